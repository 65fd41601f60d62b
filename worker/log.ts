/**
 * The one place that logs. Structured, and only the fields named here: no bodies, no names, no addresses, no tokens.
 * Whatever may quote what somebody typed (the message of an unknown error does) stays out.
 */

/** What a line may say. `request` is the id the asker got in the problem. */
export interface LogFields {
  request?: string
  method?: string
  /** The route's pattern, never the path that was asked for: that one may hold a token. */
  route?: string
  status?: number
  workspace?: string
  /** A code from the table of problems, or which variable is wrong; never anything a person typed. */
  code?: string
  error?: unknown
}

const mostFrames = 8

/** The class of an error and where it was thrown, without its message. */
function traceOf(error: unknown): { error: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))
  return { error: error.name, at: frames.slice(0, mostFrames).map((line) => line.trim()) }
}

/** Writes one line of JSON. */
export function log(level: 'info' | 'error', event: string, fields: LogFields = {}): void {
  const { error, ...named } = fields
  const { request, method, route, status, workspace, code } = named
  const line = { level, event, request, method, route, status, workspace, code, ...(error ? traceOf(error) : {}) }
  console[level](JSON.stringify(line))
}
