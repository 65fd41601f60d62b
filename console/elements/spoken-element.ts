import { LitElement } from 'lit'
import { spoken } from '../words/words.ts'

/** What is loaded with words of its own: neither it nor what is in it shows anything before they are there. */
export class SpokenElement extends LitElement {
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.hasUpdated ? super.scheduleUpdate() : spoken().then(() => super.scheduleUpdate())
  }
}
