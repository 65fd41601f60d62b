import type { RecommendWords } from '../../recommend/recommend-en.ts'
import type { ThreadWords } from './thread-en.ts'

/** Polish, loaded with the conversation of whoever reads it. */
export const words: ThreadWords & RecommendWords = {
  thread: 'Rozmowa',
  typing: (name) => `${name} pisze…`,
  message: 'Napisz wiadomość',
  noFiles: 'Zdjęć ani plików nie można tu jeszcze wysyłać. Prosimy o opis słowami.',
  end: 'Zakończ rozmowę',
  endSure: 'Zakończyć tę rozmowę?',
  endYes: 'Tak, zakończ',
  endNo: 'Nie, piszę dalej',
  transcript: 'Prześlij mi to e-mailem',
  toConfirm: 'Napisaliśmy do Ciebie. Otwórz link w tej wiadomości, a prześlemy rozmowę.',
  onItsWay: 'Rozmowa jest w drodze na Twój e-mail.',
  yours: 'Twoje dane',
  writeAgain: 'Napisz, aby ją wznowić.',
  askAnew: 'Zapytaj o coś innego',
  mend: 'Wróć do formularza',
  rate: 'Jak oceniasz naszą odpowiedź?',
  scores: ['bardzo słabo', 'słabo', 'średnio', 'dobrze', 'bardzo dobrze'],
  rateSend: 'Wyślij ocenę',
  rated: 'Dziękujemy za ocenę.',
  recommend: 'Czy polecisz nas innym?',
  ends: '0: na pewno nie. 10: na pewno tak.',
  thanks: 'Dziękujemy za odpowiedź.',
  offlineIdle: 'Brak połączenia. Można pisać dalej.',
  reconnecting: 'Łączymy ponownie…',
}
