/** Whether something is for a site: it names the sites it is for, or none, and is for all of them (null). */
export function isForSite(sites: readonly string[] | null, site: string): boolean {
  return sites === null || sites.includes(site)
}
