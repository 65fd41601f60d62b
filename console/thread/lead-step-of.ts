import { formText, formTexts } from '../text/form-text.ts'
import { isCurrency } from '../../shared/money.ts'
import type { LeadStep } from '../../shared/schema/lead.ts'
import { minorOf } from '../text/money.ts'

/** Steps of a lead that ask for something first. */
export type AskedStep = Exclude<LeadStep['step'], 'screen' | 'accept'>

/**
 * The dialog's data as the schema wants it; checked afterwards.
 * @param currency that of the deal goods come back from
 */
export function leadStepOf(step: AskedStep, data: FormData, currency: string): Record<string, unknown> {
  switch (step) {
    case 'pass': {
      const queue = formText(data, 'to')
      return { step, ...(queue !== '' && { to: { kind: 'queue', queue } }) }
    }
    case 'return':
      return { step, reason: formText(data, 'reason') }
    case 'lose':
      return { step, reason: formText(data, 'reason'), competitor: formText(data, 'competitor') || null }
    case 'goods-return':
      return { step, minor: amountOf(formText(data, 'minor'), currency), reason: formText(data, 'reason') }
    case 'win': {
      const code = formText(data, 'deal.currency').toUpperCase()
      const amounts = formTexts(data, 'lineMinor')
      const quantities = formTexts(data, 'quantity').map(Number)
      const lines = formTexts(data, 'product')
        .map((product, at) => ({
          product,
          quantity: quantities[at] ?? 1,
          minor: amountOf(amounts[at] || '0', code),
        }))
        .filter(({ product }) => product !== '')
      // No schema knows every currency: one that the browser does not know is given as none, which no schema takes.
      const currencyOf = code === '' || isCurrency(code) ? code : null
      const promised = formText(data, 'promised')
      const deal = { minor: amountOf(formText(data, 'deal.minor'), code), currency: currencyOf, lines }
      return { step, deal, ...(promised !== '' && { promised }) }
    }
    case 'promise':
      return { step, promised: formText(data, 'promised') }
    case 'deliver':
      return { step, day: formText(data, 'day') }
  }
}

/** Minor units, or the text as it was typed, which no schema takes: so that an empty field is told from a wrong one. */
function amountOf(typed: string, currency: string): number | string {
  const minor = minorOf(typed, currency)
  return Number.isNaN(minor) ? typed : minor
}
