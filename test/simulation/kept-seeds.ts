/** Worlds that once broke, with what they showed. They are played first, for ever. */

export const keptSeeds: readonly { seed: number; showed: string }[] = []
