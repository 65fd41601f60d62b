import type { keeping as english } from '../en-keeping.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  label: '已結案諮詢的保留期限',
  hint: '從結案時起算。到期後的夜間，諮詢中寫下的內容（包括備註）以及訪客的身分資料會對所有人刪除，也無法再搜尋到。有人諮詢過、何時諮詢、結果如何，以及所有數字都會保留。尚未結案或業務仍在處理的諮詢不受影響。刪除後無法復原。',
  ever: '永久',
  months: (count) => `${count} 個月`,
  kept: '已結案的諮詢',
  try: {
    title: '將會發生什麼',
    looking: '正在計算…',
    nothing: '不會因為保留時間而刪除任何內容。',
    none: (moment) => `下一次夜間作業（${moment}）不會刪除任何內容：還沒有諮詢結案這麼久。`,
    some: (moment, inquiries) => `下一次夜間作業（${moment}）會清空 ${inquiries} 筆已結案的諮詢。`,
    people: (people) => `${people} 位訪客的資料將全部刪除。`,
    staying: (people) => `${people} 位訪客還有其他諮詢，其資料會保留在那裡。`,
    withSales: (count) => `另有 ${count} 筆同樣久的諮詢會保留，因為業務尚未處理完畢。`,
    failed: '目前無法計算。',
  },
}
