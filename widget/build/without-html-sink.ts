import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** What Lit 3.3.3 has, and what we put in its place. A new version that reads otherwise fails the build. */
const replacements = [
  // A page may forbid Trusted Types policies, or have taken the name: making one would throw at import.
  ['s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'void 0'],
  ['return s.innerHTML=t,s}', 'return growTemplate(s,t),s}'],
] as const

/**
 * Builds Lit without its one HTML sink: templates are grown node by node from our own markup. The widget then works on
 * pages that require Trusted Types, whatever policies they allow, and never makes one.
 */
export function withoutHtmlSink(): Plugin {
  const growTemplate = fileURLToPath(new URL('../panel/grow-template.ts', import.meta.url))
  return {
    name: 'without-html-sink',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null
      let changed = code
      for (const [theirs, ours] of replacements) {
        if (!changed.includes(theirs)) this.error(`Lit has changed: it no longer holds ${theirs}`)
        changed = changed.replace(theirs, ours)
      }
      return { code: `import { growTemplate } from ${JSON.stringify(growTemplate)};${changed}`, map: null }
    },
  }
}
