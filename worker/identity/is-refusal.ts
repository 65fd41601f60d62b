/** Tells what better-auth refuses from what breaks. Sign-in and sessions use it. */
import { APIError } from 'better-auth/api'

/** A refusal for what was given; anything else is a failure of ours and is thrown on. */
export function isRefusal(error: unknown): boolean {
  return error instanceof APIError && error.statusCode >= 400 && error.statusCode < 500
}
