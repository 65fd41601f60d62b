/**
 * The one table of problems: what can go wrong, with which HTTP status, and its English title.
 * Routes answer with it as application/problem+json; the Desk refuses with its codes; widget and console
 * translate the code, never the title.
 */
export const problems = {
  'invalid-input': { status: 400, title: 'Something in the request is not as it should be.' },
  unauthenticated: { status: 401, title: 'Please sign in.' },
  'sign-in-failed': { status: 401, title: 'E-mail address or password is not right.' },
  'wrong-code': { status: 401, title: 'This code is wrong, used or too old.' },
  'passkey-refused': { status: 401, title: 'This passkey opens nothing here.' },
  'ticket-refused': { status: 401, title: 'This connection ticket is used, expired or unknown.' },
  forbidden: { status: 403, title: 'Your role does not allow this.' },
  'second-factor-needed': { status: 403, title: 'Set up a second step of signing in first.' },
  'origin-not-allowed': { status: 403, title: 'This website is not on the list of the site key.' },
  'not-found': { status: 404, title: 'There is no such thing here.' },
  'id-reused': { status: 409, title: 'This id was used before with other content.' },
  'stale-version': { status: 409, title: 'Somebody changed this meanwhile. Here is how it stands now.' },
  'already-taken': { status: 409, title: 'A colleague has this inquiry.' },
  'already-closed': { status: 409, title: 'This inquiry is closed.' },
  'not-closed': { status: 409, title: 'This inquiry is still open.' },
  'wrong-stage': { status: 409, title: 'The lead is not at a stage where this can be done.' },
  'answers-missing': { status: 409, title: 'The lead lacks an answer that sales needs.' },
  'not-available': { status: 409, title: 'That person cannot take this inquiry now.' },
  'nobody-able': { status: 409, title: 'Nobody is there who could take it.' },
  'moved-too-often': { status: 409, title: 'It has been passed on too often. Ask whoever manages the team.' },
  'set-up-done': { status: 409, title: 'This Foyer is already set up.' },
  'already-exists': { status: 409, title: 'This exists already.' },
  gone: { status: 410, title: 'This was erased or is too old to go on with.' },
  'too-large': { status: 413, title: 'That is too long.' },
  'wrong-content-type': { status: 415, title: 'Send application/json.' },
  'upgrade-required': { status: 426, title: 'This address speaks WebSocket only.' },
  'too-many': { status: 429, title: 'Too many at once. Nothing is lost: try again in a moment.' },
  internal: { status: 500, title: 'Something broke on our side. It has been noted.' },
  'record-away': { status: 503, title: 'The record cannot be reached just now. Try again in a moment.' },
  'desk-overloaded': { status: 503, title: 'The desk is overloaded. Nothing is lost: try again in a moment.' },
} as const satisfies Record<string, { status: number; title: string }>

/** A code from the table; refusals of the Desk carry one. */
export type ProblemCode = keyof typeof problems

/** The body of every answer that is not a success (RFC 9457). */
export interface Problem {
  type: `urn:foyer:problem:${ProblemCode}`
  code: ProblemCode
  title: string
  status: number
  /** Names the field, in the request's own words, where there is one. */
  field?: string
  /** One sentence more, never a stack. */
  detail?: string
  /** Opaque; the log has the same. */
  request?: string
}
