/** Compares what a rule gave with what an example expects: the listed fields alone, numbers within a tolerance. */

/** How far a number may be from what was expected. */
export type Tolerance = (expected: number) => number

/** Relative or absolute, whichever is wider: `least` where that is not the same number. */
export function within(relative = 1e-5, least = relative): Tolerance {
  return (expected) => Math.max(relative * Math.abs(expected), least)
}

/** Where `given` is not what was expected, as `path: given instead of expected`; empty when it is. */
export function unlike(given: unknown, expected: unknown, tolerance: Tolerance, path = 'result'): string[] {
  if (typeof expected === 'number' && typeof given === 'number') {
    return Math.abs(given - expected) <= tolerance(expected) ? [] : [differs(path, given, expected)]
  }
  if (expected === null || typeof expected !== 'object') {
    return given === expected ? [] : [differs(path, given, expected)]
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given) !== Array.isArray(expected)) {
    return [differs(path, given, expected)]
  }
  const lengths =
    Array.isArray(given) && Array.isArray(expected) && given.length !== expected.length
      ? [differs(`${path}.length`, given.length, expected.length)]
      : []
  const fields = Object.entries(expected).flatMap(([field, value]) =>
    unlike((given as Record<string, unknown>)[field], value, tolerance, `${path}.${field}`),
  )
  return [...lengths, ...fields]
}

function differs(path: string, given: unknown, expected: unknown): string {
  return `${path}: ${JSON.stringify(given)} instead of ${JSON.stringify(expected)}`
}
