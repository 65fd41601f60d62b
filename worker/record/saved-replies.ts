/** Saved replies in the record, and how often they were sent. The routes of saved replies use it, and the sweeping of what is over. */
import * as z from 'zod'
import { inLanguages } from '../../shared/schema/basics.ts'
import type { ReplyToKeep, SavedReply, Whose } from '../../shared/schema/saved-reply.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** A `Whose` as it is kept: the member, the team, or '' for everyone. */
interface Owner {
  whose: Whose['kind']
  owner: string
}

interface ReplyRow extends Owner, Pick<SavedReply, 'id' | 'shortcut' | 'title' | 'revision' | 'uses' | 'usedAt'> {
  texts: string
}

const Texts = inLanguages(z.string())

function ownerOf(whose: Whose, member: string): Owner {
  const owner = { mine: member, team: whose.kind === 'team' ? whose.team : '', everyone: '' }[whose.kind]
  return { whose: whose.kind, owner }
}

/** The owners that a statement is held to, as JSON. */
function ownersOf(those: readonly Whose[], member: string): string {
  return JSON.stringify(those.map((whose) => ownerOf(whose, member)))
}

function replyOf({ whose, owner, texts, ...row }: ReplyRow): SavedReply {
  const known: Whose = whose === 'team' ? { kind: whose, team: owner } : { kind: whose }
  return { ...row, whose: known, texts: Texts.parse(JSON.parse(texts)) }
}

/** In whose name, and held to whose replies. */
export interface Reader {
  workspace: string
  member: string
  owners: readonly Whose[]
}

/** In the order in which they were made. */
export async function listReplies(db: D1Database, { workspace, member, owners }: Reader): Promise<SavedReply[]> {
  const rows = await all<ReplyRow>(
    db,
    sql`SELECT id, whose, owner, shortcut, title, texts, revision, uses, used_at AS usedAt FROM saved_reply
      WHERE workspace = ${workspace} AND removed_at IS NULL AND (whose, owner) IN
        (SELECT value ->> 'whose', value ->> 'owner' FROM json_each(${ownersOf(owners, member)}))
      ORDER BY id`,
  )
  return rows.map(replyOf)
}

/** One of the reader's, removed ones too; null when there is none such. */
export async function replyById(
  db: D1Database,
  { workspace, member, owners }: Reader,
  id: string,
): Promise<{ reply: SavedReply; removed: boolean } | null> {
  const row = await first<ReplyRow & { removedAt: number | null }>(
    db,
    sql`SELECT id, whose, owner, shortcut, title, texts, revision, uses, used_at AS usedAt, removed_at AS removedAt
      FROM saved_reply WHERE workspace = ${workspace} AND id = ${id} AND (whose, owner) IN
        (SELECT value ->> 'whose', value ->> 'owner' FROM json_each(${ownersOf(owners, member)}))`,
  )
  if (row === null) return null
  const { removedAt, ...kept } = row
  return { reply: replyOf(kept), removed: removedAt !== null }
}

/** By whom it is written, held to what they may write, and when (epoch ms). */
export interface Writer extends Reader {
  at: number
}

/**
 * Adds a reply, or changes one that stands as it was seen; one that was removed is there again. No row comes when it does not
 * stand so, when its shortcut is taken, or when its owner has `most` others already.
 */
export function keepReply(writer: Writer, id: string, wish: ReplyToKeep, most: number): Sql {
  return wish.revision === 0 ? addReply(writer, id, wish, most) : changeReply(writer, id, wish, most)
}

function addReply({ workspace, member, at }: Writer, id: string, wish: ReplyToKeep, most: number): Sql {
  const { whose, owner } = ownerOf(wish.whose, member)
  return sql`INSERT INTO saved_reply
      (workspace, id, whose, owner, shortcut, title, texts, revision, changed_by, changed_at)
    SELECT ${workspace}, ${id}, ${whose}, ${owner}, ${wish.shortcut}, ${wish.title}, ${JSON.stringify(wish.texts)}, 1,
      ${member}, ${at}
    WHERE (SELECT count(*) FROM saved_reply WHERE workspace = ${workspace} AND whose = ${whose} AND owner = ${owner}
           AND removed_at IS NULL) < ${most}
    ON CONFLICT DO NOTHING RETURNING revision`
}

function changeReply({ workspace, member, owners, at }: Writer, id: string, wish: ReplyToKeep, most: number): Sql {
  const { whose, owner } = ownerOf(wish.whose, member)
  return sql`UPDATE OR IGNORE saved_reply SET whose = ${whose}, owner = ${owner}, shortcut = ${wish.shortcut},
      title = ${wish.title}, texts = ${JSON.stringify(wish.texts)}, revision = revision + 1, changed_by = ${member},
      changed_at = ${at}, removed_at = NULL
    WHERE workspace = ${workspace} AND id = ${id} AND revision = ${wish.revision} AND (whose, owner) IN
        (SELECT value ->> 'whose', value ->> 'owner' FROM json_each(${ownersOf(owners, member)}))
      AND (SELECT count(*) FROM saved_reply AS other WHERE other.workspace = ${workspace} AND other.whose = ${whose}
           AND other.owner = ${owner} AND other.removed_at IS NULL AND other.id <> ${id}) < ${most}
    RETURNING revision`
}

/** Removes a reply that stands as it was seen; no row comes when it does not. */
export function removeReply({ workspace, member, owners, at }: Writer, id: string, seen: number): Sql {
  return sql`UPDATE saved_reply SET removed_at = ${at}, revision = revision + 1, changed_by = ${member}, changed_at = ${at}
    WHERE workspace = ${workspace} AND id = ${id} AND revision = ${seen} AND removed_at IS NULL AND (whose, owner) IN
        (SELECT value ->> 'whose', value ->> 'owner' FROM json_each(${ownersOf(owners, member)}))
    RETURNING revision`
}

/**
 * Counts that a message went out with a reply: once, however often it is told. Whose message it is nobody checks: counts order
 * a list, and say which replies are of use.
 */
export function countReplyUse({ workspace, member, owners, at }: Writer, id: string, message: string): Sql[] {
  return [
    sql`INSERT INTO saved_reply_use (workspace, message, reply, at)
      SELECT workspace, ${message}, id, ${at} FROM saved_reply WHERE workspace = ${workspace} AND id = ${id}
        AND (whose, owner) IN
          (SELECT value ->> 'whose', value ->> 'owner' FROM json_each(${ownersOf(owners, member)}))
      ON CONFLICT DO NOTHING`,
    sql`UPDATE saved_reply SET uses = uses + 1, used_at = max(coalesce(used_at, 0), ${at})
      WHERE changes() > 0 AND workspace = ${workspace} AND id = ${id}`,
  ]
}

/** @param before epoch ms */
export function sweepReplies(before: number): Sql[] {
  return [
    sql`DELETE FROM saved_reply WHERE removed_at < ${before}`,
    sql`DELETE FROM saved_reply_use WHERE at < ${before}`,
  ]
}
