/** Looking for inquiries: what can be asked, and what is answered. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { Id, Language } from './basics.ts'
import { InquiryKind } from './flow.ts'
import { Channel } from './inquiry.ts'
import type { InquiryPage } from './inbox-page.ts'
import type { InquiryCard, KeptContact } from './inquiry.ts'

/** What of an inquiry one can choose by; each is one value. */
const searchFilters = {
  site: Id,
  queue: Id,
  assignee: Id,
  kind: InquiryKind,
  tier: z.enum(['A', 'B', 'C', 'D']),
  channel: Channel,
  language: Language,
  state: z.enum(['open', 'waiting', 'resolved', 'unresolved', 'disqualified', 'abandoned', 'void']),
} as const
export type SearchFilter = keyof typeof searchFilters

const Filters = z.strictObject(searchFilters).partial()
export type SearchFilters = z.infer<typeof Filters>

/** A day of the workspace's calendar. */
const Day = z.iso.date()

/** What is looked for; without words, all that has what is chosen. */
export const SearchWish = Filters.extend({
  q: z.string().trim().max(limits.searchWords).default(''),
  /** Asked on these days, the last among them. */
  from: Day.optional(),
  to: Day.optional(),
})
export type SearchWish = z.infer<typeof SearchWish>

/** Query of `GET /api/search`. `before`: the `next` of an earlier answer. */
export const SearchQuery = SearchWish.extend({
  before: z
    .string()
    .regex(/^\d{1,15}_[0-9a-f-]{36}$/u, 'must be the `next` of an earlier answer')
    .transform((text) => {
      const [createdAt, id] = text.split('_')
      return { createdAt: Number(createdAt), id: id! }
    })
    .optional(),
})
export type SearchQuery = z.infer<typeof SearchQuery>

/** An inquiry that was found, and where in what was written; null where that is not what it was found by. */
export interface Found {
  card: InquiryCard
  address: KeptContact['address']
  passage: { text: string; note: boolean } | null
}

/** Answer to `GET /api/search`: newest first. */
export interface SearchPage {
  items: Found[]
  /** Pass as `before` for the next page, which there is even where this one has little; null at the end. */
  next: string | null
  record: InquiryPage['record']
}
