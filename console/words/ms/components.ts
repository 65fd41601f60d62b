import type { ComponentWords } from '../component-words.ts'

export const components: ComponentWords = {
  clearEntry: 'Kosongkan',
  close: 'Tutup',
  copied: 'Disalin',
  copy: 'Salin',
  error: 'Ralat',
  hidePassword: 'Sembunyikan kata laluan',
  loading: 'Sedang dimuatkan',
  numCharacters: (count) => `${count} aksara`,
  numCharactersRemaining: (count) => `${count} aksara lagi`,
  numOptionsSelected: (count) => (count === 0 ? 'Tiada dipilih' : `${count} dipilih`),
  progress: 'Kemajuan',
  remove: 'Buang',
  showPassword: 'Tunjukkan kata laluan',
}
