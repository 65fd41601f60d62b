import type { firstSteps as english } from '../en-first-steps.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: '起步',
  lead: '迎接第一位访客之前需要的几件事。每一项真正完成后会自动打勾。',
  progress: (done, all) => `已完成 ${done}/${all}`,
  ready: '服务台已就绪，下一条咨询来自真正的访客。',
  toInbox: '前往收件箱',
  all: '显示所有步骤',
  next: (title) => `下一步：${title}`,
  done: '已完成',
  open: '未完成',
  since: (when) => `完成于 ${when}`,
  putAway: '收起这些步骤',
  bringBack: '重新显示在收件箱中',
  isAway: '已收起：空收件箱不再显示。',
  failed: '暂时无法保存，请稍后重试。',
  steps: {
    site: {
      title: '允许您的网站',
      hint: '填写网站的地址：只有它的页面可以显示组件。',
      act: '添加地址',
    },
    tag: {
      title: '把组件放到页面上',
      hint: '在页面上放一行代码，然后在其中一页打开组件。',
      act: '复制代码',
    },
    hello: {
      title: '打个招呼，并回复',
      hint: '把这行放在只有您能看到的页面，在那里打个招呼，然后在收件箱回复。这是测试，不计入任何统计。',
      act: '打开收件箱',
    },
    invite: {
      title: '邀请同事',
      hint: '邀请与您一起回复的人：密码由对方自己设置。',
      act: '邀请',
    },
    hours: {
      title: '设置营业时间',
      hint: '说明队列何时开放，或保存为全天开放：访客会得到相应提示。',
      act: '设置时间',
    },
  },
}
