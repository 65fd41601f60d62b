import { isCounted } from '../../shared/measures/target-measures.ts'
import type { TargetMeasureId } from '../../shared/measures/target-measures.ts'
import { definitionWords } from '../words/definition-words.ts'
import { targetWords } from '../words/target-words.ts'

/** What a measure is called where it is a target. */
export function targetName(id: TargetMeasureId): string {
  return isCounted(id) ? targetWords.counted[id] : definitionWords[id].name
}
