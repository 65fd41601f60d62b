import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { directionOf } from '../../shared/direction.ts'
import { wordedIn } from '../../shared/qualification/public-flow.ts'
import { Language } from '../../shared/schema/basics.ts'
import type { SavedReply } from '../../shared/schema/saved-reply.ts'
import { editButton } from '../settings/card-acts.ts'
import { dayKey, dayOfYear } from '../text/dates.ts'
import { savedWords } from '../words/saved-words.ts'
import { language, locale, words } from '../words/words.ts'

/** A saved reply among others. @param zone whose calendar says when it was sent last @param acts null: it is somebody else's to write */
export function savedReplyCard(
  { id, title, shortcut, texts, uses, usedAt }: SavedReply,
  zone: string,
  acts: { change: () => void; remove: () => void } | null,
): TemplateResult {
  const spoken = Language.options.filter((one) => texts[one] !== undefined)
  const shown = wordedIn(texts, language, language)
  const last = usedAt === null ? null : dayOfYear(dayKey(usedAt, zone), locale)
  return html`<article class="card" aria-label=${title} data-id=${id}>
    <div class="head">
      <h3 tabindex="-1">
        <bdi>${title}</bdi><span><bdi>/${shortcut}</bdi></span>
      </h3>
      ${
        acts === null
          ? nothing
          : html`<div class="buttons">
              ${editButton(savedWords.edit, acts.change)}
              <wa-button size="s" appearance="plain" @click=${acts.remove}>${savedWords.remove}</wa-button>
            </div>`
      }
    </div>
    <p class="text" lang=${shown} dir=${directionOf(shown)}>${texts[shown]}</p>
    <p class="label">
      ${spoken.map((one) => words.sites.languages[one]).join(words.comma)} ·
      ${last === null ? savedWords.unused : savedWords.used(uses, last)}
    </p>
  </article>`
}
