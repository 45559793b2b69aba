/** What it costs to keep a file, in base units of what members pay with: each provider's price for its share. */
import type { StoredFile } from '../catalog/file-table.ts'
import { describeScheme } from './durability.ts'
import type { Scheme } from './erasure.ts'
import { layoutOf } from './layout.ts'
import type { Candidate } from './providers.ts'
import { schemeFor, type Vault } from './vault.ts'

export interface Quote {
  /** How many shares, and what they promise. */
  readonly inWords: string
  /** To the end of its deals, with the network's fee; set aside with the offer, beside one reading. */
  readonly keep: bigint
  /** Each time that it is read whole, with the fee. */
  readonly read: bigint
  readonly days: number
  /** Free of the owner's deposit; absent where no node says it. */
  readonly available?: bigint
}

const ALL_PPM = 1_000_000n
const [TIB, MONTH_MS, DAY_MS] = [2n ** 40n, 30n * 86_400_000n, 86_400_000]

/** Before: with the providers that would be chosen now. @throws {StorageError} scheme_impossible, too_few_providers, node_unreachable */
export async function quoteFor(size: number, vault: Vault): Promise<Quote> {
  const { options, providers } = vault
  const scheme = options.scheme ?? (await schemeFor(options, providers))
  return quote(size, scheme, await providers.pick(scheme.shares, []), vault)
}

/** After: with those that it is with. @throws {StorageError} node_unreachable */
export async function quoteOf({ size, scheme, shares }: StoredFile, vault: Vault): Promise<Quote> {
  const all = await vault.providers.list()
  const known = new Map(all.map(candidate => [candidate.id, candidate]))
  const holders = shares.flatMap(({ provider }) => known.get(provider) ?? [])
  return quote(size, scheme, holders, vault)
}

async function quote(
  size: number,
  scheme: Scheme,
  holders: readonly Pick<Candidate, 'price' | 'egress'>[],
  { options, freeDeposit, feePpm }: Vault,
): Promise<Quote> {
  const bytes = BigInt(layoutOf(size, scheme).shareSize)
  const ms = BigInt(Math.ceil(options.dealMs))
  const fee = BigInt(await feePpm())
  const withFee = (due: bigint) => due + (due * fee + ALL_PPM - 1n) / ALL_PPM
  const keep = holders.reduce((sum, { price }) => sum + withFee((price * bytes * ms) / (TIB * MONTH_MS)), 0n)
  // Any of them that are enough may be read: the dearest.
  const dearest = holders.map(({ egress }) => egress).sort((a, b) => (a < b ? 1 : -1))
  const read = dearest
    .slice(0, scheme.needed)
    .reduce((sum, egress) => sum + withFee((egress * bytes) / TIB), 0n)
  const available = await freeDeposit().catch(() => undefined)
  return {
    inWords: describeScheme(scheme, options.p),
    keep,
    read,
    days: options.dealMs / DAY_MS,
    ...(available === undefined ? {} : { available }),
  }
}
