/** One recovery: sees that the address is somebody's who may sign in, makes the link, shows it once. recover.ts calls it. */
import * as z from 'zod'
import type { RecordAccess } from './record-access.ts'
import { recovery, whoIs } from './recovery.ts'

const Someone = z.object({ name: z.string(), role: z.string(), status: z.string() })

/** @throws when nobody who may sign in has the address */
export async function recover(
  typed: string,
  {
    record,
    publicUrl,
    now,
    say,
    withoutSecondStep = false,
  }: {
    record: RecordAccess
    publicUrl: string
    now: number
    say: (line: string) => void
    withoutSecondStep?: boolean
  },
): Promise<void> {
  const email = typed.trim().toLowerCase()
  const [row] = await record.read(whoIs(email))
  if (row === undefined) throw new Error(`nobody signs in with ${email} here.`)
  const { name, role, status } = Someone.parse(row)
  if (status !== 'active') throw new Error(`${name} is ${status}, and may not sign in: an owner can change that.`)
  const { link, statements } = recovery(email, publicUrl, now, withoutSecondStep)
  await record.write(statements)
  say(`A new password for ${name} (${role}), with this link, once and within the hour:\n\n  ${link}\n`)
  say('It is shown this once. When the password is set, every session of theirs ends; nothing else changes.')
}
