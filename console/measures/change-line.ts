import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import { words } from '../words/words.ts'
import { pointsFigure, timeFigure } from './figures.ts'

/** How a time in seconds stands to that of the period before; nothing where either has no data. */
export function timeChange(now: number | null, before: number | null, than: string) {
  if (now === null || before === null) return nothing
  const by = Math.round(Math.abs(now - before))
  if (by === 0) return line(null, words.measures.same(than))
  const { faster, slower } = words.measures.wait
  return now < before
    ? line('arrow-down', faster(timeFigure(by), than))
    : line('arrow-up', slower(timeFigure(by), than))
}

/** How a share (0 to 1) stands to that of the period before; nothing where either has no data. */
export function shareChange(now: number | null, before: number | null, than: string) {
  if (now === null || before === null) return nothing
  const by = pointsFigure(Math.abs(now - before))
  if (by === pointsFigure(0)) return line(null, words.measures.same(than))
  const { higher, lower } = words.measures.points
  return now > before ? line('arrow-up', higher(by, than)) : line('arrow-down', lower(by, than))
}

function line(icon: string | null, said: string) {
  return html`<p class="change quiet small">
    ${icon === null ? nothing : html`<wa-icon name=${icon}></wa-icon>`}<span>${said}</span>
  </p>`
}
