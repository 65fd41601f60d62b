import { measuredWords } from '../../words/measured-words.ts'
import { countFigure, shareFigure, timeFigure } from '../figures.ts'
import { goalWords } from '../goal-words.ts'
import type { Line, Shown, Tile } from './tile.ts'

const { abandon, message, service, triage, wait, level: inAll } = measuredWords

function waitingLines({ whole: { abandonment }, line }: Shown): readonly Line[] {
  return [line('short', abandonment.short), line('waiting', abandonment.waiting)]
}

const serviceLevel: Tile = {
  id: 'serviceLevel',
  lead: ({ goals }) => goalWords(goals),
  lines: ({ whole: { serviceLevel: level }, line }) => [
    line('within', level.within, service.within),
    line('missed', level.denominator - level.within, service.missed),
  ],
  apart: ({ whole: { serviceLevel: level, abandonment }, line }) => ({
    heading: service.why,
    lines: [
      line('late', level.answered - level.within, service.late),
      line('lost', level.lost, service.lost(abandonment.recovered, abandonment.callBackOwed)),
      line('overdue', level.overdue, service.overdue),
    ],
  }),
  left: (shown) => [...waitingLines(shown), shown.line('maturing', shown.whole.abandonment.maturing)],
}

const firstReply: Tile = {
  id: 'wait',
  lead: () => wait.lead,
  lines: ({ whole: { waits, otherClock }, line }) => [
    [wait.within(shareFigure(0.9)), timeFigure(waits.p90)],
    [wait.within(shareFigure(0.95)), timeFigure(waits.p95)],
    [wait.mean, timeFigure(waits.mean)],
    [wait.working, timeFigure(otherClock.live)],
    line('answered', waits.n),
  ],
  apart: ({ whole: { waitParts } }) =>
    waitParts.toAssignment === null
      ? null
      : {
          heading: wait.parts,
          lines: [
            [wait.toAssignment, timeFigure(waitParts.toAssignment)],
            [wait.toAcceptance, timeFigure(waitParts.toAcceptance)],
            [wait.toReply, timeFigure(waitParts.toReply)],
          ],
        },
  left: (shown) => [shown.line('abandoned', shown.whole.abandonment.abandoned), ...waitingLines(shown)],
}

/** What stands beside the abandon rate, in this order. */
const besideAbandoned = ['waiting', 'callBackOwed', 'recovered', 'short', 'quiet', 'flowedOut'] as const

const abandonRate: Tile = {
  id: 'abandonRate',
  lead: ({ whole: { abandonment } }) =>
    abandon.headline(countFigure(abandonment.abandoned), countFigure(abandonment.denominator)),
  lines: ({ whole: { abandonment }, line }) => [
    line('abandonedBeforeAssignment', abandonment.abandonedBeforeAssignment, abandon.before),
    line('abandonedAfterAssignment', abandonment.abandonedAfterAssignment, abandon.after),
    [abandon.wide, shareFigure(abandonment.wideRate)],
  ],
  apart: ({ whole: { abandonment, wentOn, unsent }, line }) => ({
    heading: abandon.beside,
    lines: [
      ...besideAbandoned.map((count) => line(count, abandonment[count])),
      line('wentOn', wentOn),
      ...(unsent === null ? [] : [[abandon.unsent, countFigure(unsent)] as const]),
    ],
  }),
  left: ({ whole: { abandonment }, line }) => [
    line('entered', abandonment.entered),
    line('maturing', abandonment.maturing),
  ],
}

const messageWait: Tile = {
  id: 'messageWait',
  lead: () => message.lead,
  lines: ({ whole: { messageServiceLevel: level, messageWaits: waits, otherClock }, line }) => [
    [inAll, shareFigure(level.rate)],
    line('messagesWithin', level.within, service.within),
    line('messagesOverdue', level.overdue, service.overdue),
    [wait.within(shareFigure(0.9)), timeFigure(waits.p90)],
    [wait.mean, timeFigure(waits.mean)],
    [message.passed, timeFigure(otherClock.message)],
    line('messagesAnswered', level.answered),
  ],
}

const triageRate: Tile = {
  id: 'triageRate',
  lead: () => triage.lead,
  lines: ({ whole, line }) => [
    line('triaged', whole.triage.triaged, triage.triaged),
    line('triageMissed', whole.triage.missed, triage.missed),
  ],
}

export const answeringTiles: readonly Tile[] = [serviceLevel, firstReply, abandonRate, messageWait, triageRate]
