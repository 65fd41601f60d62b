import { backoff } from '../line/backoff.ts'
import { pause } from '../line/pause.ts'

declare global {
  interface ImportMeta {
    /** Ends the address of every chunk the panel imports; put there by the build (`widget/build/another-address.ts`). */
    again?: string
  }
}

const never = new AbortController().signal

/**
 * Loads a chunk of the panel, for as long as it takes: pauses between tries, and goes on at once when there is a network
 * again. Some browsers keep the failure of an address: each try has another one.
 */
export async function untilLoaded<Module>(load: () => Promise<Module>): Promise<Module> {
  for (let tries = 0; ; tries++) {
    try {
      return await load()
    } catch {
      await pause(backoff(tries, null), never)
      import.meta.again = `?${tries}`
    }
  }
}
