import type { Target } from '../../shared/schema/target.ts'

/** Somebody wants to change a target. */
export class ChangeWanted extends Event {
  constructor(readonly wanted: Target) {
    super('change-wanted', { bubbles: true, composed: true })
  }
}
