/**
 * Worlds that once broke, with what they showed. They are played first, for ever. When worlds can hold something new a
 * seed plays another one: so each of these has a test of its own besides.
 */

export const keptSeeds: readonly { seed: number; showed: string }[] = [
  { seed: 554, showed: 'an alarm that waited for a slow record, so that what was due meanwhile was late' },
  { seed: 953, showed: 'an inquiry recalled from a restored record before that had back what it had' },
  { seed: 772, showed: 'a record restored between refusing a flush and being looked at, taken for one that is ahead' },
  { seed: 1473, showed: 'a visitor gone too soon after a deploy, since what they did last was settled after it' },
  { seed: 1624, showed: 'an answered inquiry that waited again and, once the Desk woke, was offered to two' },
  { seed: 1807, showed: 'an epoch that a Desk taken away had asked for, opened after its successor’s' },
  { seed: 2654, showed: 'somebody who came back late and left again, and waited as if they were there' },
  { seed: 3162, showed: 'a record restored while nobody came for days, when what it lacked was thrown away already' },
  { seed: 1429, showed: 'a visitor back after days who asked for a transcript, and waited for somebody long gone' },
  { seed: 2221, showed: 'a visitor who waited for somebody who may not work any more, and had come back in between' },
  {
    seed: 2290,
    showed: 'an offer that ran out while its member was away, still shown to one who may not see what waits',
  },
  {
    seed: 429,
    showed: 'what was counted anew kept over what came after it, where both were flushed at once, and counted twice',
  },
]
