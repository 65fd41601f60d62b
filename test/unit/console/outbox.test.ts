import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Outbox } from '../../../console/data/outbox.ts'
import { ProblemError } from '../../../console/data/problem-error.ts'
import type { MemberCommand, MemberOutcome } from '../../../shared/schema/command.ts'

const inquiry = '01933b5e-7c00-7000-8000-0123456789ab'
const done: MemberOutcome = { kind: 'done', inquiry: null, presence: null }
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

/** A browser's storage, as far as the outbox uses it: keys are own properties. */
function storage(): Storage {
  const kept: Record<string, unknown> = Object.create({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => (kept[key] = value),
    removeItem: (key: string) => delete kept[key],
  })
  return kept as unknown as Storage
}

beforeEach(() => {
  vi.stubGlobal('localStorage', storage())
})

describe('replies and notes on their way', () => {
  it('are tried again under the same ids until the desk has them', async () => {
    vi.useFakeTimers()
    const tries: MemberCommand[] = []
    const outbox = new Outbox('me', (command) => {
      tries.push(command)
      return tries.length < 3 ? Promise.reject(new ProblemError('unreachable')) : Promise.resolve(done)
    })
    outbox.add({ id: inquiry, version: 4 }, 'reply', 'Hello')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(tries).toHaveLength(3)
    expect(new Set(tries.map(({ commandId }) => commandId)).size).toBe(1)
    expect(outbox.size).toBe(0)
    vi.useRealTimers()
  })

  it('go in order, one after the other', async () => {
    const sent: string[] = []
    let let1Through: (outcome: MemberOutcome) => void = () => undefined
    const outbox = new Outbox('me', (command) => {
      sent.push(command.on === 'inquiry' && 'text' in command.act ? command.act.text : '')
      return sent.length === 1 ? new Promise((resolve) => (let1Through = resolve)) : Promise.resolve(done)
    })
    outbox.add({ id: inquiry, version: 4 }, 'reply', 'one')
    outbox.add({ id: inquiry, version: 4 }, 'reply', 'two')
    await settled()
    expect(sent).toEqual(['one'])
    let1Through(done)
    await settled()
    expect(sent).toEqual(['one', 'two'])
  })

  it('tell which saved replies are in them once the desk has them, also after a reload, and not when it refuses them', async () => {
    const told: (readonly string[])[] = []
    const hear = ({ saved }: { saved: readonly string[] }) => void told.push(saved)
    const before = new Outbox('me', () => new Promise(() => undefined), hear)
    before.add({ id: inquiry, version: 4 }, 'reply', 'Hello', { saved: ['greeting', 'price'] })
    expect(told).toEqual([])
    const after = new Outbox('me', () => Promise.resolve(done), hear)
    after.sendAll()
    await settled()
    expect(told).toEqual([['greeting', 'price']])
    const refusing = new Outbox('you', () => Promise.resolve({ kind: 'refused', because: 'forbidden' }), hear)
    refusing.add({ id: inquiry, version: 4 }, 'reply', 'Hello', { saved: ['greeting'] })
    await settled()
    expect(told).toHaveLength(1)
  })

  it('survive a reload with their ids, and are forgotten once acknowledged', async () => {
    const before = new Outbox('me', () => new Promise(() => undefined))
    before.add({ id: inquiry, version: 4 }, 'note', 'Remember this', { mentions: [inquiry] })
    const [kept] = before.of(inquiry)
    expect(kept!.command.act).toMatchObject({ type: 'note', mentions: [inquiry] })
    const sent: MemberCommand[] = []
    const after = new Outbox('me', (command) => {
      sent.push(command)
      return Promise.resolve(done)
    })
    expect(after.of(inquiry).map(({ command }) => command)).toEqual([kept!.command])
    after.sendAll()
    await settled()
    expect(sent).toEqual([kept!.command])
    expect(new Outbox('me', () => Promise.resolve(done)).of(inquiry)).toEqual([])
  })

  it('belong to the person who wrote them', () => {
    new Outbox('me', () => new Promise(() => undefined)).add({ id: inquiry, version: 4 }, 'reply', 'Mine')
    expect(new Outbox('you', () => Promise.resolve(done)).of(inquiry)).toEqual([])
  })

  it('say why they were refused, go again as the same message, or come back as text', async () => {
    const answers: MemberOutcome[] = [{ kind: 'refused', because: 'already-closed' }, done]
    const sent: MemberCommand[] = []
    const outbox = new Outbox('me', (command) => {
      sent.push(command)
      return Promise.resolve(answers.shift()!)
    })
    outbox.add({ id: inquiry, version: 4 }, 'reply', 'Too late?')
    await settled()
    const [refused] = outbox.of(inquiry)
    expect(refused).toMatchObject({ progress: 'refused', because: 'already-closed' })
    outbox.retry(refused!.command.commandId)
    await settled()
    const ids = sent.map((command) => (command.on === 'inquiry' && 'id' in command.act ? command.act.id : ''))
    expect(ids[0]).toBe(ids[1])
    expect(outbox.of(inquiry)[0]).toMatchObject({ progress: 'told' })
    expect(outbox.discard(outbox.of(inquiry)[0]!.command.commandId)).toBe('Too late?')
    expect(outbox.of(inquiry)).toEqual([])
  })

  it('read nothing into storage that somebody else has filled', () => {
    localStorage.setItem('foyer.outbox.me.x', '{"command":{"on":"presence"},"at":1,"because":null}')
    localStorage.setItem('foyer.outbox.me.y', 'not json')
    expect(new Outbox('me', () => Promise.resolve(done)).of(inquiry)).toEqual([])
  })
})
