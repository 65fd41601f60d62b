import type { rota as english } from '../en-rota.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Waktu kerja dan cuti',
  lead: 'Apabila syif tamat atau cuti bermula, status bertukar kepada “Tiada di tempat” dengan sendirinya. Sesiapa yang tetap memilih “Sedia” dikira bekerja lebih masa, sehingga syif atau cuti seterusnya bermula atau tamat.',
  always: 'Bekerja pada bila-bila masa',
  free: 'Hari rehat',
  noDay: 'Berikan waktu kerja sekurang-kurangnya pada satu hari, atau hidupkan “Bekerja pada bila-bila masa”.',
  leave: 'Cuti',
  leaveHint:
    'Termasuk hari pertama dan hari terakhir. Pengganti menerima apa yang sepatutnya sampai kepada orang ini: pelanggannya, prospek yang dikembalikan, dan apa yang dieskalasikan kepadanya.',
  add: 'Tambah cuti',
  remove: (at) => `Buang cuti ${at}`,
  from: (at) => `Cuti ${at}: hari pertama`,
  until: (at) => `Cuti ${at}: hari terakhir`,
  standIn: (at) => `Cuti ${at}: pengganti`,
  nobody: 'Tiada pengganti',
  stands: (name) => `${name} menggantikan`,
  days: (from, until) => `${from} hingga ${until}`,
  faults: {
    date: 'Sila masukkan kedua-dua hari.',
    order: 'Ia tamat sebelum bermula.',
    overlap: 'Cuti ini bertindih dengan cuti lain.',
    self: 'Seseorang tidak boleh menggantikan diri sendiri.',
    unknown: 'Orang ini tidak menerima pertanyaan (lagi).',
    team: (who) => `${who} tiada dalam mana-mana pasukan orang ini.`,
    'on-leave': (who, days) => `${who} bercuti pada masa itu: ${days}.`,
    needed: (who, days) => `Orang ini menggantikan ${who} pada masa itu (${days}). Namakan orang lain di sana dahulu.`,
  },
}
