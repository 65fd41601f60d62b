/** A time as people compare it: two units at most. Screens and mails format them, each in its language. */

export type TimePart = readonly [value: number, unit: 'day' | 'hour' | 'minute' | 'second']

/** Hours from which a time is given in days. */
const leastInDays = 72

/** Of whole seconds; parts that are 0 are left out, but for 0 seconds: 130 is 2 minutes and 10 seconds. */
export function timeParts(seconds: number): TimePart[] {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const parts: TimePart[] =
    hours >= leastInDays
      ? [
          [Math.floor(hours / 24), 'day'],
          [hours % 24, 'hour'],
        ]
      : hours > 0
        ? [
            [hours, 'hour'],
            [minutes, 'minute'],
          ]
        : [
            [minutes, 'minute'],
            [rest, 'second'],
          ]
  const shown = parts.filter(([value]) => value > 0)
  return shown.length === 0 ? [[0, 'second']] : shown
}
