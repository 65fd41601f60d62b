/** Whether an error is one of those a world makes itself: the object taken away, its journal refused, the record not there. */
export function isExpected(error: unknown): boolean {
  const { name, message, cause } = error as Error
  if (name === 'InjectedFault' || name === 'ObjectGone') return true
  return message === 'the record cannot be reached' && String(cause).includes('D1_ERROR')
}
