/**
 * Says on the page itself why the widget does not show or cannot be used, for whoever puts it there: loaded where the page's
 * address has `foyer-check`, a file of its own that visitors never load. Speaks English, as the browser's console does.
 */
import type { PublicSite } from '../../shared/schema/site.ts'

interface Finding {
  what: string
  /** `ok`: nothing to do; `note`: works, and could be better; `wrong`: does not work so. */
  kind: 'ok' | 'note' | 'wrong'
  says: string
}

/** How long anything may take before it counts as not answering, in ms. */
const patience = 8_000
/** Ids that this clock makes are far off from ours beyond this, in ms. */
const clockTolerance = 300_000

const violations: SecurityPolicyViolationEvent[] = []
document.addEventListener('securitypolicyviolation', (violation) => violations.push(violation))

const tags = [...document.querySelectorAll<HTMLScriptElement>('script[data-site][src*="widget.js"]')]

async function findings({ src, dataset }: HTMLScriptElement): Promise<Finding[]> {
  const server = new URL('.', src).href
  const site = `${server}v1/${dataset['site']}`
  const [answered, live] = await Promise.all([siteAt(site), lineAt(site.replace(/^http/, 'ws') + '/socket')])
  const found: Finding[] = [tagsFound(), launcherShown(), ...answered, live, storage(), language(dataset['language'])]
  return [...found, ...policy(new URL(server))]
}

/** What a policy keeps from us; what it keeps from others, or only reports, is no business of ours. */
function policy({ host, origin }: URL): Finding[] {
  const blocked = violations
    .filter(({ disposition, blockedURI }) => disposition === 'enforce' && blockedURI.includes(`//${host}`))
    .map(({ effectiveDirective, blockedURI }) => `${effectiveDirective} ${blockedURI}`)
  if (blocked.length === 0) return []
  const allow = `Allow script-src ${origin} and connect-src ${origin} ${origin.replace(/^http/, 'ws')}.`
  return [
    { what: 'Content-Security-Policy', kind: 'wrong', says: `blocks ${[...new Set(blocked)].join(', ')}. ${allow}` },
  ]
}

function tagsFound(): Finding {
  if (tags.length === 1) return { what: 'Tag', kind: 'ok', says: 'one on this page.' }
  return { what: 'Tag', kind: 'note', says: `${tags.length} on this page: the first counts, the others do nothing.` }
}

function launcherShown(): Finding {
  const what = 'Launcher'
  const widget = document.querySelector('foyer-widget')
  const button = widget?.shadowRoot?.querySelector('[part=launcher]')
  if (!button) return { what, kind: 'wrong', says: 'not on the page: something of the page takes it out again.' }
  const { left, top, width, height } = button.getBoundingClientRect()
  if (width === 0) {
    const isOpen = widget!.shadowRoot!.querySelector('dialog')?.open
    return isOpen
      ? { what, kind: 'ok', says: 'away while the panel is open.' }
      : { what, kind: 'note', says: 'hidden by a style of the page: right where a button of its own opens the panel.' }
  }
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
  if (onTop === widget) return { what, kind: 'ok', says: 'shows, and can be pressed.' }
  const over = onTop ? `<${onTop.localName}${onTop.id && ` id="${onTop.id}"`}>` : 'the edge of the window'
  return { what, kind: 'wrong', says: `covered by ${over}.` }
}

/** Whether the server can be reached, knows the key, lets this page in, and has the same time. */
async function siteAt(address: string): Promise<Finding[]> {
  const signal = AbortSignal.timeout(patience)
  try {
    const answer = await fetch(address, { credentials: 'omit', signal })
    if (answer.status === 404)
      return [{ what: 'Key', kind: 'wrong', says: 'not known here: copy the line from the console again.' }]
    if (!answer.ok) return [{ what: 'Server', kind: 'wrong', says: `answers ${answer.status}: try again in a while.` }]
    const site = (await answer.json()) as PublicSite
    return [
      { what: 'Key and address', kind: 'ok', says: `this page may use ${site.name}.` },
      clock(site.now),
      {
        what: 'Hours',
        kind: 'ok',
        says: site.opening.open ? 'open now.' : 'closed now: who asks leaves a message.',
      },
    ]
  } catch {
    if (signal.aborted) return [{ what: 'Server', kind: 'wrong', says: 'does not answer: try again in a while.' }]
    return [await refusal(address)]
  }
}

/** A refused origin cannot be read: what can be told is whether the server is there at all. */
async function refusal(address: string): Promise<Finding> {
  try {
    await fetch(address, { mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(patience) })
    const says =
      origin === 'null'
        ? 'this page has no address of its own (a sandboxed frame, or a file): the widget cannot be used here.'
        : `${origin} is not on the site’s list: add it in the console, under Settings, Websites.`
    return { what: 'Address', kind: 'wrong', says }
  } catch {
    return { what: 'Server', kind: 'wrong', says: `${new URL(address).origin} cannot be reached from this page.` }
  }
}

