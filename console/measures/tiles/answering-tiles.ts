import { measuredWords } from '../../words/measured-words.ts'
import { countFigure, shareFigure, timeFigure } from '../figures.ts'
import { goalWords } from '../goal-words.ts'
import type { Line, Shown, Tile } from './tile.ts'

function waitingLines({ whole: { abandonment }, line }: Shown): readonly Line[] {
  return [line('short', abandonment.short), line('waiting', abandonment.waiting)]
}

const serviceLevel: Tile = {
  id: 'serviceLevel',
  lead: ({ goals }) => goalWords(goals),
  lines: ({ whole: { serviceLevel: level }, line }) => [
    line('within', level.within, measuredWords.service.within),
    line('missed', level.denominator - level.within, measuredWords.service.missed),
  ],
  apart: ({ whole: { serviceLevel: level, abandonment }, line }) => ({
    heading: measuredWords.service.why,
    lines: [
      line('late', level.answered - level.within, measuredWords.service.late),
      line('lost', level.lost, measuredWords.service.lost(abandonment.recovered, abandonment.callBackOwed)),
      line('overdue', level.overdue, measuredWords.service.overdue),
    ],
  }),
  left: (shown) => [...waitingLines(shown), shown.line('maturing', shown.whole.abandonment.maturing)],
}

const firstReply: Tile = {
  id: 'wait',
  lead: () => measuredWords.wait.lead,
  lines: ({ whole: { waits, otherClock }, line }) => [
    [measuredWords.wait.within(shareFigure(0.9)), timeFigure(waits.p90)],
    [measuredWords.wait.within(shareFigure(0.95)), timeFigure(waits.p95)],
    [measuredWords.wait.mean, timeFigure(waits.mean)],
    [measuredWords.wait.working, timeFigure(otherClock.live)],
    line('answered', waits.n),
  ],
  apart: ({ whole: { waitParts } }) =>
    waitParts.toAssignment === null
      ? null
      : {
          heading: measuredWords.wait.parts,
          lines: [
            [measuredWords.wait.toAssignment, timeFigure(waitParts.toAssignment)],
            [measuredWords.wait.toAcceptance, timeFigure(waitParts.toAcceptance)],
            [measuredWords.wait.toReply, timeFigure(waitParts.toReply)],
          ],
        },
  left: (shown) => [shown.line('abandoned', shown.whole.abandonment.abandoned), ...waitingLines(shown)],
}

/** What stands beside the abandon rate, in this order. */
const besideAbandoned = ['waiting', 'callBackOwed', 'recovered', 'short', 'quiet', 'flowedOut'] as const

const abandonRate: Tile = {
  id: 'abandonRate',
  lead: ({ whole: { abandonment } }) =>
    measuredWords.abandon.headline(countFigure(abandonment.abandoned), countFigure(abandonment.denominator)),
  lines: ({ whole: { abandonment }, line }) => [
    line('abandonedBeforeAssignment', abandonment.abandonedBeforeAssignment, measuredWords.abandon.before),
    line('abandonedAfterAssignment', abandonment.abandonedAfterAssignment, measuredWords.abandon.after),
    [measuredWords.abandon.wide, shareFigure(abandonment.wideRate)],
  ],
  apart: ({ whole: { abandonment, wentOn, unsent }, line }) => ({
    heading: measuredWords.abandon.beside,
    lines: [
      ...besideAbandoned.map((count) => line(count, abandonment[count])),
      line('wentOn', wentOn),
      ...(unsent === null ? [] : [[measuredWords.abandon.unsent, countFigure(unsent)] as const]),
    ],
  }),
  left: ({ whole: { abandonment }, line }) => [
    line('entered', abandonment.entered),
    line('maturing', abandonment.maturing),
  ],
}

const messageWait: Tile = {
  id: 'messageWait',
  lead: () => measuredWords.message.lead,
  lines: ({ whole: { messageServiceLevel: level, messageWaits: waits, otherClock }, line }) => [
    [measuredWords.level, shareFigure(level.rate)],
    line('messagesWithin', level.within, measuredWords.service.within),
    line('messagesOverdue', level.overdue, measuredWords.service.overdue),
    [measuredWords.wait.within(shareFigure(0.9)), timeFigure(waits.p90)],
    [measuredWords.wait.mean, timeFigure(waits.mean)],
    [measuredWords.message.passed, timeFigure(otherClock.message)],
    line('messagesAnswered', level.answered),
  ],
}

const triageRate: Tile = {
  id: 'triageRate',
  lead: () => measuredWords.triage.lead,
  lines: ({ whole, line }) => [
    line('triaged', whole.triage.triaged, measuredWords.triage.triaged),
    line('triageMissed', whole.triage.missed, measuredWords.triage.missed),
  ],
}

export const answeringTiles: readonly Tile[] = [serviceLevel, firstReply, abandonRate, messageWait, triageRate]
