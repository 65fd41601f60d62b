/** Sales-qualified leads: how many sales accepted (contract of the measures, section 2, 8). */
import { ratio } from './ratio.ts'

/** A lead with what happened to it in the period; never its current stage. Merged leads carry the same id. */
export interface Lead {
  id: string
  /** Passed on to sales. */
  passed: boolean
  /** Accepted by sales for the first time, with complete answers. */
  accepted: boolean
  void: boolean
}

export interface QualifiedLeads {
  /** Distinct leads that are not void. */
  valid: number
  passed: number
  qualified: number
  /** Qualified ÷ valid, 0 to 1; null: no data. */
  rate: number | null
}

/** From counts: of leads, or of summed facts, where each counts when it happened. */
export function qualifiedLeadsOf({ valid, passed, qualified }: Omit<QualifiedLeads, 'rate'>): QualifiedLeads {
  return { valid, passed, qualified, rate: ratio(qualified, valid) }
}

/** Distinct leads, passed → accepted → share of the valid ones. */
export function qualifiedLeads(leads: readonly Lead[]): QualifiedLeads {
  const valid = [
    ...Map.groupBy(
      leads.filter((lead) => !lead.void),
      (lead) => lead.id,
    ).values(),
  ]
  return qualifiedLeadsOf({
    valid: valid.length,
    passed: valid.filter((same) => same.some((lead) => lead.passed || lead.accepted)).length,
    qualified: valid.filter((same) => same.some((lead) => lead.accepted)).length,
  })
}
