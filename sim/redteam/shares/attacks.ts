/**
 * Attacks on the income of a machine that many own: an epoch of transfers and of what locks say, through the fold that nodes read
 * shares with and the kernel's own split. What each comes to, against what a snapshot at the epoch's last block would have given.
 */
import { foldLock, foldTransfer, openShares, weighHolders } from '../../../chain/facts/shares/fold-shares.ts'
import { splitIncome } from '../../../kernel/shares/split-income.ts'
import { type Ledger, ledgerKey } from '../../../protocol/chain-formats/ledger.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'

/** Two seconds a block, an hour an epoch. */
const [BLOCK_MS, EPOCH_MS] = [2_000, 3_600_000]
/** Of a hundred thousand shares the thief has a hundredth, and two honest owners and a pool the others. */
const [ANA, BEN, POOL, THIEF] = [31, 32, 33, 34].map(address) as [Address, Address, Address, Address]
const HELD: readonly (readonly [Address, bigint])[] = [
  [ANA, 50_000n],
  [BEN, 29_000n],
  [POOL, 20_000n],
  [THIEF, 1_000n],
]
const SUPPLY = 100_000n
const [SHARES, TOKEN, PAYMENT, NOBODY] = [address(90), address(91), address(92), address(0)]
const INCOME = 10n ** 9n

interface Step {
  readonly atMs: number
  readonly from?: Address
  readonly to?: Address
  readonly shares: bigint
  /** What the pool, which governance has listed, says that it holds for `to`. */
  readonly says?: true
}

interface ShareAttack {
  readonly name: string
  readonly value: string
  readonly steps: readonly Step[]
  /** Accounts of the thief beside its own. */
  readonly others?: readonly Address[]
}

export interface ShareRow {
  readonly name: string
  readonly value: string
  /** Parts in a million of the epoch's income: what the thief got, what its shares × time were, and what a snapshot would have given. */
  readonly gotPpm: number
  readonly heldPpm: number
  readonly snapshotPpm: number
  /** Of what Ana and Ben would have had without it. */
  readonly honestLostPpm: number
}

function address(number: number): Address {
  return toAddress(`0x${number.toString(16).padStart(40, '0')}`)
}

export function shareAttacks(): readonly ShareAttack[] {
  const borrow = (fromMs: number, untilMs: number): readonly Step[] => [
    { atMs: fromMs, from: POOL, to: THIEF, shares: 20_000n },
    { atMs: untilMs, from: THIEF, to: POOL, shares: 20_000n },
  ]
  const sprayed = Array.from({ length: 1_500 }, (_, index) => address(1_000 + index))
  /** Of a tie the account that sorts first has the last unit: so many units at most. */
  const dust = Array.from({ length: 10 }, (_, index) => address(10 + index))
  const own = (index: number) => sprayed[index % sprayed.length]!
  return [
    { name: 'borrows for a transaction', value: 'in the last block', steps: borrow(EPOCH_MS, EPOCH_MS) },
    {
      name: 'borrows over the end',
      value: 'the last block',
      steps: borrow(EPOCH_MS - BLOCK_MS, EPOCH_MS + 1),
    },
    {
      name: 'borrows over the end',
      value: 'ten minutes',
      steps: borrow(EPOCH_MS - 600_000, EPOCH_MS + 1),
    },
    {
      name: 'passes its shares round its accounts',
      value: 'in every block',
      others: sprayed.slice(0, 50),
      steps: Array.from({ length: 1_700 }, (_, index) => ({
        atMs: (index + 1) * BLOCK_MS,
        from: index === 0 ? THIEF : own((index - 1) % 50),
        to: own(index % 50),
        shares: 1_000n,
      })),
    },
    {
      name: 'crowds the others out',
      value: 'through 1,500 accounts',
      others: sprayed,
      steps: sprayed.map((to, index) => ({
        atMs: (index + 1) * BLOCK_MS,
        from: index === 0 ? THIEF : sprayed[index - 1]!,
        to,
        shares: 1_000n,
      })),
    },
    {
      name: 'dust',
      value: 'ten accounts of a thousandth each, which sort first',
      others: dust,
      steps: dust.map(to => ({
        atMs: 0,
        from: THIEF,
        to,
        shares: 100n,
      })),
    },
    ...lockAttacks(),
  ]
}

