/** Articles that visitors can read before they ask. The panel suggests them while somebody writes. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { Id, inLanguages, line, text } from './basics.ts'

/** Body of `POST /api/articles`. */
export const ArticleToKeep = z.strictObject({
  title: inLanguages(line(limits.articleTitle)),
  /** Plain text; an empty line parts paragraphs. Worded in the languages of the title, or in some of them. */
  body: inLanguages(text(limits.articleBody)),
  /** The sites that suggest it; null: all. */
  sites: z.array(Id).min(1).max(100).nullable(),
  published: z.boolean(),
})
export type ArticleToKeep = z.infer<typeof ArticleToKeep>

/** Body of `PUT /api/articles/:id`: `after` is the `changedAt` of the one that was seen. */
export const ArticleChange = ArticleToKeep.extend({ after: z.int().min(0) })
export type ArticleChange = z.infer<typeof ArticleChange>

/** An article as the console shows it. */
export interface Article extends ArticleToKeep {
  id: Id
  /** Larger with every change (epoch ms). */
  changedAt: number
  /** In the last 30 days: how often it was read, and how often it answered what somebody was about to ask. */
  opened: number
  answered: number
}

/** One of `GET /v1/:site/articles`: enough to be suggested by. */
export interface ArticleLead {
  id: Id
  title: string
  /** How it begins. */
  text: string
}

/** Answer to `GET /v1/:site/articles/:id`. */
export interface PublicArticle {
  id: Id
  title: string
  body: string
}

/** Query of `POST /v1/:site/articles/:id/uses`. */
export const ArticleUse = z.strictObject({ what: z.enum(['opened', 'answered']) })
export type ArticleUse = z.infer<typeof ArticleUse>
