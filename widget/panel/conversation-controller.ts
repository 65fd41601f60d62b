import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Conversation } from './conversation.ts'

/**
 * Shows a conversation: draws its host anew whenever it changed, and tells it what the page goes through. The
 * listeners stand as long as the page does, for the conversation goes on while the panel is closed.
 */
export class ConversationController implements ReactiveController {
  conversation: Conversation
  #host: ReactiveControllerHost

  constructor(host: ReactiveControllerHost, conversation: Conversation, site: string) {
    this.#host = host
    this.conversation = conversation
    host.addController(this)
    conversation.addEventListener('change', this.#draw)
    addEventListener('pagehide', () => conversation.leave())
    addEventListener('pageshow', ({ persisted }) => persisted && conversation.comeBack())
    addEventListener('online', () => conversation.online())
    addEventListener('offline', this.#draw)
    document.addEventListener('visibilitychange', () => conversation.looks())
    // Another tab sent something for the first time: there is a conversation to share.
    addEventListener('storage', ({ key }) => {
      if (key === `foyer.${site}`) void conversation.begin()
    })
  }

  hostConnected() {}

  #draw = () => this.#host.requestUpdate()
}
