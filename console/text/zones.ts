/** Every time zone there is to choose from, by IANA name. Browsers leave UTC out of their own list. */
export function zones(): string[] {
  const known = Intl.supportedValuesOf('timeZone')
  return known.includes('UTC') ? known : ['UTC', ...known]
}
