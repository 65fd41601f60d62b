/** Examples of the survey: so many were asked, some of whom rated, once or again. */
import type { Measures } from '../../../shared/measures/from-facts.ts'
import type { ExampleSurvey } from '../../unit/measures/examples/inputs.ts'
import { Life } from './life.ts'
import { Stage } from './stage.ts'

/** Whoever was answered is asked once it is closed: all of them in one moment, and the first of them rates in the next. */
export async function playSurvey({ responses, asked }: ExampleSurvey): Promise<Measures> {
  const stage = await Stage.set()
  const rated = [...new Set(responses.map(({ inquiry }) => inquiry))]
  const lives = Array.from({ length: Math.max(asked, rated.length) }, () => new Life(stage))
  const first = Math.min(...responses.map(({ at }) => at))
  await stage.play([
    ...lives.map((life) => ({ at: 0, plays: () => isSettled(life) })),
    ...responses.map(({ inquiry, at, score }) => ({
      at: 1 + at - first,
      plays: () => lives[rated.indexOf(inquiry)]!.isRated(score),
    })),
  ])
  return (await stage.measured()).whole
}

async function isSettled(life: Life): Promise<void> {
  await life.begins()
  await life.isAnswered()
  await life.isClosed('resolved')
}
