/** How the tag is put on pages of every kind: what to write where. Code is code; the words around it are the catalogue's. */
import { lookAttributes, tagOf } from '../../shared/tag-of.ts'
import type { Site, Vouching } from '../../shared/schema/site.ts'

export const platforms = ['html', 'wordpress', 'shopify', 'react', 'vue', 'next', 'astro', 'tagManager'] as const
export type Platform = (typeof platforms)[number]

/** What to write, and into which file or place, as its owner knows it. */
export interface Recipe {
  where: string
  code: string
}

/** @param server Foyer's origin */
export function recipesFor(site: Site, server: string): Record<Platform, Recipe[]> {
  const tag = tagOf(server, site)
  const src = `${server}/widget.js`
  const attributes = { site: site.key, ...lookAttributes(site.look, site.language) }
  const data = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value] as const)
  const jsx = data.map(([name, value]) => `${name}={${JSON.stringify(value)}}`).join(' ')
  const made = [
    `const script = document.createElement('script')`,
    `script.async = true`,
    `script.src = ${JSON.stringify(src)}`,
    ...data.map(([name, value]) => `script.setAttribute(${JSON.stringify(name)}, ${JSON.stringify(value)})`),
    `document.head.append(script)`,
  ]
  return {
    html: [{ where: '</body>', code: tag }],
    wordpress: [
      {
        where: 'functions.php',
        code: [`add_action('wp_footer', function () { ?>`, `  ${tag}`, `<?php });`].join('\n'),
      },
    ],
    shopify: [{ where: 'layout/theme.liquid', code: tag }],
    react: [
      {
        where: 'App.jsx',
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
    vue: [{ where: 'main.js', code: made.join('\n') }],
    next: [
      {
        where: 'app/layout.tsx',
        code: [
          `import Script from 'next/script'`,
          ``,
          `<Script src=${JSON.stringify(src)} strategy="afterInteractive" ${jsx} />`,
        ].join('\n'),
      },
    ],
    astro: [{ where: 'src/layouts/Layout.astro', code: tag.replace('<script async', '<script is:inline async') }],
    tagManager: [{ where: '<script>', code: [`<script>`, ...made.map((line) => `  ${line}`), `</script>`].join('\n') }],
  }
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
    `foyer('identify', () => fetch('/foyer-token').then((answer) => answer.text()))`,
  ].join('\n')
}

/** The lines that a page with a Content-Security-Policy needs. */
export function policyFor(server: string, logo: string | null): string {
  const socket = server.replace(/^http/u, 'ws')
  const lines = [`script-src  ${server};`, `connect-src ${server} ${socket};`]
  return (logo === null ? lines : [...lines, `img-src     ${new URL(logo).origin};`]).join('\n')
}
