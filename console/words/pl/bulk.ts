import type { bulk as english } from '../en-bulk.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const words: Widened<typeof english> = {
  title: 'Zaznaczone zapytania',
  count: (count) => (count === 0 ? 'Nic nie zaznaczono' : `Zaznaczono: ${count}`),
  all: (count) => `Zaznacz wszystkie (${count})`,
  first: (count) => `Zaznacz pierwsze ${count}`,
  full: (most) => `Najwyżej ${most} naraz.`,
  pass: 'Przekaż…',
  dialog: (count) => counted(count, 'Przekaż * zapytanie', 'Przekaż * zapytania', 'Przekaż * zapytań'),
  act: 'Przekaż',
  noOneInCommon: 'Należą do różnych zespołów: wszystkie może przyjąć kolejka, ale nie jedna osoba.',
  wordsHint: 'Prywatna notatka w każdym zapytaniu; goście jej nie widzą.',
  beyond: (name, load, capacity, more) =>
    `${name}: zajęte miejsca ${load} z ${capacity}, a przybędzie jeszcze ${more}.`,
  going: (at, count) => `Przekazywanie: ${at} z ${count}…`,
  went: (count, to) =>
    count === 0
      ? 'Nic nie przekazano.'
      : `${counted(count, 'Przekazano * zapytanie', 'Przekazano * zapytania', 'Przekazano * zapytań')}: ${to}.`,
  stayed: (count) =>
    `${counted(count, 'Nie przekazano * zapytania', 'Nie przekazano * zapytań', 'Nie przekazano * zapytań')}:`,
  thereAlready: 'Już tam jest albo tej kolejki już nie ma.',
  closed: 'W międzyczasie zamknięte.',
  told: 'Co się z nimi stało',
  again: 'Spróbuj z nimi ponownie',
  elsewhere: 'Wybierz inne miejsce',
  back: 'Wróć do listy',
}
