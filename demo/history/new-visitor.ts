/** Makes up who a visitor is to the Desk: what stands for the hash of their browser's token. For the plan of the history. */
import type { Chance } from '../chance.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** 43 characters of base64url. */
export function newVisitor(chance: Chance): string {
  return Array.from({ length: 43 }, () => alphabet[chance.whole(0, 63)]).join('')
}
