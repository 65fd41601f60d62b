import type { routing as english, routingFields as englishFields } from '../en-routing.ts'
import type { Widened } from '../widened.ts'

const particulars = {
  sites: '網站',
  kinds: '類型',
  products: '產品',
  groups: '客戶群',
  sizes: '規模',
  territories: '區域',
  tiers: '等級',
  languages: '語言',
  channels: '管道',
}

export const routing: Widened<typeof english> = {
  routing: {
    takes: '接收的內容',
    takesHint:
      '選擇此佇列從所有網站接收的內容。某份清單未選擇時，該項全部接收；完全未選擇時，佇列只有其網站帶來的諮詢。',
    lists: particulars,
    one: particulars,
    sizes: { small: '小', medium: '中', large: '大' },
    channels: {
      chat: '透過諮詢視窗',
      form: '透過網站自己的表單',
      phone: '透過電話',
      'walk-in': '當面',
      internal: '來自同事或經銷商',
    },
    onlyLed: '只接收其網站帶來的諮詢。',
    asks: '誰可以回覆',
    looks: '如何尋找人員',
    looksHint: '以諮詢進來後的秒數計。在此之前只派給同時熟悉其產品和區域的人。級別、語言、客戶群和規模一律不放寬。',
    goesFirst: '優先順序',
    goesFirstHint:
      '視為一開始就已等待的秒數。潛在客戶依等級：A 為 240，B 為 120。等待中的諮詢會不斷往前移，因此不會有任何一筆一直被略過。',
    levelHint: '1 到 6。級別較低的人不會被派給此佇列的諮詢。',
    claims: '佇列成員可自行認領等待中的諮詢',
    claimsHint: '認領一筆與派給一筆同樣計入公平分配。',
    atOnceHint: '留空：先派給對方，由其接受。填寫數字：直接交給對方；若在此時間內沒有回覆，則轉給下一位。',
    only: (list, values) => `${list}：${values}`,
    level: (level) => (level === 1 ? '團隊中任何人都可以回覆。' : `${level} 級以上可以回覆。`),
    has: (level) => `${level} 級`,
    skills: '技能',
    skillsHint: '某份清單未選擇，表示全部都會。',
    skillLevelHint: '從 1（新手）到 6。',
    try: {
      title: '諮詢會到哪裡？',
      lead: '請選擇已知的資訊；在此填寫的內容於儲存前即納入試算。',
      any: '未知',
      goes: (queue) => `進入 ${queue}。`,
      asks: (count) => `該佇列有 ${count} 項條件，這筆諮詢全部符合。`,
      bySite: '沒有佇列符合，因此依網站分派。',
      others: '為何不是其他佇列',
      fits: '也符合，但條件較少',
      people: '可以派給誰',
      nobody: '沒有人：此團隊中沒有人可以回覆。請變更級別，或成員的技能。',
      own: '立即',
      later: '等待一段時間後',
    },
  },
  choice: {
    why: (name) => `為何是 ${name}？`,
    could: '可以接手的人',
    cost: '成本',
    credit: '先前尚欠',
    how: '選擇成本最低的人：忙碌程度，減去團隊尚欠對方的數量；能做許多其他事的人較高，先前處理過的人較低。尚欠以諮詢筆數計。',
    obstacles: {
      team: '屬於其他團隊',
      away: '沒有空',
      'off-shift': '已下班',
      'on-leave': '休假中',
      full: '可用名額不足',
      missed: '已錯過',
      level: '級別不足',
      language: '不會此語言',
      group: '不負責此類客戶',
      size: '不負責此規模',
      product: '其他產品',
      territory: '其他區域',
    },
  },
}

const aheadInvalid = '0 到 3600 的整數秒。'
const secondsInvalid = '0 到 86400 的整數秒。'

export const routingFields: Widened<typeof englishFields> = {
  level: { label: '最低級別', empty: '請輸入級別。', invalid: '1 到 6 的整數。' },
  skillLevel: { label: '級別', empty: '請輸入級別。', invalid: '1 到 6 的整數。' },
  highToProduct: { label: 'A 級或 B 級：派給所有熟悉產品的人', empty: '請輸入秒數。', invalid: secondsInvalid },
  highToTeam: { label: '再派給整個團隊', empty: '請輸入秒數。', invalid: secondsInvalid },
  toProduct: { label: '其他所有諮詢：派給所有熟悉產品的人', empty: '請輸入秒數。', invalid: secondsInvalid },
  aheadUrgent: { label: '緊急', empty: '請輸入秒數。', invalid: aheadInvalid },
  aheadComplaint: { label: '客訴', empty: '請輸入秒數。', invalid: aheadInvalid },
  aheadOrder: { label: '關於訂單', empty: '請輸入秒數。', invalid: aheadInvalid },
  aheadColleague: { label: '來自同事或經銷商', empty: '請輸入秒數。', invalid: aheadInvalid },
  atOnce: {
    label: '不先詢問、直接交給對方時的回覆秒數',
    empty: '請輸入秒數。',
    invalid: '15 到 600 的整數秒；留空：一律先派給對方。',
  },
  toTeam: { label: '再派給整個團隊', empty: '請輸入秒數。', invalid: secondsInvalid },
}
