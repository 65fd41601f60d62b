import type { Goal } from '../../shared/schema/measures.ts'
import { measuredWords } from '../words/measured-words.ts'
import { shareFigure, timeFigure } from './figures.ts'

/** What the queues promise that count in it, in a sentence; empty without any. */
export function goalWords(goals: readonly Goal[]): string {
  const [first] = goals
  if (first === undefined) return ''
  const { service } = measuredWords
  if (goals.length === 1) return service.goal(shareFigure(first.share), timeFigure(first.live))
  const said = goals.map(({ share, live }) => `${shareFigure(share)} / ${timeFigure(live)}`)
  return service.goals(said.at(-1)!, said[0]!)
}
