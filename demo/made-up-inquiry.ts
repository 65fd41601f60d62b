/** Makes up an inquiry to one of the shops: who asks what, from where, with which answers. For the history and the visitors. */
import type { Answers } from '../shared/schema/flow.ts'
import type { Contact, NewInquiry } from '../shared/schema/inquiry.ts'
import { persons } from './catalogue/persons.ts'
import type { CatalogueQuestion } from './catalogue/questions.ts'
import { questions } from './catalogue/questions.ts'
import type { Chance } from './chance.ts'
import type { SiteKey } from './sites.ts'
import { siteOf } from './sites.ts'

/** Everything of an inquiry but its id. */
type Asking = Omit<NewInquiry, 'id'>

export interface MadeUp {
  site: SiteKey
  /** What the words are taken from. */
  from: CatalogueQuestion
  asking: Asking
  /** Lamps wanted, and for whom; null where the flow asked nothing of it. */
  wants: { quantity: number; group: Group } | null
}

type Group = 'home' | 'contractor' | 'dealer' | 'public'

interface Campaign {
  source: 'google' | 'newsletter' | 'line'
  medium: string
  name: string
}

/** The version of every shop's flow: the first. */
const flowVersion = 1

/** From, and up to how many lamps each group wants. */
const quantities: Record<Group, readonly [number, number]> = {
  home: [1, 14],
  contractor: [8, 90],
  dealer: [20, 160],
  public: [24, 260],
}

/** How often each is asked, whatever the shop. */
const aboutWeights = { price: 3.6, advice: 2, order: 2.6, complaint: 2.6, dealer: 1.2 }

const campaigns: readonly (readonly [Campaign | null, number])[] = [
  [null, 44],
  [{ source: 'google', medium: 'cpc', name: 'garden-light' }, 24],
  [{ source: 'newsletter', medium: 'email', name: 'roadsafety' }, 12],
  [{ source: 'line', medium: 'social', name: 'friends' }, 14],
  [{ source: 'newsletter', medium: 'email', name: 'rainy-season' }, 6],
]

const referrers = { google: 'search.example', newsletter: 'news.example', line: 'line.example' }

/** @param wanted only questions that are about one of these */
export function madeUpInquiry(chance: Chance, site: SiteKey, wanted?: readonly CatalogueQuestion['about'][]): MadeUp {
  const ofSite = questions.filter((one) => one.site === site && (wanted === undefined || wanted.includes(one.about)))
  const from = chance.weighted(ofSite.map((one) => [one, one.about === null ? 1.2 : aboutWeights[one.about]] as const))
  const language = from.tongue === 'zh' ? 'zh-Hans' : from.tongue
  const answers = answersTo(chance, from)
  const { quantity, 'for-whom': group } = answers ?? {}
  const wants = typeof quantity === 'number' ? { quantity, group: group as Group } : null
  const campaign = chance.weighted(campaigns)
  const base = siteOf(site).origin ?? 'http://127.0.0.1'
  return {
    site,
    from,
    wants,
    asking: {
      contact: contactOf(chance, from, wants?.group ?? 'home'),
      question: from.text,
      language,
      consent: { version: 1, language, marketing: chance.is(0.3) },
      source: {
        page: `${base}/${from.product === 'solis-60' ? 'solis-60' : chance.pick(['', 'contact'])}`,
        referrerHost: campaign === null ? null : referrers[campaign.source],
        campaign,
      },
      answered: answers === null ? null : { flow: flowVersion, answers },
      channel: 'chat',
    },
  }
}

function contactOf(chance: Chance, { site, tongue }: CatalogueQuestion, group: Group): Contact {
  const { people, firms } = persons[tongue]
  const person = chance.pick(people)
  const number = chance.whole(100, 999)
  const fullName = group === 'home' ? person : `${person}, ${chance.pick(firms)}`
  const email = { kind: 'email', value: `customer${number}@mail.example` } as const
  const phone = {
    kind: 'phone',
    value: `${{ th: '081 555', my: '+60 12-555', pl: '+48 22 555', cn: '021 5550' }[site]} 0${number}`,
  } as const
  const messenger = (
    {
      th: { kind: 'line', value: `noravi.${number}` },
      my: { kind: 'whatsapp', value: `+60 12-555 0${number}` },
      pl: email,
      cn: { kind: 'wechat', value: `lamp-${number}` },
    } as const
  )[site]
  return { fullName, address: chance.pick([email, phone, messenger, messenger]) }
}

/** Null: this one was asked without the flow, as from a page that knows none yet. */
function answersTo(chance: Chance, { site, about, product, text }: CatalogueQuestion): Answers | null {
  const orderNumber = `NV-${site.toUpperCase()}-${chance.whole(1000, 9999)}`
  switch (about) {
    case null:
      return null
    case 'dealer':
      return { about }
    case 'order':
      return { about, 'order-number': orderNumber, wish: text }
    case 'complaint':
      return {
        about,
        'order-number': orderNumber,
        trouble: chance.pick(['quality', 'quality', 'delivery', 'other']),
        since: null,
        'put-right': null,
      }
    case 'price':
    case 'advice':
      return leadAnswers(chance, site, about, product!)
  }
}

function leadAnswers(chance: Chance, site: SiteKey, about: 'price' | 'advice', product: string): Answers {
  const group = chance.weighted<Group>(
    product === 'solis-60'
      ? [
          ['home', 1],
          ['contractor', 4],
          ['dealer', 1],
          ['public', 4],
        ]
      : [
          ['home', 6],
          ['contractor', 2],
          ['dealer', 2],
          ['public', 0.5],
        ],
  )
  const quantity = chance.whole(...quantities[group])
  const decides = group === 'public' || group === 'contractor'
  return {
    about,
    product,
    'for-whom': group,
    quantity,
    ...(quantity >= 20 && { installation: chance.pick(['yes', 'yes', 'no']) }),
    where: chance.pick(siteOf(site).territories).id,
    when: chance.pick(['month', 'quarter', 'quarter', 'looking']),
    budget: chance.pick(['small', 'middle', 'large', null]),
    ...(decides && {
      tender: null,
      'who-decides':
        group === 'public' ? chance.pick(['committee', 'committee', 'superior']) : chance.pick(['me', 'superior']),
    }),
  }
}
