/** An epoch's result as accounts see it: who got what from whom, summed so that there is one figure for each device. */
import type { SettledEpoch } from '../../kernel/epoch.ts'
import { releasedOf } from '../../kernel/money/hold.ts'
import type { SplitIncome } from '../../kernel/shares/split-income.ts'
import type { PaidBacking } from '../../kernel/staking/pay-backing.ts'
import type { Address } from '../../protocol/ids.ts'
import type { Earning } from '../store/store.ts'

/** @param token of the network: whatever else shares earned is what members pay with */
export function describeEarnings(result: SettledEpoch, token: Address): readonly Earning[] {
  const { rewards, grants, withheld, outcomes, ended, incomes, backing } = result
  const all: Earning[] = [
    ...Array.from(rewards, ({ owner: account, resource, subject, amount }): Earning => {
      return { account, kind: 'reward', resource, subject, amount }
    }),
    ...releasedOf(ended).map(({ owner: account, subject, amount }): Earning => {
      return { account, kind: 'released', resource: '', subject, amount }
    }),
    ...grants.map(
      ({ account, pool, amount }): Earning => ({ account, kind: 'grant', resource: pool, amount }),
    ),
    ...withheld.map(({ account, amount }): Earning => ({ account, kind: 'withheld', resource: '', amount })),
    ...outcomes.flatMap(({ name: resource, transfers, charges }) => [
      ...transfers.flatMap(({ from, to, payer, payee, amount }): Earning[] => [
        { account: from, kind: 'paid', resource, subject: payer, amount },
        { account: to, kind: 'received', resource, subject: payee, amount },
      ]),
      ...charges.map(({ from, subject, amount }): Earning => {
        return { account: from, kind: 'charged', resource, subject, amount }
      }),
    ]),
    ...incomes.flatMap(income => describeIncome(income, income.asset === token)),
    ...backing.flatMap(describeBacking),
  ]
  const sums = new Map<string, Earning>()
  for (const earning of all) {
    const { account, kind, resource, subject = '', amount } = earning
    const key = `${account} ${kind} ${resource} ${subject}`
    sums.set(key, { ...earning, amount: (sums.get(key)?.amount ?? 0n) + amount })
  }
  return [...sums.values()].filter(({ amount }) => amount > 0n)
}

/** What the backed one earned stands with it whole: it goes out again to backers, or is not there at all. */
function describeBacking({ kind, subject, account, unpaid, parts }: PaidBacking): readonly Earning[] {
  const resource = kind === 'oracle' ? `oracle ${BigInt(subject)}` : subject
  const theirs = parts.reduce((sum, { amount }) => sum + amount, 0n)
  return [
    { account, kind: 'to-backers', resource, amount: theirs },
    { account, kind: 'unbacked', resource, amount: unpaid },
    ...parts.map((part): Earning => {
      return { account: part.account, kind: 'backing', resource, amount: part.amount }
    }),
  ]
}

/** What shares earned stands with them as well: it goes out again to holders, but for what is kept. */
function describeIncome({ shares, income, kept, parts }: SplitIncome, inToken: boolean): readonly Earning[] {
  const [holders, itself] = inToken
    ? (['income', 'passed-on'] as const)
    : (['income-payment', 'passed-on-payment'] as const)
  return [
    { account: shares, kind: itself, resource: '', amount: income - kept },
    ...parts.map(({ account, amount }): Earning => ({ account, kind: holders, resource: shares, amount })),
  ]
}
