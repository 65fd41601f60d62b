import type { Words } from './en.ts'
import { plural } from './plural.ts'

const signs = plural('pl', { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })

/** Polish, loaded as a file of its own. */
export const words: Words = {
  language: 'pl',
  languages: 'Język',
  title: 'Zapytaj nas',
  close: 'Zamknij',
  again: 'Spróbuj ponownie',
  here: 'Ktoś jest na miejscu i odpowie',
  away: 'Zostaw pytanie, odezwiemy się',
  loading: 'Chwileczkę…',
  unreachable: 'Nie ma teraz z nami połączenia. To, co napisano, zostaje tutaj.',

  step: (place, all) => `Pytanie ${place} z ${all}`,
  next: 'Dalej',
  back: 'Wstecz',
  skip: 'Pomiń',
  answers: 'Twoje odpowiedzi',
  skipped: 'Pominięto',
  change: 'Zmień',

  fullName: 'Imię i nazwisko',
  replyBy: 'Gdzie możemy odpowiedzieć?',
  kinds: { email: 'E-mail', phone: 'Telefon', line: 'LINE', whatsapp: 'WhatsApp', wechat: 'WeChat' },
  addresses: {
    email: 'Adres e-mail',
    phone: 'Numer telefonu',
    line: 'LINE ID',
    whatsapp: 'Numer WhatsApp',
    wechat: 'WeChat ID',
  },
  question: 'Twoje pytanie',
  comment: 'Czy chcesz coś dodać?',
  marketing: 'Proszę także o nowości i oferty.',
  optional: 'nieobowiązkowe',
  send: 'Wyślij',
  responsible: (who) => `Za Twoje dane odpowiada: ${who}`,
  faults: {
    fullName: 'Podaj imię i nazwisko.',
    address: 'Podaj, gdzie mamy odpowiedzieć.',
    question: 'Napisz swoje pytanie.',
    consent: 'Możemy odpowiedzieć tylko za Twoją zgodą.',
    email: 'Sprawdź adres, na przykład imie@example.com.',
    phone: 'Sprawdź numer: potrzeba co najmniej sześciu cyfr.',
    answer: 'Odpowiedz na to pytanie.',
    number: (least, most) => `Podaj liczbę od ${least} do ${most}.`,
    long: (most) => `Najwyżej ${most} ${signs(most)}.`,
    refused: 'Nie przyjęto. Sprawdź to, proszę.',
  },

  haveIt: 'Mamy to',
  keptHere: 'Zapisane bezpiecznie na tym urządzeniu',
  receipt: 'Numer sprawy',
  with: (name) => `Odpowiada: ${name}`,
  offline: 'Brak połączenia; wyślemy, gdy tylko wróci.',
  busy: 'Wiele osób teraz pyta. Wyślemy za chwilę; nic nie zginie.',
  retrying: 'Serwer nie odpowiada; próbujemy dalej. Nic nie zginie.',
  stayHere: 'Ta przeglądarka niczego nie zapisuje: zostaw stronę otwartą do wysłania.',

  delivery: {
    waiting: 'Czeka na wysłanie',
    sending: 'Wysyłanie…',
    sent: 'Wysłano',
    read: 'Przeczytano',
    refused: 'Nie przyjęto',
  },

  over: 'Ta rozmowa jest zakończona.',
}
