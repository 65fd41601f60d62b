/** The console's HTTP side: one method for each address of docs/wire.md, typed by the schemas both sides share; see `Http`. */
import type { WidgetVersion } from '../../shared/schema/widget-version.ts'
import type { Article, ArticleChange, ArticleToKeep } from '../../shared/schema/article.ts'
import type {
  FactorPolicy,
  FactorPolicyStanding,
  FactorStanding,
  SignedIn,
  SignInCode,
} from '../../shared/schema/second-factor.ts'
import type { ProviderStanding, WaysIn } from '../../shared/schema/provider.ts'
import type { Passkey } from '../../shared/schema/passkey.ts'
import type { AuditPage } from '../../shared/schema/audit-log.ts'
import type { AlertChange, MyAlerts, NewSubscription, NoticePage } from '../../shared/schema/alerts.ts'
import type { MemberCommand, MemberOutcome } from '../../shared/schema/command.ts'
import type { FrameToMember } from '../../shared/schema/frame.ts'
import type { NewFlow, PublishedFlow } from '../../shared/schema/flow.ts'
import type { DraftToDrop, DraftToKeep, FlowWork } from '../../shared/schema/flow-draft.ts'
import type { SiteHealth } from '../../shared/schema/health.ts'
import type { InquiryPage } from '../../shared/schema/inbox-page.ts'
import type { Logged, LoggedInquiry, MemberThread } from '../../shared/schema/inquiry.ts'
import type { MailboxLine, MailboxMail, MailStatus } from '../../shared/schema/mail.ts'
import type { Closing } from '../../shared/schema/lead.ts'
import type { MemberChange } from '../../shared/schema/member-change.ts'
import type { AcceptInvitation, Invite, Invited, Me, Member, SetUp } from '../../shared/schema/member.ts'
import type { RoutingValues } from '../../shared/routing/values-of.ts'
import type { PauseWish } from '../../shared/schema/hours.ts'
import type { NewQueue, Queue, QueueChange } from '../../shared/schema/queue.ts'
import type { ChangePassword, Forgot, OpenSession, Reset } from '../../shared/schema/session.ts'
import type { RecordStatus } from '../../shared/schema/record-status.ts'
import type { SavedView, ViewToKeep } from '../../shared/schema/saved-view.ts'
import type { SearchPage } from '../../shared/schema/search.ts'
import type { LedgerAnswer, LedgerQuery } from '../../shared/schema/ledger.ts'
import type { FirstSteps, PutAway } from '../../shared/schema/first-steps.ts'
import type { FactsStatus } from '../../shared/schema/facts-status.ts'
import type { CountedPage, MeasuresAnswer } from '../../shared/schema/measures.ts'
import type { MuteWish, Report, ReportKind, ReportName, ReportPlan, ReportsAnswer } from '../../shared/schema/report.ts'
import type { CostAnswer, NewRate, RatesAnswer } from '../../shared/schema/rate.ts'
import type { ReplyToKeep, SavedReplies } from '../../shared/schema/saved-reply.ts'
import type { Forgettable, NewSite, Site, SiteChange } from '../../shared/schema/site.ts'
import type { EveningAnswer, NewTarget, ReasonToSay, TargetChange, TargetsAnswer } from '../../shared/schema/target.ts'
import type { NewTeam, Team, TeamChange } from '../../shared/schema/team.ts'
import type { DeskStatus, InboxView } from '../../worker/desk/desk-rpc.ts'
import { Http } from './http.ts'
import { inBackground } from './in-background.ts'

/** Answer to `GET /api/status`. */
export type Status = DeskStatus & { mail: MailStatus; record: RecordStatus; facts: FactsStatus }

export class Api extends Http {
  setUpNeeded = () => this.get<{ needed: boolean }>('/api/set-up')
  setUp = (body: SetUp) => this.send<object>('POST', '/api/set-up', body)

