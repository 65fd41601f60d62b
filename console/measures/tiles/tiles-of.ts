import { figureOf } from '../../../shared/measures/figures.ts'
import type { MeasureGroup } from '../../../shared/measures/figures.ts'
import type { MeasuresAnswer } from '../../../shared/schema/measures.ts'
import { answeringTiles } from './answering-tiles.ts'
import { outcomeTiles } from './outcome-tiles.ts'
import { salesTiles } from './sales-tiles.ts'
import type { Tile } from './tile.ts'
import { workTiles } from './work-tiles.ts'

const tiles: Record<MeasureGroup, readonly Tile[]> = {
  answering: answeringTiles,
  work: workTiles,
  outcome: outcomeTiles,
  sales: salesTiles,
}

/** The tiles under a heading that have something to say: now, or in the period before. */
export function tilesOf(group: MeasureGroup, { whole, wholeBefore }: MeasuresAnswer): readonly Tile[] {
  return tiles[group].filter(({ id }) => figureOf(id, whole).n + figureOf(id, wholeBefore).n > 0)
}
