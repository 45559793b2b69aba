/** Whether a network carries itself: what members paid, against what was issued, over some epochs. */
import * as v from 'valibot'
import { BOUGHT } from './epochs.ts'
import { amount, maybe, text, told, whole } from './schema.ts'

const WASH_BOUND = v.object({
  resource: text,
  freeUpTo: told(
    amount,
    'In the payment asset for a whole token: at any higher price whoever pays oneself gains more in tokens than it costs.',
  ),
  ratioPpm: maybe(
    told(
      whole,
      'What is issued by payments, over what was burned of them, at the price that was asked with, or else at the most that the rules reckon a token to be worth. Above 1000000 paying oneself pays. Absent without a price.',
    ),
  ),
})

const DAYS = v.object({
  least: told(whole, 'For the cheapest such device.'),
  most: maybe(told(whole, 'For the dearest; absent where it takes longer than a century.')),
})

const PAYBACK = v.object({
  resource: text,
  devices: told(whole, 'The most that contributed in one of the epochs.'),
  paidADay: told(amount, 'What others paid one of them a day, in the payment asset.'),
  tokensADay: told(amount, 'Tokens that one of them earned a day.'),
  price: maybe(told(v.object({ least: amount, most: amount }), 'What one costs, as the rules say.')),
  byUse: maybe(
    told(
      DAYS,
      'Days after which what others paid has paid for it. Absent where that takes longer than a century, or the rules say no price.',
    ),
  ),
  withTokens: maybe(told(DAYS, 'The same with its tokens, at the price that was asked with.')),
})

const POINT = v.object({
  fromEpoch: whole,
  toEpoch: whole,
  epochs: told(whole, 'Of them there are figures of so many.'),
  issued: told(amount, 'Tokens.'),
  spent: told(amount, 'Paid to others and burned, in the payment asset.'),
  burned: amount,
  breakEven: maybe(told(amount, 'Spent for each whole token that was issued; absent where none was.')),
  giniPpm: whole,
  nakamoto: whole,
  churnPpm: whole,
  devices: told(whole, 'The most that contributed in one of the epochs.'),
  paid: told(
    v.array(v.object({ resource: text, devices: whole, paidADay: amount })),
    'What others paid a device a day, in the payment asset, ascending by resource.',
  ),
})

export const SUSTAINABILITY = v.object({
  epochs: told(whole, 'So many there are figures of, the newest last.'),
  fromEpoch: maybe(told(whole, 'The first of them; absent where there is none.')),
  toEpoch: maybe(told(whole, 'The last of them.')),
  issued: told(amount, 'Tokens.'),
  spent: told(amount, 'Paid to others and burned, in the payment asset.'),
  burned: told(amount, 'Of it, what nobody received.'),
  burnedPpm: told(whole, 'Of what was spent.'),
  breakEven: maybe(
    told(
      amount,
      'In the payment asset for a whole token: up to that price what members spend pays for all that is issued. Absent where nothing was issued.',
    ),
  ),
  subsidyPpm: maybe(
    told(
      whole,
      'Of what is issued at the price that was asked with, what no use pays for. Absent without a price.',
    ),
  ),
  giniPpm: told(whole, 'Of rewards over accounts, the mean of the epochs.'),
  nakamoto: told(
    whole,
    'How few accounts had more than half of the rewards, in the most concentrated epoch.',
  ),
  churnPpm: told(whole, 'Devices that stopped contributing, an epoch, of those that did.'),
  supplyEpochs: maybe(told(whole, 'For how many epochs as these the rest of the supply lasts.')),
  bought: maybe(BOUGHT),
  burnToMintPpm: maybe(
    told(
      whole,
      'Tokens burned for credits over tokens issued: above 1000000 there are fewer of them. Absent where nothing was issued, or members pay with something else.',
    ),
  ),
  payback: told(
    v.array(PAYBACK),
    'When a device has paid for itself, by resource, ascending by name. Means over devices; what running one costs is not in it.',
  ),
  wash: told(
    v.array(WASH_BOUND),
    'Whether paying oneself pays, of each resource where payments weigh rewards, ascending by name.',
  ),
  points: maybe(
    told(v.array(POINT), 'The same by spans of one length, oldest first; where it was asked with `points`.'),
  ),
})
