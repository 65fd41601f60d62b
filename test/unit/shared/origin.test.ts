import { describe, expect, it } from 'vitest'
import { originAllowed } from '../../../shared/origin.ts'

const list = ['https://shop.example', 'http://127.0.0.1:8788', 'https://*.dealer.example']

const cases: [string | null, boolean][] = [
  ['https://shop.example', true],
  ['http://127.0.0.1:8788', true],
  ['https://th.dealer.example', true],
  ['https://a.b.dealer.example', true],
  ['http://shop.example', false],
  ['https://shop.example:8443', false],
  ['https://www.shop.example', false],
  ['https://shop.example.evil.example', false],
  ['https://evil-shop.example', false],
  ['https://evilshop.example', false],
  ['https://SHOP.example', false],
  ['https://shop.example/', false],
  ['https://user@shop.example', false],
  ['https://dealer.example', false],
  ['https://evildealer.example', false],
  ['https://x.dealer.example.evil.example', false],
  ['https://x.dealer.example:444', false],
  ['http://x.dealer.example', false],
  ['https://.dealer.example', false],
  ['https://evil.example/.dealer.example', false],
  ['https://evil.example#.dealer.example', false],
  ['https://a@b.dealer.example', false],
  ['http://127.0.0.1:8789', false],
  ['http://127.0.0.1', false],
  ['http://localhost:8788', false],
  ['null', false],
  ['', false],
  ['file://', false],
  [null, false],
]

describe('which pages may carry the tag', () => {
  it.each(cases)('%s: %s', (origin, expected) => {
    expect(originAllowed(list, origin)).toBe(expected)
  })

  it('is none when the list is empty', () => {
    expect(originAllowed([], 'https://shop.example')).toBe(false)
  })
})
