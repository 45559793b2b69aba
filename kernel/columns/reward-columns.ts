/**
 * Rewards as columns: whose, of what and how much. A reward with the whole computation behind it is made of its row when somebody looks,
 * and nobody keeps it.
 */
import { accountAt, putHex } from '../../protocol/columns/hex-rows.ts'
import type { Address } from '../../protocol/ids.ts'
import type { Reward, UseReward, WaitingPart } from '../epoch.ts'
import type { Contribution } from '../resource.ts'

/** Rewards in their order, each made as it is asked for. */
export interface RewardList extends Iterable<Reward> {
  readonly length: number
  /** What is paid now of all, and what waits of them. */
  readonly paid: bigint
  readonly held: bigint
  /** Whom and how much alone. */
  amounts(): Iterable<Pick<Reward, 'owner' | 'amount'>>
  /** Those of which something waits. */
  waiting(): Iterable<Pick<Reward, 'subject' | 'owner' | 'waits'>>
}

/** What all rewards of a resource have in common, and what its contributions have. */
export interface RewardSource extends Pick<Reward, 'resource' | 'pool' | 'totalWeight'> {
  readonly contributions: readonly Contribution[]
  readonly weights: readonly bigint[]
  readonly countsPpm: Uint32Array
  /** What of what a contribution's owners got, in all and this one, was for use. */
  useOf(contribution: number, paid: bigint): UseReward | undefined
}

const OWNER_BYTES = 20
const NONE: readonly WaitingPart[] = []

export class RewardColumns implements RewardList {
  paid = 0n
  held = 0n
  private readonly source: RewardSource
  private owners: Uint8Array
  private contributionOf: Uint32Array
  /** What waits of it included. */
  private readonly all: bigint[] = []
  private readonly waits = new Map<number, readonly WaitingPart[]>()

  constructor(source: RewardSource) {
    this.source = source
    const rows = Math.max(source.contributions.length, 1)
    this.owners = new Uint8Array(rows * OWNER_BYTES)
    this.contributionOf = new Uint32Array(rows)
  }

  get length(): number {
    return this.all.length
  }

  add(contribution: number, owner: Address, amount: bigint, waits: readonly WaitingPart[]): void {
    const row = this.length
    if (row === this.contributionOf.length) this.makeRoom(row * 2)
    putHex(this.owners, row * OWNER_BYTES, owner, OWNER_BYTES)
    this.contributionOf[row] = contribution
    this.all.push(amount)
    if (waits.length > 0) this.waits.set(row, waits)
    const held = sumOf(waits)
    this.held += held
    this.paid += amount - held
  }

  *[Symbol.iterator](): Generator<Reward, undefined, unknown> {
    const { resource, pool, totalWeight, contributions, weights, countsPpm } = this.source
    for (let row = 0; row < this.length; row++) {
      const at = this.contributionOf[row]!
      const [contribution, waits] = [contributions[at]!, this.waits.get(row) ?? NONE]
      const held = sumOf(waits)
      const reward = {
        resource,
        subject: contribution.subject,
        owner: this.ownerAt(row),
        amount: this.all[row]! - held,
        held,
        waits,
        contribution,
        countsPpm: countsPpm[at]!,
        pool,
        weight: weights[at]!,
        totalWeight,
      }
      const use = this.source.useOf(at, this.all[row]!)
      yield use === undefined ? reward : { ...reward, use }
    }
    return undefined
  }

  *amounts(): Generator<Pick<Reward, 'owner' | 'amount'>, undefined, unknown> {
    for (let row = 0; row < this.length; row++) {
      const waits = this.waits.get(row) ?? NONE
      yield { owner: this.ownerAt(row), amount: this.all[row]! - sumOf(waits) }
    }
    return undefined
  }

  *waiting(): Generator<Pick<Reward, 'subject' | 'owner' | 'waits'>, undefined, unknown> {
    for (const [row, waits] of this.waits) {
      const { subject } = this.source.contributions[this.contributionOf[row]!]!
      yield { subject, owner: this.ownerAt(row), waits }
    }
    return undefined
  }

  private ownerAt(row: number): Address {
    return accountAt(this.owners, row * OWNER_BYTES) as Address
  }

  private makeRoom(rows: number): void {
    const [owners, contributionOf] = [new Uint8Array(rows * OWNER_BYTES), new Uint32Array(rows)]
    owners.set(this.owners)
    contributionOf.set(this.contributionOf)
    this.owners = owners
    this.contributionOf = contributionOf
  }
}

/** Those of several resources, one after the other. */
export function joinRewards(lists: readonly RewardList[]): RewardList {
  return {
    length: lists.reduce((sum, { length }) => sum + length, 0),
    paid: lists.reduce((sum, { paid }) => sum + paid, 0n),
    held: lists.reduce((sum, { held }) => sum + held, 0n),
    amounts: () => inTurn(lists, list => list.amounts()),
    waiting: () => inTurn(lists, list => list.waiting()),
    [Symbol.iterator]: () => inTurn(lists, list => list),
  }
}

function* inTurn<Item>(
  lists: readonly RewardList[],
  itemsOf: (list: RewardList) => Iterable<Item>,
): Generator<Item, undefined, unknown> {
  for (const list of lists) yield* itemsOf(list)
  return undefined
}

function sumOf(waits: readonly WaitingPart[]): bigint {
  let sum = 0n
  for (const { amount } of waits) sum += amount
  return sum
}
