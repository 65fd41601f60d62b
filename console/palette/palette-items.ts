/** Everything that somebody can go to or do from anywhere, by their permissions. */
import type { Action } from '../../shared/permissions.ts'
import type { Presence } from '../../shared/schema/command.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { chooseAppearance } from '../appearance.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { teamQueues } from '../data/team-queues.ts'
import { navigate } from '../navigate.ts'
import { searchHref } from '../search/search-address.ts'
import { declarePresence } from '../shell/declare-presence.ts'
import { visitorName } from '../text/visitor-name.ts'
import { paletteWords } from '../words/palette-words.ts'
import { words } from '../words/words.ts'

export interface PaletteItem {
  group: keyof typeof paletteWords.groups
  label: string
  icon: string
  act: () => void
}

/** What the shell does when it is asked by an event of this name. */
type ShellAct = 'log-wanted' | 'keys-asked'

const pages = (): readonly [path: string, icon: string, label: string, needs: Action | null][] => [
  ['/inbox/waiting', 'hourglass', words.views.waiting, 'waiting.read'],
  ['/inbox/owed', 'phone', words.views.owed, 'waiting.read'],
  ['/inbox/mine', 'user', words.views.mine, 'inquiry.receive'],
  ['/inbox/team', 'users', words.views.team, 'inquiry.read'],
  ['/inbox/left', 'user-minus', words.views.left, 'inquiry.assign'],
  ['/inbox/all', 'inbox', words.views.all, null],
  ['/search', 'search', words.page.search, null],
  ['/alerts', 'bell', words.page.alerts, 'inquiry.receive'],
  ['/measures', 'chart', words.measures.title, 'measures.read'],
  ['/reports', 'note', paletteWords.reports, 'report.read'],
  ['/fair-share', 'scales', words.ledger.title, 'measures.read'],
  ['/targets', 'target', words.page.targets, 'target.read'],
  ['/wallboard', 'screen', paletteWords.wallboard, 'measures.read'],
  ['/welcome', 'check', words.menu.firstSteps, 'workspace.write'],
]

const sections: readonly [section: keyof typeof words.settings, needs: Action | null][] = [
  ['sites', 'site.read'],
  ['replies', null],
  ['articles', 'site.read'],
  ['members', 'member.read'],
  ['teams', 'queue.read'],
  ['queues', 'queue.read'],
  ['customers', 'customer.write'],
  ['closing', 'workspace.write'],
  ['costs', 'cost.read'],
  ['alerts', null],
  ['language', null],
  ['notices', 'notice.read'],
  ['sessions', null],
  ['audit', 'audit.read'],
  ['status', 'status.read'],
]

/** @param from the element that speaks for whoever acts; it stands in the shell */
export function paletteItems(desk: DeskSession, from: HTMLElement): PaletteItem[] {
  const { may, views } = desk.me
  const isAllowed = (needs: Action | null) => needs === null || may[needs] !== 'none'
  const isThere = (path: string) => path !== '/inbox/team' || teamQueues(desk.me).size > 0
  const tell = (what: ShellAct) => from.dispatchEvent(new Event(what, { bubbles: true, composed: true }))
  const presences: Presence[] = may['inquiry.receive'] === 'none' ? [] : ['available', 'busy', 'away']
  return [
    ...pages().flatMap(([path, icon, label, needs]) =>
      isAllowed(needs) && isThere(path) ? [{ group: 'pages' as const, label, icon, act: () => navigate(path) }] : [],
    ),
    ...views.map(({ name, wish }) => ({
      group: 'views' as const,
      label: name,
      icon: 'search',
      act: () => navigate(searchHref(wish)),
    })),
    ...presences.map((presence) => ({
      group: 'acts' as const,
      label: paletteWords.presence[presence],
      icon: 'user',
      act: () => void declarePresence(from, desk, presence),
    })),
    ...(may['inquiry.work'] === 'none'
      ? []
      : [{ group: 'acts' as const, label: paletteWords.log, icon: 'plus', act: () => tell('log-wanted') }]),
    { group: 'acts', label: paletteWords.keys, icon: 'keyboard', act: () => tell('keys-asked') },
    { group: 'acts', label: paletteWords.light, icon: 'sun', act: () => chooseAppearance('light') },
    { group: 'acts', label: paletteWords.dark, icon: 'moon', act: () => chooseAppearance('dark') },
    ...sections.flatMap(([section, needs]) =>
      isAllowed(needs)
        ? [
            {
              group: 'pages' as const,
              label: `${words.page.settings}${words.colon}${words.settings[section]}`,
              icon: 'gear',
              act: () => navigate(`/settings/${section}`),
            },
          ]
        : [],
    ),
  ]
}

/** An inquiry that is known already, by whose it is. */
export function inquiryItem(card: InquiryCard): PaletteItem {
  return {
    group: 'inquiries',
    label: `${visitorName(card)} · ${card.receipt}`,
    icon: 'chat',
    act: () => navigate(`/inbox/all/${card.id}`),
  }
}
