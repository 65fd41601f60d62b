/** English words for looking for inquiries: a catalogue of its own, loaded with its page. */
import type { SiftOrder } from '../data/sift.ts'
import type { SearchFilter } from '../../shared/schema/search.ts'

export const search = {
  title: 'Search',
  field: 'Search inquiries',
  placeholder: 'Words, a name, an address, a number…',
  any: 'any',
  filters: {
    site: 'Website',
    queue: 'Queue',
    assignee: 'With',
    state: 'State',
    kind: 'Kind',
    tier: 'Tier',
    channel: 'Came',
    language: 'Language',
  } satisfies Record<SearchFilter, string>,
  narrow: (by: number) => (by === 0 ? 'Narrow it down' : `Narrowed down by ${by}`),
  waiting: 'Waiting or offered',
  from: 'Asked from',
  to: 'to',
  clear: 'Clear',
  csv: 'CSV',
  note: 'In a note:',
  order: 'Order',
  orders: {
    usual: 'as usual',
    longest: 'waiting longest',
    newest: 'newest word first',
    due: 'due first',
    tier: 'best tier first',
  } satisfies Record<SiftOrder, string>,
  shown: (count: number, all: number) => (count === all ? `All ${all} shown` : `${count} of ${all} shown`),
  more: 'Show more',
  found: (count: number, more: boolean) => {
    if (more) return `The newest ${count}`
    return count === 1 ? '1 inquiry' : `${count} inquiries`
  },
  pastAway: 'Older inquiries cannot be read just now; what is live is all here.',
  begin: {
    title: 'What are you looking for?',
    lead: 'A word of what was written, a name, an e-mail address, a telephone number, or the number of a receipt. Parts of words will do.',
  },
  none: {
    title: 'Nothing found',
    lead: 'Try fewer words, or the beginning of one. Only what you may see is looked through.',
  },
  views: 'Kept searches',
  keep: 'Keep this search',
  keepName: 'Its name',
  kept: 'Kept.',
  drop: (name: string) => `Throw “${name}” away`,
  dropped: (name: string) => `“${name}” is thrown away.`,
  undo: 'Undo',
}
