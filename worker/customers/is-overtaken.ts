/** Whether a batch on customers was aborted because somebody else wrote first: by a guard, or by a key that is there by now. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof Error && /flush_guard\.ok|UNIQUE constraint failed: customer/u.test(error.message)
}
