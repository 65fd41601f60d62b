/**
 * Entry of a process of the intake bench: the assistants' consoles, each with an open socket. On a process of their own
 * that yields to everybody, as they are on machines of their own: neither the visitor's time nor the server's must hold
 * what it costs an assistant to read news. Told Foyer's address and the sign-ins, it says `there` when all are
 * available; asked anything after that, how many messages they were told that begin with `text`.
 */
import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import type { SignIn } from '../demo/member-client.ts'
import { MemberClient } from '../demo/member-client.ts'

/** What the process is told first. */
export interface Shift {
  url: string
  signIns: SignIn[]
  text: string
}

setPriority(constants.priority.PRIORITY_LOW)
const [{ url, signIns, text }] = (await once(process, 'message')) as [Shift]
const members = await Promise.all(signIns.map((signIn) => MemberClient.signIn(url, signIn)))
const sockets = await Promise.all(members.map((member) => member.connect()))
await Promise.all(members.map((member) => member.presence('available')))

process.on('message', () => {
  const frames = sockets.flatMap((socket) => socket.frames)
  const told = frames.flatMap((frame) => (frame.t === 'event' ? frame.messages : []))
  process.send!(told.filter((message) => message.text.startsWith(text)).length)
})
process.send!('there')
