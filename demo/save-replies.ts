/** What Noravi's people keep for answering, written through the console's own addresses: everyone's, Support's, and one person's own. */
import { uuidv7 } from 'uuidv7'
import type { ReplyToKeep, Whose } from '../shared/schema/saved-reply.ts'
import { ofEveryone, ofSupport, personal } from './catalogue/saved-replies.ts'
import type { MemberClient } from './member-client.ts'

/** @param support id of the team @param person whose own they are */
export async function saveReplies(owner: MemberClient, support: string, person: MemberClient): Promise<void> {
  const save = async (
    member: MemberClient,
    whose: Whose,
    replies: readonly Omit<ReplyToKeep, 'whose' | 'revision'>[],
  ) => {
    for (const reply of replies) await member.put(`/api/saved-replies/${uuidv7()}`, { ...reply, whose, revision: 0 })
  }
  await save(owner, { kind: 'everyone' }, ofEveryone)
  await save(owner, { kind: 'team', team: support }, ofSupport)
  await save(person, { kind: 'mine' }, personal)
}
