import type { doors as english } from '../en-doors.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const doors: Widened<typeof english> = {
  setUp: {
    title: 'Witaj w Foyer',
    lead: 'Skonfiguruj swoje biuro obsługi. Zostaniesz jego właścicielem; inne osoby zaprosisz później.',
    tokenHint: 'Wyświetlono go raz, przy uruchomieniu Foyer. Kto go ma, może skonfigurować to biuro obsługi.',
    passwordHint: 'Co najmniej 12 znaków. Dobre hasło to kilka niezwiązanych ze sobą słów.',
    submit: 'Skonfiguruj i zaloguj się',
  },
  signIn: {
    title: 'Logowanie',
    lead: 'Tutaj zespół odpowiada gościom Twojej witryny.',
    ended: 'Twoja sesja wygasła. Zaloguj się, aby kontynuować; zaczęty tekst jest zachowany.',
    submit: 'Zaloguj się',
    passkey: 'Użyj klucza dostępu',
    forgot: 'Nie pamiętasz hasła?',
    out: 'Wyloguj się',
    outUnsent: (count) =>
      `${counted(count, '* wiadomość nie została jeszcze wysłana i przepadnie', '* wiadomości nie zostały jeszcze wysłane i przepadną', '* wiadomości nie zostało jeszcze wysłanych i przepadnie')}. Wylogować mimo to?`,
  },
  invitation: {
    title: (workspace) => `Dołącz: ${workspace}`,
    lead: (name, email) => `Witaj, ${name}. Wybierz hasło; logować się będziesz adresem ${email}.`,
    submit: 'Dołącz i zaloguj się',
    none: 'Link jest niepełny. Otwórz go jeszcze raz w takiej postaci, w jakiej do Ciebie trafił.',
    gone: 'To zaproszenie zostało już wykorzystane albo wygasło. Poproś o nowe.',
  },

  forgot: {
    title: 'Nowe hasło',
    lead: 'Podaj adres, którym się logujesz. Wyślemy na niego link do ustawienia nowego hasła.',
    submit: 'Wyślij link',
    sent: (email) =>
      `Jeśli adres ${email} należy do kogoś tutaj, link jest już w drodze. Działa raz, przez godzinę. Nic nie przyszło? Sprawdź spam, a potem poproś ponownie.`,
    noMail: 'To Foyer nie wysyła e-maili. Poproś o pomoc osobę, która nim zarządza.',
    back: 'Wróć do logowania',
  },
  reset: {
    title: 'Wybierz nowe hasło',
    lead: 'Nowe hasło zaloguje Cię tutaj i wyloguje wszędzie indziej.',
    submit: 'Zapisz i zaloguj się',
    none: 'Link jest niepełny. Otwórz go jeszcze raz z e-maila.',
    gone: 'Ten link został już wykorzystany albo wygasł.',
    again: 'Poproś o nowy link',
  },
  mailbox: {
    title: 'Skrzynka pocztowa',
    lead: 'E-maile z tego Foyer zostają na tym komputerze. Tu widać, co dostaliby odbiorcy.',
    list: 'E-maile, od najnowszych',
    to: (whom) => `do: ${whom}`,
    none: 'Nie ma jeszcze e-maili',
    noneLead:
      'Zaproś kogoś do zespołu w ustawieniach (Osoby) albo poproś o nowe hasło na stronie logowania. E-mail pojawi się tutaj.',
    choose: 'Wybierz e-mail, aby go przeczytać.',
    off: 'To Foyer nie ma skrzynki: e-maile trafiają wprost do odbiorców.',
    refresh: 'Odśwież',
    desk: 'Do stanowiska',
  },
}
