import type { RecommendWords } from '../../recommend/recommend-en.ts'
import type { ThreadWords } from './thread-en.ts'

/** Chinese in simplified characters, loaded with the conversation of whoever reads it. */
export const words: ThreadWords & RecommendWords = {
  thread: '对话',
  typing: (name) => `${name} 正在输入…`,
  message: '输入消息',
  noFiles: '这里暂时不能发送图片和文件，请用文字描述。',
  end: '结束对话',
  endSure: '要结束此对话吗？',
  endYes: '是，结束',
  endNo: '否，继续',
  transcript: '把对话发到我的邮箱',
  toConfirm: '我们已给您发送邮件。打开其中的链接，我们随即发送对话。',
  onItsWay: '对话正在发送到您的邮箱。',
  yours: '您的数据',
  writeAgain: '再次留言即可继续。',
  askAnew: '咨询其他问题',
  mend: '返回表单',
  rate: '您对我们的解答满意吗？',
  scores: ['很差', '较差', '一般', '满意', '非常满意'],
  rateSend: '提交评分',
  rated: '感谢您的评分。',
  recommend: '您有多大可能向他人推荐我们？',
  ends: '0：完全不可能；10：非常可能。',
  thanks: '感谢您的回答。',
  offlineIdle: '您处于离线状态，可以继续写。',
  reconnecting: '正在重新连接…',
}
