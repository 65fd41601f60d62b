/** What a person can do: which inquiries may be offered to them, and which are theirs before others'. */
import * as z from 'zod'
import { Language, Name } from './basics.ts'
import { SizeClass } from './flow.ts'

/** 1 begins, 6 manages; what each means is the workspace's own. */
export const Level = z.int().min(1).max(6)

/** Some of the workspace's values; null for all of them. */
export const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(50).readonly().nullable()

export const Skills = z.strictObject({
  level: Level,
  languages: some(Language),
  products: some(Name),
  territories: some(Name),
  groups: some(Name),
  /** Of customers or deals: who serves large ones. Skills from before there were any serve all. */
  sizes: some(SizeClass).default(null),
})
export type Skills = z.infer<typeof Skills>

/** What a person begins with: everything a beginner may do. */
export const usualSkills: Skills = {
  level: 1,
  languages: null,
  products: null,
  territories: null,
  groups: null,
  sizes: null,
}
