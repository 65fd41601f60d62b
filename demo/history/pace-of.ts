/** How quick each assistant is: they differ, so that the figures by assistant do. Used by the history's player. */

const paces: Record<string, number> = {
  anan: 0.8,
  katarzyna: 0.85,
  xiaowen: 0.95,
  meiling: 1,
  nurul: 1.1,
  siriporn: 1.2,
  piotr: 1.35,
}

/** Times are multiplied by this. */
export function paceOf(person: string): number {
  return paces[person] ?? 1
}
