import type { ownPassword as english } from '../en-own-password.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Hasło',
  lead: 'Jeśli zna je ktoś inny albo używasz go także gdzie indziej, zmień je na inne.',
  change: 'Zmień hasło',
  current: {
    label: 'Obecne hasło',
    empty: 'Podaj hasło, które masz teraz.',
    invalid: 'To nie jest Twoje hasło.',
  },
  next: 'Nowe hasło',
  ends: 'Tutaj pracujesz dalej bez logowania. Wszystkie Twoje inne sesje się zakończą, a w przeglądarkach, które pokazują Twoje alerty, trzeba je będzie włączyć ponownie.',
  submit: 'Zmień',
  cancel: 'Zostaw bez zmian',
  changed: 'Masz już nowe hasło. Twoje inne sesje zakończono.',
}
