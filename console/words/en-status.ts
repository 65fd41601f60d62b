/** English words for how the desk is doing: a catalogue of its own, loaded with its page. */
import type { RecordRule } from '../../shared/schema/record-status.ts'

export const status = {
  lead: 'How the desk is doing.',
  good: 'All is well: the record has everything.',
  look: (names: string) => `Not all is well. Look at: ${names}.`,
  halted: (why: string) => `Recording has stopped and a person must look: ${why}`,
  notFounded: 'The desk has not been founded yet: it begins with the first inquiry.',
  well: 'Well',
  bad: 'Look at this',
  lag: {
    name: 'The record',
    none: 'up to date',
    behind: (clock: string) => `${clock} behind`,
    well: 'What happened at the desk is written to the database at once.',
    bad: 'The database answers slowly or not at all. Nothing is lost: the desk keeps it and catches up. Look after the database if it stays so.',
  },
  journal: {
    name: 'Journal',
    of: (flushed: string, all: string) => `${flushed} of ${all}`,
    well: 'So many of all that happened are in the record; the desk itself keeps the newest as well.',
  },
  parked: {
    name: 'Kept aside',
    well: 'The record refused nothing.',
    bad: 'The record refused something, which the desk keeps. Tell whoever looks after Foyer: the table dead_entry says why.',
  },
  due: {
    name: 'Notices waiting',
    since: (count: string, clock: string) => `${count}, for ${clock}`,
    well: 'Mails and pushes that are due are sent within a minute.',
    bad: 'Mails and pushes wait for too long: the clock that sends them does not ring. See that its trigger is on.',
    unsent: 'No mail leaves this Foyer: hand over invitations yourself.',
  },
  failed: {
    name: 'Notices given up',
    well: 'Everything of the last 30 days could be sent.',
    bad: 'These could not be sent in the last 30 days. Settings, Notices says why, and sends them again.',
  },
  mail: {
    name: 'Last mail',
    none: 'none yet',
    well: 'When a mail last left.',
    bad: (since: string) =>
      `No mail has left since ${since}. See what the provider answers under Settings, Notices, and whether it still accepts its key.`,
  },
  unindexed: {
    name: 'Not searchable yet',
    many: (most: string) => `${most} or more`,
    well: 'Closed inquiries whose words search does not know yet: each is taken in within minutes.',
    bad: 'Search does not know many closed inquiries yet. After an upgrade it catches up by itself; else see that the clock rings.',
  },
  rules: {
    name: 'Rules of the record',
    never: 'not looked at yet',
    hold: (count: number) => `${count} rules hold`,
    broken: (broken: number, all: number) => `${broken} of ${all} broken`,
    well: 'Each night yesterday’s inquiries are looked at, whether the record is whole.',
    bad: (which: string) => `Last night found what should never be: ${which}. Tell whoever looks after Foyer.`,
    times: (said: string, count: string) => `${said} (${count})`,
    said: {
      numbered: 'a history with a gap',
      'in-order': 'a history whose time runs backwards',
      version: 'an inquiry that is not as new as its history',
      submitted: 'an inquiry that nobody asked',
      messages: 'a message without its history, or the other way round',
      held: 'an open inquiry that its assignee does not hold',
      spans: 'an inquiry held by two at once',
      episodes: 'an inquiry whose passes are not all there',
      standing: 'a pass that does not stand as its inquiry does',
      columns: 'an inquiry listed otherwise than it is',
      impersonal: 'words of a person in a history',
      forgotten: 'words of somebody who is forgotten',
    } satisfies Record<RecordRule, string>,
  },
  keeping: {
    name: 'Deleting by age',
    unwanted: 'not wanted',
    never: 'not yet',
    going: (inquiries: string) => `under way, ${inquiries} so far`,
    ever: 'Every website keeps its closed inquiries for ever; Settings, Websites says for how long.',
    well: (inquiries: string, people: string, due: string) =>
      `The last night emptied ${inquiries} closed inquiries, and left nothing of ${people} people. Past their time now: ${due}; the coming night is theirs.`,
    bad: (due: string) =>
      `Closed inquiries are kept for longer than their website says: ${due}. See that the clock rings; the server’s log says what failed.`,
  },
  facts: {
    name: 'The numbers',
    never: 'not looked at yet',
    equal: 'as the log says',
    different: (count: string) => `${count} differ`,
    well: 'Each night a day is counted anew from the log and compared. More below.',
    bad: 'Some numbers are not what the log says. Count anew, below.',
  },
  connected: {
    name: 'Connected',
    of: (visitors: string, members: string) => `${visitors} of visitors, ${members} of the team`,
    well: 'Pages of visitors and windows of the console that are open now.',
  },
  live: {
    name: 'Inquiries held live',
    well: 'Those the desk has at hand: all that are not closed, and the newest that are.',
  },
  size: {
    name: 'Inquiries',
    well: 'All that were ever asked here.',
  },
  bytes: {
    name: 'Database',
    well: 'All workspaces of this Foyer share it. On Cloudflare it may grow to 10 GB.',
    bad: 'On Cloudflare it ends at 10 GB: what comes then is kept by the desk alone. Tell whoever looks after Foyer.',
  },
  version: {
    name: 'Version',
    well: (epoch: string, revision: string) =>
      `Of the software. Epoch ${epoch} of the desk, revision ${revision} of the settings.`,
  },
  refresh: 'Look again',
  counting: {
    title: 'The numbers',
    never:
      'Each night, yesterday is counted anew from the log and compared with the numbers. It has not been night yet.',
    equal: (day: string, count: string) =>
      `The numbers of ${day} are what the log says: ${count} ${count === '1' ? 'inquiry was' : 'inquiries were'} counted anew last night.`,
    different: (day: string, count: number) =>
      count === 1
        ? `One number of ${day} is not what the log says. Count anew, and tell whoever looks after Foyer.`
        : `${count} numbers of ${day} are not what the log says. Count anew, and tell whoever looks after Foyer.`,
    progress: (done: string, whole: string) =>
      `Counting anew: ${done} of ${whole} inquiries and people. The numbers of before are shown until it is done.`,
    again: 'Count anew',
    why: 'Everything is counted from the log beside the numbers that stand, while work goes on.',
    failed: 'It could not be begun just now. Try again in a moment.',
  },
}
