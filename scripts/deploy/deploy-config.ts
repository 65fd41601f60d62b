/**
 * The configuration a deployment runs with: wrangler.toml, which is committed and names nobody's account, with what is
 * this account's own. Pure; deploy.ts writes it to .foyer/deploy/wrangler.json, which git ignores.
 */
import type { Wishes } from './wishes-of.ts'

/** wrangler.toml as read; only what is changed here is named. */
export interface BaseConfig {
  main?: string | undefined
  assets?: { directory?: string | undefined } | undefined
  d1_databases?:
    | { binding: string; database_id?: string | undefined; migrations_dir?: string | undefined }[]
    | undefined
  vars?: Record<string, unknown> | undefined
}

/** Paths in a configuration start from the folder it is in: this one is two below the project's. */
const fromFolder = (path: string) => `../../${path}`

/**
 * @param ids the account's own
 * @param base wrangler.toml
 */
export function deployConfig(
  base: BaseConfig,
  ids: { account: string; database: string },
  { publicUrl, mail, oidc }: Pick<Wishes, 'publicUrl' | 'mail' | 'oidc'>,
) {
  const { hostname } = new URL(publicUrl)
  const onWorkersDev = hostname.endsWith('.workers.dev')
  return {
    ...base,
    account_id: ids.account,
    main: fromFolder(base.main!),
    assets: { ...base.assets, directory: fromFolder(base.assets!.directory!) },
    d1_databases: base.d1_databases!.map((database) => ({
      ...database,
      database_id: ids.database,
      migrations_dir: fromFolder(database.migrations_dir!),
    })),
    // One address alone: links and cookies are made for it.
    workers_dev: onWorkersDev,
    preview_urls: false,
    ...(!onWorkersDev && { routes: [{ pattern: hostname, custom_domain: true }] }),
    ...(mail.MAIL === 'cloudflare' && { send_email: [{ name: 'EMAIL' }] }),
    vars: { ...base.vars, ...mail, ...oidc, PUBLIC_URL: publicUrl },
  }
}
