/** What a consumer of coverage spends of its owner's deposit, and how its owner is asked: the same words at the terminal and in the console. */
export const COVERAGE_SPENDING = {
  model: 'coverage/consumer',
  does: 'pay gateways for packets of your devices',
  amount: '1',
} as const

/** The same of a client of relays. */
export const RELAY_SPENDING = {
  model: 'coverage/relay-client',
  does: 'pay relays for what comes and goes through them',
  amount: '1',
} as const
