/** Foyer's own rules, through the very code that decides at the Desk. */
import { charge, emptyLedger } from '../../worker/desk/core/credit.ts'
import { inOrder, nextMatch, tierClassOf, wideningOf } from '../../worker/desk/core/routing.ts'
import type { Candidate, Waiting } from '../../worker/desk/core/routing.ts'
import { usualRules } from '../../shared/schema/queue.ts'
import { usualSkills } from '../../shared/schema/skills.ts'
import type { CreditLedger } from '../../shared/journal-entry.ts'
import type { AtWork, Policy, Waits } from './live-day.ts'
import { capacity } from './teams.ts'
import type { Person } from './teams.ts'

const team = 'team'
/** A live inquiry's target, seconds; it is close at four fifths of it. */
const riskAfter = 48

const { widenHigh, widenOthers } = usualRules

export function ourPolicy(): Policy {
  let ledgers = new Map<string, CreditLedger>()
  let breadths = new Map<string, number>()
  return {
    name: 'Foyer',
    steps: [riskAfter, ...widenHigh, ...widenOthers].filter((seconds) => seconds > 0),
    begin: (people) => {
      ledgers = new Map()
      breadths = new Map(people.map((one) => [one.id, breadthOf(one)]))
    },
    next: (waiting, people, seconds) => {
      const now = seconds * 1000
      const candidates = people
        .filter(({ present, load }) => present && load < capacity)
        .map((one) => candidateOf(one, breadths.get(one.person.id)!))
      if (candidates.length === 0) return null
      const items = new Map(waiting.map((waits) => [waits.inquiry.id, waits]))
      const ordered = inOrder(waiting.map(itemOf), now)
      const ledgerOf = (_: string, tierClass: string) => ledgers.get(tierClass) ?? emptyLedger
      const match = nextMatch(ordered, candidates, ledgerOf, now)
      if (match === null) return null
      const waits = items.get(match.inquiry)!
      const tierClass = tierClassOf(tierOf(waits))
      const there = new Map(people.filter(({ present }) => present).map(({ person }) => [person.id, 1]))
      ledgers.set(tierClass, charge(ledgerOf(team, tierClass), there, match.member, now))
      return { waits, to: people.find(({ person }) => person.id === match.member)! }
    },
  }
}

const tierOf = ({ inquiry }: Waits) => (inquiry.high ? 'A' : 'C')
const breadthOf = ({ products, territories }: Person) => products.length * territories.length

function candidateOf({ person, load, idleSince }: AtWork, breadth: number): Candidate {
  const { products, territories } = person
  return {
    member: person.id,
    teams: [team],
    skills: { ...usualSkills, products, territories },
    available: true,
    breadth,
    load,
    capacity,
    idleSince,
    backSince: 0,
  }
}

function itemOf(waits: Waits): Waiting {
  const { id, at, product, territory, owner } = waits.inquiry
  return {
    inquiry: id,
    team,
    enteredAt: at * 1000,
    tier: tierOf(waits),
    ahead: 0,
    riskAt: (at + riskAfter) * 1000,
    needs: { level: 1, language: null, group: null, size: null, product, territory },
    widening: wideningOf(at * 1000, tierOf(waits), usualRules),
    tried: Object.fromEntries([...waits.tried].map((member) => [member, 0])),
    owner,
    callBack: false,
  }
}
