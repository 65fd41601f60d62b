/** The value at a share of sorted order, 0 to 1. @throws on an empty list */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.round((sorted.length - 1) * share)]
  if (value === undefined) throw new Error('There is no quantile of nothing.')
  return value
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Half the distance between the quartiles, as a share of the median: how much rounds of one bench differ. */
export function noise(values: readonly number[]): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / median(values)
}
