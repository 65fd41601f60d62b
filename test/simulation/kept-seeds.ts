/** Worlds that once broke, with what they showed. They are played first, for ever. */

export const keptSeeds: readonly { seed: number; showed: string }[] = [
  { seed: 554, showed: 'an alarm that waited for a slow record, so that what was due meanwhile was late' },
]
