import { expect, it } from 'vitest'
import { platforms, policyFor, recipesFor } from '../../../console/install/recipes.ts'
import { noMessengers, plainLook } from '../../../shared/schema/site.ts'
import type { Site } from '../../../shared/schema/site.ts'

const site: Site = {
  id: '0193ad2f-2030-7e19-8316-ab659cb41915',
  queue: '0193ad2f-2030-7e19-8316-ab659cb41915',
  testKey: 'test-key',
  key: 'KEY',
  name: 'Shop',
  origins: [],
  language: 'en',
  consent: null,
  responsible: null,
  country: null,
  messengers: noMessengers,
  asksRecommend: false,
  keptMonths: null,
  vouching: null,
  look: { ...plainLook, accent: '#ffd400', label: { en: `'); alert("x</script>` } },
}

it.each(platforms)('for %s names the key, the address and the look, and nothing can leave its quotes', (platform) => {
  const codes = recipesFor(site, 'https://desk.example')[platform].map(({ code }) => code)
  for (const code of codes) {
    for (const part of ['https://desk.example/widget.js', 'KEY', '#ffd400']) expect(code).toContain(part)
    expect(code).not.toContain(`'); alert("x`)
    expect(code).not.toContain('x</script>')
  }
})

it('names what a policy must allow, the logo too', () => {
  expect(policyFor('https://desk.example', null)).toBe(
    'script-src  https://desk.example;\nconnect-src https://desk.example wss://desk.example;',
  )
  expect(policyFor('https://desk.example', 'https://cdn.example/a/logo.png')).toContain(
    'img-src     https://cdn.example;',
  )
})
