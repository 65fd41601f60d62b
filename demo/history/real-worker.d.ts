/**
 * As much of worker/index.ts as the history takes hold of. The build of the history puts the real one in its place
 * (scripts/builds.ts); its types cannot be read here, where programs know Node and not the platform of the worker.
 */
/* oxlint-disable typescript/consistent-type-imports -- a module that is only declared cannot import */
declare module 'real-worker' {
  type InquiryState = import('../../shared/inquiry/inquiry-state.ts').InquiryState
  type DeskRpc = import('../../worker/desk/desk-rpc.ts').DeskRpc

  interface Changes {
    inquiries: readonly { before: InquiryState | null; held: { state: InquiryState } }[]
    attendance: readonly { member: string; presence: string }[]
  }

  /** Its constructor's arguments are the platform's. */
  export class Desk implements Pick<DeskRpc, 'submit' | 'visit' | 'command' | 'news' | 'tick'> {
    readonly context: {
      services: { db: D1Database; now: () => number; notices: { send: () => Promise<unknown> } }
      journal: { readonly last: number; readonly flushed: number }
      due: {
        next(): number | null
        set(kind: 'member-gone' | 'visitor-gone' | 'sweep', id: string, at: number | null): void
        hasten: (kind: 'sweep' | 'work', id: string, at: number) => void
      }
      live: {
        count(): number
        hasClosed: () => boolean
        evict: (before: number, flushed: number, most: number) => string[]
      }
      teller: { listeners: Set<(changes: Changes) => void> }
      flusher: { drain: () => Promise<void> }
      founded(): Promise<boolean>
      settle(): void
      alarmRang(): void
      armAlarm(): void
    }
    submit: DeskRpc['submit']
    visit: DeskRpc['visit']
    command: DeskRpc['command']
    news: DeskRpc['news']
    tick: DeskRpc['tick']
    alarm(): Promise<void>
  }

  /** The other object classes of the bindings. */
  export const Limiter: unknown
  export const WordIndex: unknown
}
