/**
 * The people of the Desk: who is there, and what each team owes whom (of each, the newest day's ledger). Read from its
 * SQLite as needed, kept in memory while used; a throw inside a turn drops memory.
 */
import type { CreditLedger, CreditRow, StoredLedger, TierClass } from '../../shared/journal-entry.ts'
import { emptyLedger } from './core/credit.ts'
import { unseen } from './core/presence.ts'
import type { Attendance } from './core/presence.ts'

export class Roster {
  readonly #sql: SqlStorage
  #attendance: Map<string, Attendance> | null = null
  /** By team and class of lead. */
  readonly #ledgers = new Map<string, CreditLedger>()

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Drops memory; SQLite is the truth. */
  forget(): void {
    this.#attendance = null
    this.#ledgers.clear()
  }

  /** Everybody the Desk has ever seen signed in here; others are as `unseen`. */
  attendance(): Map<string, Attendance> {
    this.#attendance ??= new Map(
      [...this.#sql.exec<{ state: string }>('SELECT state FROM attendance')].map((row) => {
        const one = JSON.parse(row.state) as Attendance
        return [one.member, one]
      }),
    )
    return this.#attendance
  }

  attendanceOf(member: string): Attendance {
    return this.attendance().get(member) ?? unseen(member)
  }

  /** Memory follows a turn step by step; it writes at its end. */
  putAttendance(attendance: Attendance): void {
    this.attendance().set(attendance.member, attendance)
  }

  saveAttendance(attendance: Attendance): void {
    this.#sql.exec(
      'INSERT INTO attendance (member, state) VALUES (?, ?) ON CONFLICT (member) DO UPDATE SET state = excluded.state',
      attendance.member,
      JSON.stringify(attendance),
    )
  }

  ledger(team: string, tierClass: TierClass): CreditLedger {
    const cached = this.#ledgers.get(keyOf(team, tierClass))
    if (cached !== undefined) return cached
    const [row] = this.#sql
      .exec<{ ledger: string }>('SELECT ledger FROM credit WHERE team = ? AND tier_class = ?', team, tierClass)
      .toArray()
    const ledger = row === undefined ? emptyLedger : { ...emptyLedger, ...(JSON.parse(row.ledger) as StoredLedger) }
    this.#ledgers.set(keyOf(team, tierClass), ledger)
    return ledger
  }

  /** Memory follows a turn step by step; it writes at its end. */
  putLedger({ team, tierClass, ledger }: CreditRow): void {
    this.#ledgers.set(keyOf(team, tierClass), ledger)
  }

  saveLedger({ team, tierClass, ledger }: CreditRow): void {
    this.#sql.exec(
      `INSERT INTO credit (team, tier_class, ledger) VALUES (?, ?, ?)
       ON CONFLICT (team, tier_class) DO UPDATE SET ledger = excluded.ledger`,
      team,
      tierClass,
      JSON.stringify(ledger),
    )
  }
}

function keyOf(team: string, tierClass: TierClass): string {
  return `${team} ${tierClass}`
}
