/** Whether a name is that of another already, in whatever case. The routes of teams and queues ask. */

/** @param but id of the one that may keep it */
export function isNameTaken(
  those: readonly { id: string; name: string }[],
  name: string | undefined,
  but: string | null = null,
): boolean {
  const wanted = name?.toLowerCase()
  return those.some((one) => one.id !== but && one.name.toLowerCase() === wanted)
}
