/** The sentences about credits: what they cost, and buying some. */
import { catalogueOf } from './languages/catalogue.ts'

export const CREDITS_EN = {
  title: 'Buy credits',
  lead: (symbol: string) =>
    `What members use here is paid with credits, a dollar each. They are bought for ${symbol}, which are burned, or for stable money; they go to nobody else, and your devices spend them within what you allow.`,
  none: 'Members of this network pay with stable money, and not with credits.',
  whose: 'Credits belong to an account. Making one takes a moment, and costs nothing:',
  amount: 'How much, in USD',
  pays: 'Pay with',
  token: (symbol: string) => `${symbol}, burned`,
  money: (symbol: string) => `${symbol}, to the treasury`,
  costs: 'It costs',
  have: 'You have',
  price: 'Price',
  each: (symbol: string, price: string) => `one ${symbol} counts for ${price}`,
  anchor: 'Counts for at most',
  anchorSays: (usd: string, when: string) =>
    `${usd} (the anchor, as of ${when}): it follows the feed by half in a day at most, so a price has to last before it counts`,
  least: 'You get at least',
  gas: 'Gas',
  free: 'nothing: this node pays for it',
  buy: (amount: string) => `Buy credits for ${amount}`,
  busy: 'Buying …',
  signs:
    'You sign twice: what you buy, and that so much may be taken for it. Nobody can change either, and where the price turns against you nothing is bought.',
  done: (amount: string) => `Done: ${amount} in credits. Your devices can spend them from the next epoch on.`,
  next: 'What each of them may spend, you allow it by itself:',
  mine: 'my devices',
  again: 'Buy more',
  noAmount: 'That is no amount. Write a number above zero, such as 25.',
  tooLittle: (symbol: string) => `You have not so much of ${symbol}.`,
  tooMany: (left: string) =>
    `Burning makes only ${left} more now; it refills within a day. Money has no limit.`,
  noMoney: 'This network takes no money for credits at present.',
  notYours: 'Whose key is in this browser, a passkey or a wallet can buy them. Elsewhere: cairn credits buy.',
  noRelay: 'This node sends no transactions for others. Elsewhere: cairn credits buy.',
  moved: 'The price has moved since. It is shown anew: try again.',
  dormant: {
    no_feed: 'No price feed is set.',
    broken: 'The price feed does not answer.',
    incomplete: 'The price feed’s newest round is not complete.',
    not_positive: 'The price feed says no price above zero.',
    stale: 'The price feed’s newest price is too old.',
    early: 'The price feed’s newest price is from the future.',
    too_low: 'The price is below what this network believes.',
    too_high: 'The price is above what this network believes.',
    sequencer_down: 'The chain’s sequencer is down: prices may be old.',
    sequencer_back: 'The chain’s sequencer came back less than an hour ago: prices may be old.',
  },
  moneyBuys: (symbol: string) => `So tokens buy no credits now. ${symbol} does, and nothing else waits.`,
  link: 'Buy credits',
} as const

export const CREDITS_TEXT = catalogueOf(CREDITS_EN, {
  de: async () => (await import('./languages/de-credits.ts')).CREDITS,
  es: async () => (await import('./languages/es-credits.ts')).CREDITS,
})
