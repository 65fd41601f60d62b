import type { install as english } from '../en-install.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: (site) => `Letakkan widget pada ${site}`,
  back: 'Semua laman web',
  lead: 'Satu baris pada setiap halaman, dan widget pun muncul. Salin yang sesuai dengan laman web anda.',
  platform: 'Laman web anda dibuat dengan',
  platforms: {
    html: 'HTML sendiri',
    wordpress: 'WordPress',
    shopify: 'Shopify',
    react: 'React',
    vue: 'Vue',
    next: 'Next.js',
    astro: 'Astro',
    tagManager: 'Pengurus tag',
  },
  steps: {
    html: 'Letakkan sebelum </body> pada setiap halaman, atau dalam templat yang dikongsi semua halaman.',
    wordpress:
      'Letakkan di hujung functions.php tema anda, atau gunakan pemalam untuk kod pengepala dan pengaki supaya baris itu berada di bahagian kaki.',
    shopify:
      'Online Store, Themes, Edit code: letakkan sebelum </body> dalam theme.liquid. Ia akan ada pada setiap halaman kedai.',
    react:
      'Tambah komponen sekali, di bahagian paling atas aplikasi anda. Widget kekal apabila router menukar halaman.',
    vue: 'Letakkan dalam fail permulaan, selepas aplikasi dipasang. Widget kekal apabila router menukar halaman.',
    next: 'Letakkan dalam body pada root layout anda.',
    astro: 'Letakkan sebelum </body> dalam layout anda. Widget kekal semasa view transitions.',
    tagManager: 'Buat tag jenis “custom HTML” yang berjalan pada semua halaman, sekali bagi setiap halaman.',
  },
  test: 'Untuk halaman yang masih diuji',
  testHint:
    'Baris tersendiri untuk laman ujian dan mesin anda, yang berfungsi tanpa kebenaran. Apa yang ditanya di situ dijawab seperti biasa, ditandakan sebagai ujian, dan tidak dikira dalam mana-mana metrik.',
  into: 'Masukkan ke dalam',
  copy: 'Salin',
  allowed: 'Di mana ia dibenarkan',
  allowedNone: 'Belum ada alamat dibenarkan: widget ditolak di mana-mana sahaja. Tambah alamat laman web anda dahulu.',
  allowedHint: 'Pada alamat lain ia ditolak.',
  change: 'Ubah laman web',
  policy: 'Jika halaman anda ada Content-Security-Policy',
  policyHint: 'Tambah ini kepada apa yang sudah ada. Kod sebaris dan dasar Trusted Types tidak diperlukan.',
  check: 'Semak sama ada ia berfungsi',
  checkHint: 'Buka halaman anda dengan ?foyer-check di hujung alamatnya: jika ada masalah, ia dinyatakan di situ.',
  checkOpen: (origin) => `Semak ${origin}`,
  pinned: 'Versi yang tidak berubah',
  pinnedHint:
    'Pelayar hanya memuatkan fail ini dan menolak yang lain, sehingga anda mengubah baris itu. Baris di atas sentiasa membawa versi terbaharu. Halaman dengan Content-Security-Policy membenarkan blok pertama melalui nonce atau hash.',
  pinnedNone:
    'Belum ada versi disimpan. Pihak yang mengurus Foyer menyimpan versi sekarang dengan npm run pin, kemudian memasangnya; barisnya muncul di sini selepas itu.',
  pinnedShow: (version) => `Apa yang perlu disalin untuk versi ${version}`,
  version: 'Versi',
  pinnedOn: (version, day) => `${version}, disimpan pada ${day}`,
  own: 'Butang anda sendiri',
  ownHint: 'Buka widget daripada apa-apa sahaja pada halaman anda; baris gaya menyembunyikan butang kami.',
  vouching: {
    title: 'Pelawat yang log masuk di laman web anda',
    lead: 'Pelayan anda boleh menyatakan siapa mereka, dengan token yang ditandatanganinya untuk setiap orang: pasukan anda akan melihat nama yang anda kenali, di sebelah apa yang mereka tulis sendiri. Sesiapa boleh menulis nama; tiada sesiapa boleh membuat token itu tanpa rahsia anda.',
    makeSecret: 'Buat rahsia',
    ownKey: 'Gunakan kunci sendiri',
    secretHint:
      'Untuk pelayan anda sahaja, sebagai pemboleh ubah persekitaran: sesiapa yang memilikinya boleh mengaku sebagai sesiapa sahaja.',
    copySecret: 'Salin rahsia',
    keyNow: 'Token disemak dengan kunci awam anda ini.',
    sample:
      'Token sah selama lima minit dan untuk sekali guna. Dalam Node ia dibuat begini; setiap bahasa ada pustaka untuk JWT.',
    another: 'Buat rahsia lain',
    anotherSure: 'Buat: token daripada rahsia lama tidak sah lagi',
    stop: 'Berhenti mengesahkan',
    stopSure: 'Berhenti: tiada sesiapa disahkan lagi',
    publicKey: 'Kunci awam',
    publicKeyHint: 'Ed25519: 32 baitnya dalam base64url, iaitu “x” dalam JWK. Kunci peribadinya kekal dengan anda.',
    publicKeyInvalid: 'Tulis 43 huruf, digit, - dan _.',
  },
  scripts: 'Daripada skrip anda sendiri',
  scriptsHint:
    'Buka, tutup, isi apa yang anda tahu tentang pelawat, dan ikuti apa yang berlaku. Semuanya ada dalam docs/embedding.md.',
}
