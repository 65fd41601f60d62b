/** English words for how a website's widget looks: loaded with its page alone. */
import type { Look } from '../../shared/schema/site.ts'

export const look = {
  title: (site: string) => `How the widget looks on ${site}`,
  back: 'All websites',
  lead: 'What you choose shows at once in the real widget. It reaches your pages when you save, and when the line below stands on them.',
  saved: 'Saved. Put the new line on your pages where its colour, side or words changed.',
  colour: 'Colours and place',
  ownColour: 'Your own colour',
  accent: 'Colour',
  contrast: 'The text on it turns black or white, whichever can be read better.',
  theme: 'Light or dark',
  themes: { auto: 'As the visitor’s system', light: 'Light', dark: 'Dark' } satisfies Record<Look['theme'], string>,
  side: 'Side of the page',
  sides: { end: 'At the end of the line: right', start: 'At the start of the line: left' } satisfies Record<
    Look['side'],
    string
  >,
  wording: (language: string) => `Your words, in ${language}`,
  wordingHint: 'Empty: the widget’s own. Choose the language beside the widget.',
  parts: { label: 'On the launcher', title: 'Heading', lead: 'Below the heading' },
  partHints: {
    label: 'In the line for your pages.',
    title: 'In the place of the website’s name.',
    lead: 'In the place of whether somebody is here.',
  },
  tooLong: 'This is too long.',
  logo: 'Picture',
  logoAddress: 'Address of your logo',
  logoInvalid: 'Write an address that begins with https://.',
  logoHint:
    'Shown beside the heading, 44 pixels high. Pages with a Content-Security-Policy must allow it under img-src.',
  tagHint: 'Colour, side and words of the launcher stand in the line, so that it shows without asking anybody.',
  preview: 'The widget as it will look',
  wordsIn: 'Language',
  opened: 'Open',
}
