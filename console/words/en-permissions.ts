/** English words for what a person may do otherwise than their role: a catalogue of its own, which comes with the settings. */
import type { Changeable, choices } from '../../shared/permissions.ts'

/** What each is called. */
const labels: Record<Changeable, string> = {
  'inquiry.read': 'Seeing inquiries',
  'waiting.read': 'Seeing what waits',
  'inquiry.work': 'Answering',
  'inquiry.assign': 'Giving to others',
  'inquiry.receive': 'Being given inquiries',
  'reply.write': 'Writing saved replies',
  'file.take': 'Taking files away',
  'measures.read': 'Seeing numbers',
  'report.read': 'Reading reports',
  'target.read': 'Seeing targets',
  'target.write': 'Setting targets',
  'cost.read': 'Seeing costs',
  'cost.write': 'Setting rates',
  'site.read': 'Seeing websites and articles',
  'site.write': 'Changing websites and articles',
  'queue.read': 'Seeing queues and teams',
  'queue.write': 'Changing queues and teams',
  'queue.pause': 'Closing queues for a while',
  'workspace.write': 'Changing what holds for everybody',
  'member.write': 'Inviting and changing people',
  'customer.write': 'Taking customers in',
  'status.read': 'Seeing the status of the desk',
  'notice.read': 'Seeing what was sent',
  'audit.read': 'Reading the audit log',
}

/** What somebody does by it, to go after their name. */
const says: { [One in Changeable]: Record<(typeof choices)[One][number], string> } = {
  'inquiry.read': {
    none: 'sees no inquiries',
    own: 'sees their own inquiries',
    team: 'sees the inquiries of their teams',
    all: 'sees all inquiries',
  },
  'waiting.read': {
    none: 'does not see what waits',
    team: 'sees what waits for their teams',
    all: 'sees all that waits',
  },
  'inquiry.work': {
    none: 'answers nobody',
    own: 'answers their own inquiries',
    team: 'answers any inquiry of their teams',
    all: 'answers any inquiry',
  },
  'inquiry.assign': {
    none: 'gives no inquiries to others',
    team: 'gives inquiries of their teams to others',
    all: 'gives any inquiry to others',
  },
  'inquiry.receive': { none: 'is given no inquiries', own: 'is given inquiries' },
  'reply.write': {
    none: 'writes no saved replies',
    own: 'writes their own saved replies',
    team: 'writes the saved replies of their teams',
    all: 'writes any saved reply',
  },
  'file.take': { none: 'takes nothing away as a file', all: 'takes away what they see as a file' },
  'measures.read': {
    none: 'sees no numbers',
    own: 'sees their own numbers',
    team: 'sees the numbers of their teams',
    all: 'sees all numbers',
  },
  'report.read': {
    none: 'reads no reports',
    team: 'reads the reports of their teams',
    all: 'reads the reports of the whole desk',
  },
  'target.read': {
    none: 'sees no targets',
    own: 'sees their own targets',
    team: 'sees the targets of their teams',
    all: 'sees all targets',
  },
  'target.write': {
    none: 'sets no targets',
    own: 'sets their own targets',
    team: 'sets the targets of their teams',
    all: 'sets any target',
  },
  'cost.read': { none: 'sees no costs', team: 'sees the costs of their teams', all: 'sees all costs' },
  'cost.write': { none: 'sets no rates', all: 'sets rates' },
  'site.read': { none: 'does not see websites and articles', all: 'sees websites and articles' },
  'site.write': { none: 'does not change websites and articles', all: 'changes websites and articles' },
  'queue.read': { none: 'does not see queues and teams', all: 'sees queues and teams' },
  'queue.write': { none: 'does not change queues and teams', all: 'changes queues and teams' },
  'queue.pause': {
    none: 'closes no queue',
    team: 'closes the queues of their teams for a while',
    all: 'closes any queue for a while',
  },
  'workspace.write': { none: 'does not change what holds for everybody', all: 'changes what holds for everybody' },
  'member.write': { none: 'does not invite or change people', all: 'invites and changes people' },
  'customer.write': { none: 'takes no customers in', all: 'takes customers in, back, and has them forgotten' },
  'status.read': { none: 'does not see the status of the desk', all: 'sees the status of the desk' },
  'notice.read': { none: 'does not see what was sent', all: 'sees what was sent' },
  'audit.read': { none: 'does not read the audit log', all: 'reads the audit log' },
}

export const permissions = {
  labels,
  says,
  open: 'Permissions',
  lead: (name: string) =>
    `Each is as the role says unless you choose otherwise. It counts at once, and ${name} stays signed in.`,
  groups: { inquiries: 'Inquiries', numbers: 'Numbers', settings: 'What is set up', running: 'How it runs' },
  asRole: 'as the role',
  usual: (said: string) => `As the role: ${said}`,
  onlyRole: (name: string, role: string) => `${name} may do what the role ${role} may.`,
  otherwise: (name: string, said: string) => `Otherwise than the role, ${name} ${said}.`,
  inEffect: (said: string) => `For now it comes to: ${said}. Something it needs reaches no further.`,
  changed: (name: string, said: string) => `${name} ${said} from now on.`,
  undo: 'Undo',
  count: (count: number) => (count === 1 ? 'one exception' : `${count} exceptions`),
}
