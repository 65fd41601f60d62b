import type { firstSteps as english } from '../en-first-steps.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Pierwsze kroki',
  lead: 'Czego potrzeba przed pierwszym gościem. Każdy krok odhacza się sam, gdy naprawdę się wydarzy.',
  progress: (done, all) => `Gotowe: ${done} z ${all}`,
  ready: 'Wszystko gotowe. Następne zapytanie będzie od prawdziwego gościa.',
  toInbox: 'Przejdź do zapytań',
  all: 'Pokaż wszystkie kroki',
  next: (title) => `Następny krok: ${title}`,
  done: 'Gotowe',
  open: 'Jeszcze nie',
  since: (when) => `Gotowe: ${when}`,
  putAway: 'Schowaj te kroki',
  bringBack: 'Pokaż znów przy zapytaniach',
  isAway: 'Schowane: pusta lista zapytań już ich nie pokazuje.',
  failed: 'Nie udało się tego teraz zapisać. Spróbuj za chwilę.',
  steps: {
    site: {
      title: 'Dodaj adres swojej witryny',
      hint: 'Podaj adres swojej witryny: tylko jej strony mogą pokazywać widżet.',
      act: 'Dodaj adres',
    },
    tag: {
      title: 'Umieść widżet na stronie',
      hint: 'Wstaw jeden wiersz na swoje strony, a potem otwórz widżet na jednej z nich.',
      act: 'Kopiuj wiersz',
    },
    hello: {
      title: 'Przywitaj się i odpowiedz',
      hint: 'Wstaw ten wiersz na stronę, którą widzisz tylko Ty, przywitaj się tam i odpowiedz w zapytaniach. To próba, nigdzie się nie liczy.',
      act: 'Otwórz zapytania',
    },
    invite: {
      title: 'Zaproś kogoś do zespołu',
      hint: 'Zaproś osobę, która będzie z Tobą odpowiadać: hasło wybierze sama.',
      act: 'Zaproś',
    },
    hours: {
      title: 'Ustal godziny otwarcia',
      hint: 'Podaj, kiedy kolejka jest otwarta, albo zapisz, że zawsze: goście to zobaczą.',
      act: 'Ustal godziny',
    },
  },
}
