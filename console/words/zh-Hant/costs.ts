import type { costs as english } from '../en-costs.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: '一小時工作、平台和一筆諮詢的費用：「指標」頁面上的單次解決成本由此得出。只有擁有者、管理員和主管看得到。',
  add: '新增費率',
  full: (most) => `一個工作區最多 ${most} 項費率。`,
  empty: { title: '還沒有費率', lead: '請先填寫一小時工作的平均費用。工時來自「成員」中各人的工作時間。' },
  of: {
    usual: '一小時工作',
    member: (name) => `${name} 的一小時`,
    platform: '平台，每月',
    inquiry: '一筆諮詢',
  },
  about: {
    usual: '適用於所有沒有個別費率的人。可以包含薪資以外的費用。',
    member: '取代一般的費率。',
    platform: '授權、主機、電話：每月都要支付的費用。',
    inquiry: '每筆諮詢在工作之外的費用，例如需付費的訊息。',
  },
  from: (day) => `自 ${day}起`,
  now: '現行',
  remove: '移除',
  removeSure: '要永久移除嗎？',
  removed: '費率已移除。',
  which: (of, from) => `${of}，${from}`,
  currency: (code) => `所有費率均以 ${code} 計。若要變更，請先全部移除。`,
  fromHint: '適用至同一項目的下一項費率為止。',
  card: {
    lead: (total, resolutions) => `${total}，解決 ${resolutions} 筆。`,
    none: '此期間還沒有已解決的諮詢。',
    noRates: {
      title: '解決一筆要花多少？',
      lead: '填寫一小時工作的費用，即可在此查看。',
      ownerLead: '由擁有者或管理員填寫一小時工作的費用後，就會顯示在此。',
      set: '設定費率',
    },
    change: {
      higher: (share, than) => `比${than}多 ${share}`,
      lower: (share, than) => `比${than}少 ${share}`,
    },
    parts: { people: (hours) => `工作，${hours} 個支薪小時`, platform: '平台', inquiries: '諮詢' },
    platformShare: (share) => `平台，依投入時間占 ${share}`,
    total: '合計',
    marginal: '再解決一筆，僅計投入時間',
    rows: (by) => `依${by}`,
    columns: { attention: '投入時間', resolutions: '已解決', cost: '費用', each: '每筆' },
    rest: '其餘',
    missing: { people: '工作', platform: '平台', inquiries: '諮詢' },
    without: (parts) => `費率未涵蓋整個期間，因此未計入相應部分：${parts}。`,
    uncounted: {
      'no-hours': (names) => `以下沒有設定工作時間的人，薪資未計入：${names}。`,
      gone: (names) => `以下不再接諮詢的人，薪資未計入：${names}。`,
    },
    elsewhere: '屬於多個團隊的人以全額計算：其所在的列以及再解決一筆的價格，都包含其為其他團隊所做的工作。',
    toPeople: '設定工作時間',
  },
}
