import type { handling as english } from '../en-handling.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  snooze: 'Tangguhkan',
  snoozeUntil: {
    hour: 'Sejam lagi',
    later: 'Tiga jam lagi',
    tomorrow: 'Esok pagi',
    monday: 'Pagi Isnin',
    week: 'Seminggu lagi',
  },
  snoozeLead: 'Ia kembali pada masa itu, atau sebaik sahaja pelawat menulis.',
  answerFirst: 'Jawab dahulu, kemudian tangguhkan',
  wake: 'Sambung semula',
  snoozed: (until) => `Ditangguhkan sehingga ${until}`,
  mention: { title: 'Sebut rakan sekerja', find: 'Cari rakan sekerja', none: 'Tiada sesiapa dengan nama itu.' },
  lookingToo: (names) => `Juga di sini: ${names}`,
  writingToo: (names) => `${names} sedang menulis`,
}
