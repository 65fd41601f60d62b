import { setTimeout as pause } from 'node:timers/promises'
import type { MemberClient } from '../demo/member-client.ts'
import type { DeskStatus } from '../worker/desk/desk-rpc.ts'

/** Between two looks: the status is asked for, nothing tells it. */
const lookEveryMs = 20

/** Until the record has all that was acknowledged. @throws when flushing stopped for good */
export async function untilFlushed(owner: MemberClient): Promise<void> {
  for (;;) {
    const { journal, flushed, halted } = await owner.get<DeskStatus>('/api/status')
    if (halted !== null) throw new Error(`The flush stopped: ${halted}`)
    if (journal === flushed) return
    await pause(lookEveryMs)
  }
}
