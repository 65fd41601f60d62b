/** English words for the first steps of a workspace: a catalogue of its own, loaded with them. */
import type { FirstStep } from '../../shared/schema/first-steps.ts'

/** A step, how it is taken, and the link to do so. */
interface StepWords {
  title: string
  hint: string
  act: string
}

export const firstSteps = {
  title: 'First steps',
  lead: 'What your desk needs before its first visitor. Each is ticked by itself as soon as it really happened.',
  progress: (done: number, all: number) => `${done} of ${all} done`,
  ready: 'Your desk is ready. The next inquiry comes from a real visitor.',
  toInbox: 'Go to the inbox',
  all: 'Show all steps',
  next: (title: string) => `Next: ${title}`,
  done: 'Done',
  open: 'Not yet',
  since: (when: string) => `Done ${when}`,
  putAway: 'Put these away',
  bringBack: 'Show in the inbox again',
  isAway: 'Put away: an empty inbox does not show them any more.',
  failed: 'It could not be kept just now. Try again in a moment.',
  steps: {
    site: {
      title: 'Allow your website',
      hint: 'Say under which address your website is: only its pages may show the widget.',
      act: 'Add the address',
    },
    tag: {
      title: 'Put the widget on a page',
      hint: 'Put one line on your pages, then open the widget on one of them.',
      act: 'Copy the line',
    },
    hello: {
      title: 'Say hello, and answer it',
      hint: 'Put this line on a page that only you see, say hello there, and answer it in the inbox. It is a test and counts nowhere.',
      act: 'Open the inbox',
    },
    invite: {
      title: 'Invite a colleague',
      hint: 'Invite whoever answers with you: they choose a password of their own.',
      act: 'Invite somebody',
    },
    hours: {
      title: 'Set opening hours',
      hint: 'Say when your queue is open, or save it as always open: visitors are told accordingly.',
      act: 'Set the hours',
    },
  } satisfies Record<FirstStep, StepWords>,
}
