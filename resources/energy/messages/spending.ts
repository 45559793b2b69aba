/** What a meter spends its owner's money on, in words for whoever lets it in. */
export const ENERGY_SPENDING = {
  model: 'energy/meter',
  does: 'buy energy of your neighbours for you',
  amount: '5',
} as const
