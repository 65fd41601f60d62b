/** The first owner makes the workspace, once, with the one-time token that the start printed or the deployer set. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import type { SetUp } from '../../shared/schema/member.ts'
import { noMessengers, plainLook } from '../../shared/schema/site.ts'
import { takeTurn } from '../brake.ts'
import { tellDesk } from '../change-settings.ts'
import { addAudit } from '../record/audit-log.ts'
import type { AuditEntry } from '../record/audit-log.ts'
import { batch } from '../record/sql.ts'
import { foundWorkspace, isSetUp } from '../record/workspaces.ts'
import type { Services } from '../services.ts'
import { createAccount, settleAccount } from './account.ts'
import type { Outcome } from './outcome.ts'
import { tooMany } from './outcome.ts'
import { weakness } from './weakness.ts'

/** Compares digests, so that neither length nor content shows in the time it takes. */
function same(one: string, other: string): boolean {
  const [a, b] = [one, other].map((value) => createHash('sha256').update(value).digest())
  return timingSafeEqual(a!, b!)
}

/** Whether somebody may set up now: nobody has, and there is a token to do it with. */
export async function needsSetUp(services: Services): Promise<boolean> {
  return services.setUpToken !== null && !(await isSetUp(services.db))
}

/**
 * Makes workspace, Desk row, a team, a queue, a site that no page may carry yet, and the owner, all or nothing.
 * @param address whom the attempts are counted for
 */
export async function setUp(services: Services, wish: SetUp, address: string): Promise<Outcome<null>> {
  if (await isSetUp(services.db)) return { kind: 'refused', because: 'set-up-done' }
  const turn = await takeTurn(services, 'setUp', address)
  if (!turn.taken) return tooMany(turn)
  if (services.setUpToken === null || !same(wish.token, services.setUpToken)) {
    return { kind: 'refused', because: 'forbidden', field: 'token', detail: 'This is not the set-up token.' }
  }
  const weak = weakness(wish.password, [wish.name, wish.email, wish.workspace])
  if (weak !== null) return { kind: 'refused', because: 'invalid-input', field: 'password', detail: weak }
  const account = await createAccount(services, wish)
  if (account === null) return { kind: 'refused', because: 'set-up-done' }
  const { newId } = services
  const id = newId()
  try {
    const made = foundWorkspace({
      id,
      name: wish.workspace,
      zone: wish.zone,
      at: services.now(),
      team: newId(),
      queue: newId(),
      site: newId(),
      siteSettings: {
        name: wish.workspace,
        origins: [],
        language: 'en',
        consent: null,
        responsible: null,
        country: null,
        messengers: noMessengers,
        asksRecommend: false,
        look: plainLook,
        keptMonths: null,
        vouching: null,
      },
      owner: newId(),
      account,
    })
    const founded: AuditEntry = {
      workspace: id,
      id: newId(),
      at: services.now(),
      by: { kind: 'set-up' },
      address,
      action: 'workspace.founded',
      on: { id, name: wish.workspace },
      changes: changesOf({}, { owner: wish.name, zone: wish.zone }),
    }
    await batch(services.db, [...made, addAudit(founded)])
  } catch (error) {
    if (!(await settleAccount(services, account))) {
      if (await isSetUp(services.db)) return { kind: 'refused', because: 'set-up-done' }
      throw error
    }
  }
  await tellDesk(services, id, 1)
  return { kind: 'done', value: null }
}
