import { html } from 'lit'
import type { CallBackTime } from '../../shared/schema/outlook.ts'
import type { Conversation } from '../panel/conversation.ts'
import type { WaitingWords } from './words/waiting-en.ts'

/** The times an inquiry's visitor may choose among; asked for once. */
let asked = ''
let times: CallBackTime[] = []
/** The one chosen; null: as soon as can be. */
let chosen: CallBackTime | null = null

/** When it suits a visitor to be called: the field, and what is chosen in it. */
export function when(
  words: WaitingWords,
  conversation: Conversation,
  inquiry: string,
  said: (time: CallBackTime) => string,
  draw: () => void,
) {
  if (asked !== inquiry) {
    asked = inquiry
    times = []
    chosen = null
    void conversation.look<{ times: CallBackTime[] }>(`/inquiries/${inquiry}/call-back-times`).then((answer) => {
      times = answer?.times ?? []
      draw()
    })
  }
  const field =
    times.length === 0
      ? ''
      : html`<label class="when"
          >${words.when}
          <select
            @change=${({ target }: Event) => {
              chosen = times[(target as HTMLSelectElement).selectedIndex - 1] ?? null
            }}
          >
            <option>${words.soon}</option>
            ${times.map((time) => html`<option ?selected=${time === chosen}>${said(time)}</option>`)}
          </select></label
        >`
  return { field, at: () => chosen }
}
