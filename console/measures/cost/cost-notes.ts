import { html, nothing } from 'lit'
import type { CostAnswer } from '../../../shared/schema/rate.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { costWords } from '../../words/cost-words.ts'
import { locale } from '../../words/words.ts'

const list = new Intl.ListFormat(locale)

/** What is not in a cost, and how much of what it is shared among may still change. */
export function costNotes({ missing, uncounted, maturing, scope }: CostAnswer, maySetHours: boolean) {
  const { card } = costWords
  const said = (['no-hours', 'gone'] as const).flatMap((because) => {
    const names = uncounted.filter((one) => one.because === because).map(({ name }) => name)
    return names.length === 0 ? [] : [card.uncounted[because](list.format(names))]
  })
  return html`${missing.length === 0 ? nothing : note(card.without(list.format(missing.map((part) => card.missing[part]))))}
  ${said.map((one) => note(one))}
  ${
    maySetHours && uncounted.some(({ because }) => because === 'no-hours')
      ? html`<p class="small"><a href="/settings/members">${card.toPeople}</a></p>`
      : nothing
  }
  ${scope === 'team' ? note(card.elsewhere) : nothing}
  ${maturing === 0 ? nothing : note(measuredWords.maturing(maturing))}`
}

function note(text: string) {
  return html`<p class="quiet small">${text}</p>`
}
