import type { ComponentWords } from '../component-words.ts'
import { counted } from './counted.ts'

export const components: ComponentWords = {
  clearEntry: 'Wyczyść pole',
  close: 'Zamknij',
  copied: 'Skopiowano',
  copy: 'Kopiuj',
  error: 'Błąd',
  hidePassword: 'Ukryj hasło',
  loading: 'Wczytywanie',
  numCharacters: (count) => counted(count, '* znak', '* znaki', '* znaków'),
  numCharactersRemaining: (count) => counted(count, 'Został * znak', 'Zostały * znaki', 'Zostało * znaków'),
  numOptionsSelected: (count) =>
    count === 0 ? 'Nic nie wybrano' : counted(count, 'Wybrano * opcję', 'Wybrano * opcje', 'Wybrano * opcji'),
  progress: 'Postęp',
  remove: 'Usuń',
  showPassword: 'Pokaż hasło',
}
