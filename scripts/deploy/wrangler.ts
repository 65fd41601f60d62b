/** Runs wrangler for `npm run deploy` and `npm run recover`: never asked anything, secrets by its input, failures told. */
import { spawn } from 'node:child_process'
import { root } from '../root.ts'
import { adviceOn } from './advice-on.ts'

export interface Said {
  ok: boolean
  stdout: string
  /** All it printed. */
  output: string
}

/** Colours, and where it keeps its log. */
// eslint-disable-next-line no-control-regex
const noise = /\u001B\[[\d;]*m|^.*Logs were written to.*$/gmu

export class Wrangler {
  readonly #program: string
  #account: string | undefined

  /** @param options program: path of wrangler; account: id, where it is known already */
  constructor({ program, account }: { program: string; account: string | undefined }) {
    this.#program = program
    this.#account = account
  }

  /** From here on, commands are for this account. */
  useAccount(id: string): void {
    this.#account = id
  }

  /** Runs it and says how it ended, whatever that was. `input` is given to it and shown nowhere. */
  async try(args: readonly string[], input = ''): Promise<Said> {
    const child = spawn(this.#program, args, {
      cwd: root,
      env: {
        ...process.env,
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        ...(this.#account !== undefined && { CLOUDFLARE_ACCOUNT_ID: this.#account }),
      },
      stdio: 'pipe',
    })
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    // A program that ends without reading is told so by how it ends.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    return new Promise((resolve) => {
      const done = (ok: boolean, last = '') =>
        resolve({ ok, stdout: stdout.replace(noise, ''), output: `${output}${last}`.replace(noise, '').trim() })
      child.once('error', (error) => done(false, error.message))
      child.once('close', (code) => done(code === 0))
    })
  }

  /** Runs what must succeed. @throws with what wrangler said, and what to do about it where that is known */
  async run(args: readonly string[], input = ''): Promise<Said> {
    const said = await this.try(args, input)
    if (said.ok) return said
    const advice = adviceOn(said.output)
    throw new Error(`${advice === null ? '' : `${advice}\n\n`}wrangler ${args.join(' ')} said:\n${said.output}`)
  }
}
