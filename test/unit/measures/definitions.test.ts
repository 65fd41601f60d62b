import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { MeasureId } from '../../../shared/measures/definitions.ts'
import type { MeasureDefinition } from '../../../shared/measures/measure-definition.ts'
import { definitions } from '../../../shared/measures/definitions.ts'
import { measuresDocument } from '../../../shared/measures/measures-document.ts'

const all = Object.entries(definitions) as [MeasureId, MeasureDefinition][]

describe('the definition of a measure', () => {
  it.each(all)('%s asks a question and answers it in whole sentences', (_id, definition) => {
    expect(definition.question).toMatch(/^[A-Z].+\?$/u)
    expect(definition.formula).not.toBe('')
    for (const sentence of [definition.numerator, definition.denominator, definition.maturity]) {
      if (sentence !== null) expect(sentence).toMatch(/^[A-Z].+\.$/u)
    }
  })

  it.each(all.filter(([, { unit }]) => unit === 'share'))('%s says of what it is a share', (_id, definition) => {
    expect(definition.denominator).not.toBeNull()
  })

  it('is written down for people as it stands: `npm run docs:measures`', () => {
    expect(readFileSync(new URL('../../../docs/measures.md', import.meta.url), 'utf8')).toBe(measuresDocument())
  })

  it('asks no question twice', () => {
    const questions = all.map(([, { question }]) => question)
    expect(new Set(questions).size).toBe(questions.length)
  })
})
