/** What any measure comes to in words: one way for tiles, tables and the comparison. */
import { definitions } from '../../shared/measures/definitions.ts'
import type { MeasuredId } from '../../shared/measures/figures.ts'
import { decimalFigure, shareFigure, timeFigure } from './figures.ts'

/** @param value in the unit that the measure's definition names; null: no data */
export function measureFigure(id: MeasuredId, value: number | null): string {
  const { unit } = definitions[id]
  if (unit === 'share') return shareFigure(value)
  return unit === 'seconds' ? timeFigure(value) : decimalFigure(value)
}
