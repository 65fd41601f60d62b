import { uuidv7 } from 'uuidv7'
import type { NewInquiryInput } from '../shared/schema/inquiry.ts'

/** An inquiry of the usual size, new each time: what ours and the floors are sent alike. */
export function newInquiry(): NewInquiryInput {
  return {
    id: uuidv7(),
    contact: { fullName: 'Siriporn Kaewmanee', address: { kind: 'phone', value: '081 555 0147' } },
    question:
      'We would like 24 of the garden lamps for a walk along the water, and need to know whether they stand salt and how long the warranty is. Could you also tell us when they would arrive in Surat Thani?',
    language: 'en',
    consent: { version: 1, language: 'en', marketing: false },
    source: {
      page: 'https://www.noravi.example/suan',
      referrerHost: 'search.example',
      campaign: { source: 'search', medium: 'cpc', name: 'garden' },
    },
  }
}
