import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { MailboxLine, MailboxMail } from '../../shared/schema/mail.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { linkedText } from '../elements/linked-text.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { fullMoment } from '../text/dates.ts'
import { locale, words } from '../words/words.ts'
import { mailboxStyles } from './mailbox-page.styles.ts'

/** There is no mailbox: mails leave, or none are made. */
const off = Symbol('off')

/** The mails of a Foyer on one's own machine: a list, and the one that is chosen, as plain text. */
@customElement('mailbox-page')
export class MailboxPage extends LitElement {
  static override styles = [base, facesStyles, mailboxStyles]

  @state() private chosen: string | null = null
  @consume({ context: apiContext }) api!: Api
  readonly #mails = new Task<readonly [], MailboxLine[] | typeof off>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => {
      try {
        return (await this.api.mailbox(signal)).mails
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'not-found') return off
        throw error
      }
    },
  })
  readonly #mail = new Task<readonly [string | null], MailboxMail | null>(this, {
    args: () => [this.chosen] as const,
    task: async ([id], { signal }) => (id === null ? null : this.api.mailboxMail(id, signal)),
  })

  override render() {
    return html`<header>
        <div>
          <h1>${words.mailbox.title}</h1>
          <p class="quiet">${words.mailbox.lead}</p>
        </div>
        <div class="buttons">
          <wa-button size="s" appearance="outlined" @click=${() => void this.#mails.run()}
            ><wa-icon slot="start" name="refresh"></wa-icon>${words.mailbox.refresh}</wa-button
          >
          <wa-button size="s" appearance="plain" href="/">${words.mailbox.desk}</wa-button>
        </div>
      </header>
      <main>${facesOf(this.#mails, (mails) => this.#there(mails))}</main>`
  }

  #there(mails: MailboxLine[] | typeof off) {
    if (mails === off) return html`<p class="face">${words.mailbox.off}</p>`
    if (mails.length === 0) {
      return html`<div class="face">
        <h2>${words.mailbox.none}</h2>
        <p class="quiet">${words.mailbox.noneLead}</p>
      </div>`
    }
    return html`<ul aria-label=${words.mailbox.list}>
        ${mails.map((mail) => this.#line(mail))}
      </ul>
      <article aria-live="polite">
        ${facesOf(this.#mail, (mail) =>
          mail === null ? html`<p class="quiet">${words.mailbox.choose}</p>` : this.#open(mail),
        )}
      </article>`
  }

  #line({ id, to, subject, at }: MailboxLine) {
    return html`<li>
      <button aria-current=${id === this.chosen ? 'true' : nothing} @click=${() => (this.chosen = id)}>
        <span class="subject"><bdi>${subject}</bdi></span>
        <span class="label"><bdi>${words.mailbox.to(to)}</bdi></span>
        <span class="label">${fullMoment(at, locale)}</span>
      </button>
    </li>`
  }

  #open({ subject, to, at, text }: MailboxMail) {
    return html`<h2><bdi>${subject}</bdi></h2>
      <p class="label"><bdi>${words.mailbox.to(to)}</bdi>, ${fullMoment(at, locale)}</p>
      <div class="text">${linkedText(text)}</div>`
  }
}