function clock(now: number | undefined): Finding {
  const what = 'Time'
  const off = now === undefined ? 0 : Date.now() - now
  if (Math.abs(off) < clockTolerance) return { what, kind: 'ok', says: 'this computer’s clock is right.' }
  return {
    what,
    kind: 'note',
    says: `this computer’s clock is ${Math.round(Math.abs(off) / 60_000)} minutes ${off > 0 ? 'ahead' : 'behind'}.`,
  }
}

async function lineAt(address: string): Promise<Finding> {
  const what = 'Live connection'
  const { promise, resolve } = Promise.withResolvers<boolean>()
  try {
    // The ticket is none: that the server says so is proof enough.
    const socket = new WebSocket(address, ['foyer.1', `ticket.${'x'.repeat(43)}`])
    socket.addEventListener('message', () => resolve(true))
    for (const end of ['error', 'close']) socket.addEventListener(end, () => resolve(false))
    setTimeout(() => resolve(false), patience)
    const isHeard = await promise
    socket.close()
    if (isHeard) return { what, kind: 'ok', says: 'gets through.' }
  } catch {
    // The policy may forbid even to try.
  }
  return { what, kind: 'note', says: 'does not get through: replies are asked for every few seconds instead.' }
}

function storage(): Finding {
  const what = 'Storage'
  const missing = (['localStorage', 'sessionStorage', 'indexedDB'] as const).filter((name) => {
    try {
      return !self[name]
    } catch {
      return true
    }
  })
  if (missing.length === 0) return { what, kind: 'ok', says: 'a conversation outlives a reload.' }
  return { what, kind: 'note', says: `${missing.join(', ')} blocked: a conversation lasts as long as the page.` }
}

function language(chosen: string | undefined): Finding {
  const { lang } = document.documentElement
  const from = chosen
    ? `data-language="${chosen}"`
    : lang
      ? `the page’s lang="${lang}"`
      : 'the site: this page names none'
  return { what: 'Language', kind: chosen || lang ? 'ok' : 'note', says: `taken from ${from}.` }
}

/** Shows what was found, the worst first, and says the same in the console. */
function show(found: Finding[]): void {
  const order = { wrong: 0, note: 1, ok: 2 }
  const sorted = found.toSorted((one, other) => order[one.kind] - order[other.kind])
  for (const { what, kind, says } of sorted) console[kind === 'wrong' ? 'error' : 'info'](`Foyer, ${what}: ${says}`)
  const host = document.createElement('foyer-check')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]
  const box = piece('section', '')
  box.ariaLabel = 'Foyer: how this page stands'
  const close = piece('button', 'Close')
  close.addEventListener('click', () => host.remove())
  const isWell = sorted.every(({ kind }) => kind !== 'wrong')
  const list = piece('ul', '')
  for (const { what, kind, says } of sorted) {
    const line = piece('li', '')
    line.className = kind
    line.append(piece('b', `${{ ok: '✓', note: '!', wrong: '✗' }[kind]} ${what}: `), says)
    list.append(line)
  }
  box.append(piece('h2', isWell ? 'The widget works on this page' : 'The widget does not work here yet'), list, close)
  root.append(box)
  document.body.append(host)
}

function piece(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

const styles = `
:host { all: initial !important; position: fixed !important; z-index: 2147483001 !important; inset: 16px auto auto 16px !important; color-scheme: light !important }
section { box-sizing: border-box; width: min(440px, 100vw - 32px); max-height: calc(100dvh - 32px); overflow: auto; padding: 20px; border: 1px solid #cdd5d2; border-radius: 12px; background: #fff; color: #14201c; font: 14px/1.5 system-ui, sans-serif; box-shadow: 0 8px 40px #0004 }
h2 { margin: 0 0 12px; font-size: 17px }
ul { margin: 0 0 12px; padding: 0; list-style: none }
li { padding: 6px 0; border-top: 1px solid #e6ebe9; overflow-wrap: anywhere }
.wrong b { color: #b3261e }
.note b { color: #8a5a00 }
.ok b { color: #0e6b5c }
button { min-height: 44px; padding: 0 18px; border: 1px solid #0e6b5c; border-radius: 8px; background: #fff; color: #0e6b5c; font: inherit; font-weight: 600; cursor: pointer }
`

// At the end: what is waited for here would be asked before the style sheet above is there.
const [tag] = tags
if (tag) show(await findings(tag))
