import type { EpisodeState } from '../schema/inquiry.ts'

/** Where an episode stands in the partition of what entered: every state has exactly one class. */
export type EpisodeClass = 'queued' | 'active' | 'closed'

/** The one table from state to class. */
export const episodeClass: Record<EpisodeState, EpisodeClass> = {
  waiting: 'queued',
  'callback-owed': 'queued',
  offered: 'queued',
  open: 'active',
  resolved: 'closed',
  unresolved: 'closed',
  disqualified: 'closed',
  abandoned: 'closed',
  void: 'closed',
}

type ClosedState = Exclude<EpisodeState, 'waiting' | 'callback-owed' | 'offered' | 'open'>

/** Whether the episode's conversation is over (it may be reopened for a while). */
export function isClosed(state: EpisodeState): state is ClosedState {
  return episodeClass[state] === 'closed'
}

/** Whether nobody has it: to be offered to whoever is free. */
export function isUnassigned(state: EpisodeState): boolean {
  return state === 'waiting' || state === 'callback-owed'
}
