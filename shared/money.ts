/** Money as it is kept, in integer minor units with a currency, and how many of them make one. */

/** Whether the engine knows a currency by this code. */
export function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code)
}

/** How many decimals a currency has: 2 for THB, 0 for JPY, and 2 for one that the engine does not know. */
export function decimalsOf(currency: string): number {
  if (!isCurrency(currency)) return 2
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}
