import type { moveFields as englishFields, moves as english } from '../en-moves.ts'
import type { Widened } from '../widened.ts'

export const moves: Widened<typeof english> = {
  moves: {
    menu: 'Pindahkan…',
    transfer: 'Kepada rakan sekerja atau baris gilir…',
    transferLead: 'Selepas itu mereka yang menjawab',
    escalate: 'Ke tahap lebih tinggi…',
    escalateLead: 'Kepada yang lebih arif, atau pengurus',
    consult: 'Tanya rakan sekerja…',
    consultLead: 'Perbualan kekal dengan anda',
    titles: { transfer: 'Pindahkan', escalate: 'Eskalasikan', consult: 'Tanya rakan sekerja' },
    acts: { transfer: 'Pindahkan', escalate: 'Eskalasikan', consult: 'Tanya' },
    queueGone: 'yang tiada lagi',
    people: 'Rakan sekerja',
    queues: 'Baris gilir',
    queue: (name, team) => (name === team ? name : `${name} · ${team}`),
    stays: 'Kekalkan dengan saya, dan hanya tandakan sebagai diserahkan',
    level: (level) => `Tahap ${level} ke atas`,
    manager: 'Pengurus',
    away: 'tiada di tempat',
    full: 'tiada slot kosong',
    wordsHint: 'Nota dalaman pada perbualan; pelawat tidak melihatnya.',
    transfers: {
      'wrong-place': 'Tersalah tempat',
      'knows-better': 'Ada yang lebih tahu',
      language: 'Bahasa',
      'end-of-shift': 'Syif saya tamat',
      'asked-for': 'Pelawat memintanya',
      other: 'Lain-lain',
    },
    escalations: {
      'too-hard': 'Memerlukan lebih pengetahuan',
      decision: 'Memerlukan keputusan',
      unhappy: 'Pelawat tidak puas hati',
      'asked-for': 'Pelawat memintanya',
      other: 'Lain-lain',
    },
    decline: 'Tolak',
    declines: {
      'not-my-area': 'Bukan bidang saya',
      conflict: 'Saya tidak patut menjawab orang ini',
      'cannot-open': 'Ada yang tidak berfungsi di sini',
      busy: 'Saya sibuk',
      other: 'Lain-lain',
    },
    excused: 'Tidak dikira sebagai milik anda',
    counted: 'Tetap dikira sebagai milik anda',
    claim: 'Ambil',
    asked: 'Anda ditanya',
    askedOf: (names) => `Ditanya: ${names}`,
    answerBelow: 'Rakan sekerja bertanya kepada anda tentang ini. Jawab dengan nota; pelawat tidak melihatnya.',
    backIn: (clock) => `Jawab dalam masa ${clock}, jika tidak ia pergi kepada yang seterusnya`,
  },
}

export const moveFields: Widened<typeof englishFields> = {
  moveTo: { label: 'Kepada', empty: 'Sila pilih ke mana ia pergi.', invalid: 'Sila pilih ke mana ia pergi.' },
  moveReason: { label: 'Sebab', empty: 'Sila pilih sebab.', invalid: 'Sila pilih sebab.' },
  moveWords: {
    label: 'Pesanan untuk mereka',
    empty: 'Sila tulis apa yang anda ingin tahu.',
    invalid: 'Paling banyak 4,000 aksara.',
  },
}
