/** Whether somebody who is signed in knows their password: asked before a way in is added or a step taken away. */
import { forgive, takeTurn } from '../brake.ts'
import { tooMany } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import type { Owning } from './owning.ts'
import { provePassword } from './prove-password.ts'

export async function byPassword({ services, account, self }: Owning, password: string): Promise<Outcome<null>> {
  const turn = await takeTurn(services, 'changePassword', account)
  if (!turn.taken) return tooMany(turn)
  if ((await provePassword(services, { email: self.email, password })) !== account)
    return { kind: 'refused', because: 'sign-in-failed', field: 'password' }
  await forgive(services, 'changePassword', account)
  return { kind: 'done', value: null }
}
