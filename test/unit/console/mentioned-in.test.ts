import { describe, expect, it } from 'vitest'
import { mentionedIn } from '../../../console/mentions/mentioned-in.ts'

const people = [
  { id: 'ann', name: 'Ann' },
  { id: 'lee', name: 'Ann Lee' },
  { id: 'wipa', name: 'วิภา สุขใจ' },
  { id: 'zhang', name: '张伟' },
  { id: 'one', name: 'Tom' },
  { id: 'other', name: 'Tom' },
]

describe('whom a note names', () => {
  it.each<[string, string[]]>([
    ['@Ann Lee have a look', ['lee']],
    ['@Ann, have a look', ['ann']],
    ['@Ann and @Ann Lee', ['ann', 'lee']],
    ['ถาม @วิภา สุขใจ ก่อน', ['wipa']],
    ['请 @张伟 看一下', ['zhang']],
    ['@Tom knows', ['one', 'other']],
    ['Ann knows, mail ann@Ann.example', []],
    ['@Annika knows', []],
    ['', []],
  ])('%s', (text, ids) => {
    expect(mentionedIn(text, people)).toEqual(ids)
  })
})
