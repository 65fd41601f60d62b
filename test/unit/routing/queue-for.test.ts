import { describe, expect, it } from 'vitest'
import type { Arrival } from '../../../shared/routing/queue-for.ts'
import { misfits, queueFor } from '../../../shared/routing/queue-for.ts'
import { anything } from '../../../shared/schema/queue.ts'
import type { QueueMatch } from '../../../shared/schema/queue.ts'

const arrival: Arrival = {
  site: 's1',
  language: 'th',
  channel: 'chat',
  kind: 'lead',
  product: 'solis-60',
  group: 'public-body',
  territory: 'th-north',
  size: 'large',
  tier: 'A',
}
const queue = (id: string, match: Partial<QueueMatch> | null) => ({ id, match: match && { ...anything, ...match } })

const projects = queue('projects', { kinds: ['lead'], groups: ['public-body', 'contractor'], products: ['solis-60'] })
const complaints = queue('complaints', { kinds: ['complaint'] })
const thai = queue('thai', { languages: ['th'] })
const bySiteOnly = queue('by-site', null)

describe('the queue an inquiry comes to', () => {
  it.each([
    ['the one that asks the most particulars', {}, [thai, complaints, projects], 'projects'],
    ['another when one of them does not fit', { product: 'suan' }, [thai, complaints, projects], 'thai'],
    ['of equals the oldest', {}, [queue('one', { tiers: ['A'] }), queue('two', { languages: ['th'] })], 'one'],
    ['the site’s own when none takes it', { language: 'en', kind: 'order' }, [thai, complaints, projects], 'home'],
    ['none that takes only what sites lead to it', {}, [bySiteOnly], 'home'],
    ['none that asks for nothing: that would take everything from every site', {}, [queue('all', {})], 'home'],
    ['none whose list it cannot be compared with', { kind: null, language: 'en' }, [complaints], 'home'],
  ] as const)('is %s', (_, change, queues, expected) => {
    expect(queueFor({ ...arrival, ...change }, queues, 'home')).toBe(expected)
  })

  it('says what does not fit, list by list', () => {
    const match: QueueMatch = {
      sites: ['s2'],
      languages: ['en'],
      channels: ['form'],
      kinds: ['order'],
      products: ['suan'],
      groups: ['dealer'],
      territories: ['th-south'],
      sizes: ['small', 'medium'],
      tiers: ['B'],
    }
    const every = ['sites', 'languages', 'channels', 'kinds', 'products', 'groups', 'territories', 'sizes', 'tiers']
    expect(misfits(match, arrival)).toEqual(every)
    expect(misfits(anything, arrival)).toEqual([])
    expect(misfits({ ...anything, tiers: ['A', 'B'], products: ['fala'] }, arrival)).toEqual(['products'])
  })
})
