/** What somebody looks for again and again, under a name of their own. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { line } from './basics.ts'
import type { Id } from './basics.ts'
import { SearchWish } from './search.ts'

/** Body of `PUT /api/views/:id`. */
export const ViewToKeep = z.strictObject({ name: line(limits.viewName), wish: SearchWish })
export type ViewToKeep = z.infer<typeof ViewToKeep>

export interface SavedView extends ViewToKeep {
  id: Id
}
