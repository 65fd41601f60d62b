/**
 * What is said in a conversation after the question: the assistants' greetings and answers, the visitors' words in
 * return, what they write under a rating. By language; the history and the visitors of the demo speak from it.
 */
import type { Tongue, Topic } from './questions.ts'

interface Words {
  /** The assistant's first words. */
  greetings: readonly string[]
  /** The assistant's answer, by topic; `other` where a topic has none. */
  answers: Partial<Record<Topic, string>> & { other: string }
  /** The visitor asks on. */
  further: readonly string[]
  /** The assistant, to that. */
  again: readonly string[]
  thanks: readonly string[]
  /** Under a rating: of who was pleased, and of who was not. */
  pleased: readonly string[]
  displeased: readonly string[]
}

export const replies: Record<Tongue, Words> = {
  en: {
    greetings: ['Hello, thank you for asking. One moment, I am looking it up.', 'Good day! Let me check that for you.'],
    answers: {
      price:
        'I have written down quantity and place; the quotation comes today, and installation is free from 20 lamps.',
      stock: 'We have some left, and the next delivery is in 12 days. Shall I set yours aside?',
      delivery: 'I have asked the carrier; it goes out with the next van, and you get the tracking number by mail.',
      installation: 'From 20 lamps on we install free of charge; for fewer I can name a fitter near you.',
      warranty: 'Three years, batteries and seals included. A photo of the label is all we need.',
      quality: 'It is IP68: rain and splashes do it no harm. I send you the test report.',
      other: 'I have noted it and answer you with all details today.',
    },
    further: ['And how long does that take?', 'Can I pay by invoice?', 'Does that hold for the larger one as well?'],
    again: ['Usually three working days.', 'Yes, that is possible; I add it to your request.'],
    thanks: ['Great, thank you!', 'Perfect, that helps.', 'Thanks, bye'],
    pleased: ['Quick and friendly.', 'Knew the answer at once.'],
    displeased: ['Had to wait too long.', 'Still no date for my delivery.'],
  },
  th: {
    greetings: ['สวัสดีค่ะ ขอตรวจสอบให้สักครู่นะคะ', 'สวัสดีครับ ยินดีให้บริการครับ'],
    answers: {
      price: 'ขอสรุปจำนวนกับที่ติดตั้งแล้วส่งใบเสนอราคาให้ภายในวันนี้ค่ะ สั่ง 20 ดวงขึ้นไปติดตั้งฟรี',
      stock: 'ตอนนี้เหลือไม่มากค่ะ ล็อตใหม่เข้าในอีก 12 วัน ให้จองไว้ก่อนไหมคะ',
      delivery: 'แจ้งขนส่งแล้วค่ะ ของออกรอบถัดไป จะส่งเลขพัสดุให้นะคะ',
      installation: 'ตั้งแต่ 20 ดวงติดตั้งฟรีค่ะ ถ้าน้อยกว่านั้นแนะนำช่างใกล้บ้านได้',
      warranty: 'รับประกันสามปี รวมแบตเตอรี่และซีลค่ะ ส่งรูปป้ายสินค้ามาได้เลย',
      quality: 'ได้มาตรฐาน IP68 ฝนตกหรือน้ำกระเด็นไม่มีผลค่ะ',
      other: 'รับเรื่องไว้แล้วค่ะ จะตอบรายละเอียดให้ภายในวันนี้',
    },
    further: ['ใช้เวลากี่วันคะ', 'เก็บเงินปลายทางได้ไหมครับ'],
    again: ['ประมาณสามวันทำการค่ะ', 'ได้ค่ะ เดี๋ยวใส่ไว้ในคำขอให้'],
    thanks: ['ขอบคุณมากค่ะ', 'โอเคครับ ขอบคุณครับ'],
    pleased: ['ตอบไวมาก', 'แนะนำดีค่ะ'],
    displeased: ['รอนานไปหน่อย', 'ยังไม่ได้ของเลยค่ะ'],
  },
  ms: {
    greetings: ['Terima kasih kerana bertanya. Sekejap ya, saya semak.', 'Selamat sejahtera! Saya bantu sekarang.'],
    answers: {
      price: 'Saya catat kuantiti dan lokasi; sebut harga sampai hari ini, pemasangan percuma dari 20 unit.',
      stock: 'Stok tinggal sedikit, kiriman baru dalam 12 hari. Nak saya simpankan?',
      delivery: 'Saya dah tanya pihak penghantar; nombor penjejakan dihantar melalui e-mel.',
      quality: 'Tahap IP68: hujan dan percikan air tiada masalah.',
      warranty: 'Tiga tahun, termasuk bateri. Hantar gambar label sahaja.',
      other: 'Saya dah catat dan akan jawab dengan lengkap hari ini.',
    },
    further: ['Berapa lama ya?', 'Boleh bayar ansuran?'],
    again: ['Biasanya tiga hari bekerja.', 'Boleh, saya tambah dalam permintaan.'],
    thanks: ['Terima kasih banyak!', 'Baik, terima kasih.'],
    pleased: ['Cepat dan mesra.'],
    displeased: ['Tunggu lama sangat.'],
  },
  pl: {
    greetings: ['Dzień dobry, już sprawdzam.', 'Dzień dobry! Dziękuję za pytanie, chwileczkę.'],
    answers: {
      price: 'Zapisałam ilość i miejsce; oferta będzie dzisiaj, montaż od 20 sztuk gratis.',
      stock: 'Zostało kilka sztuk, następna dostawa za 12 dni. Zarezerwować?',
      delivery: 'Zapytałem przewoźnika, numer przesyłki przyjdzie mailem.',
      quality: 'To IP68, deszcz nie szkodzi. Jeśli przecieka, wymienimy od ręki.',
      warranty: 'Trzy lata, razem z uszczelkami. Wystarczy zdjęcie etykiety.',
      other: 'Zapisane, odpowiem dzisiaj ze wszystkimi szczegółami.',
    },
    further: ['A ile to potrwa?', 'Czy możliwa jest płatność przelewem?'],
    again: ['Zwykle trzy dni robocze.', 'Tak, dopisuję do zapytania.'],
    thanks: ['Dziękuję bardzo!', 'Super, dzięki.'],
    pleased: ['Szybko i konkretnie.'],
    displeased: ['Za długo czekałem.'],
  },
  zh: {
    greetings: ['您好，我马上帮您查。', '您好！感谢咨询，请稍等。'],
    answers: {
      price: '数量和地点已记录，报价今天发给您；20 套起免费安装。',
      stock: '现货不多，下一批 12 天后到。需要帮您预留吗？',
      delivery: '已联系物流，单号更新后第一时间告诉您。',
      quality: 'IP68 等级，日常淋雨或溅水完全不影响使用。',
      warranty: '保修三年，含电池和密封圈，拍一下标签即可。',
      other: '已为您登记，今天内详细回复。',
    },
    further: ['大概要多久？', '可以对公付款吗？'],
    again: ['一般三个工作日。', '可以，我加到您的需求里。'],
    thanks: ['好的，谢谢！', '明白了，多谢。'],
    pleased: ['回复很快。'],
    displeased: ['等太久了。'],
  },
}
