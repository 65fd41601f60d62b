/** Loading has four faces: not yet, waiting, there, and failed with "again". Every list and page shows them by this. */
import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/spinner/spinner.js'
import type { Task } from '@lit/task'
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { ProblemError } from '../data/problem-error.ts'
import type { FailureCode } from '../data/problem-error.ts'
import { words } from '../words/words.ts'

/** Something is on its way. */
export function waitingFace(): TemplateResult {
  return html`<p class="face" role="status"><wa-spinner></wa-spinner><span class="quiet">${words.loading}</span></p>`
}

/** It did not come: why, and a button to ask again. */
export function failedFace(because: FailureCode, again: () => void): TemplateResult {
  return html`<div class="face" role="alert">
    <p>${words.problems[because]}</p>
    <wa-button size="s" appearance="outlined" @click=${again}>${words.again}</wa-button>
  </div>`
}

/** The faces of a task; `there` draws its value. */
export function facesOf<Value>(task: Task<readonly unknown[], Value>, there: (value: Value) => unknown): unknown {
  return task.render({
    initial: waitingFace,
    pending: () => (task.value === undefined ? waitingFace() : there(task.value)),
    complete: there,
    error: (error) => failedFace(error instanceof ProblemError ? error.code : 'internal', () => void task.run()),
  })
}
