/** Reading, keeping, removing and counting saved replies, as far as a member reaches whose they are. Their routes use it. */
import { limits } from '../../shared/limits.ts'
import { isSameOwner, ownersFor } from '../../shared/saved-replies/owners-for.ts'
import type { ReplyOwner, ReplyToKeep, SavedReplies, SavedReply, Whose } from '../../shared/schema/saved-reply.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import type { Acting } from '../audit-log/entry-by.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import type { Outcome, Refusal } from '../identity/outcome.ts'
import { audited } from '../record/audit-log.ts'
import { countReplyUse, keepReply, listReplies, removeReply, replyById } from '../record/saved-replies.ts'
import type { Reader, Writer } from '../record/saved-replies.ts'
import { listSites } from '../record/sites.ts'
import { batch } from '../record/sql.ts'
import type { Sql } from '../record/sql.ts'
import { listTeams } from '../record/teams.ts'
import type { Services } from '../services.ts'

/** Who acts on them, and where. */
type ActingOnReplies = Acting & { services: Services; member: MemberPrincipal }

/** Who asks, and whose replies they read and write. */
interface Reach {
  owners: ReplyOwner[]
  reader: Reader
  writer: Writer
}

async function reachOf({ db, now }: Services, workspace: string, principal: MemberPrincipal): Promise<Reach> {
  const { member } = principal
  const owners = ownersFor(principal, await listTeams(db, workspace))
  const those = (some: readonly ReplyOwner[]): Whose[] => some.map(({ whose }) => whose)
  return {
    owners,
    reader: { workspace, member, owners: those(owners) },
    writer: { workspace, member, owners: those(owners.filter(({ mayWrite }) => mayWrite)), at: now() },
  }
}

export async function readReplies(
  services: Services,
  workspace: string,
  principal: MemberPrincipal,
): Promise<SavedReplies> {
  const { db } = services
  const { owners, reader } = await reachOf(services, workspace, principal)
  const [replies, sites] = await Promise.all([listReplies(db, reader), listSites(db, workspace)])
  return {
    owners,
    replies,
    sites: sites.map(({ id, settings }) => ({ id, name: settings.name, language: settings.language })),
  }
}

/** What whoever acts keeps; of what others read too the audit log tells. */
export async function writeReply(
  acting: ActingOnReplies,
  id: string,
  wish: ReplyToKeep,
): Promise<Outcome<{ revision: number }>> {
  const { services, workspace, member: principal } = acting
  const reach = await reachOf(services, workspace, principal)
  const owner = reach.owners.find(({ whose }) => isSameOwner(whose, wish.whose))
  if (owner === undefined)
    return { kind: 'refused', because: 'invalid-input', field: 'whose.team', detail: 'must be a team of yours' }
  if (!owner.mayWrite) return { kind: 'refused', because: 'forbidden' }
  const change = keepReply(reach.writer, id, wish, limits.savedReplies)
  const [kept] = await batch(services.db, told(acting, change, 'reply.kept', { id, ...wish }))
  if (kept!.results.length > 0) return { kind: 'done', value: { revision: wish.revision + 1 } }
  return whyNotKept(services, reach, id, wish)
}

/** The same of what is removed. */
export async function dropReply(
  acting: ActingOnReplies,
  id: string,
  seen: number,
): Promise<Outcome<{ revision: number }>> {
  const { services, workspace, member: principal } = acting
  const reach = await reachOf(services, workspace, principal)
  const found = await replyById(services.db, reach.reader, id)
  if (found === null) return notFound
  const change = removeReply(reach.writer, id, seen)
  const [removed] = await batch(services.db, told(acting, change, 'reply.removed', found.reply))
  if (removed!.results.length > 0) return { kind: 'done', value: { revision: seen + 1 } }
  return mayWrite(reach, found.reply) ? stale : { kind: 'refused', because: 'forbidden' }
}

export async function countUse(
  services: Services,
  workspace: string,
  principal: MemberPrincipal,
  id: string,
  message: string,
): Promise<Outcome<object>> {
  const { reader, writer } = await reachOf(services, workspace, principal)
  if ((await replyById(services.db, reader, id)) === null) return notFound
  await batch(services.db, countReplyUse({ ...writer, owners: reader.owners }, id, message))
  return { kind: 'done', value: {} }
}

/** What somebody keeps for themselves is nobody else's to read of. */
function told(
  acting: ActingOnReplies,
  change: Sql,
  action: 'reply.kept' | 'reply.removed',
  { id, title, whose }: Pick<SavedReply, 'id' | 'title' | 'whose'>,
): Sql[] {
  if (whose.kind === 'mine') return [change]
  return audited(change, entryBy(acting, action, { id, name: title }))
}

const notFound: Refusal = { kind: 'refused', because: 'not-found' }
const stale: Refusal = { kind: 'refused', because: 'stale-version' }

function mayWrite({ owners }: Reach, { whose }: SavedReply): boolean {
  return owners.some((owner) => owner.mayWrite && isSameOwner(owner.whose, whose))
}

/** Why nothing was written; that it had been already is as good: the answer was lost on its way. */
async function whyNotKept(
  { db }: Services,
  reach: Reach,
  id: string,
  wish: ReplyToKeep,
): Promise<Outcome<{ revision: number }>> {
  const found = await replyById(db, reach.reader, id)
  if (found && !found.removed && isWhatWasWished(found.reply, wish))
    return { kind: 'done', value: { revision: found.reply.revision } }
  if (found === null && wish.revision > 0) return notFound
  if (found && !mayWrite(reach, found.reply)) return { kind: 'refused', because: 'forbidden' }
  if (found && found.reply.revision !== wish.revision) return stale
  const others = await listReplies(db, { ...reach.reader, owners: [wish.whose] })
  if (others.some((other) => other.id !== id && other.shortcut === wish.shortcut))
    return { kind: 'refused', because: 'already-exists', field: 'shortcut', detail: 'is taken by another reply' }
  if (others.length >= limits.savedReplies)
    return { kind: 'refused', because: 'too-large', detail: `At most ${limits.savedReplies} of the same owner.` }
  // Of a reply that is not the asker's to see.
  return { kind: 'refused', because: 'id-reused', field: 'id' }
}

function isWhatWasWished(kept: SavedReply, wish: ReplyToKeep): boolean {
  return (
    kept.revision === wish.revision + 1 &&
    kept.shortcut === wish.shortcut &&
    kept.title === wish.title &&
    isSameOwner(kept.whose, wish.whose) &&
    JSON.stringify(kept.texts) === JSON.stringify(wish.texts)
  )
}
