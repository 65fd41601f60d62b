/** Makes the mail of a notice from what the record says now. The job that sends notices uses it. */
import type { Alert } from '../../shared/alert-going.ts'
import { isolatedIn } from '../../shared/direction.ts'
import type { Language } from '../../shared/schema/basics.ts'
import type { MailNotice } from '../../shared/schema/notice.ts'
import { originAllowed } from '../../shared/origin.ts'
import { receiptOf } from '../../shared/receipt.ts'
import type { SiteSettings } from '../../shared/schema/site.ts'
import { canonicalLine } from '../../shared/text.ts'
import { linkAt, linkTokenFrom, linkTokenHash } from '../link-token.ts'
import { openInvitation } from '../record/invitations.ts'
import { memberById, memberToWriteTo } from '../record/members.ts'
import { openReset } from '../record/password-resets.ts'
import type { StoredInquiry } from '../record/inquiries.ts'
import { inquiryWithConversation, inquiryWithReplies } from '../record/replies.ts'
import { listSites, siteById } from '../record/sites.ts'
import { workspaceById } from '../record/workspaces.ts'
import { readReport } from '../reports/read-report.ts'
import type { Services } from '../services.ts'
import { linkMail } from './link-mail.ts'
import type { LinkMail } from './link-mail.ts'
import type { Mail } from './mail.ts'
import { reportMail } from './report-mail.ts'

type Notice<Kind extends MailNotice['mail']> = Extract<MailNotice, { mail: Kind }>

/** The language of a workspace's first site; members have none of their own. */
export async function languageOf(services: Services, workspace: string): Promise<Language> {
  const [first] = await listSites(services.db, workspace)
  return first?.settings.language ?? 'en'
}

/** Null when nobody needs it any more: its link was used, what it tells was read, or whom it is for has gone. */
export async function composed(
  services: Services,
  { workspace, notice: id }: { workspace: string; notice: string },
  notice: MailNotice,
): Promise<Mail | null> {
  switch (notice.mail) {
    case 'invitation':
    case 'reset':
      return linkToMember(services, id, notice)
    case 'replies':
      return repliesToVisitor(services, workspace, id, notice)
    case 'confirm-address':
      return toConfirm(services, workspace, id, notice)
    case 'transcript':
      return conversationToVisitor(services, workspace, id, notice)
    case 'assigned':
    case 'asked':
    case 'at-risk':
    case 'woke':
      return givenToMember(services, workspace, id, notice)
    case 'test':
      return aboutAlerts(services, workspace, id, notice)
    case 'second-factor':
      return factorChanged(services, workspace, id, notice)
    case 'password-changed':
      return passwordChanged(services, workspace, id, notice)
    case 'report':
      return reportToMember(services, workspace, id, notice)
    case 'facts-differ':
      return factsDiffer(services, workspace, id, notice)
    case 'widget-bad':
    case 'widget-good':
      return widgetTurned(services, workspace, id, notice)
  }
}

async function linkToMember(
  services: Services,
  id: string,
  { mail, seed }: Notice<'invitation' | 'reset'>,
): Promise<Mail | null> {
  const token = linkTokenFrom(services, seed)
  const open = mail === 'invitation' ? openInvitation : openReset
  const whose = await open(services.db, linkTokenHash(token)!, services.now())
  if (whose === null) return null
  const { workspace, workspaceName: from, name, email } = whose
  const language = await languageOf(services, workspace)
  const link = linkAt(services, `/${mail}`, token)
  return linkMail({ id, mail, language, to: { name, email }, from, about: '', said: [], link })
}

async function repliesToVisitor(
  services: Services,
  workspace: string,
  id: string,
  { inquiry, after, upTo, seed }: Notice<'replies'>,
): Promise<Mail | null> {
  const found = await inquiryWithReplies(services.db, workspace, inquiry, { after, upTo })
  if (found?.person === null || found === null || found.state.readByVisitor >= upTo) return null
  const way = await wayBack(services, workspace, found, seed)
  // Nothing of what they wrote, not even their name: the address may be somebody else's.
  return way && linkMail({ id, mail: 'replies', ...way, said: found.replies })
}

async function toConfirm(
  services: Services,
  workspace: string,
  id: string,
  { inquiry, seed }: Notice<'confirm-address'>,
): Promise<Mail | null> {
  const found = await inquiryWithConversation(services.db, workspace, inquiry, 0)
  if (found === null || found.state.addressConfirmed) return null
  const way = await wayBack(services, workspace, found, seed)
  return way && linkMail({ id, mail: 'confirm-address', ...way, said: [] })
}

