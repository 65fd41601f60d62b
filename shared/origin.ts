/**
 * Whether an origin is on a site's list: exact scheme, host and port, or `https://*.shop.example` for its subdomains.
 * The one place that decides it. An empty list, no origin and the opaque origin `null` let nobody in. Origin tells
 * which page a browser asks for; it limits embedding and never authorises data.
 */
export function originAllowed(list: readonly string[], origin: string | null): boolean {
  if (origin === null || origin === 'null') return false
  return list.some((entry) => {
    const wildcard = entry.indexOf('*.')
    if (wildcard === -1) return entry === origin
    const scheme = entry.slice(0, wildcard)
    const suffix = entry.slice(wildcard + 1)
    const host = origin.slice(scheme.length)
    return (
      origin.startsWith(scheme) &&
      host.endsWith(suffix) &&
      /^[a-z0-9-]+(\.[a-z0-9-]+)*$/u.test(host.slice(0, -suffix.length))
    )
  })
}
