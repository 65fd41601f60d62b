/** Examples of leads: passed to sales, accepted, won and lost. */
import type { Measures } from '../../../shared/measures/from-facts.ts'
import type { ExampleLead } from '../../unit/measures/examples/inputs.ts'
import { Life } from './life.ts'
import { Stage } from './stage.ts'
import type { Scene } from './stage.ts'

/** Rows of one id are one lead, with which more happens; a void one was an inquiry of its own. */
export async function playLeads({ leads, now }: { leads: ExampleLead[]; now?: number }): Promise<Measures> {
  const stage = await Stage.set()
  const known = new Map<string, Life>()
  const scenes = leads.flatMap((lead, place) => {
    const id = lead.void === true || lead.id === undefined ? `alone ${place}` : `known ${lead.id}`
    const same = known.get(id)
    const life = same ?? new Life(stage)
    known.set(id, life)
    return [...(same === undefined ? beginning(lead, life) : []), ...way(lead, life)]
  })
  await stage.play(scenes)
  return (await stage.measured(now)).whole
}

function beginning({ qualifiedAt = 0 }: ExampleLead, life: Life): Scene[] {
  return [
    { at: qualifiedAt, plays: () => life.begins() },
    { at: qualifiedAt, plays: () => life.isCalledLead() },
  ]
}

function way({ sql, qualifiedAt = 0, outcome, outcomeAt = qualifiedAt, ...lead }: ExampleLead, life: Life): Scene[] {
  const scenes: Scene[] = []
  if (sql !== undefined) scenes.push({ at: qualifiedAt, plays: () => life.isPassedToSales() })
  if (sql === true) scenes.push({ at: qualifiedAt, plays: () => life.isAccepted() })
  if (outcome !== undefined) scenes.push({ at: outcomeAt, plays: () => life.isDecided(outcome) })
  if (lead.void === true) scenes.push({ at: outcomeAt, plays: () => life.isVoid() })
  return scenes
}
