import type { Language } from '../../shared/schema/basics.ts'
import type { Me } from '../../shared/schema/member.ts'
import type { SavedReplies } from '../../shared/schema/saved-reply.ts'
import type { ReplyFacts } from './reply-values.ts'

const visitors: Record<Language, string> = {
  en: 'Jane Smith',
  th: 'วิภา ศรีสุข',
  ms: 'Nurul Aina binti Hassan',
  pl: 'Tomasz Nowak',
  'zh-Hans': '张伟',
  'zh-Hant': '張偉',
  ar: 'محمد علي',
}

/** What a reply is filled in with where it is written: a made-up visitor, answered by whoever writes. @param now epoch ms */
export function exampleFacts(language: Language, me: Me, sites: SavedReplies['sites'], now: number): ReplyFacts {
  return {
    fullName: visitors[language],
    receipt: '4D2P-F2DB',
    assistant: me.member.name,
    site: sites[0]?.name ?? me.workspace.name,
    now,
    zone: me.workspace.zone,
  }
}
