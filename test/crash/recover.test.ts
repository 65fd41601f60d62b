/** The only owner has lost password and mail: `npm run recover` on the data folder of a server, stopped, lets them in again. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MemberClient } from '../../demo/member-client.ts'
import { builds } from '../../scripts/builds.ts'
import { freePort } from '../../scripts/free-port.ts'
import { root } from '../../scripts/root.ts'
import { secretsOf } from '../../scripts/secrets.ts'
import { MortalServer } from './mortal-server.ts'

const owner = { email: 'olga@noravi.example', password: 'quiet otters draw seven maps' }
const chosen = 'nine loud herons paint doors'
let data: string
let server: MortalServer

beforeEach(async () => {
  expect(await builds({ only: 'worker' })).toBe(true)
  data = mkdtempSync(join(tmpdir(), 'foyer-recover-'))
  server = new MortalServer(data, await freePort())
  await server.start()
  const { SET_UP_TOKEN: token } = secretsOf(data)
  await new MemberClient(server.url).setUp({ token, workspace: 'Noravi', zone: 'UTC', name: 'Olga', ...owner })
}, 60_000)

afterEach(async () => {
  await server.kill()
  rmSync(data, { recursive: true, force: true })
})

function recover(email: string) {
  const script = join(root, 'scripts', 'recover.ts')
  return spawnSync(process.execPath, [script, email, '--data', data, '--url', server.url], { encoding: 'utf8' })
}

it('a link made on the stopped data sets a password once, and ends every session', { timeout: 60_000 }, async () => {
  const session = await MemberClient.signIn(server.url, owner)
  const whileRunning = recover(owner.email)
  expect(whileRunning).toMatchObject({ status: 1, stdout: '' })
  expect(whileRunning.stderr).toContain('is running on')
  await server.kill()
  expect(recover('nobody@noravi.example').stderr).toContain('nobody signs in with')
  const { stdout, status } = recover(owner.email)
  expect(status).toBe(0)
  const token = /\/reset#([\w-]{43})/u.exec(stdout)![1]!
  await server.start()
  const nobody = new MemberClient(server.url)
  await nobody.post('/api/auth/reset', { token, password: chosen })
  await expect(session.me()).rejects.toThrow()
  await expect(MemberClient.signIn(server.url, owner)).rejects.toThrow()
  const again = await MemberClient.signIn(server.url, { ...owner, password: chosen })
  expect(await again.me()).toMatchObject({ member: { email: owner.email, role: 'owner' } })
  await expect(nobody.post('/api/auth/reset', { token, password: owner.password })).rejects.toThrow()
})
