import type { logging as english } from '../en-logging.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Zapisz zapytanie',
  lead: 'Ktoś zadzwonił, przyszedł osobiście albo jest współpracownikiem. Zapytanie trafia do tych samych kolejek, do osoby, na którą przypada kolej.',
  how: 'Jak przyszło',
  kinds: 'Rodzaj kontaktu',
  to: 'Dokąd trafia',
  asOn: (site) => `Jak zadane na witrynie: ${site}`,
  straight: 'Prosto do kolejki',
  log: 'Zapisz',
  logged: (receipt, queue) => `Sprawa ${receipt} czeka w kolejce: ${queue}.`,
  fields: {
    fullName: { label: 'Imię i nazwisko', empty: 'Podaj imię i nazwisko.', invalid: 'Najwyżej 80 znaków.' },
    address: {
      label: 'Gdzie odpowiedzieć',
      empty: 'Podaj, jak się z tą osobą skontaktować.',
      invalid: 'Podaj pełny adres e-mail lub numer telefonu.',
    },
    question: {
      label: 'Pytanie',
      empty: 'Zapisz pytanie słowami tej osoby.',
      invalid: 'Najwyżej 4000 znaków.',
    },
    to: { label: 'Dokąd trafia', empty: 'Wybierz, dokąd trafia.', invalid: 'Wybierz, dokąd trafia.' },
  },
}
