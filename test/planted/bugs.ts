/** Bugs of the kind this field really makes, each with the test of the Desk that must notice it. Planted by planted-bugs.test.ts. */

export interface Bug {
  name: string
  /** The file and the test in it that must notice it. */
  by:
    | 'desk'
    | 'facts'
    | 'flush'
    | 'flush-divided'
    | 'frames'
    | 'hours'
    | 'ledger'
    | 'random-life'
    | 'reply-mail'
    | 'routing'
    | 'signed-in'
    | 'sockets'
    | 'time'
    | 'waiting'
    | 'working'
  test: string
  file: string
  /** Each replaced once; it must be there. */
  plant: [string, string][]
}

export const bugs: Bug[] = [
  {
    name: 'a message of the night that is late before the morning',
    by: 'hours',
    test: 'of the night is late when its working time is over, not before; and its wait is counted in working time',
    file: 'shared/inquiry/marks.ts',
    plant: [['return dueAt ?? enteredAt + target * 1000', 'return enteredAt + target * 1000 + 0 * (dueAt ?? 0)']],
  },
  {
    name: 'a call-back that is owed in the night',
    by: 'hours',
    test: 'of a visitor who left in the evening is to be called back when the working time for it is over',
    file: 'worker/desk/core/promise.ts',
    plant: [
      ['return workedBy(now, targets.callBack * 1000, calendar)', 'return calendar && now + targets.callBack * 1000'],
    ],
  },
  {
    name: 'an inquiry that waits on where nobody takes it, until something else happens',
    by: 'waiting',
    test: 'goes on to the next queue when its time is over, and is offered to that team; its place is kept',
    file: 'worker/desk/match.ts',
    plant: [['if (handsOn !== null) turn.lookAgain(handsOn)', '']],
  },
  {
    name: 'sums that go on over midnight',
    by: 'ledger',
    test: 'begins a row with each local day, with the credit of the day before and no sums',
    file: 'worker/desk/core/credit.ts',
    plant: [['{ ...nothingYet, credit }', '{ ...ledger.members[member], credit }']],
  },
  {
    name: 'credit that a lost Desk forgets',
    by: 'ledger',
    test: 'is found again by a Desk that lost its storage, and by one that wakes from before there were days',
    file: 'worker/record/ledger.ts',
    plant: [['ORDER BY day DESC', 'ORDER BY day']],
  },
  {
    name: 'a level that nobody needs',
    by: 'routing',
    test: 'has the level that the queue asks for, however long it takes',
    file: 'shared/routing/fit.ts',
    plant: [["if (skills.level < needs.level) return 'level'", '']],
  },
  {
    name: 'waiting that widens nothing',
    by: 'routing',
    test: 'is one who knows product and territory; after a while whoever knows the product, then anybody',
    file: 'worker/desk/match.ts',
    plant: [['if (widens !== null) turn.lookAgain(widens)', '']],
  },
  {
    name: 'one credit for strong and weak leads',
    by: 'routing',
    test: 'high leads go to everybody of their product at once, and are charged to a credit of their own',
    file: 'worker/desk/core/routing.ts',
    plant: [["return tier === 'A' || tier === 'B' ? 'AB' : 'CD'", "return tier === null ? 'CD' : 'CD'"]],
  },
  {
    name: 'acknowledged without being journaled',
    by: 'random-life',
    test: 'with seed 1 leaves the record with exactly what was acknowledged',
    file: 'worker/desk/turn.ts',
    plant: [
      [
        'lastN: this.#journal.append(entry)',
        'lastN: entry.at === 0 ? this.#journal.append(entry) : this.#journal.last',
      ],
    ],
  },
  {
    name: 'memory kept after a throw',
    by: 'desk',
    test: 'leaves everything as it was, in memory and in storage',
    file: 'worker/desk/desk-context.ts',
    plant: [['      this.live.forget()\n', '']],
  },
  {
    name: 'tables left behind when the Desk was gone',
    by: 'desk',
    test: 'also when the Desk is gone in between: it wakes with everything in them',
    file: 'worker/desk/journal.ts',
    plant: [["Number(this.meta('settled') ?? this.#last)", 'this.#last']],
  },
  {
    name: 'housekeeping put off by every closing',
    by: 'desk',
    test: 'and housekeeping comes in its time, however often something closes meanwhile',
    file: 'worker/desk/due-list.ts',
    plant: [[' WHERE at > excluded.at', '']],
  },
  {
    name: 'an inquiry forgotten when it leaves',
    by: 'flush',
    test: 'knows an inquiry that left when it is sent again',
    file: 'worker/desk/live-state.ts',
    plant: [
      [
        'INSERT INTO seen (id, at) SELECT inquiry, closed_at FROM live WHERE inquiry = ?',
        'INSERT INTO seen (id, at) SELECT inquiry, closed_at FROM live WHERE inquiry = ? AND 0',
      ],
    ],
  },
  {
    name: 'a recall that overwrites what is newer',
    by: 'flush',
    test: 'recalls an inquiry that left, once for many who ask at the same time, and goes on with it',
    file: 'worker/desk/recall.ts',
    plant: [
      ['if (load === undefined) {', 'if (load !== null) {'],
      ['if (here === null) live.restore', 'if (here?.bare !== true) live.restore'],
    ],
  },
  {
    name: 'a flush taken for done without comparing its id',
    by: 'flush',
    test: 'halts and says so when the record is ahead of it, and drops nothing',
    file: 'worker/desk/flusher.ts',
    plant: [['if (row.flush_id === flight.id) {', 'if (row.flush_id !== null) {']],
  },
  {
    name: 'a flush without its turnstile',
    by: 'flush',
    test: 'shuts out a twin of an older epoch',
    file: 'worker/record/apply.ts',
    plant: [['SELECT NULL WHERE changes() = 0', 'SELECT NULL WHERE changes() < 0']],
  },
  {
    name: 'an entry acknowledged that was not flushed',
    by: 'flush',
    test: 'when it loses three answers in a row',
    file: 'worker/desk/flusher.ts',
    plant: [['journal.acknowledge(flight.to)', 'journal.acknowledge(flight.to + 1)']],
  },
  {
    name: 'an alarm not set again after a throw',
    by: 'sockets',
    test: 'a duty that breaks stays due, keeps no other waiting, and is done once that is mended',
    file: 'worker/desk/desk.ts',
    plant: [['if (this.context.isFounded) this.context.armAlarm()', '']],
  },
  {
    name: 'capacity given back twice',
    by: 'desk',
    test: 'gives a person no more than they have room for, however much they have done before',
    file: 'worker/desk/loads.ts',
    plant: [['(loads.get(from) ?? 0) - freed', '(loads.get(from) ?? 0) - 2 * freed']],
  },
  {
    name: 'who missed an offer forgotten on the way back to the queue',
    by: 'desk',
    test: 'goes to the next person when the offer runs out, and two misses in a row send a person away',
    file: 'shared/inquiry/holding.ts',
    plant: [['if (member !== null) state.tried = { ...state.tried, [member]: state.at }', 'state.tried = {}']],
  },
  {
    name: 'resuming off by one',
    by: 'sockets',
    test: 'works by long poll where sockets fail: an answer as soon as there is news',
    file: 'worker/desk/journal.ts',
    plant: [['return this.#range(n, { entries: most', 'return this.#range(n + 1, { entries: most']],
  },
  {
    name: 'absence counted through a deploy',
    by: 'sockets',
    test: 'a deploy that drops every socket without a word makes nobody absent before they had time to come back',
    file: 'worker/desk/duties.ts',
    plant: [['now + grace)', 'now)']],
  },
  {
    name: 'an overloaded record retried at once',
    by: 'flush',
    test: 'does not hammer an overloaded record: one try, then a pause',
    file: 'worker/desk/flush-fault.ts',
    plant: [["return 'overloaded'", "return 'passing'"]],
  },
  {
    name: 'an offer that two can accept',
    by: 'desk',
    test: 'never belongs to two: of twenty who accept at once, the one it was offered to has it',
    file: 'worker/desk/core/inquiry-life.ts',
    plant: [["(state.state === 'offered' && state.assignee !== by.member)", 'false']],
  },
  {
    name: 'a note shown to the visitor',
    by: 'desk',
    test: 'shows notes to members and never to the visitor, and resuming leaves no gap around them',
    file: 'worker/desk/messages.ts',
    plant: [['note <= ?', 'note <= 1 + ?']],
  },
  {
    name: 'news told to whoever is there',
    by: 'frames',
    test: 'a member’s note',
    file: 'worker/desk/teller.ts',
    plant: [['if (maySee(who, held.state)) {', 'if (who.role.length > 0) {']],
  },
  {
    name: 'a correction added to facts, and what it corrects not taken away',
    by: 'facts',
    test: 'of history 3 are what its log says',
    file: 'worker/desk/counting.ts',
    plant: [['...so.portions], all)', '], all)']],
  },
  {
    name: 'an episode that was opened again still counted as closed',
    by: 'facts',
    test: 'of history 6 are what its log says',
    file: 'shared/inquiry/episode-of.ts',
    plant: [['reopened: true', 'reopened: false']],
  },
  {
    name: 'a void inquiry whose earlier episodes still count',
    by: 'facts',
    test: 'of history 26 are what its log says',
    file: 'shared/inquiry/episode-of.ts',
    plant: [["state.state === 'void' ? ('void' as const) : as", 'as']],
  },
  {
    name: 'attention given whole to each of several at once',
    by: 'working',
    test: 'is shared by whom it goes to at once, and tells wrapping up from work',
    file: 'shared/measures/shared-attention.ts',
    plant: [['Math.floor(length / busy.length)', 'length']],
  },
  {
    name: 'somebody counted as gone from when their socket went, not from when they counted as gone',
    by: 'signed-in',
    test: 'is told by the hour while they are there, and once they are gone for the rest: the grace is part of it',
    file: 'worker/desk/core/presence.ts',
    plant: [['to: to ?? since', 'to: to ?? since - 45_000']],
  },
  {
    name: 'work of somebody who is not connected, in which they are not signed in',
    by: 'signed-in',
    test: 'is also that in which they work while they are not connected',
    file: 'worker/desk/core/told-signed-in.ts',
    plant: [['united([...reached, ...worked])', 'united([...reached])']],
  },
  {
    name: 'time signed in that is counted twice by a build, in place of one that was lost',
    by: 'signed-in',
    test: 'counted anew is the same, whatever is told meanwhile, and however often a build is lost with the Desk',
    file: 'worker/desk/founding.ts',
    plant: [['counting.building?.generation ?? 0', '0 * (counting.building?.generation ?? 0)']],
  },
  {
    name: 'numbers by two at once that stay as they were',
    by: 'facts',
    test: 'of history 1 are what its log says',
    file: 'worker/record/apply.ts',
    plant: [
      [
        'sql`DELETE FROM crossing WHERE workspace = ${workspace}',
        'sql`DELETE FROM crossing WHERE workspace <> ${workspace}',
      ],
    ],
  },
  {
    name: 'a build that counts again what turns have put there',
    by: 'facts',
    test: 'counted anew hold each inquiry once, whether a turn or the build comes to it first',
    file: 'worker/desk/recounting.ts',
    plant: [['generation >= building', 'generation > building']],
  },
  {
    name: 'what was counted anew wins over what came after it, in one flush',
    by: 'flush-divided',
    test: 'is the same in flushes of any length',
    file: 'worker/record/flush-rows.ts',
    plant: [['    recounted.delete(episode)', '']],
  },
  {
    name: 'what time has yet to bring forgotten with the storage',
    by: 'time',
    test: 'matures also when the Desk lost its storage in between',
    file: 'worker/desk/founding.ts',
    plant: [['times.map(({ id, at }) => [id, at] as const)', '[]']],
  },
  {
    name: 'a mail for every reply',
    by: 'reply-mail',
    test: 'gets the replies of a while in one mail, and the next not within the hour',
    file: 'worker/desk/core/reply-mail.ts',
    plant: [['(mailed?.at ?? 0) + spans.replyMailApart', '0']],
  },
  {
    name: 'a frame obeyed after goodbye',
    by: 'sockets',
    test: 'that was told goodbye does nothing more, though its client keeps its end open',
    file: 'worker/desk/sockets.ts',
    plant: [[' || socket.readyState !== WebSocket.OPEN', '']],
  },
]
