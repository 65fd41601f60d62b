/** An inquiry enters, for the first time or again: what its state begins with. Used by `evolve`. */
import type { InquiryEvent } from './inquiry-event.ts'
import { inquiryStateVersion } from './inquiry-state.ts'
import type { InquiryState, Marks } from './inquiry-state.ts'
import { marksAtEntry } from './marks.ts'

/** The state of an inquiry that is asked. */
export function born(event: InquiryEvent): InquiryState {
  if (event.type !== 'submitted') throw new Error(`an inquiry cannot begin with ${event.type}`)
  const { site, queue, team, visitor, language, byMail, test, channel, by } = event.data
  const marks = marksAtEntry(event.data)
  return {
    v: inquiryStateVersion,
    id: event.stream,
    seq: event.seq,
    at: event.at,
    lifeSeq: event.seq,
    site,
    queue,
    team,
    visitor,
    language,
    state: 'waiting',
    episode: 1,
    createdAt: event.at,
    enteredAt: event.at,
    answeredAt: null,
    closedAt: null,
    assignee: null,
    offerDue: null,
    tried: {},
    held: [],
    span: 0,
    spanFrom: null,
    visitorHere: true,
    ended: false,
    lastMessageAt: event.at,
    lastMessageFrom: 'visitor',
    visitorAt: event.at,
    readByVisitor: event.seq,
    readByMember: 0,
    rating: null,
    ...(byMail && { byMail }),
    ...(test && { test }),
    ...(channel !== undefined && { channel }),
    ...(by !== undefined && { loggedBy: by }),
    ...(marks !== null && { marks }),
  }
}

/** Reopened: the next episode begins with nothing of the last one. @param sourceBefore where its visitor came from then */
export function enterAgain(
  state: InquiryState,
  { data, at }: Extract<InquiryEvent, { type: 'reopened' }>,
  sourceBefore: string | undefined,
): void {
  state.state = 'waiting'
  state.episode = data.episode
  state.enteredAt = at
  state.answeredAt = null
  state.closedAt = null
  state.assignee = null
  state.tried = {}
  delete state.moves
  delete state.level
  delete state.asked
  delete state.visited
  delete state.queuedAt
  delete state.stranded
  delete state.idle
  state.span = 0
  state.ended = false
  state.rating = null
  delete state.recommend
  setMarks(state, marksAtEntry(data, sourceBefore))
}

function setMarks(state: InquiryState, marks: Marks | null): void {
  if (marks === null) delete state.marks
  else state.marks = marks
}
