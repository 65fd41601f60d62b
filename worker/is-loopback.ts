/** Tells this machine's own names from all others. Cookies and mail are less strict there, and only there. */
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/u

/** @param hostname as URL.hostname gives it */
export function isLoopback(hostname: string): boolean {
  return loopback.test(hostname)
}
