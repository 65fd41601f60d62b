import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksIn } from '../../../widget/thread/links-in.ts'

const shown = (text: string) =>
  linksIn(text)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')
const links = (text: string) => linksIn(text).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.href]))

describe('links in a message', () => {
  it.each([
    ['See https://noravi.example/solis-60.', ['https://noravi.example/solis-60']],
    ['(https://noravi.example/a_(b))', ['https://noravi.example/a_(b)']],
    ['“https://noravi.example/x”, he said', ['https://noravi.example/x']],
    ['HTTP://NORAVI.EXAMPLE/Solis', ['http://noravi.example/Solis']],
    ['https://a.example/?q=1&r=2#3 http://b.example', ['https://a.example/?q=1&r=2#3', 'http://b.example/']],
    ['ดูที่ https://noravi.example/ไทย', ['https://noravi.example/%E0%B9%84%E0%B8%97%E0%B8%A2']],
  ])('are found in %s', (text, expected) => {
    expect(links(text)).toEqual(expected)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://noravi.example',
    '//evil.example',
    'www.noravi.example',
    'https://noravi.example@evil.example/',
    'https://user:pass@evil.example/',
    'https://noravi.example/\u202Egpj.exe',
    'https://noravi\u200B.example/',
    'https://',
    'https://localhost/admin',
    'https://[',
  ])('are not made of %s', (text) => {
    expect(links(text)).toEqual([])
    expect(shown(text)).toBe(text)
  })

  it('show the host a browser would go to, when it is written otherwise', () => {
    expect(linksIn('https://nоravi.example/')).toEqual([
      { href: 'https://xn--nravi-jye.example/', text: 'https://xn--nravi-jye.example/' },
    ])
  })

  it('never lose a character of the message, unless an honest address replaces a deceiving one', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (before, after) => {
        const text = `${before} https://noravi.example/a ${after}`
        expect(shown(text)).toBe(text)
      }),
    )
  })
})
