/**
 * Lets Playwright drive the machine's own Firefox. It tells every new context which colours the page is to prefer, by a
 * command of WebDriver BiDi that Firefox does not know yet (153), and gives up. Light is what playwright.config.ts sets
 * for the whole browser, so that this one needs no telling; any other wish still fails. Used by fixtures.ts alone.
 */
import type { Browser } from '@playwright/test'

/** The connection to the browser behind Playwright's own, which its API does not show. */
interface Behind {
  _connection: {
    toImpl: (browser: Browser) => {
      _browserSession: { send: (command: string, params: { features?: object }) => Promise<unknown> }
    }
  }
}

const light = JSON.stringify({ 'prefers-color-scheme': 'light' })

/** Answers the command in Firefox's place, where light is asked for. */
export function answerForFirefox(browser: Browser): void {
  const session = (browser as unknown as Behind)._connection.toImpl(browser)._browserSession
  const send = session.send.bind(session)
  session.send = (command, params) =>
    command === 'emulation.setMediaFeaturesOverride' && JSON.stringify(params.features) === light
      ? Promise.resolve({})
      : send(command, params)
}
