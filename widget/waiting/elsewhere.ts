import { html } from 'lit'
import { receiptOf } from '../../shared/receipt.ts'
import type { Elsewhere, QrCode } from '../../shared/schema/site.ts'
import type { Conversation } from '../panel/conversation.ts'
import type { WaitingWords } from './words/waiting-en.ts'

/** Codes that were asked for; null while one is on its way. Of another inquiry they are others. */
const codes = new Map<string, QrCode | null>()

interface Places {
  places: readonly Elsewhere[] | undefined
  words: WaitingWords
  conversation: Conversation
  /** Of the inquiry, which goes along by its receipt. */
  inquiry: string
  draw: () => void
}

/** The messengers in which a visitor may go on instead, each with its link, and a code where a phone is at hand. */
export function elsewhere({ places, words, conversation, inquiry, draw }: Places) {
  if (!places?.length) return ''
  const names = { line: 'LINE', whatsapp: 'WhatsApp', wechat: words.wechat }
  const receipt = receiptOf(inquiry)
  const about = words.regarding(receipt)
  const goes = (to: Elsewhere['to']) => () => void conversation.order({ type: 'go-on', to })
  const scan = async (to: Elsewhere['to']) => {
    const path = `/qr?to=${to}&words=${encodeURIComponent(about)}`
    if (codes.has(path)) return
    codes.set(path, null)
    const code = await conversation.look<QrCode>(path)
    if (code) codes.set(path, code)
    else codes.delete(path)
    draw()
  }
  const codeOf = (to: Elsewhere['to']) => codes.get(`/qr?to=${to}&words=${encodeURIComponent(about)}`)
  return html`<ul class="elsewhere">
    ${places.map(({ to, id, href, takesWords }) => {
      const name = words.goOn(names[to])
      const code = codeOf(to)
      return html`<li>
        ${
          href
            ? html`<a
                class="plain"
                href=${href + (takesWords ? encodeURIComponent(about) : '')}
                target="_blank"
                rel="noopener noreferrer"
                @click=${goes(to)}
                >${name}</a
              >`
            : html`<p>${name}: <bdi>${id}</bdi></p>`
        }
        ${takesWords ? '' : html`<p class="quiet">${words.tell(receipt)}</p>`}
        ${
          href
            ? html`<details class="scan" @toggle=${() => void scan(to)}>
                <summary aria-label="${words.scan}: ${names[to]}">${words.scan}</summary>
                ${
                  code
                    ? html`<svg viewBox="0 0 ${code.size} ${code.size}" role="img" aria-label=${name}>
                        <path d=${code.path}></path>
                      </svg>`
                    : ''
                }
              </details>`
            : ''
        }
      </li>`
    })}
  </ul>`
}
