import type { Words } from './en.ts'
import { components } from './zh-Hans/components.ts'
import { doors } from './zh-Hans/doors.ts'
import { forms } from './zh-Hans/forms.ts'
import { ledger } from './zh-Hans/ledger.ts'
import { measures } from './zh-Hans/measures.ts'
import { moves } from './zh-Hans/moves.ts'
import { presenceWords } from './zh-Hans/presence.ts'
import { routing } from './zh-Hans/routing.ts'
import { sales } from './zh-Hans/sales.ts'
import { settings } from './zh-Hans/settings.ts'
import { teams } from './zh-Hans/teams.ts'
import { thread } from './zh-Hans/thread.ts'
import { timeline } from './zh-Hans/timeline.ts'
import { triage } from './zh-Hans/triage.ts'
import { waiting } from './zh-Hans/waiting.ts'

/** The console in Chinese, in simplified characters. */
export const words: Words = {
  product: 'Foyer',
  components,
  page: {
    desk: '您的工作台',
    settings: '设置',
    alerts: '提醒',
    targets: '目标',
    search: '搜索',
    notFound: '此网址没有页面。',
    toInbox: '前往收件箱',
    skip: '跳到正文',
  },
  comma: '，',
  colon: '：',
  loading: '加载中…',
  again: '重试',
  cancel: '取消',
  close: '关闭',
  dismiss: '收起',
  save: '保存',
  added: '已添加',
  copy: '复制',
  copied: '已复制',
  days: { today: '今天', yesterday: '昨天' },
  somebody: '一位同事',

  ...forms,
  ...doors,
  ...presenceWords,
  ...waiting,

  views: {
    title: '咨询',
    waiting: '等待中',
    owed: '待回电',
    mine: '我的',
    left: '遗留',
    all: '全部',
    pastAway: '暂时无法读取较早的咨询；进行中的咨询都在这里。',
    count: (count) => `${count} 条咨询`,
    choose: '多选',
    chosen: '完成',
    pick: (name) => `选择 ${name}`,
    log: '登记来电或来访',
  },
  empty: {
    waiting: { title: '没有人在等待', lead: '访客一提问，新的咨询就会出现在这里。' },
    owed: {
      title: '没有需要回电的人',
      lead: '要求回电的人，或在得到回复前离开的人，会连同联系方式列在这里，按截止时间排列。',
    },
    mine: { title: '您手上没有咨询', lead: '将状态设为“可接待”，下一条咨询就会派给您。' },
    mineAvailable: { title: '您手上没有咨询', lead: '您处于可接待状态：下一条咨询会在这里派给您。' },
    left: { title: '没有遗留的咨询', lead: '同事下班、休假或离开后留下的对话会出现在这里。打开即可转交。' },
    all: { title: '还没有咨询', lead: '咨询通过您网站上的代码进来。' },
    embed: '请将这一行放在网站每个页面的 </body> 之前：',
    noSite: '请先添加您的网站',
    embedMany: '各网站的代码在“设置”的“网站”中。',
    thread: {
      title: '未打开咨询',
      lead: '从列表中选择一条。按 j 和 k 移动，Enter 打开，? 查看全部快捷键。',
    },
  },
  card: {
    waitingFor: (clock) => `已等待 ${clock}`,
    askedAgo: (clock) => `${clock} 前提问`,
    callBackLate: (time) => `自 ${time} 起回电已逾期`,
    callBackBy: (time) => `请在 ${time} 前回电`,
    callBackBetween: (from, to) => `请在 ${from} 至 ${to} 之间致电`,
    writeLate: (time) => `自 ${time} 起回复已逾期`,
    writeBy: (time) => `请在 ${time} 前回复`,
    offeredTo: (name) => `已派给 ${name}`,
    offeredToYou: '已派给您',
    with: (name) => `由 ${name} 负责`,
    withYou: '由您负责',
    snoozed: (until) => `暂缓至 ${until}`,
    woke: '按您的设定返回',
    unseen: (holder) => `${holder}，尚未查看`,
    unread: '未读',
    draft: '草稿',
    here: '访客在页面上',
    gone: '访客已离开页面',
  },
  states: {
    waiting: '等待中',
    'callback-owed': '待回电',
    offered: '已派出',
    open: '处理中',
    resolved: '已解决',
    unresolved: '未解决',
    disqualified: '不属于我们的业务',
    abandoned: '已放弃',
    void: '不计入',
  },
  offer: {
    title: (name) => `${name} 提问`,
    left: (seconds) => `还剩 ${seconds} 秒`,
    accept: '接受',
    out: '接受时间已过。',
  },
  notices: {
    offer: (name) => `派给您：${name}`,
    given: (name) => `交给您：${name}`,
    asked: (name) => `同事就 ${name} 向您询问`,
    woke: (name) => `按您的设定返回：${name}`,
    note: (name) => `同事在 ${name} 的咨询中留了备注`,
    inquiry: (name) => `${name} 的新咨询`,
    message: (name) => `${name} 发来消息`,
    stranded: (name) => `没有人接 ${name} 的咨询，请交给某位同事。`,
    open: '打开',
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
    label: '您的状态',
    available: '可接待',
    availableLead: '新的咨询会派给您',
    busy: '忙碌',
    busyLead: '只处理手上已有的',
    away: '离开',
    awayLead: '不会派咨询给您',
    unreachable: '未连接',
    failed: '无法更改您的状态。',
    sentAway: '您连续两次未接派来的咨询，因此状态已变为“离开”，不再派给您。',
    here: '我在',
  },
  team: {
    title: '团队',
    load: (load, capacity) => `${load}/${capacity}`,
    loadLong: (load, capacity) => `${load} 个名额，共 ${capacity} 个`,
    alone: '可在“设置”的“成员”中邀请同事。',
    none: '这里还没有同事。',
    silent: '没有响应',
    sentAway: (name) => `${name} 没有响应：连续两次未接派来的咨询。`,
  },

  banner: {
    cut: '连接已断开。您写的内容会保留，恢复后自动发送；您看到的可能不是最新内容。',
    polling: '此网络阻止实时连接。一切功能可用，只是稍慢。',
    stopped: 'Foyer 打开的窗口过多，此窗口已停止。请关闭其他窗口后重试。',
    record: '暂时无法连接记录库。仍可回复；较早的咨询和设置暂不可用。',
    now: '立即连接',
  },

  menu: {
    firstSteps: '起步',
    label: '您的账户菜单',
    short: '账户',
    light: '浅色',
    dark: '深色',
    system: '跟随系统',
    sound: '声音',
    keys: '快捷键',
    sessions: '我的登录',
  },
  keys: {
    title: '快捷键',
    lead: '不在输入时随处可用。',
    next: '列表中的下一条咨询',
    previous: '列表中的上一条咨询',
    pick: '选中，以便一次转交多条',
    open: '打开咨询',
    reply: '写回复',
    note: '写备注',
    accept: '接受派来的咨询',
    back: '返回列表',
    log: '登记来电或来访',
    palette: '可前往或执行的一切',
    help: '显示这些快捷键',
    send: '发送',
    newLine: '换行',
    saved: '书写时查找常用回复',
    waiting: '等待中',
    mine: '我的',
    all: '全部',
  },

  ...settings,
}
