/** What a consumer of data is told. */
import { SPENDING_REASONS } from '../../../../kernel/allowances/refusal.ts'

export const MARKET_REASONS = {
  not_a_consumer:
    'Only a device that is registered as a sensing/consumer buys data, so that its owner is asked what it may spend.',
  not_sold: 'The network does not sell this quantity. The facts say which it does.',
  days_wrong:
    'An order is of days from one to the same or a later one, of no more than the facts say, and of none that is further ahead. Order again.',
  orders_full: 'So many orders of this consumer stand already. Wait until one is over.',
  nothing_there:
    'No station measured these quantities there on these days, as far as it is remembered. Nothing was paid; look at what there is, and ask for another place or other days.',
  too_few_owners:
    'Somebody measured there, but an hour is told only where stations of as many owners as the facts say did in one cell. Nothing was paid; ask again when more are there, or for a place that has more.',
  order_spent: 'It costs more than the order allows in all. It ends with what it has; order again with more.',
  deposit_short: 'What is free of the owner’s deposit does not cover it. Deposit more, then order again.',
  ...SPENDING_REASONS,
} as const satisfies Record<string, string>
