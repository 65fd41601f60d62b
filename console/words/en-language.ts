/** English words for choosing the console's language: they come with the settings. */
export const languageChoice = {
  lead: 'What this console speaks to you. Kept in this browser, for the page where you sign in too; visitors and colleagues have their own.',
  label: 'Language',
  calendar: 'Calendar',
  /** Each with the day it is. */
  calendars: {
    gregory: (today: string) => `Gregorian: ${today}`,
    buddhist: (today: string) => `Buddhist: ${today}`,
  },
}
