/** An epoch's result as accounts see it: who got what from whom, summed so that there is one figure for each device. */
import type { SettledEpoch } from '../../kernel/epoch.ts'
import { releasedOf } from '../../kernel/money/hold.ts'
import type { Earning } from '../store/store.ts'

export function describeEarnings(result: SettledEpoch): readonly Earning[] {
  const { rewards, grants, withheld, outcomes, ended } = result
  const all: Earning[] = [
    ...rewards.map(({ owner: account, resource, subject, amount }): Earning => {
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
  ]
  const sums = new Map<string, Earning>()
  for (const earning of all) {
    const { account, kind, resource, subject = '', amount } = earning
    const key = `${account} ${kind} ${resource} ${subject}`
    sums.set(key, { ...earning, amount: (sums.get(key)?.amount ?? 0n) + amount })
  }
  return [...sums.values()].filter(({ amount }) => amount > 0n)
}
