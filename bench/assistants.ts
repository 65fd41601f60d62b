/**
 * Entry of a thread of the intake bench: the assistants' consoles, each with an open socket. On a thread of their own, as
 * they are on machines of their own: the visitor's time must not hold what it costs an assistant to read news. Worker
 * data: Foyer's address, sign-ins. Says `there` when all are available; asked anything, says how many messages they were
 * told that begin with `text`.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { SignIn } from '../demo/member-client.ts'
import { MemberClient } from '../demo/member-client.ts'

const { url, signIns, text } = workerData as { url: string; signIns: SignIn[]; text: string }

const members = await Promise.all(signIns.map((signIn) => MemberClient.signIn(url, signIn)))
const sockets = await Promise.all(members.map((member) => member.connect()))
await Promise.all(members.map((member) => member.presence('available')))

parentPort!.on('message', () => {
  const frames = sockets.flatMap((socket) => socket.frames)
  const told = frames.flatMap((frame) => (frame.t === 'event' ? frame.messages : []))
  parentPort!.postMessage(told.filter((message) => message.text.startsWith(text)).length)
})
parentPort!.postMessage('there')
