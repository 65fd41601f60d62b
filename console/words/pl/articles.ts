import type { articles as english } from '../en-articles.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const words: Widened<typeof english> = {
  lead: 'Odpowiedzi na to, o co goście często pytają, jeszcze zanim wyślą pytanie: gdy ktoś pisze, widżet podsuwa pasujące artykuły. To, co pisze, zostaje przy tym w jego przeglądarce.',
  add: 'Napisz artykuł',
  edit: 'Zmień',
  full: (most) => `Artykułów jest już tyle, ile można mieć (${most}): najpierw usuń któryś.`,
  empty: {
    title: 'Nie ma jeszcze artykułów',
    lead: 'Opisz to, o co goście pytają raz po raz: czy coś jest wodoodporne, jak długo trwa gwarancja, jak odesłać towar.',
  },
  draft: 'Nieopublikowany',
  everywhere: 'Na wszystkich witrynach',
  used: (opened, answered) =>
    opened === 0
      ? 'Nikt go nie czytał w ostatnich 30 dniach.'
      : `W ostatnich 30 dniach: ${counted(opened, '* odsłona', '* odsłony', '* odsłon')}; wystarczył jako odpowiedź ${counted(answered, '* raz', '* razy', '* razy')}.`,
  language: 'Język tekstu',
  title: 'Tytuł',
  titleHint: 'Tak, jak ktoś mógłby o to zapytać, w kilku słowach.',
  body: 'Treść',
  bodyHint: 'Prostymi słowami. Pusty wiersz zaczyna nowy akapit.',
  sites: 'Witryny, które go podsuwają',
  sitesHint: 'Bez wyboru: wszystkie.',
  published: 'Goście mogą go czytać',
  remove: 'Usuń',
  removeSure: 'Usunąć na zawsze?',
  removed: 'Artykuł usunięto.',
  faults: {
    title: {
      empty: 'Napisz tytuł w co najmniej jednym języku.',
      long: (language) => `Tytuł (${language}) ma ponad 120 znaków.`,
    },
    body: {
      empty: 'Napisz treść w co najmniej jednym języku.',
      long: (language) => `Treść (${language}) ma ponad 6000 znaków.`,
    },
  },
}
