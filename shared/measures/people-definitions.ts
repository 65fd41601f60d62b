/** Measures of how the people of the team are doing: part of the one table (definitions.ts). */
import type { MeasureDefinition } from './measure-definition.ts'

export const peopleDefinitions = {
  performanceScore: {
    name: 'Performance score',
    question: 'How well did a person do in the quarter, all in all?',
    formula:
      'weighted mean of components from 0 (floor) to 100 (target), each drawn to the team the more the fewer cases it has',
    unit: 'points',
    better: 'higher',
    numerator: 'Points of the components with enough cases.',
    denominator: 'Their weights.',
    exclusions: ['components with too few cases', 'people with too few cases, or too little of the weight covered'],
    maturity: 'Until the measures it is made of are.',
  },
  enps: {
    name: 'eNPS',
    question: 'How many of the team would recommend working here?',
    formula: 'promoters (9-10) in percent − detractors (0-6) in percent',
    unit: 'points',
    better: 'higher',
    numerator: 'Promoters less detractors.',
    denominator: 'Answers from 0 to 10.',
    exclusions: ['fewer than 5 answers are not shown, nor groups that could be found by subtraction'],
    maturity: null,
  },
  pulse: {
    name: 'Pulse',
    question: 'How is the team doing?',
    formula: 'mean of the answers from 1 to 5, with the share of 4 and 5',
    unit: 'points',
    better: 'higher',
    numerator: 'The answers, added.',
    denominator: 'Answers from 1 to 5.',
    exclusions: ['fewer than 5 answers are not shown, nor groups that could be found by subtraction'],
    maturity: null,
  },
} as const satisfies Record<string, MeasureDefinition>
