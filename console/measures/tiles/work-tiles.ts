import { measuredWords } from '../../words/measured-words.ts'
import { decimalFigure, peopleTimeFigure, timeFigure } from '../figures.ts'
import type { Tile } from './tile.ts'

const { work, seen: seeing } = measuredWords

const handleTime: Tile = {
  id: 'handleTime',
  lead: () => work.lead,
  lines: ({ whole: { handling }, line }) => [
    line('handled', handling.handled),
    [work.elapsed, timeFigure(handling.elapsedAht)],
    [work.concurrency, decimalFigure(handling.concurrency)],
    [work.busy, timeFigure(handling.attention)],
  ],
}

const occupancy: Tile = {
  id: 'occupancy',
  lead: () => work.occupancyLead,
  lines: ({ whole: { occupancy } }) => [
    [work.timeBusy, peopleTimeFigure(occupancy.busy)],
    [work.signedIn, peopleTimeFigure(occupancy.signedIn)],
  ],
}

const openTime: Tile = {
  id: 'openTime',
  lead: () => work.openLead,
  lines: ({ whole: { closed, replies }, line }) => [line('closed', closed), [work.replies, decimalFigure(replies)]],
}

const timeToSee: Tile = {
  id: 'timeToSee',
  lead: () => seeing.lead,
  lines: ({ whole: { seen } }) => [
    [seeing.median, timeFigure(seen.median)],
    [seeing.given, decimalFigure(seen.given)],
    [seeing.unseen, decimalFigure(seen.unseen)],
  ],
}

export const workTiles: readonly Tile[] = [handleTime, occupancy, openTime, timeToSee]
