/**
 * The inbox and an opened inquiry: the Desk's tail first, then the record, united by (id, version), so that nothing
 * falls between the two. With the record away, what the Desk holds is shown and said to be all there is for now.
 */
import { Hono } from 'hono'
import * as z from 'zod'
import { cardOf, memberThreadOf } from '../../../shared/inquiry/inquiry-view.ts'
import { limits } from '../../../shared/limits.ts'
import { isOfTeam, mayOf, maySee } from '../../../shared/permissions.ts'
import { Id } from '../../../shared/schema/basics.ts'
import { LoggedInquiry } from '../../../shared/schema/inquiry.ts'
import type { InquiryPage } from '../../../shared/schema/inbox-page.ts'
import type { InquiryCard, MemberThread } from '../../../shared/schema/inquiry.ts'
import type { MemberPrincipal } from '../../desk/principal.ts'
import { isRecordAway } from '../../http/is-record-away.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { problem } from '../../http/problem.ts'
import { refusal } from '../../http/refusal.ts'
import { unite, uniteTimeline } from '../../http/unite.ts'
import { validated } from '../../http/validated.ts'
import { inquiryWithTimeline, listInquiries, timeline } from '../../record/inquiries.ts'
import type { Before } from '../../record/inquiries.ts'

/** `<time>_<id>` of the last one shown: when it was made, and in the queue when it entered. */
const Cursor = z
  .string()
  .regex(/^\d{1,15}_[0-9a-f-]{36}$/u, 'must be the `next` of an earlier answer')
  .transform((text): Before => {
    const [createdAt, id] = text.split('_')
    return { createdAt: Number(createdAt), id: id! }
  })
const View = z.object({ view: z.enum(['waiting', 'owed', 'mine', 'team', 'all', 'left']), before: Cursor.optional() })

/** Before any cursor: the newest of all. */
const newest: Before = { createdAt: Number.MAX_SAFE_INTEGER, id: '' }

export const inboxRoutes = new Hono<MemberEnv>()
  .use(member)
  .get('/', validated('query', View), async (c) => {
    const { view, before } = c.req.valid('query')
    const after = before === undefined ? null : { enteredAt: before.createdAt, id: before.id }
    const tail = await c.var.desk.inboxTail(c.var.member, view, after)
    const may = mayOf(c.var.member)
    if (view === 'left' && may['inquiry.assign'] === 'none') return problem(c, 'forbidden')
    if (view === 'team' && !isOfTeam(may['inquiry.read'])) return problem(c, 'forbidden')
    if (view !== 'all') {
      // Who is owed a call-back comes by when it is due; what was left open, in the order in which its people went.
      const isSorted = view === 'owed' || view === 'left'
      const items = isSorted ? tail.cards : tail.cards.sort((one, other) => one.enteredAt - other.enteredAt)
      const next = tail.next === null ? null : `${tail.next.enteredAt}_${tail.next.id}`
      return c.json({ items, next, counts: tail.counts, record: 'there' } satisfies InquiryPage, 200)
    }
    const past = await pageOfPast(c.var.services.db, c.var.workspace, c.var.member, before ?? newest)
    const shown = before === undefined ? tail.cards : tail.cards.filter((card) => isBefore(card, before))
    const items = unite(
      past.cards,
      past.next === null ? shown : shown.filter((card) => !isBefore(card, past.next!)),
      tail.notInView,
    )
    const next = past.next === null ? null : `${past.next.createdAt}_${past.next.id}`
    return c.json({ items, next, counts: tail.counts, record: past.record } satisfies InquiryPage, 200)
  })
  .post('/', validated('json', LoggedInquiry), async (c) => {
    const answer = await c.var.desk.log(c.var.member, c.req.valid('json'))
    return answer.kind === 'refused' ? refusal(c, answer) : c.json(answer.value, answer.repeated ? 200 : 201)
  })
  .get('/:id', validated('param', z.object({ id: Id }), { because: 'not-found' }), async (c) => {
    const { id } = c.req.valid('param')
    const { db } = c.var.services
    const answer = await c.var.desk.threadTail(c.var.member, id)
    if (answer.kind === 'refused') return refusal(c, answer)
    if (answer.value !== null) {
      const stored = await timeline(db, c.var.workspace, id)
      return c.json(
        { ...answer.value, timeline: uniteTimeline(stored, answer.value.timeline) } satisfies MemberThread,
        200,
      )
    }
    const found = await inquiryWithTimeline(db, c.var.workspace, id)
    if (found === null || found.stored.person === null || !maySee(c.var.member, found.stored.state)) {
      return problem(c, 'not-found')
    }
    const { state, person } = found.stored
    return c.json(memberThreadOf(state, person, found.messages, found.timeline), 200)
  })

function isBefore(card: InquiryCard, cursor: Before): boolean {
  return card.createdAt < cursor.createdAt || (card.createdAt === cursor.createdAt && card.id < cursor.id)
}

interface Past {
  cards: InquiryCard[]
  /** The last one of this page, when there are more. */
  next: Before | null
  record: InquiryPage['record']
}

async function pageOfPast(db: D1Database, workspace: string, reader: MemberPrincipal, before: Before): Promise<Past> {
  const scope = mayOf(reader)['inquiry.read']
  if (scope === 'none') return { cards: [], next: null, record: 'there' }
  try {
    const rows = await listInquiries(
      db,
      workspace,
      { scope, member: reader.member, teams: reader.teams },
      before,
      limits.listPage,
    )
    const cards = rows.flatMap(({ state, person }) => (person === null ? [] : [cardOf(state, person)]))
    const last = rows.at(-1)
    const more = rows.length === limits.listPage && last !== undefined
    return { cards, next: more ? { createdAt: last.state.createdAt, id: last.state.id } : null, record: 'there' }
  } catch (error) {
    if (!isRecordAway(error)) throw error
    return { cards: [], next: null, record: 'away' }
  }
}