/** A lock that governance has listed, and what it says. */
function lockAttacks(): readonly ShareAttack[] {
  return [
    {
      name: 'a lock that lies',
      value: 'says that the shares hold themselves',
      steps: [{ atMs: BLOCK_MS, to: SHARES, shares: 20_000n, says: true }],
    },
    {
      name: 'a lock that lies',
      value: 'says more than it holds',
      steps: [{ atMs: BLOCK_MS, to: THIEF, shares: 20_001n, says: true }],
    },
    {
      name: 'a lock that lies',
      value: 'gives the thief what it holds for others',
      steps: [{ atMs: BLOCK_MS, to: THIEF, shares: 20_000n, says: true }],
    },
  ]
}

export function measureShares({ name, value, steps, others = [] }: ShareAttack): ShareRow {
  const mine = new Set([THIEF, ...others])
  const [plain, attacked] = [incomes([]), incomes(steps)]
  const of = (parts: ReadonlyMap<Address, bigint>, accounts: Iterable<Address>) =>
    [...accounts].reduce((sum, account) => sum + (parts.get(account) ?? 0n), 0n)
  const honest = of(plain, [ANA, BEN])
  return {
    name,
    value,
    gotPpm: ppm(of(attacked, mine), INCOME),
    ...heldBy(mine, steps),
    honestLostPpm: ppm(honest - of(attacked, [ANA, BEN]), honest),
  }
}

/** What the kernel credits whom for the epoch. */
function incomes(steps: readonly Step[]): ReadonlyMap<Address, bigint> {
  const held = openShares()
  held.epochMs = EPOCH_MS
  held.supply = SUPPLY
  const at = (timeMs: number) => ({ timeMs, sinceMs: 0 })
  for (const [to, shares] of HELD) foldTransfer(held, { from: NOBODY, to, shares }, at(0))
  for (const { atMs, from = NOBODY, to = NOBODY, shares, says } of steps) {
    if (atMs > EPOCH_MS) continue
    if (says) foldLock(held, { lock: POOL, account: to, shares }, at(atMs))
    else foldTransfer(held, { from, to, shares }, at(atMs))
  }
  const shares = weighHolders(SHARES, held, at(EPOCH_MS))
  const line = { account: SHARES, asset: PAYMENT, spent: 0n, locked: 0n, lockedUntil: 0 }
  const posted: Ledger = new Map([[ledgerKey(SHARES, PAYMENT), { ...line, earned: INCOME }]])
  const { split } = splitIncome(new Map(), posted, { shares, token: TOKEN, payment: PAYMENT })
  return new Map(split[0]!.parts.map(({ account, amount }) => [account, amount]))
}

/** By the token alone, counted another way: block by block. */
function heldBy(mine: ReadonlySet<Address>, steps: readonly Step[]) {
  const moves = steps.filter(({ says }) => says === undefined)
  let [now, weight, sinceMs] = [HELD.find(([who]) => who === THIEF)![1], 0n, 0]
  for (const { atMs, from, to, shares } of moves) {
    if (atMs > EPOCH_MS) break
    weight += now * BigInt(atMs - sinceMs)
    sinceMs = atMs
    if (to !== undefined && mine.has(to)) now += shares
    if (from !== undefined && mine.has(from)) now -= shares
  }
  weight += now * BigInt(EPOCH_MS - sinceMs)
  return { heldPpm: ppm(weight, SUPPLY * BigInt(EPOCH_MS)), snapshotPpm: ppm(now, SUPPLY) }
}

function ppm(part: bigint, whole: bigint): number {
  return Number((part * 1_000_000n) / whole)
}
