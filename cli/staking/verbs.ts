/** What one does with stakes, as `cairn stake KIND SUBJECT VERB` reads it. */
import type { GovernedAct } from '../../chain/governance/governed-acts.ts'
import { ALL_STAKE, stakeActs } from '../../chain/staking/stakes.ts'
import { signLeave, signStake } from '../../client/staking/stake-by-relay.ts'
import type { BackedKind } from '../../kernel/chain-facts.ts'
import type { Address } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'
import type { Act } from '../transaction/open-act.ts'
import { accountOf, amountOf } from '../transaction/readers.ts'
import type { StakeWord } from './by-relay.ts'
import type { StakePlace } from './place.ts'

export interface StakeVerb {
  readonly takes: string
  /** What follows from it, for who says yes. */
  effect(place: StakePlace, act: Act): string
  make(asked: Asked): GovernedAct
  /** Base units that are paid in. */
  pays?(asked: Asked): bigint
  /** What a node can bring instead; absent where the sender has to send it. */
  word?(asked: Asked): StakeWord
}

export interface Asked {
  readonly act: Act
  readonly place: StakePlace
  readonly kind: BackedKind
  readonly subject: bigint
  readonly words: readonly string[]
  /** Who sends it, where it was asked for. */
  readonly self: Address
}

const DAY_MS = 86_400_000

const days = ({ terms }: StakePlace) => `${Number((terms.delayMs / DAY_MS).toFixed(1))} days`

export const STAKE_VERBS: Readonly<Record<string, StakeVerb>> = {
  add: {
    takes: 'AMOUNT',
    effect: place =>
      `it earns from the next whole epoch on; whatever part of the bond a fault takes is taken of it too; back ${days(place)} after it is asked for`,
    make: asked => stakeActs(asked.place.stakes, asked.subject).stake(paidIn(asked), mostOf(asked)),
    pays: paidIn,
    word: asked => ({
      path: '/v1/relay/stakes',
      sign: (voter, now) =>
        signStake(voter, now, {
          kind: asked.kind,
          subject: asked.subject,
          amount: paidIn(asked),
          mostCommission: mostOf(asked),
        }),
    }),
  },
  leave: {
    takes: 'AMOUNT|all',
    effect: place =>
      `it earns nothing more, is slashed as before, and is paid out from ${days(place)} on: what you asked for before waits anew`,
    make: asked => stakeActs(asked.place.stakes, asked.subject).leave(askedBack(asked)),
    word: asked => ({
      path: '/v1/relay/leaving-stakes',
      sign: (voter, now) =>
        signLeave(voter, now, { kind: asked.kind, subject: asked.subject, amount: askedBack(asked) }),
    }),
  },
  withdraw: {
    takes: '[ACCOUNT]',
    effect: () => 'what was asked back is paid to its holder, less what faults have cost',
    make: asked => stakeActs(asked.place.stakes, asked.subject).withdraw(holderOf(asked)),
    word: asked => ({ ready: holderOf(asked) }),
  },
  terms: {
    takes: 'COMMISSION [open|closed]',
    effect: place =>
      `by the one who is backed: less is kept at once, more in ${days(place)}; closed takes no stake, and keeps what is there`,
    make: ({ place, subject, words: [commission = '', open = 'open'] }) => {
      if (open !== 'open' && open !== 'closed')
        throw new CliError('argument_invalid', `"${open.slice(0, 40)}" is neither open nor closed`, {
          hint: 'Write cairn stake oracle 1 terms 10% open',
        })
      return stakeActs(place.stakes, subject).setTerms(commissionOf(commission), open === 'open')
    },
  },
  sync: {
    takes: '',
    effect: () => 'what faults have cost by now is taken of the stake, and owed to the treasury',
    make: ({ place, subject }) => stakeActs(place.stakes, subject).sync(),
  },
  collect: {
    takes: 'ACCOUNT',
    effect: () => 'the treasury is paid what slashes came to',
    make: ({ act, place, subject, words: [account = ''] }) =>
      stakeActs(place.stakes, subject).collect(accountOf(account, act.settings.names)),
  },
}

function paidIn({ place, words: [amount = ''] }: Asked): bigint {
  return amountOf(amount, place.terms.decimals, 1n)
}

function mostOf({ act }: Asked): number {
  return commissionOf(act.args.text('most-commission') ?? '100%')
}

function askedBack({ place, words: [amount = ''] }: Asked): bigint {
  return amount === 'all' ? ALL_STAKE : amountOf(amount, place.terms.decimals, 1n)
}

function holderOf({ act, self, words: [holder] }: Asked): Address {
  return holder === undefined ? self : accountOf(holder, act.settings.names)
}

/** @throws {CliError} argument_invalid */
export function stakeVerbOf(word: string, words: readonly string[]): StakeVerb {
  const verb = Object.hasOwn(STAKE_VERBS, word) ? STAKE_VERBS[word] : undefined
  const takes = verb === undefined || verb.takes === '' ? [] : verb.takes.split(' ')
  const least = takes.filter(one => !one.startsWith('[')).length
  if (verb !== undefined && words.length >= least && words.length <= takes.length) return verb
  throw new CliError(
    'argument_invalid',
    `"${[word, ...words].join(' ').slice(0, 60)}" is nothing to do with stakes`,
    {
      hint: `Write one of: ${Object.entries(STAKE_VERBS)
        .map(([name, { takes }]) => `${name} ${takes}`.trim())
        .join(', ')}.`,
    },
  )
}

/** In ten thousandths. @throws {CliError} argument_invalid */
export function commissionOf(typed: string): number {
  const percent = /^(\d{1,3}(?:\.\d{1,2})?)\s?%?$/.exec(typed)?.[1]
  const parts = Math.round(Number(percent ?? Number.NaN) * 100)
  if (parts >= 0 && parts <= 10_000) return parts
  throw new CliError('argument_invalid', `"${typed.slice(0, 40)}" is no commission`, {
    hint: 'Write a percentage from 0 to 100 with at most two decimals, such as 10%.',
  })
}
