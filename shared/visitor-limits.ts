/**
 * How long what a visitor writes may be. The widget carries these and no others; `limits` has them too, for whoever parses.
 * Lengths are in code points.
 */
export const visitorLimits = {
  fullName: 80,
  email: 254,
  phone: 32,
  messengerId: 64,
  message: 4_000,
  ratingComment: 1_000,
  pageUrl: 500,
  campaignPart: 100,
} as const
