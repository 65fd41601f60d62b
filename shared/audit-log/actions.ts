/** Everything that the audit log tells of. */

/** All that is told, as kind of thing and what became of it. */
export const auditActions = [
  'workspace.founded',
  'workspace.changed',
  'workspace.recounted',
  'site.added',
  'site.changed',
  'site.secret-read',
  'flow.published',
  'inquiry.forgotten',
  'article.added',
  'article.changed',
  'article.removed',
  'reply.kept',
  'reply.removed',
  'queue.added',
  'queue.changed',
  'queue.paused',
  'team.added',
  'team.changed',
  'member.invited',
  'member.joined',
  'member.changed',
  'member.signed-out',
  'rate.added',
  'rate.removed',
  'target.added',
  'target.changed',
  'target.removed',
  'target.explained',
  'customers.taken-in',
  'customers.taken-back',
  'customers.forgotten',
  'report.planned',
  'report.muted',
  'report.sent',
  'alerts.changed',
  'alerts.browser-added',
  'alerts.browser-removed',
  'notice.repeated',
  'session.opened',
  'session.failed',
  'session.code-failed',
  'session.ended',
  'session.revoked',
  'session.others-revoked',
  'password.asked',
  'password.changed',
  'password.reset',
  'factor.on',
  'factor.off',
  'factor.taken',
  'factor.codes-renewed',
  'passkey.added',
  'passkey.renamed',
  'passkey.removed',
  'passkey.taken',
  'provider.linked',
  'provider.unlinked',
  'export.measures',
  'export.inquiries',
  'export.audit',
] as const
export type AuditAction = (typeof auditActions)[number]

/** What nobody does: the clock does it by itself. */
export const actionsOfClock: ReadonlySet<AuditAction> = new Set(['inquiry.forgotten'])

type KindOf<Action> = Action extends `${infer Kind}.${string}` ? Kind : never
export type AuditKind = KindOf<AuditAction>

/** What the log can be narrowed to, in the order of the actions. */
export const auditKinds = [...new Set(auditActions.map((action) => action.split('.')[0] as AuditKind))]
