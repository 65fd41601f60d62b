/** As much of Trusted Types as is needed here; not every browser has them. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string
  }
}

/** The policy of our pages lets scripts be named only by whoever vouches for them: `policy` does for one file of ours. */
export function trustedScript(policy: 'foyer-worker' | 'foyer-preview', path: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return trustedTypes
    ? trustedTypes.createPolicy(policy, { createScriptURL: (url) => url }).createScriptURL(path)
    : path
}
