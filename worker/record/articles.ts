/** Articles in the record, and how often they were read and were an answer. The routes of articles use it. */
import { isForSite } from '../../shared/is-for-site.ts'
import { ArticleToKeep } from '../../shared/schema/article.ts'
import type { Article, ArticleChange, ArticleUse } from '../../shared/schema/article.ts'
import { countUnasked } from './unasked.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

type Stored = ArticleToKeep & { id: string }

const storedOf = ({ id, article }: { id: string; article: string }): Stored => ({
  id,
  ...ArticleToKeep.parse(JSON.parse(article)),
})

/** All of a workspace, newest first. @param since a day of the workspace, YYYY-MM-DD: uses are counted from it on */
export async function listArticles(db: D1Database, workspace: string, since: string): Promise<Article[]> {
  const rows = await all<{ id: string; article: string; changedAt: number; opened: number; answered: number }>(
    db,
    sql`SELECT article.id, article.article, changed_at AS changedAt,
          coalesce(SUM(opened), 0) AS opened, coalesce(SUM(answered), 0) AS answered
        FROM article LEFT JOIN article_use AS used
          ON used.workspace = article.workspace AND used.article = article.id AND day >= ${since}
        WHERE article.workspace = ${workspace} GROUP BY article.id ORDER BY article.id DESC`,
  )
  return rows.map(({ changedAt, opened, answered, ...row }) => ({ ...storedOf(row), changedAt, opened, answered }))
}

/** Those that a site's visitors may read. */
export async function publishedArticles(db: D1Database, workspace: string, site: string): Promise<Stored[]> {
  const rows = await all<{ id: string; article: string }>(
    db,
    sql`SELECT id, article FROM article WHERE workspace = ${workspace} AND article ->> '$.published' = 1 ORDER BY id`,
  )
  return rows.map(storedOf).filter(({ sites }) => isForSite(sites, site))
}

/** One that a site's visitors may read; null when there is none such. */
export async function publishedArticle(
  db: D1Database,
  workspace: string,
  site: string,
  id: string,
): Promise<Stored | null> {
  const article = await articleById(db, workspace, id)
  return article?.published && isForSite(article.sites, site) ? article : null
}

/** Adds an article, unless there are `most` already; no row comes then. */
export function addArticle(
  { workspace, id, by, at }: { workspace: string; id: string; by: string; at: number },
  article: ArticleToKeep,
  most: number,
): Sql {
  return sql`INSERT INTO article (workspace, id, article, changed_by, changed_at)
    SELECT ${workspace}, ${id}, ${JSON.stringify(article)}, ${by}, ${at}
    WHERE (SELECT COUNT(*) FROM article WHERE workspace = ${workspace}) < ${most} RETURNING id`
}

/** Replaces an article that stands as it was seen; no row comes when it does not, or when there is none of that id. */
export function changeArticle(
  { workspace, id, by, at }: { workspace: string; id: string; by: string; at: number },
  { after, ...article }: ArticleChange,
): Sql {
  return sql`UPDATE article SET article = ${JSON.stringify(article)}, changed_by = ${by}, changed_at = max(${at}, ${after + 1})
    WHERE workspace = ${workspace} AND id = ${id} AND changed_at = ${after} RETURNING changed_at`
}

export async function articleById(db: D1Database, workspace: string, id: string): Promise<Stored | null> {
  const row = await first<{ id: string; article: string }>(
    db,
    sql`SELECT id, article FROM article WHERE workspace = ${workspace} AND id = ${id}`,
  )
  return row && storedOf(row)
}

/** Removes an article, with what was counted of it (not how many were deflected); no row comes first when there is none of that id. */
export function removeArticle(workspace: string, id: string): [Sql, Sql] {
  return [
    sql`DELETE FROM article WHERE workspace = ${workspace} AND id = ${id} RETURNING id`,
    sql`DELETE FROM article_use WHERE workspace = ${workspace} AND article = ${id}`,
  ]
}

/** Counts that one was read, or answered; whoever it answered is deflected. @param day YYYY-MM-DD, of the workspace */
export function countUse(
  { workspace, article, site, day }: { workspace: string; article: string; site: string; day: string },
  { what }: ArticleUse,
): Sql[] {
  const [opened, answered] = what === 'opened' ? [1, 0] : [0, 1]
  const used = sql`INSERT INTO article_use (workspace, article, site, day, opened, answered)
    VALUES (${workspace}, ${article}, ${site}, ${day}, ${opened}, ${answered})
    ON CONFLICT (workspace, article, site, day) DO UPDATE SET
      opened = opened + excluded.opened, answered = answered + excluded.answered`
  return what === 'opened' ? [used] : [used, countUnasked({ workspace, site, day }, 'deflected')]
}
