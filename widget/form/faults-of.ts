import { visitorLimits } from '../../shared/visitor-limits.ts'
import { canonicalLine, canonicalText, codePoints } from '../../shared/text.ts'
import type { Draft, Fault, Faults } from './draft.ts'

/** The same patterns as in shared/schema/inquiry.ts; a test holds the two together. */
const email = /^(?:[\w'+-]+\.)*[\w'+-]*[\w+-]@(?:[A-Za-z\d][A-Za-z\d-]*\.)+[A-Za-z]{2,}$/
const phone = /\p{Nd}(?:\P{Nd}*\p{Nd}){5}/u

/** The most code points each kind of reply address may have. */
export const longestAddress = {
  email: visitorLimits.email,
  phone: visitorLimits.phone,
  line: visitorLimits.messengerId,
  whatsapp: visitorLimits.messengerId,
  wechat: visitorLimits.messengerId,
}

/**
 * What has to be mended before the draft can be sent.
 * @param asksConsent whether this site asks for consent
 * @param saysEnough whether the answers to the flow can stand for the question
 */
export function faultsOf(draft: Draft, asksConsent: boolean, saysEnough = false): Faults {
  const faults: Faults = {}
  const note = (field: keyof Faults, fault: Fault | undefined) => {
    if (fault) faults[field] = fault
  }
  note('fullName', lengthFault(canonicalLine(draft.fullName), visitorLimits.fullName))
  note('address', addressFault(draft))
  const question = canonicalText(draft.question)
  note('question', question === '' && saysEnough ? undefined : lengthFault(question, visitorLimits.message))
  note('consent', asksConsent && !draft.consent ? 'empty' : undefined)
  return faults
}

/** What is wrong with a reply address as it stands in its field. */
export function addressFault(draft: Pick<Draft, 'kind' | 'address'>): Fault | undefined {
  const address = addressOf(draft)
  const pattern = draft.kind === 'email' ? email : draft.kind === 'phone' ? phone : /./
  return lengthFault(address, longestAddress[draft.kind]) ?? (pattern.test(address) ? undefined : 'malformed')
}

/** The reply address as it is sent: canonical, a phone's Thai digits as 0-9. */
export function addressOf({ kind, address }: Pick<Draft, 'kind' | 'address'>): string {
  const line = canonicalLine(address)
  return kind === 'phone' ? line.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)) : line
}

function lengthFault(value: string, longest: number): Fault | undefined {
  return value === '' ? 'empty' : codePoints(value) > longest ? 'long' : undefined
}
