import type { YoursWords } from './yours-en.ts'

/** Polish, loaded when whoever reads it looks at what is kept of them. */
export const words: YoursWords = {
  title: 'Twoje dane',
  kept: (site) => `To, co tu napisano, oraz podane imię, nazwisko i adres przechowuje ${site}, aby Ci odpowiedzieć.`,
  news: 'Zgodzono się także na otrzymywanie nowości.',
  noNews: 'Nie chcę już nowości',
  newsOver: 'Nie będziemy już wysyłać nowości.',
  earlier: 'Twoje wcześniejsze rozmowy',
  missing: 'Tej rozmowy nie można już odczytać albo nie można jej odczytać w tej chwili.',
  forget: 'Usuń wszystko',
  forgets:
    'Rozmowy z tej przeglądarki zostaną usunięte, tutaj i u nas, podobnie jak imię, nazwisko i adres. Nikt nie będzie mógł ich przywrócić.',
  sure: 'Usunąć wszystko teraz?',
  yes: 'Tak, usuń',
  no: 'Nie, zostaw',
  deleting: 'Trwa usuwanie. Bez połączenia zaczeka, aż ono wróci.',
  deleted: 'Wszystko, co tu do nas napisano, zostało usunięte.',
  back: 'Wróć do rozmowy',
}
