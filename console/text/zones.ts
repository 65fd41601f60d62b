/**
 * Every time zone there is to choose from, by IANA name. Browsers leave UTC out of their own list, and know some by another
 * name than the one that is kept.
 * @param kept the one chosen so far
 */
export function zones(kept?: string): string[] {
  const known = Intl.supportedValuesOf('timeZone')
  const others = ['UTC', ...(kept === undefined ? [] : [kept])].filter((one) => !known.includes(one))
  return [...new Set(others), ...known]
}
