/** English words for putting the tag on pages: loaded with its page alone. */
import type { Platform } from '../install/recipes.ts'

export const install = {
  title: (site: string) => `Put the widget on ${site}`,
  back: 'All websites',
  lead: 'One line on every page, and the widget is there. Copy what fits your website.',
  platform: 'Your website is made with',
  platforms: {
    html: 'HTML of your own',
    wordpress: 'WordPress',
    shopify: 'Shopify',
    react: 'React',
    vue: 'Vue',
    next: 'Next.js',
    astro: 'Astro',
    tagManager: 'A tag manager',
  } satisfies Record<Platform, string>,
  steps: {
    html: 'Put it before </body> on every page, or in the template that all pages share.',
    wordpress:
      'Put it at the end of your theme’s functions.php, or let a plugin for header and footer code put the line in the footer.',
    shopify:
      'Online Store, Themes, Edit code: put it before </body> in theme.liquid. It then stands on every page of the shop.',
    react: 'Add the component once, at the top of your app. The widget stays when the router changes the page.',
    vue: 'Put it into the entry file, after the app is mounted. The widget stays when the router changes the page.',
    next: 'Put it into the body of your root layout.',
    astro: 'Put it before </body> of your layout. The widget stays through view transitions.',
    tagManager: 'Make a tag of the kind “custom HTML” that fires on all pages, once for each page.',
  } satisfies Record<Platform, string>,
  test: 'For pages that are only being tried',
  testHint:
    'A line of its own for staging and your own machine, where it works without being allowed. What is asked there is answered like anything, is marked as a test, and counts in no measure.',
  into: 'Into',
  copy: 'Copy',
  allowed: 'Where it may stand',
  allowedNone: 'No address is allowed yet: the widget is refused everywhere. Add your website’s address first.',
  allowedHint: 'On any other address it is refused.',
  change: 'Change the website',
  policy: 'If your pages have a Content-Security-Policy',
  policyHint: 'Add these to what it has. Nothing inline and no Trusted Types policy is needed.',
  check: 'See whether it works',
  checkHint: 'Open a page of yours with ?foyer-check behind its address: it says there what is wrong, if anything is.',
  checkOpen: (origin: string) => `Check ${origin}`,
  pinned: 'A version that never changes',
  pinnedHint:
    'Browsers then load exactly these files and refuse any other, until you change the line. What is above always brings the newest. A page with a Content-Security-Policy lets the first block through by its nonce or hash.',
  pinnedNone:
    'None is kept yet. Whoever runs Foyer keeps the version of now with npm run pin, and deploys; the line stands here then.',
  pinnedShow: (version: string) => `What to copy for version ${version}`,
  version: 'Version',
  pinnedOn: (version: string, day: string) => `${version}, kept on ${day}`,
  own: 'A button of your own',
  ownHint: 'Opens the widget from anything on your page; the line of style hides our launcher.',
  vouching: {
    title: 'Visitors who are signed in on your website',
    lead: 'Your server can say who they are, by a token that it signs for each of them: your team then sees whom you know them as, beside what they write themselves. Anybody can write a name; nobody can make such a token without your secret.',
    makeSecret: 'Make a secret',
    ownKey: 'Use a key of your own',
    secretHint: 'For your server alone, as an environment variable: whoever has it can say to be anybody.',
    copySecret: 'Copy the secret',
    keyNow: 'Tokens are checked with this public key of yours.',
    sample:
      'A token lasts five minutes and is good once. In Node it is made like this; every language has a library for JWT.',
    another: 'Make another secret',
    anotherSure: 'Make it: tokens by the old one count no more',
    stop: 'Stop vouching',
    stopSure: 'Stop: nobody is vouched for any more',
    publicKey: 'Public key',
    publicKeyHint: 'Ed25519: its 32 bytes in base64url, the “x” of a JWK. The private half stays with you.',
    publicKeyInvalid: 'Write 43 letters, digits, - and _.',
  },
  scripts: 'From your own scripts',
  scriptsHint:
    'Open, close, fill in what you know of the visitor, and hear what happens. All of it is in docs/embedding.md.',
}
