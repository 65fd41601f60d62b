import type { secondFactor as english } from '../en-second-factor.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const words: Widened<typeof english> = {
  step: {
    lead: 'Jeszcze jeden krok: kod z aplikacji albo jeden z kodów odzyskiwania.',
    code: 'Kod',
    codeHint: 'Sześć cyfr albo kod odzyskiwania.',
    faults: {
      empty: 'Podaj kod.',
      invalid: 'Sześć cyfr z aplikacji albo 16 liter i cyfr kodu odzyskiwania.',
    },
    submit: 'Dalej',
    back: 'Zacznij od nowa',
    late: 'To trwało ponad pięć minut. Zacznij od nowa.',
    lost: 'Nie masz ani aplikacji, ani kodów odzyskiwania? Administrator może Ci ten krok wyłączyć.',
  },
  own: {
    title: 'Drugi krok logowania',
    off: 'Hasło można odgadnąć lub ukraść. Przy drugim kroku samo hasło nie wystarczy: potrzebny jest też kod z aplikacji w Twoim telefonie.',
    on: (moment) => `Włączony od ${moment}: po haśle trzeba podać kod.`,
    codesLeft: (count) =>
      count === 0
        ? 'Nie został żaden kod odzyskiwania: utwórz nowe.'
        : counted(
            count,
            'Został * kod odzyskiwania: utwórz nowe.',
            'Zostały * kody odzyskiwania.',
            'Zostało * kodów odzyskiwania.',
          ),
    required: 'W tej organizacji każdy musi go mieć.',
    begin: 'Włącz go',
    renew: 'Nowe kody odzyskiwania',
    switchOff: 'Wyłącz',
    password: 'Twoje hasło',
    passwordMissing: 'Podaj swoje hasło.',
    passwordWrong: 'To nie jest Twoje hasło.',
    switchedOff: 'Drugi krok logowania jest wyłączony. Twoje inne sesje zakończono.',
    cancel: 'Zostaw bez zmian',
  },
  setUp: {
    scan: 'Zeskanuj to aplikacją do takich kodów; ma ją większość menedżerów haseł i telefonów.',
    picture: 'Kod do zeskanowania; jego treść jest poniżej',
    secret: 'Albo wpisz to w aplikacji:',
    confirm: 'Aplikacja pokazuje teraz sześć cyfr. Wpisz je, aby było wiadomo, że działa.',
    submit: 'Włącz',
  },
  codes: {
    title: 'Twoje kody odzyskiwania',
    lead: 'Każdy pozwala zalogować się raz, gdy zgubisz telefon. Wydrukuj je albo schowaj tam, gdzie trzymasz hasła: widać je tylko ten jeden raz.',
    copy: 'Kopiuj je',
    done: 'Mam je zapisane',
  },
  owing: {
    title: 'Najpierw jedna rzecz',
    lead: 'W tej organizacji każdy ma drugi krok logowania. Włącz swój, a potem możesz pracować dalej.',
    out: 'Wyloguj się',
  },
  policy: {
    label: 'Każdy musi mieć drugi krok logowania',
    none: 'Każdy go ma.',
    without: (names) => `Nie mają go: ${names}.`,
    hint: 'Kto go nie ma, zostanie wylogowany i włączy go przy następnym logowaniu.',
    own: 'Najpierw włącz własny, w ustawieniach: Moje sesje.',
    sure: (names) => `Te osoby zostaną teraz wylogowane: ${names}. Kontynuować?`,
  },
  member: {
    signOut: 'Zakończ wszystkie sesje',
    signOutSure: (name) => `Zakończyć wszystkie sesje tej osoby: ${name}? Będzie musiała zalogować się ponownie.`,
    signedOut: (name) => `Wylogowano wszędzie: ${name}.`,
    take: 'Wyłącz drugi krok i usuń klucze dostępu',
    takeSure: (name) =>
      `Wyłączyć drugi krok logowania i usunąć klucze dostępu tej osoby: ${name}? Upewnij się, że to naprawdę ona o to prosi.`,
    taken: (name) => `Teraz wystarcza samo hasło: ${name}.`,
    hasNone: (name) => `${name} nie ma ani drugiego kroku logowania, ani klucza dostępu.`,
  },
  sessions: {
    from: (address) => `z adresu ${address}`,
    revokeOthers: 'Zakończ wszystkie inne',
    othersRevoked: 'Wszystkie Twoje inne sesje są zakończone.',
  },
}
