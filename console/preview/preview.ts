/**
 * The page in a preview's frame: the real widget, as its loader draws it, on an empty page that plays its server. Nothing
 * leaves the page and nothing is kept; what the visitor answers is told to the console, which holds the frame.
 */
import type { NewInquiryInput, VisitorThread } from '../../shared/schema/inquiry.ts'
import { trustedScript } from '../trusted-script.ts'
import type { PreviewNews, Previewed } from './preview-talk.ts'

/** As the site's key in the tag, and in every address the widget asks. */
const key = 'preview'
const loader = '/widget.js'
/** Put there by the loader. */
declare const foyer: (order: 'open') => Promise<void>

let shown: Previewed | null = null
let asked: VisitorThread | null = null

addEventListener('message', ({ source, origin, data }: MessageEvent<Previewed>) => {
  if (source !== parent || origin !== location.origin || shown !== null) return
  shown = data
  document.documentElement.classList.toggle('dark', data.tag['theme'] === 'dark')
  // What the visitor did here is over with the page: the widget goes on from memory.
  for (const storage of ['indexedDB', 'localStorage']) Object.defineProperty(globalThis, storage, { value: undefined })
  globalThis.fetch = (input, init) => answered(new URL(input as string, location.href), init ?? {})
  const script = document.createElement('script')
  for (const [name, value] of Object.entries({ ...data.tag, site: key })) script.setAttribute(`data-${name}`, value)
  script.src = trustedScript('foyer-preview', loader)
  script.addEventListener('load', () => void begin())
  document.head.append(script)
})
// Whoever writes in the console beside it keeps the focus: the widget takes it where it is in this frame already.
const { focus } = HTMLElement.prototype
HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions) {
  const root = frameElement!.getRootNode()
  if ('activeElement' in root && root.activeElement === frameElement) focus.call(this, options)
}
HTMLDialogElement.prototype.show = HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true
}
tell({ preview: 'ready' })

async function begin(): Promise<void> {
  // The event does not leave its element: it is heard on its way down.
  document
    .querySelector('foyer-widget')!
    .shadowRoot!.addEventListener(
      'flow-moved',
      (event) => tell({ preview: 'walked', answers: (event as Event & PreviewWalk).walked.answers }),
      true,
    )
  if (shown!.opened) await foyer('open')
  tell({ preview: 'drawn' })
}

type PreviewWalk = { walked: { answers: Extract<PreviewNews, { answers: unknown }>['answers'] } }

/** What the server would say. */
async function answered({ pathname, searchParams }: URL, { body, signal }: RequestInit): Promise<Response> {
  const { sites } = shown!
  if (pathname === `/v1/${key}`) {
    const language = searchParams.get('language') as keyof typeof sites | null
    return Response.json(sites[language ?? sites.en.language])
  }
  if (pathname === `/v1/${key}/inquiries`) {
    const inquiry = JSON.parse(body as string) as NewInquiryInput
    tell({ preview: 'sent', answers: inquiry.answered?.answers ?? {} })
    asked = threadOf(inquiry)
    return Response.json(asked, { status: 201 })
  }
  if (pathname.endsWith('/commands') && asked) {
    const upTo = ++asked.upTo
    return Response.json({ kind: 'done', inquiry: { ...asked.inquiry, version: upTo }, upTo })
  }
  // No ticket: the line is polled.
  if (body) return Response.json({ code: 'forbidden' }, { status: 403 })
  if (!searchParams.has('wait')) return Response.json(asked)
  // Nothing will happen any more.
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('over'))))
}

function threadOf({ id, question }: NewInquiryInput): VisitorThread {
  const at = Date.now()
  return {
    inquiry: {
      id,
      receipt: 'PREVIEW',
      version: 1,
      state: 'waiting',
      createdAt: at,
      assistant: null,
      position: 1,
      outlook: { kind: 'line', range: { from: 0, to: 2, longer: false }, unwise: false, closesAt: null },
      ended: false,
      rating: null,
      readByVisitor: 1,
      readByMember: 0,
    },
    messages: [{ id, seq: 1, at, from: 'visitor', member: null, note: false, text: question }],
    upTo: 1,
  }
}

function tell(news: PreviewNews): void {
  parent.postMessage(news, location.origin)
}
