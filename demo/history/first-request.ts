/**
 * The first time the municipality of the first scene asks for a price, three days before the past ends: one lamp, to
 * compare. That they ask again adds to the points of the lead that waits for a newcomer. Part of plan.ts.
 */
import { municipality } from '../catalogue/municipality.ts'
import { replies } from '../catalogue/replies.ts'
import type { Chance } from '../chance.ts'
import { dayMs, hourMs, startOfDay } from './days.ts'
import { newVisitor } from './new-visitor.ts'
import type { Visit } from './visit.ts'

const second = 1_000
const question = 'สอบถามราคาโคมไฟถนน Solis-60 หนึ่งชุด พร้อมเสาและค่าติดตั้งครับ'
const answer = 'Solis-60 ชุดละ 8,900 บาทค่ะ เสาและค่าติดตั้งคิดตามหน้างาน ตั้งแต่ 20 ชุดติดตั้งฟรีค่ะ'

export function firstRequest(chance: Chance, to: number): Visit {
  const { greetings, thanks } = replies.th
  return {
    at: startOfDay(to) - 3 * dayMs + 10.3 * hourMs,
    site: 'th',
    from: { site: 'th', tongue: 'th', about: 'price', product: 'solis-60', topic: 'price', text: question },
    wants: { quantity: 1, group: 'public' },
    asking: {
      contact: municipality,
      question,
      language: 'th',
      channel: 'chat',
      consent: { version: 1, language: 'th', marketing: false },
      source: { page: 'http://127.0.0.1/solis-60', referrerHost: null, campaign: null },
      answered: {
        flow: 1,
        answers: {
          about: 'price',
          product: 'solis-60',
          'for-whom': 'public',
          quantity: 1,
          where: 'north',
          when: 'looking',
          budget: null,
          tender: null,
          'who-decides': 'superior',
        },
      },
    },
    visitor: newVisitor(chance),
    acceptsMs: 6 * second,
    repliesMs: 14 * second,
    greeting: greetings[0]!,
    talk: [
      { from: 'member', text: answer, afterMs: 40 * second },
      { from: 'visitor', text: thanks[1]!, afterMs: 25 * second },
    ],
    leaves: null,
    goesQuiet: false,
    closes: { afterMs: 30 * second, outcome: 'resolved', topic: 'price' },
    rates: { afterMs: 40 * second, score: 5, comment: null, recommends: null },
    comesAgain: null,
    escalates: false,
    voided: null,
    handedTo: null,
    steps: [],
  }
}
