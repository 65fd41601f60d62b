/** Money as people write and read it; inside it is integer minor units with a currency. */
import { decimalsOf, isCurrency } from '../../shared/money.ts'

/**
 * Minor units of an amount as typed: grouping by comma, space or apostrophe, a point for decimals.
 * @returns NaN when it is no amount, or finer than the currency goes
 */
export function minorOf(typed: string, currency: string): number {
  const plain = typed.trim().replaceAll(/[,\s'’](?=\d{3})/gu, '')
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d+))?$/u.exec(plain) ?? []
  if (whole === undefined) return NaN
  const decimals = decimalsOf(currency)
  return fraction.length > decimals ? NaN : Number(whole + fraction.padEnd(decimals, '0'))
}

/** An amount in words of a place: `THB 2,136,000.00`. */
export function moneyWords(minor: number, currency: string, locale: string): string {
  if (!isCurrency(currency)) return `${currency} ${minor}`
  const amount = minor / 10 ** decimalsOf(currency)
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }).format(amount)
}

/** The currency that is usual where a workspace is; what a form begins with. */
export function usualCurrency(zone: string): string {
  const usual: Record<string, string> = {
    'Asia/Bangkok': 'THB',
    'Asia/Kuala_Lumpur': 'MYR',
    'Asia/Shanghai': 'CNY',
    'Europe/Warsaw': 'PLN',
  }
  return usual[zone] ?? (zone.startsWith('America/') ? 'USD' : 'EUR')
}
