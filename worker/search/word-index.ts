/**
 * The third object class: the words of a workspace's closed inquiries, apart from the record, which can be copied without
 * them, and from the Desk, which nobody's search keeps waiting. It can be thrown away: all of it comes from the record.
 */
import { DurableObject } from 'cloudflare:workers'
import type { Env } from '../services.ts'

/** An inquiry as it is indexed: its words, and what it is chosen by. */
export interface IndexedDoc {
  inquiry: string
  createdAt: number
  seq: number
  words: string[]
}

/** Numbers of one millisecond: those of a document say when its inquiry was asked, so that newest first is their order. */
const aMs = 1_000

export class WordIndex extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    // No word is kept but in the index, and what is taken out of it is gone from the file.
    // Beginnings of two to four letters are kept as well: else all words that begin so would be gathered for each search.
    ctx.storage.sql.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS word USING fts5(
      words, content='', contentless_delete=1, detail=none, prefix='2 3 4',
      tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co' tokenchars '_'")`)
    ctx.storage.sql.exec(`INSERT INTO word (word, rank) VALUES ('secure-delete', 1)`)
    ctx.storage.sql.exec(`CREATE TABLE IF NOT EXISTS doc (
      doc INTEGER PRIMARY KEY, inquiry TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL) STRICT`)
  }

  /** Takes documents in, in place of what it had of them; older ones than it has are left. */
  async put(docs: readonly IndexedDoc[]): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      for (const doc of docs) this.#put(doc)
    })
  }

  /** Forgets inquiries. */
  async drop(inquiries: readonly string[]): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      for (const inquiry of inquiries) {
        const known = this.#known(inquiry)
        if (known === null) continue
        this.ctx.storage.sql.exec('DELETE FROM word WHERE rowid = ?', known.doc)
        this.ctx.storage.sql.exec('DELETE FROM doc WHERE doc = ?', known.doc)
      }
    })
  }

  /**
   * Inquiries that match, newest first.
   * @param match an expression of FTS5, made of words that have nothing but letters, marks, digits and `_`
   * @param within when they were asked, in epoch ms, the end not among them
   */
  async find(match: string, within: { from: number; to: number }, most: number): Promise<string[]> {
    const rows = this.ctx.storage.sql.exec<{ inquiry: string }>(
      `SELECT doc.inquiry FROM word JOIN doc ON doc.doc = word.rowid
       WHERE word MATCH ? AND word.rowid >= ? AND word.rowid < ? ORDER BY word.rowid DESC LIMIT ?`,
      match,
      within.from * aMs,
      within.to * aMs,
      most,
    )
    return [...rows].map(({ inquiry }) => inquiry)
  }

  #put({ inquiry, createdAt, seq, words }: IndexedDoc): void {
    const { sql } = this.ctx.storage
    const known = this.#known(inquiry)
    if (known !== null && known.seq > seq) return
    if (known !== null) sql.exec('DELETE FROM word WHERE rowid = ?', known.doc)
    const doc = known?.doc ?? this.#free(createdAt * aMs)
    sql.exec('INSERT INTO word (rowid, words) VALUES (?, ?)', doc, words.join(' '))
    sql.exec(
      'INSERT INTO doc (doc, inquiry, seq) VALUES (?, ?, ?) ON CONFLICT (doc) DO UPDATE SET seq = excluded.seq',
      doc,
      inquiry,
      seq,
    )
  }

  #known(inquiry: string): { doc: number; seq: number } | null {
    const rows = this.ctx.storage.sql.exec<{ doc: number; seq: number }>(
      'SELECT doc, seq FROM doc WHERE inquiry = ?',
      inquiry,
    )
    return rows.toArray()[0] ?? null
  }

  /** The next number that nobody has, from the first of a millisecond on. */
  #free(first: number): number {
    const { sql } = this.ctx.storage
    let doc = first
    while (sql.exec('SELECT 1 FROM doc WHERE doc = ?', doc).toArray().length > 0) doc += 1
    return doc
  }
}
