import { isSameOwner } from '../../shared/saved-replies/owners-for.ts'
import type { ReplyOwner, Whose } from '../../shared/schema/saved-reply.ts'
import { savedWords } from '../words/saved-words.ts'

/** Whose a reply is, in words. */
export function ownerName(whose: Whose, owners: readonly ReplyOwner[]): string {
  if (whose.kind !== 'team') return savedWords.whose[whose.kind]
  return owners.find((owner) => isSameOwner(owner.whose, whose))?.name ?? savedWords.aTeam
}
