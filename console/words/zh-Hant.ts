import type { Words } from './en.ts'
import { components } from './zh-Hant/components.ts'
import { doors } from './zh-Hant/doors.ts'
import { forms } from './zh-Hant/forms.ts'
import { ledger } from './zh-Hant/ledger.ts'
import { measures } from './zh-Hant/measures.ts'
import { moves } from './zh-Hant/moves.ts'
import { presenceWords } from './zh-Hant/presence.ts'
import { routing } from './zh-Hant/routing.ts'
import { sales } from './zh-Hant/sales.ts'
import { settings } from './zh-Hant/settings.ts'
import { teams } from './zh-Hant/teams.ts'
import { thread } from './zh-Hant/thread.ts'
import { timeline } from './zh-Hant/timeline.ts'
import { triage } from './zh-Hant/triage.ts'
import { waiting } from './zh-Hant/waiting.ts'

/** The console in Chinese, in traditional characters, as it is written in Taiwan. */
export const words: Words = {
  product: 'Foyer',
  components,
  page: {
    desk: '您的工作台',
    settings: '設定',
    alerts: '提醒',
    targets: '目標',
    search: '搜尋',
    notFound: '此網址沒有頁面。',
    toInbox: '前往收件匣',
    skip: '跳至主要內容',
  },
  comma: '，',
  colon: '：',
  loading: '載入中…',
  again: '重試',
  cancel: '取消',
  close: '關閉',
  dismiss: '關閉此訊息',
  save: '儲存',
  added: '已新增',
  copy: '複製',
  copied: '已複製',
  days: { today: '今天', yesterday: '昨天' },
  somebody: '一位同事',

  ...forms,
  ...doors,
  ...presenceWords,
  ...waiting,

  views: {
    title: '諮詢',
    waiting: '等待中',
    owed: '待回電',
    mine: '我的',
    left: '待接手',
    all: '全部',
    pastAway: '暫時無法讀取較早的諮詢；進行中的諮詢都在這裡。',
    count: (count) => `${count} 筆諮詢`,
    choose: '多選',
    chosen: '完成',
    pick: (name) => `選取 ${name}`,
    log: '登記來電或來訪',
  },
  empty: {
    waiting: { title: '沒有人在等待', lead: '訪客一提問，新的諮詢就會出現在這裡。' },
    owed: {
      title: '沒有需要回電的人',
      lead: '要求回電的人，或在得到回覆前離開的人，會連同聯絡方式列在這裡，依期限排列。',
    },
    mine: { title: '您手上沒有諮詢', lead: '將狀態設為「有空」，下一筆諮詢就會派給您。' },
    mineAvailable: { title: '您手上沒有諮詢', lead: '您目前有空：下一筆諮詢會在這裡派給您。' },
    left: { title: '沒有待接手的諮詢', lead: '同事下班、休假或離開時留下的對話會出現在這裡。開啟即可轉交。' },
    all: { title: '還沒有諮詢', lead: '諮詢會透過您網站上的程式碼進來。' },
    embed: '請將這一行放在網站每個頁面的 </body> 之前：',
    noSite: '請先新增您的網站',
    embedMany: '各網站的程式碼在「設定」的「網站」中。',
    thread: {
      title: '尚未開啟諮詢',
      lead: '請從清單中選擇一筆。按 j 和 k 移動，Enter 開啟，? 查看所有快速鍵。',
    },
  },
  card: {
    waitingFor: (clock) => `已等待 ${clock}`,
    askedAgo: (clock) => `${clock} 前提問`,
    callBackLate: (time) => `回電期限：${time}，已逾時`,
    callBackBy: (time) => `回電期限：${time}`,
    callBackBetween: (from, to) => `回電時段：${from}–${to}`,
    writeLate: (time) => `回覆期限：${time}，已逾時`,
    writeBy: (time) => `回覆期限：${time}`,
    offeredTo: (name) => `已派給 ${name}`,
    offeredToYou: '已派給您',
    with: (name) => `由 ${name} 負責`,
    withYou: '由您負責',
    snoozed: (until) => `延後至${until}`,
    woke: '依您的設定返回',
    unseen: (holder) => `${holder}，尚未查看`,
    unread: '未讀',
    draft: '草稿',
    here: '訪客在頁面上',
    gone: '訪客已離開頁面',
  },
  states: {
    waiting: '等待中',
    'callback-owed': '待回電',
    offered: '已分派',
    open: '處理中',
    resolved: '已解決',
    unresolved: '未解決',
    disqualified: '非服務範圍',
    abandoned: '已放棄',
    void: '不列入統計',
  },
  offer: {
    title: (name) => `${name} 提問`,
    left: (seconds) => `還剩 ${seconds} 秒`,
    accept: '接受',
    out: '已超過接受時限。',
  },
  notices: {
    offer: (name) => `派給您：${name}`,
    given: (name) => `交給您：${name}`,
    asked: (name) => `同事就 ${name} 的諮詢請教您`,
    woke: (name) => `依您的設定返回：${name}`,
    note: (name) => `同事在 ${name} 的諮詢中留了備註`,
    inquiry: (name) => `${name} 的新諮詢`,
    message: (name) => `${name} 傳來訊息`,
    stranded: (name) => `沒有人接手 ${name} 的諮詢，請交給一位同事。`,
    open: '開啟',
    title: (count) => `(${count}) Foyer`,
  },

  ...thread,
  ...sales,
  ...teams,
  ...routing,
  ...measures,
  ...moves,
  ...triage,
  ...ledger,
  timeline,

  presence: {
    label: '您的狀態',
    available: '有空',
    availableLead: '新的諮詢會派給您',
    busy: '忙碌',
    busyLead: '只處理手上已有的諮詢',
    away: '離開',
    awayLead: '不會派諮詢給您',
    unreachable: '未連線',
    failed: '無法變更您的狀態。',
    sentAway: '您連續兩次未接受派來的諮詢，因此狀態已改為「離開」，不再派給您。',
    here: '我在',
  },
  team: {
    title: '團隊',
    load: (load, capacity) => `${load}/${capacity}`,
    loadLong: (load, capacity) => `${capacity} 個名額已使用 ${load} 個`,
    alone: '可在「設定」的「成員」中邀請同事。',
    none: '這裡還沒有同事。',
    silent: '沒有回應',
    sentAway: (name) => `${name} 沒有回應：連續兩次未接受派來的諮詢。`,
  },

  banner: {
    cut: '連線已中斷。您寫的內容會保留，恢復連線後自動傳送；您看到的可能不是最新內容。',
    polling: '此網路封鎖了即時連線。所有功能仍可使用，只是稍慢。',
    stopped: 'Foyer 開啟的視窗過多，此視窗已停止。請關閉其他視窗後重試。',
    record: '暫時無法連線到紀錄庫。仍可回覆；較早的諮詢和設定暫時無法使用。',
    now: '立即連線',
  },

  menu: {
    firstSteps: '入門步驟',
    label: '您的帳號選單',
    short: '帳號',
    light: '淺色',
    dark: '深色',
    system: '依系統設定',
    sound: '音效',
    keys: '快速鍵',
    sessions: '我的登入',
  },
  keys: {
    title: '快速鍵',
    lead: '只要不是在輸入文字，隨處都能使用。',
    next: '清單中的下一筆諮詢',
    previous: '清單中的上一筆諮詢',
    pick: '選取，以便一次轉交多筆',
    open: '開啟諮詢',
    reply: '寫回覆',
    note: '寫備註',
    accept: '接受派來的諮詢',
    back: '返回清單',
    log: '登記來電或來訪',
    palette: '所有可前往的頁面和可執行的操作',
    help: '顯示這些快速鍵',
    send: '傳送',
    newLine: '換行',
    saved: '書寫時尋找常用回覆',
    waiting: '等待中',
    mine: '我的',
    all: '全部',
  },

  ...settings,
}
