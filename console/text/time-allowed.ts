/**
 * A time allowed for something, in the largest unit that it is a whole number of: 60 seconds, 90 seconds, 4 hours.
 * @param seconds a whole number
 */
export function timeAllowed(seconds: number, locale: string): string {
  const units = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ] as const
  // Up to two minutes people count in seconds.
  const [unit, size] = units.find((one) => seconds >= 120 && seconds % one[1] === 0) ?? (['second', 1] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(seconds / size)
}
