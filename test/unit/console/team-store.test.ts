import { describe, expect, it } from 'vitest'
import { Api } from '../../../console/data/api.ts'
import { ColleagueSentAway, TeamStore } from '../../../console/data/team-store.ts'
import type { Colleague } from '../../../shared/schema/frame.ts'

const me = { member: { id: 'me', name: 'Olga' }, presence: 'away' } as const

const colleague = (id: string, over: Partial<Colleague> = {}): Colleague => ({
  id,
  name: id,
  presence: 'available',
  sentAway: false,
  reachable: true,
  backSince: 0,
  load: 0,
  capacity: 3,
  ...over,
})

function team() {
  const store = new TeamStore(new Api(), me)
  const told: string[] = []
  store.addEventListener('sent-away', (event) => {
    if (event instanceof ColleagueSentAway) told.push(event.colleague.name)
  })
  const hear = (...colleagues: Colleague[]) => store.apply({ t: 'colleagues', colleagues })
  return { store, told, hear }
}

const sentAway = { presence: 'away', sentAway: true } as const

describe('the team', () => {
  it('tells once of a colleague who turns out not to respond', () => {
    const { told, hear } = team()
    hear(colleague('Anan'))
    hear(colleague('Anan', sentAway))
    hear(colleague('Anan', sentAway))
    expect(told).toEqual(['Anan'])
    hear(colleague('Anan'))
    hear(colleague('Anan', sentAway))
    expect(told).toEqual(['Anan', 'Anan'])
  })

  it('tells nothing of who did not respond already when one comes, nor of oneself', () => {
    const { store, told, hear } = team()
    hear(colleague('Anan', sentAway), colleague('me'))
    hear(colleague('Anan', sentAway), colleague('me', sentAway))
    expect(told).toEqual([])
    expect([store.presence, store.sentAway]).toEqual(['away', true])
  })

  it('knows that one is back as soon as one says so', () => {
    const { store, hear } = team()
    hear(colleague('me', sentAway))
    store.declared('available')
    expect([store.presence, store.sentAway]).toEqual(['available', false])
  })
})
