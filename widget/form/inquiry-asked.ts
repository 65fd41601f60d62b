import type { Answered } from '../../shared/schema/flow.ts'
import type { Consent, Contact } from '../../shared/schema/inquiry.ts'

/** The visitor has asked: everything is in order and may be kept. */
export class InquiryAsked extends Event {
  contact: Contact
  /** In their own words, or else their answers as a text. */
  question: string
  /** Their answers to the site's flow; null where none was asked. */
  answered: Answered | null
  /** To which wording they agreed; null where the site asks for none. */
  consent: Consent | null

  constructor(contact: Contact, question: string, answered: Answered | null, consent: Consent | null) {
    super('inquiry-asked', { bubbles: true })
    this.contact = contact
    this.question = question
    this.answered = answered
    this.consent = consent
  }
}
