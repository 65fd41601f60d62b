import { measuredWords } from '../../words/measured-words.ts'
import { decimalFigure, peopleTimeFigure, timeFigure } from '../figures.ts'
import type { Tile } from './tile.ts'

const handleTime: Tile = {
  id: 'handleTime',
  lead: () => measuredWords.work.lead,
  lines: ({ whole: { handling }, line }) => [
    line('handled', handling.handled),
    [measuredWords.work.elapsed, timeFigure(handling.elapsedAht)],
    [measuredWords.work.concurrency, decimalFigure(handling.concurrency)],
    [measuredWords.work.busy, timeFigure(handling.attention)],
  ],
}

const occupancy: Tile = {
  id: 'occupancy',
  lead: () => measuredWords.work.occupancyLead,
  lines: ({ whole: { occupancy } }) => [
    [measuredWords.work.timeBusy, peopleTimeFigure(occupancy.busy)],
    [measuredWords.work.signedIn, peopleTimeFigure(occupancy.signedIn)],
  ],
}

const openTime: Tile = {
  id: 'openTime',
  lead: () => measuredWords.work.openLead,
  lines: ({ whole: { closed, replies }, line }) => [
    line('closed', closed),
    [measuredWords.work.replies, decimalFigure(replies)],
  ],
}

const timeToSee: Tile = {
  id: 'timeToSee',
  lead: () => measuredWords.seen.lead,
  lines: ({ whole: { seen } }) => [
    [measuredWords.seen.median, timeFigure(seen.median)],
    [measuredWords.seen.given, decimalFigure(seen.given)],
    [measuredWords.seen.unseen, decimalFigure(seen.unseen)],
  ],
}

export const workTiles: readonly Tile[] = [handleTime, occupancy, openTime, timeToSee]
