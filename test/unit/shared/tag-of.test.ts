import { describe, expect, it } from 'vitest'
import { plainLook, SiteSettings } from '../../../shared/schema/site.ts'
import type { Look } from '../../../shared/schema/site.ts'
import { tagOf } from '../../../shared/tag-of.ts'

const tag = (look: Partial<Look>) =>
  tagOf('https://desk.example', { key: 'KEY', language: 'th', look: { ...plainLook, ...look } })

describe('the line for the pages', () => {
  it('says nothing of what is the widget’s own', () => {
    expect(tag({})).toBe('<script async src="https://desk.example/widget.js" data-site="KEY"></script>')
  })

  it('has the look written in, the words of each language under its own name', () => {
    const label = { th: 'ถามเรา', 'zh-Hans': '咨询' }
    expect(tag({ accent: '#ffd400', theme: 'dark', side: 'start', label })).toBe(
      '<script async src="https://desk.example/widget.js" data-site="KEY" data-accent="#ffd400" data-theme="dark" data-side="start" data-label="ถามเรา" data-label-zh-hans="咨询"></script>',
    )
  })

  it('cannot be left by what somebody wrote', () => {
    expect(tag({ label: { th: '"><script>alert(1)</script>&' } })).toContain(
      'data-label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"',
    )
  })
})

describe('a look', () => {
  it.each([
    ['accent', 'red'],
    ['accent', '#fff'],
    ['logo', 'http://shop.example/logo.png'],
    ['logo', 'javascript:alert(1)'],
    ['logo', 'https://shop.example/"onerror='],
    ['label', { th: 'x'.repeat(41) }],
    ['title', { de: 'Hallo' }],
  ])('has no such %s: %o', (part, value) => {
    expect(SiteSettings.shape.look.safeParse({ ...plainLook, [part]: value }).success).toBe(false)
  })
})
