/** What to do about what wrangler said, where that is known. Pure; wrangler.ts puts it before wrangler's own words. */

const known: readonly (readonly [RegExp, string])[] = [
  [
    /queues?\b[^\n]*\b(paid|plan|not enabled|upgrade)|\b(paid|plan|upgrade)\b[^\n]*\bqueues?\b/iu,
    'This account has no queues. Mails are hurried by one: it needs a plan with Queues (dash.cloudflare.com → Workers → Plans).',
  ],
  [
    /Durable Objects?\b[^\n]*\b(paid|plan|upgrade)|10097/iu,
    'This account has no Durable Objects. The Desk is one: it needs a plan with them (dash.cloudflare.com → Workers → Plans).',
  ],
  [
    /could not find zone|zone[^\n]*not (found|belong)|not a zone|10082|100116/iu,
    'The domain of --url is not a zone of this Cloudflare account. Add the domain there first, or use an address of workers.dev.',
  ],
  [
    /register a workers\.dev subdomain|10063/iu,
    'This account has no workers.dev subdomain yet: open dash.cloudflare.com → Workers once, or use a domain of your own.',
  ],
  [
    /More than one account available/iu,
    'You have several Cloudflare accounts: say which with --account (npx wrangler whoami lists them).',
  ],
  [
    /Authentication error|\b10000\b|not authorized|permission/iu,
    'What you are signed in with may not do this. An API token needs: Workers Scripts, D1, Queues and Workers Routes, all to edit.',
  ],
  [
    /exceeded (the )?(size )?limit|too large|10027/iu,
    'The worker is larger than this plan takes: 3 MB compressed on the free plan, 10 MB on the paid one.',
  ],
  [/ENOTFOUND|ECONNREFUSED|fetch failed|network/iu, 'Cloudflare could not be reached.'],
]

export function adviceOn(output: string): string | null {
  return known.find(([sign]) => sign.test(output))?.[1] ?? null
}
