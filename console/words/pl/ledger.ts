import type { ledger as english } from '../en-ledger.ts'
import type { Widened } from '../widened.ts'

const named = (who: { name: string } | 'you') => (who === 'you' ? 'Twój wynik' : who.name)

export const ledger: Widened<typeof english> = {
  ledger: {
    title: 'Sprawiedliwy podział',
    own: 'Twój udział i to, co zespół dostał razem.',
    team: 'Udziały w Twoich zespołach.',
    all: 'Udziały we wszystkich zespołach.',
    lead: 'Każdy, kto jest na miejscu, zyskuje część każdego zapytania rozdanego w zespole, według swojej wagi, a kto je dostaje, płaci za całe. Kto ma mniej, niż wynosi jego udział, wcześniej dostaje następną propozycję; nieobecność nic nie kosztuje i nic nie daje.',
    dates: { from: 'Od', to: 'Do', label: 'Inne dni' },
    span: { today: 'dzisiaj', '7': 'w ostatnich 7 dniach', '30': 'w ostatnich 30 dniach' },
    spanOfDays: (from, to) => (from === to ? from : `od ${from} do ${to}`),
    classes: { AB: 'Leady klasy A i B', CD: 'Wszystko inne' },
    table: (team, what) => `${team}: ${what}`,
    more: (who, count, span) => `${named(who)}: o ${count} powyżej udziału ${span}.`,
    less: (who, count, span) => `${named(who)}: o ${count} poniżej udziału ${span}.`,
    byHand: (given) => `W tym przydzielone ręcznie: ${given}.`,
    byHandToYou: (given) => `W tym przydzielone Tobie ręcznie: ${given}.`,
    beside: (given) => `Przydzielone ręcznie osobom, których nie było przy podziale: ${given}.`,
    even: (who, span) =>
      who === 'you'
        ? `Masz dokładnie tyle, ile wynosi Twój udział ${span}.`
        : `Każdy ma tyle, ile wynosi jego udział ${span}.`,
    absent: (span) => `Nic do Ciebie nie trafiło ${span} i nic Ci się nie należało.`,
    columns: {
      name: 'Imię i nazwisko',
      entitled: 'Udział',
      received: 'Otrzymane',
      difference: 'Różnica',
      missed: 'Wygasłe',
      declined: 'Odrzucone',
      takenBack: 'Cofnięte',
      claimed: 'Wzięte',
      given: 'Ręcznie',
      credit: 'Należne teraz',
    },
    together: 'Razem',
    somebody: 'Ktoś, kto już tu nie pracuje',
    info: {
      open: 'Jak to jest liczone',
      n: 'Rozdane łącznie',
      share: 'Za każde zapytanie: waga ÷ wagi wszystkich z zespołu, którzy byli na miejscu. Zsumowane.',
      received: 'Zaproponowane przez system, przydzielone przez kogoś z zespołu i wzięte samodzielnie.',
      difference: 'Otrzymane − udział. Gdy to więcej niż jeden w górę lub w dół, warto się przyjrzeć.',
      missed: 'Propozycje, które wygasły. Liczą się jako otrzymane.',
      declined: 'Propozycje, które odrzucono. Liczą się jako otrzymane, chyba że z dobrego powodu.',
      takenBack: 'Propozycje cofnięte, bo osoba była nieobecna lub bez połączenia. Liczą się jako otrzymane.',
      claimed: 'Wzięte samodzielnie z tego, co czekało.',
      given: 'Przydzielone przez kogoś z zespołu. Liczą się jako otrzymane, także podczas nieobecności.',
      credit:
        'Ile zapytań zespół jest teraz winien tej osobie; od tego zależy, kto dostanie następne. Co tydzień spada o połowę i nigdy nie przekracza 20.',
    },
    empty: {
      title: (span) => `Nic nie rozdano ${span}`,
      lead: 'Udziały pojawią się tutaj, gdy tylko komuś zostanie zaproponowane zapytanie. Cofnij się dalej albo sprawdź, kto jest dostępny.',
      month: 'Pokaż 30 dni',
      inbox: 'Do zapytań',
    },
  },
}
