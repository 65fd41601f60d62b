import type { costs as english } from '../en-costs.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: 'Ile kosztuje godzina pracy, platforma i zapytanie: z tego wynika koszt rozwiązania na stronie Wskaźniki. Widzą to właściciele, administratorzy i kierownicy, nikt inny.',
  add: 'Dodaj stawkę',
  full: (most) => `Organizacja może mieć najwyżej ${most} stawek.`,
  empty: {
    title: 'Nie ma jeszcze stawek',
    lead: 'Zacznij od tego, ile średnio kosztuje godzina pracy. Godziny pochodzą z czasu pracy zapisanego na stronie Osoby.',
  },
  of: {
    usual: 'Godzina pracy',
    member: (name) => `Godzina pracy: ${name}`,
    platform: 'Platforma, miesięcznie',
    inquiry: 'Zapytanie',
  },
  about: {
    usual: 'Dla wszystkich, którzy nie mają własnej stawki. Może obejmować koszty ponad wynagrodzenie.',
    member: 'Zamiast stawki ogólnej.',
    platform: 'Licencje, hosting, telefon: wszystko, co opłaca się co miesiąc.',
    inquiry: 'Ile każde kosztuje poza pracą, na przykład płatne wiadomości.',
  },
  from: (day) => `od ${day}`,
  now: 'teraz',
  remove: 'Usuń',
  removeSure: 'Usunąć na zawsze?',
  removed: 'Stawkę usunięto.',
  which: (of, from) => `${of}, ${from}`,
  currency: (code) => `Waluta wszystkich stawek: ${code}. Aby ją zmienić, usuń wszystkie stawki.`,
  fromHint: 'Obowiązuje do następnej stawki tego samego rodzaju.',
  card: {
    lead: (total, resolutions) => `${total}, rozwiązane zapytania: ${resolutions}.`,
    none: 'Z tego okresu nic jeszcze nie rozwiązano.',
    noRates: {
      title: 'Ile kosztuje rozwiązanie?',
      lead: 'Podaj, ile kosztuje godzina pracy, a zobaczysz to tutaj.',
      ownerLead: 'Gdy właściciel lub administrator poda, ile kosztuje godzina pracy, będzie to widać tutaj.',
      set: 'Ustal stawki',
    },
    change: {
      higher: (share, than) => `o ${share} więcej niż ${than}`,
      lower: (share, than) => `o ${share} mniej niż ${than}`,
    },
    parts: {
      people: (hours) => `Praca, płatne godziny: ${hours}`,
      platform: 'Platforma',
      inquiries: 'Zapytania',
    },
    platformShare: (share) => `Platforma, ${share} według czasu obsługi`,
    total: 'Razem',
    marginal: 'Jedno rozwiązanie więcej, licząc sam czas obsługi',
    rows: (by) => `Podział: ${by}`,
    columns: { attention: 'Czas obsługi', resolutions: 'Rozwiązane', cost: 'Koszt', each: 'Za jedno' },
    rest: 'Pozostałe',
    missing: { people: 'praca', platform: 'platforma', inquiries: 'zapytania' },
    without: (parts) => `Nie ma stawki na cały okres, więc w tej części nie wliczono: ${parts}.`,
    uncounted: {
      'no-hours': (names) => `Nie wliczono wynagrodzenia osób bez zapisanego czasu pracy: ${names}.`,
      gone: (names) => `Nie wliczono wynagrodzenia osób, które nie przyjmują już zapytań: ${names}.`,
    },
    elsewhere:
      'Osoby z kilku zespołów liczą się w całości: w ich wierszach i w koszcie jednego rozwiązania więcej jest też praca dla innych zespołów.',
    toPeople: 'Ustal czas pracy',
  },
}
