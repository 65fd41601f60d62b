import { dayKey } from './dates.ts'

/** What happened on one calendar day. */
export interface Day<Item> {
  key: string
  at: number
  items: Item[]
}

/** Groups a list that is in order of time by calendar day, for day separators. */
export function byDay<Item extends { at: number }>(items: readonly Item[], zone?: string): Day<Item>[] {
  const days: Day<Item>[] = []
  for (const item of items) {
    const key = dayKey(item.at, zone)
    const last = days.at(-1)
    if (last?.key === key) last.items.push(item)
    else days.push({ key, at: item.at, items: [item] })
  }
  return days
}