  signIn(email: string, password: string): Promise<SignedIn> {
    return this.send('POST', '/api/auth/sign-in/email', { email, password })
  }
  signInByCode = (body: SignInCode) => this.send<object>('POST', '/api/auth/sign-in/code', body)
  secondFactor = (signal?: AbortSignal) => this.get<FactorStanding>('/api/auth/second-factor', signal)
  /** @param way `begin`, `confirm`, `codes` or `off`, with what each takes */
  changeSecondFactor<Answer>(way: string, body: object): Promise<Answer> {
    return this.send('POST', `/api/auth/second-factor/${way}`, body)
  }
  passkeys = (signal?: AbortSignal) => this.get<{ passkeys: Passkey[] }>('/api/auth/passkeys', signal)
  beginPasskey = (password: string) => this.send<object>('POST', '/api/auth/passkeys/begin', { password })
  addPasskey = (name: string, credential: object) =>
    this.send<object>('POST', '/api/auth/passkeys', { name, credential })
  renamePasskey = (id: string, name: string) => this.send<object>('PATCH', `/api/auth/passkeys/${id}`, { name })
  removePasskey = (id: string) => this.send<object>('DELETE', `/api/auth/passkeys/${id}`, {})
  beginPasskeySignIn = () => this.send<object>('POST', '/api/auth/sign-in/passkey/begin', {})
  signInByPasskey = (credential: object) => this.send<object>('POST', '/api/auth/sign-in/passkey', { credential })
  waysIn = () => this.get<WaysIn>('/api/auth/sign-in')
  provider = (signal?: AbortSignal) => this.get<ProviderStanding>('/api/auth/provider', signal)
  unlinkProvider = () => this.send<object>('DELETE', '/api/auth/provider', {})
  factorPolicy = (signal?: AbortSignal) => this.get<FactorPolicyStanding>('/api/workspace/second-factor', signal)
  setFactorPolicy = (body: FactorPolicy) => this.send<FactorPolicyStanding>('PUT', '/api/workspace/second-factor', body)
  signOut = () => this.send<unknown>('POST', '/api/auth/sign-out', {})
  sessions = (signal?: AbortSignal) => this.get<{ sessions: OpenSession[] }>('/api/auth/list-sessions', signal)
  revokeOthers = () => this.send<object>('POST', '/api/auth/revoke-others', {})
  changePassword = (body: ChangePassword) => this.send<object>('POST', '/api/auth/change-password', body)
  revokeSession = (id: string) => this.send<object>('POST', '/api/auth/revoke-session', { id })

  forgot = (body: Forgot) => this.send<object>('POST', '/api/auth/forgot', body)
  reset = (body: Reset) => this.send<{ email: string }>('POST', '/api/auth/reset', body)

  invitation(token: string, signal?: AbortSignal): Promise<{ workspace: string; name: string; email: string }> {
    return this.get(`/api/invitations/${encodeURIComponent(token)}`, signal)
  }
  acceptInvitation = (body: AcceptInvitation) => this.send<object>('POST', '/api/invitations', body)

  me = () => this.get<Me>('/api/me')
  ticket = () => this.send<{ ticket: string }>('POST', '/api/tickets', {})

  /** A refusal comes back as a rejection; its `inquiry` is the card as it stands now. */
  command(command: MemberCommand): Promise<MemberOutcome> {
    return this.send('POST', '/api/commands', command)
  }
  news(after: number, signal: AbortSignal): Promise<{ frames: FrameToMember[]; upTo: number }> {
    return this.get(`/api/news?after=${after}${inBackground() ? '&hidden=1' : ''}`, signal)
  }

