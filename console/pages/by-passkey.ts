import type { Api } from '../data/api.ts'
import { usePasskey } from '../data/passkey-browser.ts'
import { ProblemError } from '../data/problem-error.ts'
import { words } from '../words/words.ts'

/** Comes in by what a device of theirs signs. @returns null when they are in; else why not, in words, empty where they let it be */
export async function byPasskey(api: Api): Promise<string | null> {
  try {
    const credential = await usePasskey(await api.beginPasskeySignIn())
    if (credential === null) return ''
    await api.signInByPasskey(credential)
    return null
  } catch (error) {
    return words.problems[error instanceof ProblemError ? error.code : 'internal']
  }
}
