import type { handling as english } from '../en-handling.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  snooze: 'Odłóż',
  snoozeUntil: {
    hour: 'Na godzinę',
    later: 'Na trzy godziny',
    tomorrow: 'Do jutra rana',
    monday: 'Do poniedziałku rano',
    week: 'Na tydzień',
  },
  snoozeLead: 'Wróci wtedy albo gdy tylko gość napisze.',
  answerFirst: 'Najpierw odpowiedz, potem odłóż',
  wake: 'Podejmij znowu',
  snoozed: (until) => `Odłożone do ${until}`,
  mention: {
    title: 'Wspomnij kogoś z zespołu',
    find: 'Znajdź kogoś z zespołu',
    none: 'Nie ma nikogo o takim imieniu.',
  },
  lookingToo: (names) => `Ogląda też: ${names}`,
  writingToo: (names) => `Teraz pisze: ${names}`,
}
