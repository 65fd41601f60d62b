/**
 * The edge: what comes in is parsed here once, with its schema, and the handler trusts the type. A body must be
 * JSON by its content type (a form on another website cannot send that unasked) and within the limit.
 */
import type { Context, MiddlewareHandler } from 'hono'
import type * as z from 'zod'
import { limits } from '../../shared/limits.ts'
import type { ProblemCode } from '../../shared/schema/problem.ts'
import type { AppEnv } from './app-env.ts'
import { problem } from './problem.ts'
import { readBody } from './read-body.ts'

type Target = 'json' | 'query' | 'param'

/** Types the handler's `c.req.valid(target)` and the client's argument. */
type Validated<T extends Target, S extends z.ZodType> = {
  in: { [K in T]: z.input<S> }
  out: { [K in T]: z.output<S> }
}

/** A whole Unicode text or nothing: bytes that are no UTF-8 are an error, not a replacement character. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

async function jsonOf(
  c: Context,
  most: number,
): Promise<{ value: unknown } | { because: ProblemCode; detail?: string }> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return { because: 'wrong-content-type' }
  const body = await readBody(c.req.raw, most)
  if (body === null) return { because: 'too-large', detail: `At most ${most} bytes.` }
  try {
    return { value: JSON.parse(utf8.decode(body)) }
  } catch {
    return { because: 'invalid-input', detail: 'The body is not JSON in UTF-8.' }
  }
}

/** Names the field of the first issue in the request's own words: `contact.address.value`. */
function fieldOf(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys' && issue.keys[0] !== undefined) path.push(issue.keys[0])
  return path.join('.')
}

/**
 * Parses the body, the query or the path; answers with the problem when they do not fit.
 * @param because the problem's code: a path that cannot exist is answered like one that does not.
 * @param most bytes of a body, where it may have more than others
 * @example .post('/', validated('json', NewInquiry), (c) => … c.req.valid('json') …)
 */
export function validated<T extends Target, S extends z.ZodType>(
  target: T,
  schema: S,
  { because = 'invalid-input', most = limits.bodyBytes }: { because?: ProblemCode; most?: number } = {},
): MiddlewareHandler<AppEnv, string, Validated<T, S>> {
  return async (c, next) => {
    let raw: unknown
    if (target === 'json') {
      const body = await jsonOf(c, most)
      if ('because' in body) return problem(c, body.because, body.detail === undefined ? {} : { detail: body.detail })
      raw = body.value
    } else raw = target === 'query' ? c.req.query() : c.req.param()
    const parsed = schema.safeParse(raw)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!
      if (because !== 'invalid-input') return problem(c, because)
      return problem(c, because, { field: fieldOf(issue), detail: issue.message })
    }
    c.req.addValidatedData(target, parsed.data as object)
    return next()
  }
}
