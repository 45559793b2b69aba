/** What is done with shares of a machine, as it is typed after `cairn shares SHARES`: `back 1`, `bid 900`. */
import type { GovernedAct } from '../../chain/governance/governed-acts.ts'
import { SHARE_DECIMALS, shareActs } from '../../chain/shares/share-acts.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'
import type { Act } from '../transaction/open-act.ts'
import { accountOf, amountOf, deviceOf, epochOf } from '../transaction/readers.ts'

export interface ShareVerb {
  /** What follows it. */
  readonly takes: string
  /** What it does, for the question before it. */
  readonly effect: string
  make(act: Act, shares: Address, words: readonly string[]): GovernedAct
  /** What the sender has to pay for it, base units of what members pay with; nothing unless said. */
  pays?(act: Act, words: readonly string[]): bigint
}

const account = ({ settings }: Act, word = '') => accountOf(word, settings.names)
const devices = ({ settings }: Act, words: readonly string[]) =>
  words.map(word => deviceOf(word, settings.names))
const money = ({ decimals }: Act, word = '', least = 1n) => amountOf(word, decimals, least)
const assetOf = ({ deployment, settings }: Act, word = 'payment') =>
  word === 'payment' || word === 'token' ? deployment[word] : accountOf(word, settings.names)

export const SHARE_VERBS: Readonly<Record<string, ShareVerb>> = {
  send: {
    takes: 'ACCOUNT AMOUNT',
    effect: 'from now on that account earns for them; whoever holds any holds a thousandth of all at least',
    make: (act, shares, [to, amount = '']) =>
      shareActs(shares).transfer(account(act, to), amountOf(amount, SHARE_DECIMALS, 1n)),
  },
  take: {
    takes: 'DEVICE…',
    effect: 'the machines that were offered to the shares are theirs',
    make: (act, shares, words) => shareActs(shares).take(devices(act, words)),
  },
  propose: {
    takes: 'sell AMOUNT | wind-up ACCOUNT | manager ACCOUNT',
    effect: 'holders can back it for 14 days',
    make: (act, shares, words) => propose(act, shares, words),
  },
  back: {
    takes: 'DECISION',
    effect: 'all your shares stay where they are until it is over, or you take it back (unback)',
    make: (_, shares, [id = '']) => shareActs(shares).back(epochOf(id)),
  },
  unback: {
    takes: '',
    effect: 'your shares are free, and back nothing',
    make: (_, shares) => shareActs(shares).unback(),
  },
  'carry-out': {
    takes: 'DECISION',
    effect: 'it is done: a sale begins, or ends in 7 or 14 days, or another runs the machines',
    make: (_, shares, [id = '']) => shareActs(shares).carryOut(epochOf(id)),
  },
  bid: {
    takes: 'AMOUNT',
    effect: 'the whole price is paid in, and bound for 14 days and while a sale runs that it can win',
    make: (act, shares, [amount]) => shareActs(shares).bid(money(act, amount)),
    pays: (act, [amount]) => money(act, amount),
  },
  'withdraw-bid': {
    takes: '',
    effect: 'the bid is over; pay-back pays it out',
    make: (_, shares) => shareActs(shares).withdrawBid(),
  },
  'pay-back': {
    takes: 'ACCOUNT',
    effect: 'a bid that was beaten or withdrawn is paid back whole',
    make: (act, shares, [bidder]) => shareActs(shares).payBack(account(act, bidder)),
  },
  close: {
    takes: '',
    effect: 'the sale ends: the best bid that reaches its reserve has bought the machines',
    make: (_, shares) => shareActs(shares).close(),
  },
  'hand-over': {
    takes: 'DEVICE…',
    effect: 'the machines are offered to the buyer, who accepts them: cairn device accept',
    make: (act, shares, words) => shareActs(shares).handOver(devices(act, words)),
  },
  reclaim: {
    takes: '',
    effect: 'the deposit that machines spent from is asked back, to be collected',
    make: (act, shares) => shareActs(shares).reclaim(act.deployment.payment),
  },
  collect: {
    takes: 'ACCOUNT [payment|token|ASSET]',
    effect: 'the account gets its part of what is there since the closing',
    make: (act, shares, [to, asset]) => shareActs(shares).collect(assetOf(act, asset), account(act, to)),
  },
  refill: {
    takes: '',
    effect: 'what the machines had spent, and came back, is put where they spend it from',
    make: (act, shares) => shareActs(shares).refill(act.deployment.payment),
  },
  lost: {
    takes: 'ACCOUNT TO',
    effect: 'by a guardian: with the quorum’s last, the shares move in 14 days, unless the wallet objects',
    make: (act, shares, [lost, to]) =>
      shareActs(shares).approveRecovery(account(act, lost), account(act, to)),
  },
  'not-lost': {
    takes: '',
    effect: 'by the wallet: whatever guardians approved for it counts no more',
    make: (_, shares) => shareActs(shares).cancelRecovery(),
  },
  recover: {
    takes: 'ACCOUNT',
    effect: 'the lost wallet’s shares move to where the guardians said',
    make: (act, shares, [lost]) => shareActs(shares).recover(account(act, lost)),
  },
}

/** @throws {CliError} argument_invalid */
export function shareVerbOf(word: string, words: readonly string[]): ShareVerb {
  const verb = Object.hasOwn(SHARE_VERBS, word) ? SHARE_VERBS[word] : undefined
  const [least, most] = bounds(verb?.takes ?? '')
  if (verb !== undefined && words.length >= least && words.length <= most) return verb
  throw new CliError(
    'argument_invalid',
    `"${[word, ...words].join(' ').slice(0, 60)}" is nothing to do with shares`,
    {
      hint: `Write one of: ${Object.entries(SHARE_VERBS)
        .map(([name, { takes }]) => `${name} ${takes}`.trim())
        .join(', ')}.`,
    },
  )
}

function bounds(takes: string): readonly [number, number] {
  if (takes === '') return [0, 0]
  if (takes.endsWith('…')) return [1, 64]
  const [first = ''] = takes.split(' | ')
  const words = first.split(' ')
  return [words.filter(word => !word.startsWith('[')).length, words.length]
}

function propose(act: Act, shares: Address, [kind = '', word = '']: readonly string[]): GovernedAct {
  const acts = shareActs(shares)
  if (kind === 'sell') return acts.proposeSale(money(act, word, 0n))
  if (kind === 'wind-up') return acts.proposeWindingUp(toAddress(account(act, word)))
  if (kind === 'manager') return acts.proposeManager(account(act, word))
  throw new CliError('argument_invalid', `nobody proposes "${kind.slice(0, 40)}"`, {
    hint: 'Write propose sell AMOUNT, propose wind-up ACCOUNT, or propose manager ACCOUNT.',
  })
}
