/** Keeps a made-up visitor's page open after they asked, and has them leave in the end. For the trickle and who waits at the start. */
import type { VisitorThread } from '../shared/schema/inquiry.ts'
import type { VisitorClient } from './visitor-client.ts'

/**
 * They read whatever is answered. Resolves when they have left; rejects when Foyer is gone, or refuses them.
 * @param asked as Foyer had it when they asked
 * @param longestMs they leave after this at the latest
 * @param goes asked at all that is new, and every 25 s: whether they leave now
 */
export async function stayOnPage(
  visitor: VisitorClient,
  asked: VisitorThread,
  longestMs: number,
  goes: (thread: VisitorThread) => Promise<boolean>,
): Promise<void> {
  const { id } = asked.inquiry
  const end = Date.now() + longestMs
  let { upTo } = asked
  let stays = true
  while (stays && Date.now() < end) {
    const thread = await visitor.look(id, upTo, true)
    upTo = thread.upTo
    if (isAnswered(thread)) await visitor.command(id, { type: 'read', upTo })
    stays = !(await goes(thread))
  }
  await visitor.command(id, { type: 'leave' })
}

/** Whether what is new of it has an answer. */
export function isAnswered({ messages }: VisitorThread): boolean {
  return messages.some((message) => message.from === 'member')
}
