/** Who rides and who drives, by their registered models; and what a rider spends of its owner's deposit, in words for whoever lets it in. */
export const RIDER = 'mobility/rider'
export const RIDE_DRIVERS: readonly string[] = ['mobility/car', 'mobility/phone']

export const RIDE_SPENDING = {
  model: RIDER,
  does: 'pay for rides that you book',
  amount: '50',
} as const
