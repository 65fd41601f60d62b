/**
 * Tells a record that cannot be reached (try again) from a statement it refused (a defect of ours): D1 says both with
 * messages only. The list is D1's documented one, plus what any lost connection says.
 */
const away = [
  'Network connection lost',
  'Cannot resolve D1 DB due to transient issue',
  'storage caused object to be reset',
  'reset because its code was updated',
  'object to be reset',
  'overloaded',
  'Too many requests queued',
  'exceeded its CPU time limit',
  'exceeded its memory limit',
  'D1_UNAVAILABLE',
  'SQLITE_BUSY',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  // The platform's own word for what went wrong behind a binding, which nobody's statement can mend.
  'internal error; reference',
]

/** Whether an error, or what caused it, says that the record is away. */
export function isRecordAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return away.some((words) => error.message.includes(words)) || isRecordAway(error.cause)
}
