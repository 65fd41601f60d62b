import type { look as english } from '../en-look.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: (site) => `Wygląd widżetu na witrynie: ${site}`,
  back: 'Wszystkie witryny',
  lead: 'Wybór od razu widać w prawdziwym widżecie. Na Twoje strony trafia po zapisaniu i gdy jest na nich poniższy wiersz.',
  saved: 'Zapisano. Jeśli zmieniły się kolor, położenie lub teksty, wstaw nowy wiersz na swoje strony.',
  colour: 'Kolory i miejsce',
  ownColour: 'Własny kolor',
  accent: 'Kolor',
  contrast: 'Tekst na nim jest czarny lub biały, zależnie od tego, co czyta się lepiej.',
  theme: 'Jasny czy ciemny',
  themes: { auto: 'Jak w systemie gościa', light: 'Jasny', dark: 'Ciemny' },
  side: 'Po której stronie',
  sides: { end: 'Na końcu wiersza: z prawej', start: 'Na początku wiersza: z lewej' },
  wording: (language) => `Własne teksty (${language})`,
  wordingHint: 'Puste pole: tekst widżetu. Język wybierasz obok widżetu.',
  parts: { label: 'Na przycisku', title: 'Nagłówek', lead: 'Pod nagłówkiem' },
  partHints: {
    label: 'W wierszu na Twoje strony.',
    title: 'Zamiast nazwy witryny.',
    lead: 'Zamiast informacji, czy ktoś jest na miejscu.',
  },
  tooLong: 'To za długie.',
  logo: 'Obraz',
  logoAddress: 'Adres Twojego logo',
  logoInvalid: 'Podaj adres, który zaczyna się od https://.',
  logoHint:
    'Widoczne obok nagłówka, wysokość 44 piksele. Strony z Content-Security-Policy muszą na nie pozwolić w img-src.',
  tagHint: 'Kolor, położenie i tekst przycisku są w wierszu, więc widać go od razu, bez pytania serwera.',
  preview: 'Tak będzie wyglądał widżet',
  wordsIn: 'Język',
  opened: 'Otwarty',
}