  inbox(view: InboxView, before: string | null): Promise<InquiryPage> {
    const query = new URLSearchParams(before === null ? { view } : { view, before })
    return this.get(`/api/inquiries?${query.toString()}`)
  }
  log = (body: LoggedInquiry) => this.send<Logged>('POST', '/api/inquiries', body)
  /** @param query what `SearchQuery` takes */
  search(query: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<SearchPage> {
    return this.get(`/api/search?${new URLSearchParams(query).toString()}`, signal)
  }
  views = (signal?: AbortSignal) => this.get<{ views: SavedView[] }>('/api/views', signal)
  keepView(id: string, body: ViewToKeep): Promise<object> {
    return this.send('PUT', `/api/views/${encodeURIComponent(id)}`, body)
  }
  dropView = (id: string) => this.send<object>('DELETE', `/api/views/${encodeURIComponent(id)}`, {})
  thread = (inquiry: string) => this.get<MemberThread>(`/api/inquiries/${encodeURIComponent(inquiry)}`)

  /** @param query what `MeasuresQuery` takes */
  measures(query: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<MeasuresAnswer> {
    return this.get(`/api/measures?${new URLSearchParams(query).toString()}`, signal)
  }
  /** @param query what `CostQuery` takes */
  cost(query: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<CostAnswer> {
    return this.get(`/api/measures/cost?${new URLSearchParams(query).toString()}`, signal)
  }
  /** @param query what `BehindQuery` takes */
  countedInquiries(query: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<CountedPage> {
    return this.get(`/api/measures/inquiries?${new URLSearchParams(query).toString()}`, signal)
  }

  ledger(query: LedgerQuery, signal?: AbortSignal): Promise<LedgerAnswer> {
    return this.get(`/api/ledger?${new URLSearchParams(query).toString()}`, signal)
  }

  rates = (signal?: AbortSignal) => this.get<RatesAnswer>('/api/rates', signal)
  setRate = (body: NewRate) => this.send<{ id: string }>('POST', '/api/rates', body)
  removeRate = (id: string) => this.send<object>('DELETE', `/api/rates/${encodeURIComponent(id)}`, {})

  targets(month: string, signal?: AbortSignal): Promise<TargetsAnswer> {
    return this.get(`/api/targets?month=${month}`, signal)
  }
  setTarget = (body: NewTarget) => this.send<{ id: string }>('POST', '/api/targets', body)
  changeTarget(id: string, body: TargetChange): Promise<{ id: string }> {
    return this.send('PUT', `/api/targets/${encodeURIComponent(id)}`, body)
  }
  removeTarget = (id: string) => this.send<object>('DELETE', `/api/targets/${encodeURIComponent(id)}`, {})
  copyTargets = (month: string) => this.send<{ copied: number }>('POST', '/api/targets/copies', { month })
  /** @param day null: today */
  evening(day: string | null, signal?: AbortSignal): Promise<EveningAnswer> {
    return this.get(day === null ? '/api/targets/evening' : `/api/targets/evening?day=${day}`, signal)
  }
  sayReason = (body: ReasonToSay) => this.send<object>('PUT', '/api/targets/reasons', body)
  reports = (signal?: AbortSignal) => this.get<ReportsAnswer>('/api/reports', signal)
  report = ({ kind, day }: ReportName, signal?: AbortSignal) => this.get<Report>(`/api/reports/${kind}/${day}`, signal)
  reportAgain({ kind, day }: ReportName): Promise<{ mails: number }> {
    return this.send('POST', `/api/reports/${kind}/${day}/again`, {})
  }
  planReport = (kind: ReportKind, body: ReportPlan) => this.send<ReportPlan>('PUT', `/api/reports/plans/${kind}`, body)
  muteMeasure = (measure: string, body: MuteWish) => this.send<object>('PUT', `/api/reports/mutes/${measure}`, body)

  firstSteps = (signal?: AbortSignal) => this.get<FirstSteps>('/api/first-steps', signal)
  putFirstStepsAway = (body: PutAway) => this.send<object>('PUT', '/api/first-steps/away', body)
  members = (signal?: AbortSignal) => this.get<{ members: Member[] }>('/api/members', signal)
  invite = (body: Invite) => this.send<Invited>('POST', '/api/members', body)
  changeMember(id: string, body: MemberChange): Promise<Member> {
    return this.send('PATCH', `/api/members/${encodeURIComponent(id)}`, body)
  }

  signOutMember = (id: string) => this.send<object>('POST', `/api/members/${encodeURIComponent(id)}/sign-out`, {})
  takeFactorAway(id: string): Promise<object> {
    return this.send('DELETE', `/api/members/${encodeURIComponent(id)}/second-factor`, {})
  }

  sites = (signal?: AbortSignal) => this.get<{ sites: Site[] }>('/api/sites', signal)
  addSite = (body: NewSite) => this.send<Site>('POST', '/api/sites', body)
  changeSite(id: string, body: SiteChange): Promise<Site> {
    return this.send('PATCH', `/api/sites/${encodeURIComponent(id)}`, body)
  }

  keeping = (site: string, months: number, signal?: AbortSignal) =>
    this.get<Forgettable>(`/api/sites/${site}/keeping?months=${months}`, signal)
  widgetVersions = (signal?: AbortSignal) => this.get<WidgetVersion[]>('/widget-versions.json', signal)
  articles = (signal?: AbortSignal) => this.get<{ articles: Article[] }>('/api/articles', signal)
  addArticle = (body: ArticleToKeep) => this.send<{ id: string }>('POST', '/api/articles', body)
  changeArticle(id: string, body: ArticleChange): Promise<{ id: string }> {
    return this.send('PUT', `/api/articles/${encodeURIComponent(id)}`, body)
  }
  removeArticle = (id: string) => this.send<object>('DELETE', `/api/articles/${encodeURIComponent(id)}`, {})

  savedReplies = (signal?: AbortSignal) => this.get<SavedReplies>('/api/saved-replies', signal)
  keepReply(id: string, body: ReplyToKeep): Promise<{ revision: number }> {
    return this.send('PUT', `/api/saved-replies/${id}`, body)
  }
  removeReply(id: string, revision: number): Promise<{ revision: number }> {
    return this.send('DELETE', `/api/saved-replies/${id}`, { revision })
  }
  usedReply = (id: string, message: string) => this.send<object>('POST', `/api/saved-replies/${id}/uses`, { message })

  siteHealth = (signal?: AbortSignal) => this.get<{ health: SiteHealth[] }>('/api/sites/health', signal)
  identitySecret(site: string, signal?: AbortSignal): Promise<{ secret: string | null }> {
    return this.get(`/api/sites/${encodeURIComponent(site)}/identity-secret`, signal)
  }

  queues = (signal?: AbortSignal) => this.get<{ queues: Queue[] }>('/api/queues', signal)
  routingValues = (signal?: AbortSignal) => this.get<RoutingValues>('/api/queues/values', signal)
  addQueue = (body: NewQueue) => this.send<Queue>('POST', '/api/queues', body)
  changeQueue(id: string, body: QueueChange): Promise<Queue> {
    return this.send('PATCH', `/api/queues/${encodeURIComponent(id)}`, body)
  }

  /** Closes it for a while, or opens it again. */
  pauseQueue(id: string, body: PauseWish): Promise<Queue> {
    return this.send('POST', `/api/queues/${encodeURIComponent(id)}/pause`, body)
  }

  teams = (signal?: AbortSignal) => this.get<{ teams: Team[] }>('/api/teams', signal)
  addTeam = (body: NewTeam) => this.send<Team>('POST', '/api/teams', body)
  changeTeam(id: string, body: TeamChange): Promise<Team> {
    return this.send('PATCH', `/api/teams/${encodeURIComponent(id)}`, body)
  }

  changeWorkspace(body: { closing: Closing }): Promise<{ closing: Closing }> {
    return this.send('PATCH', '/api/workspace', body)
  }

  /** A version of a site's flow that some inquiry answered. */
  flow(site: string, version: number, signal?: AbortSignal): Promise<PublishedFlow> {
    return this.get(`/api/sites/${encodeURIComponent(site)}/flows/${version}`, signal)
  }

  /** What a site asks now, what somebody works on, and what was published. */
  flowWork(site: string, signal?: AbortSignal): Promise<FlowWork> {
    return this.get(`/api/sites/${encodeURIComponent(site)}/flows/work`, signal)
  }
  /** @param last whether the page goes away meanwhile */
  keepFlowDraft(site: string, body: DraftToKeep, last: boolean): Promise<{ revision: number }> {
    return this.send('PUT', `/api/sites/${encodeURIComponent(site)}/flows/draft`, body, last)
  }
  dropFlowDraft(site: string, body: DraftToDrop): Promise<object> {
    return this.send('DELETE', `/api/sites/${encodeURIComponent(site)}/flows/draft`, body)
  }
  publishFlow(site: string, body: NewFlow): Promise<PublishedFlow> {
    return this.send('POST', `/api/sites/${encodeURIComponent(site)}/flows`, body)
  }

  /** @param query what `AuditQuery` takes */
  audit(query: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<AuditPage> {
    return this.get(`/api/audit?${new URLSearchParams(query).toString()}`, signal)
  }

  alerts = (signal?: AbortSignal) => this.get<MyAlerts>('/api/alerts', signal)
  changeAlerts = (body: AlertChange) => this.send<object>('PATCH', '/api/alerts', body)
  subscribePush = (body: NewSubscription) => this.send<{ id: string }>('POST', '/api/alerts/subscriptions', body)
  revokePush = (id: string) => this.send<object>('POST', '/api/alerts/subscriptions/revoke', { id })
  testAlert = () => this.send<{ notices: string[] }>('POST', '/api/alerts/test', {})
  notices(before: string | null, signal?: AbortSignal): Promise<NoticePage> {
    return this.get(`/api/notices${before === null ? '' : `?before=${before}`}`, signal)
  }
  noticeAgain = (id: string) => this.send<object>('POST', `/api/notices/${id}/again`, {})

  status = (signal?: AbortSignal) => this.get<Status>('/api/status', signal)
  recount = () => this.send<unknown>('POST', '/api/status/recount', {})

  mailbox = (signal?: AbortSignal) => this.get<{ mails: MailboxLine[] }>('/api/mailbox', signal)
  mailboxMail(id: string, signal?: AbortSignal): Promise<MailboxMail> {
    return this.get(`/api/mailbox/${encodeURIComponent(id)}`, signal)
  }
}
