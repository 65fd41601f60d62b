import { describe, expect, it } from 'vitest'
import { filledIn, unknownVariables } from '../../../shared/saved-replies/variables.ts'

describe('filling in a saved reply', () => {
  const values = { name: 'Wipa Suk', site: 'Suk Shop', receipt: 'ABCD-EFGH' }

  it.each([
    ['Hello {name}, from {site}.', 'Hello Wipa Suk, from Suk Shop.'],
    ['{name}{name}', 'Wipa SukWipa Suk'],
    ['No variable, and a { alone }', 'No variable, and a { alone }'],
    ['What is not known stays: {today}', 'What is not known stays: {today}'],
    ['{toString} {__proto__} {constructor}', '{toString} {__proto__} {constructor}'],
  ])('%s', (text, filled) => {
    expect(filledIn(text, values)).toBe(filled)
  })

  it('never looks at what it filled in: a visitor’s name is a name', () => {
    expect(filledIn('Hello {name}!', { ...values, name: '{site} $& $1 <b>' })).toBe('Hello {site} $& $1 <b>!')
  })

  it('takes an empty value for one that is not known', () => {
    expect(filledIn('Hello {name}.', { name: '' })).toBe('Hello {name}.')
  })
})

describe('what is no variable', () => {
  it.each([
    ['Hello {name}.', []],
    ['Hello {nmae} and {Name}, {nmae}.', ['nmae', 'Name']],
    ['{ name }', [' name ']],
    ['{}', ['']],
    ['a } b { c', []],
  ])('%s', (text, unknown) => {
    expect(unknownVariables(text)).toEqual(unknown)
  })
})
