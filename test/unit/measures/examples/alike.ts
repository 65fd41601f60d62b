/** Compares what a rule gave with what an example expects: the listed fields alone, numbers within a tolerance. */

/** Relative or absolute, whichever is wider. */
export const usualTolerance = 1e-5

/** Where `given` is not what was expected, as `path: given instead of expected`; empty when it is. */
export function unlike(given: unknown, expected: unknown, tolerance: number, path = 'result'): string[] {
  if (typeof expected === 'number' && typeof given === 'number') {
    const allowed = tolerance * Math.max(1, Math.abs(expected))
    return Math.abs(given - expected) <= allowed ? [] : [differs(path, given, expected)]
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
