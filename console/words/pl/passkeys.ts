import type { passkeys as english } from '../en-passkeys.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Klucze dostępu',
  lead: 'Telefon, komputer lub menedżer haseł loguje Cię odciskiem palca, twarzą lub kodem PIN: bez hasła i bez kodu z aplikacji.',
  none: 'Nie masz jeszcze żadnego.',
  cannot: 'Ta przeglądarka nie obsługuje kluczy dostępu.',
  add: 'Dodaj klucz dostępu',
  name: 'Własna nazwa',
  nameHint: 'Aby było wiadomo, który to, np. Telefon.',
  password: 'Twoje hasło',
  submit: 'Dalej',
  cancel: 'Anuluj',
  rename: 'Zmień nazwę',
  save: 'Zapisz',
  remove: 'Usuń',
  removeSure: (name) => `Usunąć: ${name}? Nie będzie już tutaj działać; usuń go także ze swojego urządzenia.`,
  removed: 'Klucz dostępu usunięto. Twoje inne sesje zakończono.',
  added: 'Od teraz możesz logować się tym kluczem dostępu. Twoje inne sesje zakończono.',
  known: 'To urządzenie ma już klucz dostępu do tego biura obsługi.',
  since: (moment) => `od ${moment}`,
  used: (moment) => `ostatnio użyty ${moment}`,
  never: 'jeszcze nieużyty',
  faults: {
    name: 'Podaj nazwę, najwyżej 80 znaków.',
    password: 'Podaj swoje hasło.',
    passwordWrong: 'To nie jest Twoje hasło.',
  },
}
