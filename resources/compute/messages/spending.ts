/** What devices of compute spend their owner's money on, in words for whoever lets them in. */
export const RENT_SPENDING = {
  model: 'compute/requester',
  does: 'pay for the work that you have done elsewhere',
  amount: '5',
} as const

export const BOND_SPENDING = {
  model: 'compute/worker',
  does: 'set aside a bond for its work, which is lost where that is wrong',
  amount: '5',
} as const
