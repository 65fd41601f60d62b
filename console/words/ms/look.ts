import type { look as english } from '../en-look.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: (site) => `Rupa widget pada ${site}`,
  back: 'Semua laman web',
  lead: 'Apa yang anda pilih terus kelihatan dalam widget sebenar. Ia sampai ke halaman anda apabila anda menyimpannya, dan apabila baris di bawah ada pada halaman itu.',
  saved: 'Disimpan. Letakkan baris baharu pada halaman anda jika warna, sisi atau teksnya berubah.',
  colour: 'Warna dan kedudukan',
  ownColour: 'Warna anda sendiri',
  accent: 'Warna',
  contrast: 'Teks di atasnya menjadi hitam atau putih, mengikut mana yang lebih mudah dibaca.',
  theme: 'Cerah atau gelap',
  themes: { auto: 'Ikut sistem pelawat', light: 'Cerah', dark: 'Gelap' },
  side: 'Sisi halaman',
  sides: { end: 'Di hujung baris: kanan', start: 'Di awal baris: kiri' },
  wording: (language) => `Teks anda, dalam ${language}`,
  wordingHint: 'Kosong: teks widget sendiri. Pilih bahasa di sebelah widget.',
  parts: { label: 'Pada butang', title: 'Tajuk', lead: 'Di bawah tajuk' },
  partHints: {
    label: 'Dalam baris untuk halaman anda.',
    title: 'Menggantikan nama laman web.',
    lead: 'Menggantikan maklumat sama ada sesiapa ada di sini.',
  },
  tooLong: 'Ini terlalu panjang.',
  logo: 'Gambar',
  logoAddress: 'Alamat logo anda',
  logoInvalid: 'Tulis alamat yang bermula dengan https://.',
  logoHint:
    'Ditunjukkan di sebelah tajuk, setinggi 44 piksel. Halaman dengan Content-Security-Policy mesti membenarkannya dalam img-src.',
  tagHint:
    'Warna, sisi dan teks butang ada dalam baris itu, jadi ia terus ditunjukkan tanpa perlu bertanya ke mana-mana.',
  preview: 'Rupa widget nanti',
  wordsIn: 'Bahasa',
  opened: 'Buka',
}
