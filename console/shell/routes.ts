/** Where each address of the console leads. Pages beside the inbox are loaded when somebody first goes there. */
import type { BaseRouteConfig, PathRouteConfig } from '@lit-labs/router/routes.js'
import { html } from 'lit'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'
import type { Me } from '../../shared/schema/member.ts'
import { inboxViews } from '../data/inbox-view.ts'
import '../inbox/inbox-page.ts'
import { words } from '../words/words.ts'

/** @param meNow whoever is signed in, as they stand when a page is drawn */
export function routesOf(meNow: () => Me): PathRouteConfig[] {
  return [
    { path: '/', render: () => html`<inbox-page view=${homeOf(meNow())}></inbox-page>` },
    { path: '/inbox/:view', render: ({ view }) => inboxPage(meNow(), view, '') },
    { path: '/inbox/:view/:inquiry', render: ({ view, inquiry }) => inboxPage(meNow(), view, inquiry) },
    page(
      '/search',
      async () => import('../search/search-page.ts'),
      () => html`<search-page search=${location.search}></search-page>`,
    ),
    page(
      '/measures',
      async () => import('../measures/measures-page.ts'),
      () => html`<measures-page search=${location.search}></measures-page>`,
    ),
    ...['/reports', '/reports/:kind/:day'].map((path) =>
      page(
        path,
        async () => import('../reports/reports-page.ts'),
        ({ kind, day }) => html`<reports-page kind=${kind ?? ''} day=${day ?? ''}></reports-page>`,
      ),
    ),
    page(
      '/fair-share',
      async () => import('../ledger/ledger-page.ts'),
      () => html`<ledger-page search=${location.search}></ledger-page>`,
    ),
    page(
      '/targets',
      async () => import('../targets/targets-page.ts'),
      () => html`<targets-page search=${location.search}></targets-page>`,
    ),
    page(
      '/targets/evening',
      async () => import('../targets/evening-page.ts'),
      () => html`<evening-page search=${location.search}></evening-page>`,
    ),
    page(
      '/wallboard',
      async () => import('../wallboard/wallboard-page.ts'),
      () => html`<wallboard-page search=${location.search}></wallboard-page>`,
    ),
    page(
      '/alerts',
      async () => import('../alerts/alerts-page.ts'),
      () => html`<alerts-page></alerts-page>`,
    ),
    page(
      '/welcome',
      async () => import('../welcome/welcome-page.ts'),
      () => (meNow().may['workspace.write'] === 'none' ? nowhere() : html`<welcome-page></welcome-page>`),
    ),
    page(
      '/sites/:site/questions',
      async () => import('../flow/flow-page.ts'),
      ({ site }) => html`<flow-page site=${site ?? ''}></flow-page>`,
    ),
    page(
      '/sites/:site/look',
      async () => import('../look/look-page.ts'),
      ({ site }) => html`<look-page site=${site ?? ''}></look-page>`,
    ),
    page(
      '/sites/:site/install',
      async () => import('../install/install-page.ts'),
      ({ site }) => html`<install-page site=${site ?? ''}></install-page>`,
    ),
    page(
      '/settings{/:section}?',
      async () => import('../settings/settings-page.ts'),
      ({ section }) => html`<settings-page section=${section ?? ''}></settings-page>`,
    ),
  ]
}

/** An address that leads nowhere. */
export function nowhere() {
  return html`<div class="nowhere">
    <h1>${words.page.notFound}</h1>
    <a href="/">${words.page.toInbox}</a>
  </div>`
}

function page(
  path: string,
  load: () => Promise<unknown>,
  render: NonNullable<BaseRouteConfig['render']>,
): PathRouteConfig {
  const enter = async () => {
    await load()
    return true
  }
  return { path, enter, render }
}

function homeOf({ may }: Me): InboxView {
  return may['inquiry.receive'] === 'none' ? 'all' : 'mine'
}

function inboxPage({ may }: Me, view: string | undefined, inquiry: string | undefined) {
  const known = inboxViews.find((one) => one === view)
  if (known === undefined || (known === 'left' && may['inquiry.assign'] === 'none')) return nowhere()
  return html`<inbox-page view=${known} inquiry=${inquiry ?? ''}></inbox-page>`
}
