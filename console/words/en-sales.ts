/** English words for leads, sales and closing: part of the console's catalogue. */
import type { GoodsReason, LeadStage, LeadStep, LostReason, ReturnReason } from '../../shared/schema/lead.ts'
import type { InquiryKind } from '../../shared/schema/flow.ts'

export const sales = {
  lead: {
    kinds: {
      lead: 'Lead',
      order: 'About an order',
      complaint: 'Complaint',
      colleague: 'From a colleague or dealer',
    } satisfies Record<InquiryKind, string>,
    tier: (tier: string) => `Tier ${tier}`,
    of: (most: number) => `of ${most}`,
    qualified: 'Qualified',
    notQualified: 'Not qualified yet',
    faded: (total: number) => `${total} when it came; intent halves every 14 days.`,
    fit: 'Fit',
    intent: 'Intent',
    reasons: 'Why it scores so',
    again: 'asked before',
    agreed: (language: string) => `Agreed, read in ${language}`,
    skipped: 'skipped',
    unknownFlow: 'These questions are not known any more, so the answers were not scored.',
  },
  sales: {
    title: 'Sales',
    stages: {
      new: 'New',
      screened: 'Screened',
      passed: 'Passed to sales',
      accepted: 'Accepted by sales',
      returned: 'Given back by sales',
      won: 'Won',
      lost: 'Lost',
    } satisfies Record<LeadStage, string>,
    steps: {
      screen: 'It is a lead',
      pass: 'Pass to sales',
      accept: 'Accept for sales',
      return: 'Give back…',
      win: 'Won…',
      lose: 'Lost…',
      'goods-return': 'Goods came back…',
    } satisfies Record<LeadStep['step'], string>,
    dialogs: {
      pass: 'Pass the lead to sales',
      return: 'Give the lead back',
      win: 'The deal is won',
      lose: 'The deal is lost',
      'goods-return': 'Goods came back',
    },
    reason: 'Reason',
    returns: {
      incomplete: 'Something is missing',
      'not-a-fit': 'Not for us',
      'wrong-territory': 'Another territory',
      'not-reachable': 'Cannot be reached',
      other: 'Another reason',
    } satisfies Record<ReturnReason, string>,
    losses: {
      'competitor-faster': 'A competitor, we answered late',
      'competitor-price': 'A competitor’s price',
      'competitor-product': 'A competitor’s product',
      'no-budget': 'No budget',
      'no-need': 'No need any more',
      postponed: 'Put off',
      'not-reachable': 'Cannot be reached',
      other: 'Another reason',
    } satisfies Record<LostReason, string>,
    goods: {
      defective: 'Defective',
      damaged: 'Damaged on the way',
      'wrong-item': 'The wrong thing',
      'not-wanted': 'Not wanted any more',
      other: 'Another reason',
    } satisfies Record<GoodsReason, string>,
    competitorNone: 'None, or not known',
    returned: (value: string) => `${value} came back`,
    lines: 'What was sold',
    lineAdd: 'Add a line',
    line: (number: number) => `Line ${number}`,
    lineRemove: (number: number) => `Remove line ${number}`,
    save: 'Save',
  },
  closing: {
    lead: 'What is asked when an inquiry is closed or a deal is lost. One on each line.',
    topicsHint: 'What inquiries are about: price, delivery, warranty. Empty asks nothing.',
    topicRequired: 'A topic must be chosen to close an inquiry',
    competitorsHint: 'Whom you lose deals to.',
    saved: 'Saved. It counts from now on.',
    keeps: 'What you take off the list keeps its name where it was chosen.',
  },
}

/** Fields of the forms for these. */
export const salesFields = {
  amount: {
    label: 'Amount',
    empty: 'Enter an amount.',
    invalid: 'Write it like 2,136,000.00.',
    refused: 'More cannot come back than was sold.',
  },
  currency: {
    label: 'Currency',
    empty: 'Enter a currency.',
    invalid: 'There is no such currency. Write its code, like THB.',
  },
  quantity: { label: 'How many', empty: 'Enter a number.', invalid: 'A whole number.' },
  product: { label: 'Product', empty: 'Enter a product.', invalid: 'Use at most 80 characters.' },
  dealLines: {
    label: 'What was sold',
    empty: 'Name what was sold.',
    invalid: 'Each line needs a product and a number; together they may not be worth more than the deal.',
  },
  topics: { label: 'Topics', empty: 'Enter a topic.', invalid: 'At most 200, each with at most 80 characters.' },
  competitors: {
    label: 'Competitors',
    empty: 'Enter a competitor.',
    invalid: 'At most 200, each with at most 80 characters.',
  },
  competitor: { label: 'Competitor', empty: 'Choose one.', invalid: 'Choose one of the list.' },
}
