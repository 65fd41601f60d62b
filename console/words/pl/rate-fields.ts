import type { rateFields as english } from '../en-rate-fields.ts'
import type { Widened } from '../widened.ts'

export const rateFields: Widened<typeof english> = {
  rateOf: { label: 'Czego dotyczy', empty: 'Wybierz, co tyle kosztuje.', invalid: 'Wybierz, co tyle kosztuje.' },
  rateAmount: { label: 'Kwota', empty: 'Podaj kwotę.', invalid: 'Wpisz z kropką, na przykład 210.50.' },
  rateFrom: {
    label: 'Od',
    empty: 'Wybierz dzień, od którego obowiązuje.',
    invalid: 'Wybierz istniejący dzień.',
    taken: 'Tego dnia zaczyna się już taka stawka. Najpierw ją usuń albo wybierz inny dzień.',
  },
}
