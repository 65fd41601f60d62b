import type { rota as english } from '../en-rota.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Czas pracy i urlop',
  lead: 'Gdy kończy się zmiana lub zaczyna urlop, status sam zmienia się na „Nieobecny”. Kto mimo to ustawi „Dostępny”, pracuje w nadgodzinach, aż zacznie się lub skończy następna zmiana albo urlop.',
  always: 'Pracuje o każdej porze',
  free: 'Wolne',
  noDay: 'Podaj godziny w co najmniej jednym dniu albo włącz „Pracuje o każdej porze”.',
  leave: 'Urlop',
  leaveHint:
    'Oba dni są wolne. Zastępca dostaje to, co przeznaczone dla tej osoby: jej klientów, odesłane leady i eskalacje do niej.',
  add: 'Dodaj urlop',
  remove: (at) => `Usuń urlop ${at}`,
  from: (at) => `Urlop ${at}: pierwszy dzień`,
  until: (at) => `Urlop ${at}: ostatni dzień`,
  standIn: (at) => `Urlop ${at}: kto zastępuje`,
  nobody: 'Bez zastępstwa',
  stands: (name) => `zastępuje ${name}`,
  days: (from, until) => `od ${from} do ${until}`,
  faults: {
    date: 'Podaj oba dni.',
    order: 'Kończy się, zanim się zacznie.',
    overlap: 'Ten urlop ma wspólny dzień z innym.',
    self: 'Nikt nie może zastępować samego siebie.',
    unknown: 'Ta osoba nie przyjmuje (już) zapytań.',
    team: (who) => `Brak wspólnego zespołu: ${who}.`,
    'on-leave': (who, days) => `${who} jest wtedy na urlopie: ${days}.`,
    needed: (who, days) =>
      `Ta osoba zastępuje wtedy kogoś innego: ${who} (${days}). Najpierw wskaż tam inne zastępstwo.`,
  },
}
