/** How the tag is put on pages of every kind: what to write where. Code is code; the words around it are the catalogue's. */
import { lookAttributes, tagOf } from '../../shared/tag-of.ts'
import type { Site, Vouching } from '../../shared/schema/site.ts'
import type { WidgetVersion } from '../../shared/schema/widget-version.ts'

export const platforms = ['html', 'wordpress', 'shopify', 'react', 'vue', 'next', 'astro', 'tagManager'] as const
export type Platform = (typeof platforms)[number]

/** What to write, and into which file, as its owner knows it; null where the words before it say the place. */
interface Recipe {
  file: string | null
  code: string
}

/** A string of script that neither ends its quotes nor the element it stands in. */
const quoted = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c')

/** Stands in for the widget until its script, which is loaded beside the page's own, has come. */
const stub = `window.foyer ||= (...order) => new Promise((done) => (foyer.q ||= []).push([order, done]))`

/** What opens the panel from a page's own button, and the style that hides the launcher. */
export const ownButton = {
  html: `<button type="button" onclick="foyer('open')">Ask us</button>`,
  css: `foyer-widget::part(launcher) { display: none }`,
}

/** What a page's own scripts do, by example. */
export const scripts = [
  stub,
  `foyer('prefill', { fullName: 'Wipa Suksai', address: { kind: 'email', value: 'wipa@example.com' } })`,
  `foyer('on', 'received', ({ receipt }) => console.log(receipt))`,
].join('\n')

/** @param server Foyer's origin */
export function recipesFor(site: Site, server: string): Record<Platform, Recipe[]> {
  const tag = tagOf(server, site)
  const src = `${server}/widget.js`
  const attributes = { site: site.key, ...lookAttributes(site.look, site.language) }
  const data = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value] as const)
  const jsx = data.map(([name, value]) => `${name}={${quoted(value)}}`).join(' ')
  const made = [
    `const script = document.createElement('script')`,
    `script.async = true`,
    `script.src = ${quoted(src)}`,
    ...data.map(([name, value]) => `script.setAttribute(${quoted(name)}, ${quoted(value)})`),
    `document.head.append(script)`,
  ]
  return {
    html: [{ file: null, code: tag }],
    wordpress: [
      {
        file: 'functions.php',
        code: [`add_action('wp_footer', function () { ?>`, `  ${tag}`, `<?php });`].join('\n'),
      },
    ],
    shopify: [{ file: 'layout/theme.liquid', code: tag }],
    react: [
      {
        file: 'App.jsx',
        code: [
          `import { useEffect } from 'react'`,
          ``,
          `export function Foyer() {`,
          `  useEffect(() => {`,
          ...made.map((line) => `    ${line}`),
          `  }, [])`,
          `  return null`,
          `}`,
        ].join('\n'),
      },
    ],
    vue: [{ file: 'main.js', code: made.join('\n') }],
    next: [
      {
        file: 'app/layout.tsx',
        code: [
          `import Script from 'next/script'`,
          ``,
          `<Script src=${JSON.stringify(src)} strategy="afterInteractive" ${jsx} />`,
        ].join('\n'),
      },
    ],
    astro: [{ file: 'src/layouts/Layout.astro', code: tag.replace('<script async', '<script is:inline async') }],
    // In a block of its own: all tags of a page share one scope.
    tagManager: [
      { file: null, code: [`<script>`, `{`, ...made.map((line) => `  ${line}`), `}`, `</script>`].join('\n') },
    ],
  }
}

/** A version that never changes, for a page in HTML: browsers load exactly these files and refuse any other. */
export function pinnedRecipe(site: Site, server: string, { files }: WidgetVersion): string {
  const [[file, integrity], ...others] = Object.entries(files) as [[string, string], ...[string, string][]]
  const map = { integrity: Object.fromEntries(others.map(([path, hash]) => [`${server}/${path}`, hash])) }
  return [
    `<script type="importmap">`,
    JSON.stringify(map, null, 2),
    `</script>`,
    tagOf(server, site, { file, integrity }),
  ].join('\n')
}

/** What a site's server does for a visitor that is signed in there, and what its page does with it. */
export function signingFor(key: string, { by }: Vouching): string {
  const algorithm = by === 'secret' ? 'HS256' : 'EdDSA'
  const signing = by === 'secret' ? 'new TextEncoder().encode(process.env.FOYER_IDENTITY)' : 'privateKey'
  return [
    `// On your server, at an address that only your signed-in customers can ask: /foyer-token`,
    `import { SignJWT } from 'jose'`,
    ``,
    `const token = await new SignJWT({ name: customer.name, email: customer.email })`,
    `  .setProtectedHeader({ alg: '${algorithm}' })`,
    `  .setSubject(customer.id)`,
    `  .setAudience(${JSON.stringify(key)})`,
    `  .setJti(crypto.randomUUID())`,
    `  .setIssuedAt()`,
    `  .setExpirationTime('5m')`,
    `  .sign(${signing})`,
    ``,
    `// On your pages`,
    stub,
    `foyer('identify', () => fetch('/foyer-token').then((answer) => answer.text()))`,
  ].join('\n')
}

/** The lines that a page with a Content-Security-Policy needs. */
export function policyFor(server: string, logo: string | null): string {
  const socket = server.replace(/^http/u, 'ws')
  const lines = [`script-src  ${server};`, `connect-src ${server} ${socket};`]
  return (logo === null ? lines : [...lines, `img-src     ${new URL(logo).origin};`]).join('\n')
}
