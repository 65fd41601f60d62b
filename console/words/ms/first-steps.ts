import type { firstSteps as english } from '../en-first-steps.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Langkah pertama',
  lead: 'Apa yang diperlukan ruang kerja anda sebelum pelawat pertamanya. Setiap langkah ditanda sendiri sebaik sahaja ia benar-benar berlaku.',
  progress: (done, all) => `${done} daripada ${all} siap`,
  ready: 'Ruang kerja anda sudah siap. Pertanyaan seterusnya datang daripada pelawat sebenar.',
  toInbox: 'Ke peti masuk',
  all: 'Tunjukkan semua langkah',
  next: (title) => `Seterusnya: ${title}`,
  done: 'Siap',
  open: 'Belum',
  since: (when) => `Siap ${when}`,
  putAway: 'Ketepikan langkah ini',
  bringBack: 'Tunjukkan semula dalam peti masuk',
  isAway: 'Diketepikan: peti masuk yang kosong tidak lagi menunjukkannya.',
  failed: 'Tidak dapat disimpan buat masa ini. Cuba lagi sebentar lagi.',
  steps: {
    site: {
      title: 'Benarkan laman web anda',
      hint: 'Nyatakan alamat laman web anda: hanya halamannya boleh menunjukkan widget.',
      act: 'Tambah alamat',
    },
    tag: {
      title: 'Letakkan widget pada halaman',
      hint: 'Letakkan satu baris pada halaman anda, kemudian buka widget pada salah satunya.',
      act: 'Salin baris',
    },
    hello: {
      title: 'Ucapkan helo, kemudian jawab',
      hint: 'Letakkan baris ini pada halaman yang hanya anda lihat, ucapkan helo di situ, dan jawab dalam peti masuk. Ini ujian dan tidak dikira di mana-mana.',
      act: 'Buka peti masuk',
    },
    invite: {
      title: 'Jemput rakan sekerja',
      hint: 'Jemput sesiapa yang menjawab bersama anda: mereka memilih kata laluan sendiri.',
      act: 'Jemput seseorang',
    },
    hours: {
      title: 'Tetapkan waktu operasi',
      hint: 'Nyatakan bila baris gilir anda dibuka, atau simpan sebagai sentiasa buka: pelawat diberitahu sewajarnya.',
      act: 'Tetapkan waktu',
    },
  },
}
