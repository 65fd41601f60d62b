import type { provider as english } from '../en-provider.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  goOn: (name) => `Dalej przez: ${name}`,
  faults: {
    away: (name) => `Nie można teraz połączyć się z usługą ${name}. Spróbuj za chwilę albo użyj hasła.`,
    refused: (name) => `Usługa ${name} nie pozwoliła przejść dalej. Spróbuj jeszcze raz albo użyj hasła.`,
    late: (name) => `Minęło ponad dziesięć minut albo początek był gdzie indziej. Zacznij od nowa przez: ${name}.`,
    failed: (name) =>
      `Odpowiedź usługi ${name} nie pasuje do pytania. Zacznij od nowa; jeśli to nie minie, powiedz o tym osobie, która prowadzi system.`,
    unverified: (name) => `Usługa ${name} nie ręczy za Twój adres e-mail. Potwierdź go tam albo użyj hasła.`,
    unknown: (name) =>
      `Usługa ${name} zna Cię, ale nikt tu nie loguje się Twoim adresem stamtąd. Jeśli masz zaproszenie, otwórz najpierw link z niego.`,
    other: (name) =>
      `Osoba z Twoim adresem wchodzi tu przez inne konto w usłudze ${name}. Jeśli było Twoje: zaloguj się hasłem i usuń powiązanie w „Moich sesjach”.`,
  },
  own: {
    title: (name) => `Logowanie przez: ${name}`,
    none: (name) =>
      `Jeszcze nieużywane. Przy logowaniu wybierz: ${name}. Konto tam musi mieć ten sam adres e-mail co tutaj.`,
    since: (name, moment) =>
      `Twoje konto w usłudze ${name} otwiera ten system od ${moment}, niezależnie od tego, jaki ma dziś adres e-mail.`,
    remove: 'Usuń powiązanie',
    removeSure: (name) =>
      `Usunąć powiązanie z usługą ${name}? Kto ma tam Twój adres e-mail, może utworzyć nowe, logując się.`,
    removed: 'Powiązanie usunięte. Pozostałe sesje zakończono.',
  },
}
