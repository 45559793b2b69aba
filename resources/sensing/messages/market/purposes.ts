/** What data is bought for: whoever measured it is told this much of a use, and no more. */
export const PURPOSES = [
  'city',
  'energy',
  'farming',
  'health',
  'insurance',
  'journalism',
  'property',
  'research',
  'travel',
  'other',
] as const

export type Purpose = (typeof PURPOSES)[number]
