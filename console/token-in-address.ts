/**
 * A one-time token from the address, as `#token=…` or `#…`. It is taken out of the address bar at once, so that it does
 * not stay in the history or get copied along. Links for set-up, invitations and new passwords carry one.
 */
export function tokenInAddress(): string {
  const fragment = location.hash.slice(1)
  const token = new URLSearchParams(fragment).get('token') ?? fragment
  if (token !== '') history.replaceState({}, '', location.pathname)
  return token
}
