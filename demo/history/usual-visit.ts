/** Plans how an inquiry of the past goes when nothing comes in between: who says what, how fast, and how it ends. Part of plan.ts. */
import { replies } from '../catalogue/replies.ts'
import { Chance } from '../chance.ts'
import type { MadeUp } from '../made-up-inquiry.ts'
import { hourMs } from './days.ts'
import { newVisitor } from './new-visitor.ts'
import type { Visit } from './visit.ts'
import { within } from './within.ts'

const second = 1_000

const ratingShare = 0.38
/** Of those who rate. */
const recommendShare = 0.6
/** How likely it is, of 10, that those would recommend us who gave five stars, and four. */
const pleased = [
  [10, 46],
  [9, 28],
  [8, 16],
  [7, 7],
  [5, 3],
] as const
const content = [
  [9, 22],
  [8, 38],
  [7, 25],
  [6, 15],
] as const
/** Of what is resolved. */
const againShare = 0.04
/** Goes up to the manager: of complaints, and of the rest. */
const escalatedShare = { complaint: 0.12, other: 0.02 }

/** @param at when it is asked, epoch ms */
export function usualVisit(chance: Chance, made: MadeUp, at: number): Visit {
  const { tongue, about, topic } = made.from
  const words = replies[tongue]
  const outcome =
    about === 'order' || about === 'complaint'
      ? chance.weighted([
          ['resolved', 90],
          ['unresolved', 10],
        ] as const)
      : chance.weighted([
          ['resolved', 88],
          ['unresolved', 6],
          ['disqualified', 6],
        ] as const)
  return {
    ...made,
    at,
    visitor: newVisitor(chance),
    acceptsMs: within(chance.around(7, 0.45) * second, 2 * second, 38 * second),
    repliesMs: within(chance.around(20, 0.5) * second, 5 * second, 150 * second),
    greeting: chance.pick(words.greetings),
    talk: talkOf(chance, made),
    leaves: null,
    goesQuiet: false,
    closes: { afterMs: chance.around(40, 0.5) * second, outcome, topic },
    rates: ratingOf(chance, made, outcome),
    comesAgain:
      outcome === 'resolved' && chance.is(againShare)
        ? {
            afterMs: chance.between(1, 40) * hourMs,
            text: chance.pick(words.further),
            answer: chance.pick(words.again),
          }
        : null,
    voided: null,
    handedTo: null,
    escalates: chance.is(about === 'complaint' ? escalatedShare.complaint : escalatedShare.other),
    steps: [],
  }
}

function talkOf(chance: Chance, { from: { tongue, topic } }: MadeUp): Visit['talk'] {
  const words = replies[tongue]
  const talk: Visit['talk'] = [
    { from: 'member', text: words.answers[topic] ?? words.answers.other, afterMs: chance.around(50, 0.4) * second },
  ]
  if (chance.is(0.55)) {
    talk.push({ from: 'visitor', text: chance.pick(words.further), afterMs: chance.around(35, 0.5) * second })
    talk.push({ from: 'member', text: chance.pick(words.again), afterMs: chance.around(30, 0.5) * second })
  }
  if (chance.is(0.6))
    talk.push({ from: 'visitor', text: chance.pick(words.thanks), afterMs: chance.around(18, 0.5) * second })
  return talk
}

function ratingOf(chance: Chance, { from: { tongue, about } }: MadeUp, outcome: string): Visit['rates'] {
  if (!chance.is(ratingShare)) return null
  const isUpset = about === 'complaint' || outcome !== 'resolved'
  const score = isUpset
    ? chance.weighted([
        [5, 18],
        [4, 26],
        [3, 24],
        [2, 20],
        [1, 12],
      ] as const)
    : chance.weighted([
        [5, 58],
        [4, 28],
        [3, 9],
        [2, 3],
        [1, 2],
      ] as const)
  const words = replies[tongue]
  const comment = chance.is(0.3) && score !== 3 ? chance.pick(score > 3 ? words.pleased : words.displeased) : null
  const afterMs = chance.around(50, 0.6) * second
  return { afterMs, score, comment, recommends: recommendsOf(new Chance(afterMs), score) }
}

/** What they say to the question after the rating, if anything. @param chance its own: what else is planned does not hang on it */
function recommendsOf(chance: Chance, score: number): number | null {
  if (!chance.is(recommendShare)) return null
  if (score === 5) return chance.weighted(pleased)
  return score === 4 ? chance.weighted(content) : chance.whole(0, 2 * score)
}
