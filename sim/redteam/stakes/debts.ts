/**
 * Whoever owes the network what it was paid too much, and would rather earn by another door, or have its backers pay: sixty days, hour by
 * hour, by the kernel's own split and withholding. What it earns is held against what it would earn without the debt, less the debt.
 */
import { ownIncomes, type Withholding, withhold } from '../../../kernel/money/withhold.ts'
import { type PaidBacking, splitBacking } from '../../../kernel/staking/pay-backing.ts'
import type { Address } from '../../../protocol/ids.ts'
import type { StakeRow } from './attacks.ts'
import { BOND, HOURS, person, RULE, UNIT } from './world.ts'

/** Two owners who earn alike, both with a bond; Ana's money; and the debtor's other account. */
const [OWNER, OTHER, ANA, SECOND] = [0xd1, 0xd2, 0xa1, 0xd3].map(person) as [
  Address,
  Address,
  Address,
  Address,
]
const EARNED = 10n ** 12n
const STAKE = 1_000n * UNIT
/** Ten days of what an owner earns. */
const DEBT = 240n * EARNED

type Stakes = readonly (readonly [who: Address, behind: Address])[]

interface DebtAttack {
  readonly name: string
  readonly value: string
  readonly stakes: Stakes
  /** The same money, honestly. */
  readonly honest: Stakes
  /** Who owes. */
  readonly debtor: Address
  readonly thieves: readonly Address[]
  /** Whom the debtor has nothing to do with. */
  readonly bystander: Address
}

const ATTACKS: readonly DebtAttack[] = [
  {
    name: 'owes, and backs itself',
    value: 'through a second account, against the same money behind somebody else',
    stakes: [[SECOND, OWNER]],
    honest: [[SECOND, OTHER]],
    debtor: OWNER,
    thieves: [OWNER, SECOND],
    bystander: OTHER,
  },
  {
    name: 'owes, and lets its backers work it off',
    value: 'Ana, who could not know',
    stakes: [[ANA, OWNER]],
    honest: [[ANA, OWNER]],
    debtor: OWNER,
    thieves: [OWNER],
    bystander: ANA,
  },
  {
    name: 'owes, and earns as a backer',
    value: 'behind an owner that owes nothing',
    stakes: [[SECOND, OTHER]],
    honest: [[SECOND, OTHER]],
    debtor: SECOND,
    thieves: [SECOND],
    bystander: OTHER,
  },
]

export function debtRows(): readonly StakeRow[] {
  return ATTACKS.map(({ name, value, stakes, honest, debtor, thieves, bystander }) => {
    const debt = debtor === SECOND ? DEBT / 10n : DEBT
    const attacked = liveOwing(stakes, new Map([[debtor, debt]]))
    const free = liveOwing(honest, new Map())
    const alone = liveOwing(stakes, new Map())
    const of = (income: ReadonlyMap<Address, bigint>) =>
      thieves.reduce((sum, who) => sum + (income.get(who) ?? 0n), 0n)
    const lost = (alone.get(bystander) ?? 0n) - (attacked.get(bystander) ?? 0n)
    return {
      name,
      value,
      earnsPpm: ppm(of(attacked), of(free) - debt),
      losesPpm: 0,
      honestLostPpm: ppm(lost, alone.get(bystander) ?? 0n),
    }
  })
}

function liveOwing(stakes: Stakes, owed: Withholding['debts']): ReadonlyMap<Address, bigint> {
  const income = new Map<Address, bigint>()
  let debts = owed
  for (let hour = 0; hour < HOURS; hour++) {
    const backing = [OWNER, OTHER].map((owner): PaidBacking => {
      const backers = stakes.flatMap(([account, behind]) =>
        behind === owner ? [{ account, amount: STAKE }] : [],
      )
      const paid = splitBacking(RULE, { own: BOND, commission: 0, backers }, EARNED)
      return { kind: 'owner', subject: owner, account: owner, ...paid }
    })
    const rewards = [OWNER, OTHER].map(owner => ({ owner, amount: EARNED }))
    const incomes = ownIncomes({ rewards, grants: [], released: [], backing })
    const { withheld, debts: left } = withhold(debts, incomes)
    debts = left
    for (const [who, amount] of incomes) income.set(who, (income.get(who) ?? 0n) + amount)
    for (const { account, amount } of withheld) income.set(account, income.get(account)! - amount)
  }
  return income
}

function ppm(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 1_000_000n) / whole)
}
