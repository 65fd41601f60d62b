/**
 * From what an account has to what is left to do, in order; a second run has only new code to bring. Pure; deploy.ts
 * runs it, and shows it for --dry-run.
 */
import type { Found } from './found.ts'
import type { Wishes } from './wishes-of.ts'

export const database = 'foyer'
const queue = 'foyer-notices'

/** A secret is made or taken when its step is run, and given to wrangler by its input. */
export interface Step {
  says: string
  args: readonly string[]
  secret?: string
}

const countWorkspaces = ['--command', 'SELECT COUNT(*) AS count FROM workspace']

/** Commands that look and change nothing. */
export const looks = {
  account: ['whoami', '--json'],
  databases: ['d1', 'list', '--json'],
  queue: ['queues', 'info', queue],
  secrets: ['secret', 'list', '--name', 'foyer', '--format', 'json'],
  workspaces: (config: string) => [
    'd1',
    'execute',
    database,
    '--remote',
    '--json',
    ...countWorkspaces,
    '--config',
    config,
  ],
} as const

/**
 * @param config path of the generated configuration
 * @throws where going on would end what runs now
 */
export function stepsOf(
  found: Found,
  { givenSecrets, newSetUpLink }: Pick<Wishes, 'givenSecrets' | 'newSetUpLink'>,
  config: string,
): Step[] {
  const has = (name: string) => found.secrets.includes(name)
  if (found.isSetUp && !has('FOYER_SECRET')) {
    throw new Error(
      'The database holds a workspace, but the worker has no FOYER_SECRET. With another one every site key changes and ' +
        'everybody is signed out. Set the old one with `npx wrangler secret put FOYER_SECRET --name foyer`, or a new one if it is lost.',
    )
  }
  const put = (name: string): Step => ({
    says: `Setting the secret ${name}`,
    args: ['secret', 'put', name, '--config', config],
    secret: name,
  })
  const steps: Step[] = []
  if (found.database === null)
    steps.push({ says: 'Making the database', args: ['d1', 'create', database, '--update-config=false'] })
  if (!found.queue) steps.push({ says: 'Making the queue', args: ['queues', 'create', queue] })
  steps.push({
    says: 'Applying migrations',
    args: ['d1', 'migrations', 'apply', database, '--remote', '--config', config],
  })
  if (!has('FOYER_SECRET')) steps.push(put('FOYER_SECRET'))
  if (newSetUpLink || (!found.isSetUp && !has('SET_UP_TOKEN'))) steps.push(put('SET_UP_TOKEN'))
  for (const name of Object.keys(givenSecrets)) steps.push(put(name))
  steps.push({ says: 'Deploying', args: ['deploy', '--minify', '--config', config] })
  return steps
}
