/** What a consumer of the map spends of its owner's deposit, and how its owner is asked: the same words at the terminal and in the console. */
export const MAP_CONSUMER = 'mobility/consumer'

export const MAP_SPENDING = {
  model: MAP_CONSUMER,
  does: 'buy the map of regions that you choose',
  amount: '1',
} as const
