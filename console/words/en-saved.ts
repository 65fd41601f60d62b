/** English words for saved replies: loaded with the list that chooses one, and with their settings. */
import type { ReplyVariable } from '../../shared/saved-replies/variables.ts'
import type { Whose } from '../../shared/schema/saved-reply.ts'

const whose: Record<Exclude<Whose['kind'], 'team'>, string> = { mine: 'Mine', everyone: 'Everyone’s' }

const variables: Record<ReplyVariable, string> = {
  name: 'The visitor’s full name',
  'address-as': 'The name as one addresses them in their language: คุณวิภา, 张伟',
  assistant: 'Your name',
  site: 'The name of the website',
  receipt: 'The number of the inquiry',
  today: 'The date of today',
}

export const saved = {
  whose,
  /** What a team that has gone is called. */
  aTeam: 'A team’s',

  picker: {
    title: 'Saved replies',
    find: 'Find a saved reply',
    placeholder: 'A word of it, or its shortcut',
    count: (count: number) => (count === 1 ? '1 saved reply' : `${count} saved replies`),
    none: 'Nothing like that.',
    empty: 'There are no saved replies yet.',
    preview: (language: string) => `How it reads, in ${language}`,
    keys: '↑ ↓ choose, Enter puts it in, Esc leaves',
    settings: 'Write and change them',
  },

  lead: 'What you answer again and again. Type / in an inquiry to put one in.',
  add: 'Write a reply',
  edit: 'Change',
  remove: 'Remove',
  removed: (title: string) => `“${title}” is removed.`,
  undo: 'Undo',
  find: 'Find among them',
  none: 'Nothing like that.',
  noneHere: 'None yet.',
  empty: {
    title: 'No saved reply yet',
    lead: 'Write your greeting first: call it hello, and /hello puts it into any reply, with the visitor’s name in it.',
  },
  used: (times: number, last: string) =>
    times === 1 ? `Sent once, on ${last}` : `Sent ${times} times, last on ${last}`,
  unused: 'Not sent yet',

  owner: 'Whose it is',
  ownerHint: 'Mine: only you see it. Those of a team are for its people.',
  shortcut: 'Shortcut',
  shortcutHint: 'One word. Typing / and the beginning of it finds the reply.',
  title: 'Title',
  titleHint: 'As you will look for it.',
  language: 'Words in',
  languageHint: 'The visitor’s language is taken; where it is missing, that of the website.',
  text: 'Text',
  variables: 'Put in at the cursor',
  variable: variables,
  preview: 'How it reads, to a made-up visitor',
  stale: 'A colleague changed this meanwhile. Cancel shows how it stands now.',
  faults: {
    shortcut: {
      empty: 'Choose a shortcut.',
      invalid: 'Use one word of letters and digits, at most 32 characters.',
      taken: 'Another reply there has this shortcut.',
    },
    title: { empty: 'Write a title.', long: 'Use at most 80 characters.' },
    text: {
      empty: 'Write a text, in at least one language.',
      long: 'Use at most 4,000 characters.',
      unknown: (names: readonly string[]) =>
        `${names.map((name) => `{${name}}`).join(', ')} cannot be filled in. Choose from the buttons below.`,
    },
  },
}
