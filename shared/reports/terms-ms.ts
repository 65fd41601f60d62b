/** What reports call things in Malay: on the screen and in the mail. */
import type { ReportTerms } from './terms-en.ts'

export const reportTerms: ReportTerms = {
  cause: (cause, share) => {
    switch (cause.kind) {
      case 'holiday':
        return `hari itu ialah ${cause.name}`
      case 'fewer-people':
        return `lebih sedikit orang yang ada (${cause.there}, biasanya ${cause.usual})`
      case 'widget':
        return `widget bermasalah pada ${cause.site} (${share(cause.failed)}, biasanya ${share(cause.usual)})`
      case 'queue':
        return `ia datang daripada baris gilir ${cause.name} (${share(cause.share)} daripadanya)`
      case 'site':
        return `ia datang daripada laman web ${cause.name} (${share(cause.share)} daripadanya)`
      case 'source':
        return `ia datang daripada sumber ${cause.name} (${share(cause.share)} daripadanya)`
    }
  },
  watched: {
    inquiries: 'Pertanyaan',
    serviceLevel: 'Dijawab tepat masa',
    messageServiceLevel: 'Mesej dijawab tepat masa',
    wait: 'Purata masa hingga jawapan pertama',
    abandonRate: 'Keluar sebelum dijawab',
    handleTime: 'Purata masa pengendalian',
    satisfaction: 'Kepuasan',
    closeRate: 'Kadar jualan berjaya',
    goodsReturns: 'Barang yang dipulangkan',
  },
  lines: {
    inquiries: 'Pertanyaan',
    answered: 'Dijawab',
    serviceLevel: 'Dijawab tepat masa',
    abandonRate: 'Keluar sebelum dijawab',
    wait: 'Masa hingga jawapan pertama',
    handleTime: 'Purata masa pengendalian',
    firstContactResolution: 'Selesai pada kali pertama',
    satisfaction: 'Kepuasan',
    closeRate: 'Kadar jualan berjaya',
    dealsWon: 'Jualan berjaya',
    dealsLost: 'Jualan gagal',
    goodsReturns: 'Barang dipulangkan',
    fulfilment: 'Dihantar seperti dijanjikan',
    sentBack: 'Prospek dikembalikan pasukan jualan',
    transferred: 'Pemindahan yang tidak dirancang',
  },
  reasons: {
    lost: 'Sebab jualan gagal',
    competitor: 'Jualan terlepas kepada',
    goods: 'Sebab barang dipulangkan',
    'sent-back': 'Sebab prospek dikembalikan',
    transfer: 'Sebab pertanyaan dipindahkan',
    escalation: 'Sebab pertanyaan dieskalasikan',
  },
}