async function conversationToVisitor(
  services: Services,
  workspace: string,
  id: string,
  { inquiry, upTo, seed }: Notice<'transcript'>,
): Promise<Mail | null> {
  const found = await inquiryWithConversation(services.db, workspace, inquiry, upTo)
  if (found?.person === null || found === null) return null
  const way = await wayBack(services, workspace, found, seed)
  if (way === null) return null
  const { language } = way
  const moment = new Intl.DateTimeFormat(language, { timeZone: found.zone, dateStyle: 'medium', timeStyle: 'short' })
  const own = found.person.contact.fullName
  const said = found.lines.map(({ at, name, body }) => {
    const who = isolatedIn(language, name === '' ? own : name)
    return `${who} · ${moment.format(at)}\n${body}`
  })
  return linkMail({ id, mail: 'transcript', ...way, said })
}

/** To whom and from whom a visitor's mail goes, and the link back; null where none of it can lead anywhere. */
async function wayBack(
  services: Services,
  workspace: string,
  { state, person }: StoredInquiry,
  seed: string,
): Promise<Pick<LinkMail, 'language' | 'to' | 'from' | 'about' | 'link'> | null> {
  if (person === null || state.forgotten !== undefined) return null
  const { address } = person.contact
  const site = await siteById(services.db, workspace, state.site)
  const page = site && pageToReturnTo(site.settings, person.source.page)
  if (address.kind !== 'email' || site === null || page === null) return null
  return {
    language: state.language,
    to: { name: '', email: address.value },
    from: site.settings.name,
    about: receiptOf(state.id),
    link: `${page}#foyer=${state.id}.${linkTokenFrom(services, seed)}`,
  }
}

/** Where they asked, if the tag may stand there; else the site's first address; null when the site has none. */
function pageToReturnTo({ origins }: SiteSettings, asked: string): string | null {
  const page = URL.parse(asked)
  if (page !== null && originAllowed(origins, page.origin)) return page.origin + page.pathname
  return origins.find((origin) => !origin.includes('*')) ?? null
}

async function givenToMember(
  services: Services,
  workspace: string,
  id: string,
  { mail, inquiry, member }: Notice<Alert>,
): Promise<Mail | null> {
  const link = new URL(`/inbox/mine/${inquiry}`, services.publicUrl).href
  return toMember(services, workspace, { id, mail, member, about: receiptOf(inquiry), link })
}

async function aboutAlerts(
  services: Services,
  workspace: string,
  id: string,
  { member }: Notice<'test'>,
): Promise<Mail | null> {
  const link = new URL('/settings/alerts', services.publicUrl).href
  return toMember(services, workspace, { id, mail: 'test', member, about: '', link })
}

async function passwordChanged(
  services: Services,
  workspace: string,
  id: string,
  { member }: Notice<'password-changed'>,
): Promise<Mail | null> {
  const link = new URL('/forgot', services.publicUrl).href
  return toMember(services, workspace, { id, mail: 'password-changed', member, about: '', link })
}

async function factorChanged(
  services: Services,
  workspace: string,
  id: string,
  { mail, what, member }: Notice<'second-factor'>,
): Promise<Mail | null> {
  const link = new URL('/settings/sessions', services.publicUrl).href
  return toMember(services, workspace, { id, mail, member, about: what, link })
}

async function factsDiffer(
  services: Services,
  workspace: string,
  id: string,
  { mail, member }: Notice<'facts-differ'>,
): Promise<Mail | null> {
  const link = new URL('/settings/status', services.publicUrl).href
  return toMember(services, workspace, { id, mail, member, about: '', link })
}

async function widgetTurned(
  services: Services,
  workspace: string,
  id: string,
  { mail, site, member }: Notice<'widget-bad' | 'widget-good'>,
): Promise<Mail | null> {
  const found = await siteById(services.db, workspace, site)
  if (found === null) return null
  const link = new URL('/settings/sites', services.publicUrl).href
  return toMember(services, workspace, { id, mail, member, about: canonicalLine(found.settings.name), link })
}

/** What they may see of it, as the numbers are now. */
async function reportToMember(
  services: Services,
  workspace: string,
  id: string,
  { member, kind, day }: Notice<'report'>,
): Promise<Mail | null> {
  const [person, place] = await Promise.all([
    memberById(services.db, workspace, member),
    workspaceById(services.db, workspace),
  ])
  if (person?.member.status !== 'active' || place === null) return null
  const { role, exceptions, teams, name, email } = person.member
  const outcome = await readReport(services, workspace, { member, role, exceptions, teams }, { kind, day })
  if (outcome.kind === 'refused') return null
  return reportMail({
    id,
    language: await languageOf(services, workspace),
    to: { name, email },
    from: place.name,
    report: outcome.value,
    competitors: place.closing.competitors,
    link: new URL(`/reports/${kind}/${day}`, services.publicUrl).href,
  })
}

async function toMember(
  services: Services,
  workspace: string,
  { member, ...mail }: Pick<LinkMail, 'id' | 'mail' | 'about' | 'link'> & { member: string },
): Promise<Mail | null> {
  const found = await memberToWriteTo(services.db, workspace, member)
  if (found === null) return null
  const { name, email, workspaceName: from } = found
  const language = await languageOf(services, workspace)
  return linkMail({ ...mail, language, to: { name, email }, from, said: [] })
}
