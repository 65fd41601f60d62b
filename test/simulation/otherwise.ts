/**
 * What people of a world may do otherwise than their role: as the record has it, and as it was at each revision of the
 * settings, so that what the Desk does is judged by what it could know.
 */
import { changeable, choices } from '../../shared/permissions.ts'
import type { Changeable, Exceptions } from '../../shared/permissions.ts'
import type { ExceptionChange } from '../../shared/schema/exceptions.ts'
import { exceptionsAfter } from '../../worker/identity/exceptions-after.ts'
import type { DeskSettings } from '../../worker/record/settings.ts'
import type { WorldChance } from './chance.ts'
import type { Person } from './may.ts'

/** What makes a difference to the Desk. Any other exception makes consoles load anew, and nothing else. */
const ofInquiries: readonly Changeable[] = [
  'inquiry.read',
  'waiting.read',
  'inquiry.work',
  'inquiry.assign',
  'inquiry.receive',
]

/** What somebody who may give everything, and has no part in this world, makes of a person: one thing or two, or as the role again. */
export function someExceptions(chance: WorldChance, who: Pick<Person, 'role' | 'exceptions'>): Exceptions {
  const change: ExceptionChange = {}
  for (let more = chance.whole(1, 2); more > 0; more--) {
    const action = chance.pick(chance.is(0.9) ? ofInquiries : changeable)
    change[action] = chance.is(0.3) ? null : chance.is(0.3) ? 'none' : chance.pick(choices[action])
  }
  return exceptionsAfter(who, { exceptions: chance.is(0.2) ? allTakenBack(who) : change })
}

function allTakenBack({ exceptions }: Pick<Person, 'exceptions'>): ExceptionChange {
  return Object.fromEntries(Object.keys(exceptions).map((action) => [action, null]))
}

export class Otherwise {
  readonly #people: readonly Person[]
  readonly #atRevision = new Map<number, ReadonlyMap<string, Exceptions>>()
  #revision: number

  /** @param people as the record has them, always */
  constructor(people: readonly Person[], revision: number) {
    this.#people = people
    this.#revision = revision
    this.written(revision)
  }

  /** The record has this revision of the settings now. */
  written(revision: number): void {
    this.#atRevision.set(revision, new Map(this.#people.map(({ id, exceptions }) => [id, exceptions])))
  }

  /** Somebody by the settings that the Desk decides by, or decided by last. */
  atDesk(who: Person): Person {
    return { ...who, exceptions: this.#atRevision.get(this.#revision)!.get(who.id)! }
  }

  /** The Desk decides by these. @returns what they say wrongly, in words; null: nothing */
  follow({ revision, members }: DeskSettings): string | null {
    if (revision === this.#revision) return null
    this.#revision = revision
    const kept = this.#atRevision.get(revision)
    for (const { id, name, exceptions } of members)
      if (!isSame(exceptions, kept?.get(id))) {
        return `the Desk has ${JSON.stringify(exceptions)} of ${name} at revision ${revision}`
      }
    return null
  }
}

/** Whether two copies say the same, in whatever order. */
export function isSame(one: Exceptions, other: Exceptions | undefined): boolean {
  if (other === undefined || Object.keys(one).length !== Object.keys(other).length) return false
  return changeable.every((action) => one[action] === other[action])
}
