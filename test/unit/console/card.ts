import { uuidv7 } from 'uuidv7'
import type { InquiryCard } from '../../../shared/schema/inquiry.ts'

/** A card for tests of the console's pure parts: waiting, just arrived, unless told otherwise. */
export function card(over: Partial<InquiryCard> = {}): InquiryCard {
  const id = over.id ?? uuidv7()
  return {
    id,
    receipt: 'ABCD-EFGH',
    version: 2,
    lifeVersion: 1,
    state: 'waiting',
    site: 'site',
    queue: 'queue',
    episode: 1,
    createdAt: 1_000,
    enteredAt: 1_000,
    answeredAt: null,
    closedAt: null,
    lastMessageAt: 1_000,
    lastMessageFrom: 'visitor',
    assignee: null,
    offerDue: null,
    asked: [],
    unseen: [],
    riskAt: null,
    replyDue: null,
    offeredAt: null,
    stranded: false,
    callBackDue: null,
    visitorHere: true,
    ended: false,
    language: 'en',
    kind: 'lead',
    urgency: null,
    triage: null,
    tier: null,
    stage: 'new',
    fullName: 'Wipa Suksawat',
    excerpt: 'Do you ship?',
    readByVisitor: 2,
    readByMember: 0,
    rating: null,
    ...over,
  }
}
