/** English words for the list of everything one can do: a catalogue of its own, loaded when it is opened. */
import type { Presence } from '../../shared/schema/command.ts'

export const palette = {
  title: 'Go to, or do',
  field: 'What would you like to do?',
  groups: { inquiries: 'Inquiries', pages: 'Pages', acts: 'Acts', views: 'Kept searches' },
  search: (asked: string) => `Search for “${asked}”`,
  none: 'Nothing by that name. Enter searches the inquiries for it.',
  log: 'Log a call or a visit',
  keys: 'Show all keys',
  presence: {
    available: 'Set yourself to Available',
    busy: 'Set yourself to Busy',
    away: 'Set yourself to Away',
  } satisfies Record<Presence, string>,
  light: 'Light',
  dark: 'Dark',
  wallboard: 'Wallboard',
  reports: 'Reports',
  fairShare: 'Fair share',
}
