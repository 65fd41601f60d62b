/** Words of the conversation: the catalogue that the other languages follow. */
export const en = {
  thread: 'Conversation',
  typing: (name: string) => `${name} is writing…`,
  message: 'Write a message',
  noFiles: 'Pictures and files cannot be sent here yet. Please describe it in words.',
  end: 'End conversation',
  endSure: 'End this conversation?',
  endYes: 'Yes, end it',
  endNo: 'No, go on',
  transcript: 'Send me this by mail',
  toConfirm: 'We have written to you. Open the link in that mail, and the conversation follows.',
  onItsWay: 'The conversation is on its way to your mail.',
  yours: 'Your data',
  writeAgain: 'Write again to go on with it.',
  askAnew: 'Ask something else',
  mend: 'Back to the form',
  rate: 'How was our answer?',
  scores: ['very poor', 'poor', 'fair', 'good', 'very good'],
  rateSend: 'Send rating',
  rated: 'Thank you for your rating.',
  offlineIdle: 'You are offline. You can go on writing.',
  reconnecting: 'Reconnecting…',
}

export type ThreadWords = typeof en
