import type { forms as english } from '../en-forms.ts'
import type { Widened } from '../widened.ts'
import { moveFields } from './moves.ts'
import { rateFields } from './rate-fields.ts'
import { routingFields } from './routing.ts'
import { salesFields } from './sales.ts'
import { teamFields } from './teams.ts'
import { waitingFields } from './waiting.ts'

export const forms: Widened<typeof english> = {
  problems: {
    unreachable: 'Nie ma połączenia z Foyer. Sprawdź połączenie i spróbuj ponownie.',
    'invalid-input': 'Coś tu się nie zgadza.',
    unauthenticated: 'Zaloguj się ponownie.',
    'sign-in-failed': 'Adres e-mail lub hasło jest nieprawidłowe.',
    'passkey-refused': 'Ten klucz dostępu tutaj nie działa.',
    'wrong-code': 'Kod jest błędny, już użyty albo za stary.',
    'second-factor-needed': 'Najpierw włącz drugi krok logowania.',
    'ticket-refused': 'Połączenie odrzucono. Spróbuj ponownie.',
    forbidden: 'Twoja rola na to nie pozwala.',
    'origin-not-allowed': 'Tej witryny nie ma na liście dozwolonych.',
    'not-found': 'Nie ma tu nic takiego albo nie masz do tego dostępu.',
    'id-reused': 'To wysłano już wcześniej z inną treścią.',
    'stale-version': 'W międzyczasie coś się zmieniło. Zobacz, jak jest teraz, i spróbuj ponownie.',
    'already-taken': 'Tym zapytaniem zajmuje się już ktoś z zespołu.',
    'already-closed': 'To zapytanie jest zamknięte. Aby pisać, otwórz je ponownie.',
    'not-closed': 'To zapytanie jest nadal otwarte.',
    'wrong-stage': 'Lead jest już na innym etapie.',
    'answers-missing': 'Najpierw uzyskaj od gościa brakującą odpowiedź.',
    'not-available': 'Ta osoba nie może teraz przyjąć zapytania.',
    'nobody-able': 'Nikt tam nie może go przyjąć.',
    'moved-too-often': 'Przekazywano je już zbyt wiele razy. Zapytaj kierownika zespołu.',
    'set-up-done': 'To Foyer jest już skonfigurowane. Zaloguj się.',
    'already-exists': 'To już istnieje.',
    gone: 'To zostało usunięte, już użyte albo jest za stare.',
    'too-large': 'To za długie.',
    'wrong-content-type': 'Nie udało się zrozumieć żądania.',
    'upgrade-required': 'Nie udało się zrozumieć żądania.',
    'too-many': 'Za dużo prób naraz. Nic nie zginęło: odczekaj chwilę i spróbuj ponownie.',
    internal: 'Wystąpił u nas błąd. Został odnotowany; spróbuj ponownie.',
    'record-away': 'Baza danych jest teraz niedostępna. Spróbuj za chwilę.',
    'desk-overloaded': 'System jest przeciążony. Nic nie zginęło: spróbuj za chwilę.',
  },

  fields: {
    token: {
      label: 'Kod konfiguracyjny',
      empty: 'Podaj kod wyświetlony przy uruchomieniu Foyer.',
      invalid: 'Kod ma 43 znaki. Skopiuj go w całości.',
      refused: 'To nie jest kod tego Foyer.',
    },
    workspace: { label: 'Nazwa Twojej organizacji', empty: 'Podaj nazwę.', invalid: 'Najwyżej 80 znaków.' },
    zone: { label: 'Strefa czasowa', empty: 'Wybierz strefę czasową.', invalid: 'Wybierz strefę czasową z listy.' },
    name: { label: 'Imię i nazwisko', empty: 'Podaj imię i nazwisko.', invalid: 'Najwyżej 80 znaków.' },
    email: {
      label: 'Adres e-mail',
      empty: 'Podaj adres e-mail.',
      invalid: 'Sprawdź adres, na przykład imie@example.com.',
      taken: 'Ktoś z tym adresem już tu jest.',
    },
    password: {
      label: 'Hasło',
      empty: 'Podaj hasło.',
      invalid: 'Użyj od 12 do 128 znaków.',
      refused: 'Łatwo je odgadnąć. Weź kilka słów, które nie mają ze sobą nic wspólnego.',
    },
    repeat: { label: 'Powtórz hasło', empty: 'Podaj hasło jeszcze raz.', invalid: 'Hasła się różnią.' },
    siteName: { label: 'Nazwa witryny', empty: 'Podaj nazwę.', invalid: 'Najwyżej 80 znaków.' },
    origins: {
      label: 'Adresy, na których może być tag',
      empty: 'Bez adresu nikt nie może zapytać. Podaj co najmniej jeden.',
      invalid: 'Każdy w postaci https://www.shop.example, bez ścieżki, po jednym w wierszu.',
    },
    language: { label: 'Język widżetu', empty: 'Wybierz język.', invalid: 'Wybierz język z listy.' },
    consentText: {
      label: 'Pytanie o zgodę',
      empty: 'Wpisz pytanie albo wyłącz zgodę.',
      invalid: 'Najwyżej 600 znaków.',
    },
    responsible: {
      label: 'Kto odpowiada za dane',
      empty: 'Podaj, kto odpowiada.',
      invalid: 'Najwyżej 200 znaków.',
    },
    role: { label: 'Rola', empty: 'Wybierz rolę.', invalid: 'Wybierz rolę z listy.' },
    weight: { label: 'Udział', empty: 'Podaj udział.', invalid: 'Od 0.05 do 2, z kropką; 1 to pełny udział.' },
    capacity: {
      label: 'Miejsca jednocześnie',
      empty: 'Podaj liczbę.',
      invalid: 'Liczba całkowita od 0 do 20.',
    },
    ...salesFields,
    ...rateFields,
    ...teamFields,
    ...routingFields,
    ...moveFields,
    ...waitingFields,
  },
}
