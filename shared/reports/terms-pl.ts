/** What reports call things in Polish: on the screen and in the mail. */
import type { ReportTerms } from './terms-en.ts'

export const reportTerms: ReportTerms = {
  cause: (cause, share) => {
    switch (cause.kind) {
      case 'holiday':
        return `święto: ${cause.name}`
      case 'fewer-people':
        return `mniej osób na miejscu (${cause.there}, zwykle ${cause.usual})`
      case 'widget':
        return `awarie widżetu na witrynie ${cause.site} (${share(cause.failed)}, zwykle ${share(cause.usual)})`
      case 'queue':
        return `pochodzi z kolejki ${cause.name} (${share(cause.share)} całości)`
      case 'site':
        return `pochodzi z witryny ${cause.name} (${share(cause.share)} całości)`
      case 'source':
        return `pochodzi ze źródła ${cause.name} (${share(cause.share)} całości)`
    }
  },
  watched: {
    inquiries: 'Zapytania',
    serviceLevel: 'Odpowiedzi na czas',
    messageServiceLevel: 'Wiadomości z odpowiedzią na czas',
    wait: 'Średni czas do pierwszej odpowiedzi',
    abandonRate: 'Odsetek porzuceń',
    handleTime: 'Średni czas obsługi',
    satisfaction: 'Zadowolenie',
    closeRate: 'Odsetek wygranych',
    goodsReturns: 'Zwroty towaru',
  },
  lines: {
    inquiries: 'Zapytania',
    answered: 'Z odpowiedzią',
    serviceLevel: 'Odpowiedzi na czas',
    abandonRate: 'Odsetek porzuceń',
    wait: 'Czas do pierwszej odpowiedzi',
    handleTime: 'Średni czas obsługi',
    firstContactResolution: 'Rozwiązania przy pierwszym kontakcie',
    satisfaction: 'Zadowolenie',
    closeRate: 'Odsetek wygranych',
    dealsWon: 'Wygrane transakcje',
    dealsLost: 'Przegrane transakcje',
    goodsReturns: 'Zwroty towaru',
    fulfilment: 'Dostawy na czas',
    sentBack: 'Leady odesłane przez sprzedaż',
    transferred: 'Nieplanowane przekazania',
  },
  reasons: {
    lost: 'Dlaczego przegrano transakcje',
    competitor: 'Przegrane na rzecz',
    goods: 'Dlaczego zwrócono towar',
    'sent-back': 'Dlaczego odesłano leady',
    transfer: 'Dlaczego przekazano zapytania',
    escalation: 'Dlaczego eskalowano zapytania',
  },
}
