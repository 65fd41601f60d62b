import type { Language } from '../../shared/schema/basics.ts'
import type { Forms } from './counted.ts'

/** English: the catalogue every other language follows. A word that is missing elsewhere does not compile. */
export const en = {
  language: 'en' as Language,
  languages: 'Language',
  title: 'Ask us',
  close: 'Close',
  again: 'Try again',
  here: 'Somebody is here to answer',
  away: 'Leave your question, we will come back to you',
  loading: 'One moment…',
  unreachable: 'We cannot be reached just now. What you wrote stays here.',

  step: (place: number, all: number | string) => `Question ${place} of ${all}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  answers: 'Your answers',
  skipped: 'Skipped',
  change: 'Change',
  agree: 'I agree',
  agreed: 'Agreed',

  fullName: 'Full name',
  replyBy: 'Where may we answer you?',
  kinds: { email: 'E-mail', phone: 'Phone', line: 'LINE', whatsapp: 'WhatsApp', wechat: 'WeChat' },
  addresses: {
    email: 'E-mail address',
    phone: 'Phone number',
    line: 'LINE ID',
    whatsapp: 'WhatsApp number',
    wechat: 'WeChat ID',
  },
  question: 'Your question',
  comment: 'Anything to add?',
  marketing: 'You may also send me news and offers.',
  optional: 'optional',
  send: 'Send',
  responsible: (who: string) => `Responsible for your data: ${who}`,
  faults: {
    fullName: 'Please tell us your name.',
    address: 'Please tell us where to answer.',
    question: 'Please write your question.',
    consent: 'We may answer only if you agree.',
    email: 'Please check the address, like name@example.com.',
    phone: 'Please check the number: it needs at least six digits.',
    answer: 'Please answer this question.',
    number: (least: string, most: string) => `Please write a number from ${least} to ${most}.`,
    long: { one: 'At most * character, please.', other: 'At most * characters, please.' } as Forms,
    refused: 'This was not accepted. Please check it.',
  },

  haveIt: 'We have it',
  keptHere: 'It is safe on this device',
  receipt: 'Receipt',
  with: (name: string) => `${name} is answering you`,
  offline: 'You are offline; we will send it as soon as you are back.',
  busy: 'Many are asking just now. We send it in a moment; nothing is lost.',
  retrying: 'We cannot reach the server; we keep trying. Nothing is lost.',
  stayHere: 'This browser stores nothing: please keep this page open until it is sent.',

  delivery: {
    waiting: 'Waiting to send',
    sending: 'Sending…',
    sent: 'Sent',
    read: 'Read',
    refused: 'Not accepted',
  },

  over: 'This conversation is over.',
}

/** A catalogue of the widget. */
export type Words = typeof en
