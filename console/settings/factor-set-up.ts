import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { FactorOffer, RecoveryCodes } from '../../shared/schema/second-factor.ts'
import { apiContext } from '../contexts/api-context.ts'
import { CodeForm } from '../controllers/code-form.ts'
import type { Api } from '../data/api.ts'
import { codeField } from '../elements/code-field.ts'
import { facesOf } from '../elements/faces.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { secondFactorWords } from '../words/second-factor-words.ts'
import './recovery-codes.ts'

/**
 * Sets up the second step: what the app scans, the code that shows that it works, and the recovery codes, once.
 * @fires kept - It is on, and the recovery codes are kept.
 */
@customElement('factor-set-up')
export class FactorSetUp extends LitElement {
  static override styles = [
    base,
    facesStyles,
    fieldStyles,
    css`
      form {
        display: grid;
        gap: var(--wa-space-m);
        max-width: 34rem;
      }
      svg {
        width: 12rem;
        height: 12rem;
        padding: var(--wa-space-xs);
        border-radius: var(--wa-border-radius-m);
        background: #fff;
        color: #000;
      }
      code {
        font-size: var(--wa-font-size-m);
        direction: ltr;
        unicode-bidi: isolate;
        overflow-wrap: anywhere;
        user-select: all;
      }
    `,
  ]

  @state() private codes: readonly string[] | null = null
  @consume({ context: apiContext }) api!: Api
  readonly #form = new CodeForm(this)
  readonly #offer = new Task<readonly [], FactorOffer>(this, {
    args: () => [] as const,
    task: () => this.api.changeSecondFactor<FactorOffer>('begin', {}),
  })

  override render() {
    if (this.codes) return html`<recovery-codes .codes=${this.codes}></recovery-codes>`
    return html`${facesOf(this.#offer, (offer) => this.#there(offer))}`
  }

  #there({ secret, picture }: FactorOffer) {
    const { setUp, step } = secondFactorWords
    return html`<form @submit=${this.#submit} novalidate>
      <p>${setUp.scan}</p>
      <svg
        viewBox="0 0 ${picture.size} ${picture.size}"
        role="img"
        aria-label=${setUp.picture}
        shape-rendering="crispEdges"
      >
        <path d=${picture.path} fill="currentColor" />
      </svg>
      <p>${setUp.secret} <code>${secret.match(/.{1,4}/gu)!.join(' ')}</code></p>
      <p>${setUp.confirm}</p>
      ${codeField(this.#form.problem, step.code, '')}
      <div>
        <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${setUp.submit}</wa-button>
      </div>
    </form>`
  }

  #submit(event: SubmitEvent): void {
    void this.#form.send(event, async (code) => {
      this.codes = (await this.api.changeSecondFactor<RecoveryCodes>('confirm', { code })).codes
    })
  }
}
