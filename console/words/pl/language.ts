import type { languageChoice as english } from '../en-language.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: 'W jakim języku mówi do Ciebie ta konsola. Zapisane w tej przeglądarce, także dla strony logowania; goście i współpracownicy mają własny.',
  label: 'Język',
  calendar: 'Kalendarz',
  calendars: {
    gregory: (today) => `Gregoriański: ${today}`,
    buddhist: (today) => `Buddyjski: ${today}`,
  },
}
