import type { RecommendWords } from '../../recommend/recommend-en.ts'
import type { ThreadWords } from './thread-en.ts'

/** Malay, loaded with the conversation of whoever reads it. */
export const words: ThreadWords & RecommendWords = {
  thread: 'Perbualan',
  typing: (name) => `${name} sedang menulis…`,
  message: 'Tulis mesej',
  noFiles: 'Gambar dan fail belum boleh dihantar di sini. Sila terangkan dengan kata-kata.',
  end: 'Tamatkan perbualan',
  endSure: 'Tamatkan perbualan ini?',
  endYes: 'Ya, tamatkan',
  endNo: 'Tidak, teruskan',
  transcript: 'Hantar ini melalui e-mel',
  toConfirm: 'Kami telah menulis kepada anda. Buka pautan dalam e-mel itu, dan perbualan akan menyusul.',
  onItsWay: 'Perbualan sedang dihantar ke e-mel anda.',
  yours: 'Data anda',
  writeAgain: 'Tulis lagi untuk meneruskannya.',
  askAnew: 'Tanya perkara lain',
  mend: 'Kembali ke borang',
  rate: 'Bagaimana jawapan kami?',
  scores: ['sangat lemah', 'lemah', 'sederhana', 'baik', 'sangat baik'],
  rateSend: 'Hantar penilaian',
  rated: 'Terima kasih atas penilaian anda.',
  recommend: 'Sejauh mana anda akan mengesyorkan kami?',
  ends: '0: tidak mungkin sama sekali. 10: sangat mungkin.',
  thanks: 'Terima kasih atas jawapan anda.',
  offlineIdle: 'Anda di luar talian. Anda boleh terus menulis.',
  reconnecting: 'Menyambung semula…',
}
