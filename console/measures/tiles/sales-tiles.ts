import { measuredWords } from '../../words/measured-words.ts'
import { countFigure, shareFigure, timeFigure } from '../figures.ts'
import type { Tile } from './tile.ts'

const qualifiedLeads: Tile = {
  id: 'qualifiedLeads',
  lead: ({ whole: { leads } }) =>
    measuredWords.sales.qualifiedLead(countFigure(leads.qualified), countFigure(leads.valid)),
  lines: ({ whole: { leads }, line }) => [
    line('leads', leads.valid),
    line('passed', leads.passed),
    line('qualified', leads.qualified),
    line('sentBack', leads.sentBack),
    [measuredWords.sales.within30, countFigure(leads.within30)],
  ],
}

const conversionDecided: Tile = {
  id: 'conversionDecided',
  lead: () => measuredWords.sales.decidedLead,
  lines: ({ whole: { conversion }, line }) => [
    line('leadsWon', conversion.won),
    line('leadsLost', conversion.lost),
    [measuredWords.sales.stillOpen, countFigure(conversion.open)],
    [measuredWords.sales.cohort, shareFigure(conversion.cohort)],
    [measuredWords.sales.maturing, shareFigure(conversion.maturing)],
  ],
}

const timeToWon: Tile = {
  id: 'timeToWon',
  lead: () => measuredWords.sales.toWonLead,
  lines: ({ whole: { deals }, line }) => [
    [measuredWords.wait.within(shareFigure(0.9)), timeFigure(deals.toWon.p90)],
    line('dealsWon', deals.won),
  ],
}

const closeRate: Tile = {
  id: 'closeRate',
  lead: () => measuredWords.sales.closeLead,
  lines: ({ whole: { deals }, line }) => [
    line('dealsWon', deals.won),
    line('dealsLost', deals.lost),
    line('goodsReturns', deals.returns),
  ],
}

const repeatOrders: Tile = {
  id: 'repeatOrders',
  lead: () => measuredWords.sales.repeatLead,
  lines: ({ whole: { deals }, line }) => [line('dealsRepeat', deals.repeat), line('dealsWon', deals.won)],
}

const fulfilment: Tile = {
  id: 'fulfilment',
  lead: () => measuredWords.sales.fulfilmentLead,
  lines: ({ whole: { fulfilment: promises }, line }) => [
    line('promisesKept', promises.kept),
    line('promisesMissed', promises.missed),
  ],
}

export const salesTiles: readonly Tile[] = [
  qualifiedLeads,
  conversionDecided,
  closeRate,
  timeToWon,
  repeatOrders,
  fulfilment,
]
