import { DataInUse } from './data-lock.ts'

/** Ends a command that cannot go on, with one clear sentence; the stack only where a developer asks for it with DEBUG=1. */
export function fail(step: string, error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(error instanceof DataInUse ? `\n${reason}` : `\n${step}: ${reason}`)
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack)
  process.exit(1)
}
