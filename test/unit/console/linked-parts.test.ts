import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkedParts } from '../../../console/text/linked-parts.ts'

const linksOf = (text: string) =>
  linkedParts(text).flatMap((part) => (part.kind === 'link' ? [[part.text, part.href] as const] : []))

describe('links in what people wrote', () => {
  it.each([
    ['see https://shop.example/a?b=c#d.', [['https://shop.example/a?b=c#d', 'https://shop.example/a?b=c#d']]],
    ['HTTP://SHOP.example:80/', [['http://shop.example/', 'http://shop.example/']]],
    ['mail wipa@example.com now', [['wipa@example.com', 'mailto:wipa@example.com']]],
    ['https://bücher.example/ü', [['https://xn--bcher-kva.example/ü', 'https://xn--bcher-kva.example/%C3%BC']]],
    ['https://раypal.example/', [['https://xn--ypal-43d9g.example/', 'https://xn--ypal-43d9g.example/']]],
  ])('%s', (text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'ftp://files.example/x',
    'blob:null/1',
    '//evil.example/x',
    'www.shop.example',
    'shop.example',
    'https://bank.example@evil.example/',
    'https://user:password@evil.example/',
    'http://bank.example\\@evil.example/',
  ])('makes no link of %s', (text) => {
    expect(linksOf(text)).toEqual([])
  })

  it('shows a link without the characters that reorder or hide it', () => {
    const [[shown, href]] = linksOf('https://shop.example/\u202Egpj.exe\u200B') as [readonly [string, string]]
    expect(shown).toBe('https://shop.example/gpj.exe')
    expect(href).toBe('https://shop.example/gpj.exe')
  })

  it('shows the host it leads to, whatever was written', () => {
    const host = fc.stringMatching(/^[a-zа-яéü]{1,8}(\.[a-z]{2,5}){1,2}$/u)
    fc.assert(
      fc.property(host, fc.webPath(), (written, path) => {
        for (const [shown, href] of linksOf(`x https://${written}${path} y`)) {
          expect(new URL(shown).host).toBe(new URL(href).host)
        }
      }),
    )
  })

  it('keeps every word of a text that has no links', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[@:]/u.test(text))
        expect(linkedParts(text).map((part) => part.text)).toEqual(text === '' ? [] : [text])
      }),
    )
  })
})
