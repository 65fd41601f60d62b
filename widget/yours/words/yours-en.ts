/** Words of what is kept of a visitor: the catalogue that the other languages follow. */
export const en = {
  title: 'Your data',
  kept: (site: string) =>
    `What was written here, with the name and address you gave, is kept by ${site} to answer you.`,
  news: 'You said that you may be sent news as well.',
  noNews: 'Send me no more news',
  newsOver: 'You will be sent no more news.',
  earlier: 'Your earlier conversations',
  missing: 'This one cannot be read any more, or not just now.',
  forget: 'Delete everything',
  forgets:
    'Your conversations from this browser are deleted, here and with us, and so are your name and address. Nobody can bring them back.',
  sure: 'Delete everything now?',
  yes: 'Yes, delete it',
  no: 'No, keep it',
  deleting: 'It is being deleted. Without a connection that waits until there is one.',
  deleted: 'Everything you wrote to us here is deleted.',
  back: 'Back to the conversation',
}

export type YoursWords = typeof en
