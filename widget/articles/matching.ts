/** Which articles what somebody writes may be about. In the browser, so that nothing half written leaves it. Pure. */
import type { ArticleLead } from '../../shared/schema/article.ts'

/** At most so many are suggested. */
const most = 3
/** A word in the title says more of what an article is about than one in its text. */
const titleWorth = 3
/**
 * From this many letters on, words that begin alike count as the same: one begins with the other (lamp, lamps), or most of
 * the longer is what they share (gwarancja, gwarancji).
 */
const stem = 4
const alike = 0.6
/** What one word says that stands in the text of one article among two. */
const enough = Math.log(3)
/** What fits less than so much as the best shares a word with it that tells little, as "lamp" does in a shop of lamps. */
const beside = 0.5

export interface Indexed {
  lead: ArticleLead
  title: ReadonlySet<string>
  text: ReadonlySet<string>
}

/** @param language by whose rules words are parted: Thai and Chinese write none apart */
export function indexed(articles: readonly ArticleLead[], language: string): Indexed[] {
  return articles.map((lead) => ({
    lead,
    title: new Set(wordsOf(lead.title, language)),
    text: new Set(wordsOf(lead.text, language)),
  }))
}

/** The articles that fit best, best first; none where too little fits. */
export function suggested(question: string, index: readonly Indexed[], language: string): ArticleLead[] {
  const scored = index.map(({ lead }) => ({ lead, score: 0 }))
  for (const word of new Set(wordsOf(question, language))) {
    const worths = index.map(({ title, text }) => (has(title, word) ? titleWorth : has(text, word) ? 1 : 0))
    const known = worths.filter((worth) => worth).length
    // What stands in every article tells none of them apart.
    for (const [at, worth] of worths.entries())
      if (worth) scored[at]!.score += worth * Math.log(1 + index.length / known)
  }
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return (
    scored
      // Sums of logarithms: as good as enough is enough.
      .filter(({ score }) => score > Math.max(enough, best * beside) - 1e-9)
      .sort((one, other) => other.score - one.score)
      .slice(0, most)
      .map(({ lead }) => lead)
  )
}

/** Words that carry something: of two letters or more, or one of a script that writes no words apart. */
function wordsOf(text: string, language: string): string[] {
  const parts = new Intl.Segmenter(language, { granularity: 'word' }).segment(text.normalize('NFC').toLowerCase())
  return [...parts]
    .filter(({ isWordLike, segment }) => isWordLike && ([...segment].length > 1 || /\p{sc=Han}/u.test(segment)))
    .map(({ segment }) => segment)
    .filter((word) => !small.has(word))
}

function has(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true
  return word.length >= stem && [...words].some((other) => other.length >= stem && beginAlike(word, other))
}

function beginAlike(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  let shared = 0
  while (shared < shorter.length && shorter[shared] === longer[shared]) shared++
  return shared === shorter.length || (shared >= stem && shared >= longer.length * alike)
}

/** Words of every sentence: what is left of a question without them is what it is about. */
const small = new Set(
  [
    'the and for are you can with what how does this that have from your our is it do to of in on my we me',
    'jak czy jest mam dla nie się co na do ile saya anda yang ada untuk boleh apa di ini',
    'คือ ได้ ไหม มี ที่ ของ เป็น และ ครับ ค่ะ คะ 的 吗 嗎 是 有 了 我 你 您 في من هل ما على',
  ].flatMap((line) => line.split(' ')),
)
