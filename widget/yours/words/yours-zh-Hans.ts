import type { YoursWords } from './yours-en.ts'

/** Simplified Chinese, loaded when whoever reads it looks at what is kept of them. */
export const words: YoursWords = {
  title: '您的数据',
  kept: (site) => `${site} 保存这里的对话内容，以及您提供的姓名和联系方式，以便答复您。`,
  news: '您同意同时接收资讯。',
  noNews: '不再接收资讯',
  newsOver: '不会再向您发送资讯。',
  earlier: '您之前的对话',
  missing: '该对话已无法读取，或暂时无法读取。',
  forget: '全部删除',
  forgets: '此浏览器中的对话将在这里和我们这边一并删除，您的姓名和联系方式也一并删除，且无法恢复。',
  sure: '现在全部删除？',
  yes: '是，删除',
  no: '否，保留',
  deleting: '正在删除。如果没有网络连接，将在恢复连接后删除。',
  deleted: '您在这里写给我们的内容已全部删除。',
  back: '返回对话',
}
