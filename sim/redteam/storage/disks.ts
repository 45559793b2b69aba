/** Disks, vaults and probers as parties: what they say follows from what the network asks of them, and from what they really have. */

import { proveLeaf } from '../../../protocol/piece/piece-proof.ts'
import { createPieceTree, type Piece } from '../../../protocol/piece/piece-tree.ts'
import { ENGINE } from '../../../resources/storage/agent/native-hash.ts'
import { askedOf } from '../../../resources/storage/messages/provider-store.ts'
import {
  ACCEPT_TYPE,
  DEAL_TYPE,
  type DealId,
  encodeDeal,
  encodeDeals,
  encodeProbe,
  encodeProof,
  encodeReceipt,
  PROBE_TYPE,
  PROOF_TYPE,
  RECEIPT_TYPE,
} from '../../../resources/storage/messages/storage-messages.ts'
import { probesView } from '../../../resources/storage/rule/retrieval/panels.ts'
import { askedDeals, type DealState, type StorageState } from '../../../resources/storage/rule/state.ts'
import { createRandom } from '../../random.ts'
import { DAY_MS, type Known, type Party, party, type Utterance } from '../world.ts'

export const START_MS = Date.UTC(2026, 0, 1)
const [HOUR_MS, COIN] = [3_600_000, 1_000_000n]
/** A piece, and what keeping it costs a day, base units: a price a TiB over 30 days that makes half a coin of it. */
const [SIZE, A_DAY] = [20_000, COIN / 2n]
const TIB_MONTHS = 2n ** 40n * 30n
/** As Sierra Crest asks. */
const CHALLENGES = 3

export interface Stored {
  readonly bytes: Uint8Array
  readonly piece: Piece
}

const pieces = new Map<number, Stored>()

/** Bytes that nobody can make up: the same number, the same piece. */
export function shareOf(seed: number): Stored {
  const known = pieces.get(seed)
  if (known !== undefined) return known
  const random = createRandom(77_000 + seed)
  const bytes = Uint8Array.from({ length: SIZE }, () => Math.floor(random.next() * 256))
  const tree = createPieceTree(ENGINE.hashPairs)
  tree.update(bytes)
  const stored = { bytes, piece: tree.finish() }
  pieces.set(seed, stored)
  return stored
}

export interface DiskOptions {
  readonly number: number
  readonly owner?: number
  readonly name?: string
  /** Whose bytes it has, in the epoch that asks. */
  readonly has: (epoch: number) => readonly number[]
  /** Roots that it accepts deals for; what it has unless said. */
  readonly accepts?: readonly number[]
  /** Of the leaves, the part that it keeps; all unless said. */
  readonly keeps?: number
  /** How much later than it could it answers, ms, by epoch; undefined: never. */
  readonly answersAfterMs?: (epoch: number) => number | undefined
  /** It says again what it proved first. */
  readonly replays?: boolean
  readonly claims?: number
  readonly real?: number
  readonly cell?: string
  readonly movedAtMs?: number
  readonly deposit?: bigint
}

export function diskParty(options: DiskOptions): Party {
  const { number, owner, has, claims = 1, real = 1, cell, movedAtMs, deposit = 0n } = options
  const moved = { ...(cell === undefined ? {} : { cell }), ...(movedAtMs === undefined ? {} : { movedAtMs }) }
  const whose = owner === undefined ? {} : { owner }
  const shape = { model: 'storage/provider', details: { space: 10 ** 12 }, ...whose, ...moved }
  const made = party(number, START_MS, shape, {
    name: options.name ?? `disk-${number}`,
    deposit,
    says: [],
    claims,
    real,
  })
  const { subject } = made.signer
  const done = new Set<number>()
  let first: Leaves | undefined
  return {
    ...made,
    async answers({ epoch, knownAtMs, state }) {
      // It runs in several worlds, each from the beginning.
      if (epoch === 0) done.clear()
      const { providers, rounds } = state as StorageState
      const own = providers[subject]
      if (own === undefined) return []
      const lateMs = (options.answersAfterMs ?? (() => HOUR_MS))(epoch)
      const said = acceptances(own.deals, options.accepts ?? has(epoch), knownAtMs)
      const open = own.open.filter(asked => !done.has(asked) && asked <= epoch)
      if (lateMs === undefined) return said
      for (const asked of open) {
        const stored = new Map(has(asked).map(seed => [rootOf(seed), shareOf(seed)]))
        const leaves = await leavesOf(
          askedOf(rounds[asked]!.seed, subject, CHALLENGES, askedDeals(own, asked)),
          {
            stored,
            keeps: options.keeps ?? 1,
          },
        )
        done.add(asked)
        if (leaves === undefined) continue
        first ??= leaves
        const payload = encodeProof({ epoch: asked, leaves: options.replays === true ? first : leaves })
        said.push(utter(knownAtMs + lateMs, PROOF_TYPE, payload))
      }
      return said
    },
  }
}

type Leaves = Parameters<typeof encodeProof>[0]['leaves']

interface Kept {
  readonly stored: ReadonlyMap<string, Stored>
  readonly keeps: number
}

/** Undefined where it has not all that is asked for. */
async function leavesOf(
  asked: ReturnType<typeof askedOf<{ readonly id: DealId; readonly size: number; readonly root: string }>>,
  { stored, keeps }: Kept,
) {
  const leaves: Awaited<ReturnType<typeof proveLeaf>>[] = []
  for (const { deal, leaf } of asked) {
    const share = stored.get(deal.root)
    const isKept = (leaf * 2_654_435_761) % 1_000 < keeps * 1_000
    if (share === undefined || !isKept) return undefined
    const read = async (from: number, length: number) => share.bytes.subarray(from, from + length)
    leaves.push(await proveLeaf(share.piece, leaf, read, ENGINE.hashPairs))
  }
  return leaves
}

function acceptances(
  deals: { readonly [id: DealId]: DealState },
  seeds: readonly number[],
  knownAtMs: number,
): Utterance[] {
  const roots = new Set(seeds.map(rootOf))
  const good = (Object.entries(deals) as [DealId, DealState][]).filter(
    ([, { since, root }]) => since === -1 && roots.has(root),
  )
  if (good.length === 0) return []
  return [utter(knownAtMs + 60_000, ACCEPT_TYPE, encodeDeals(good.map(([id]) => id)))]
}

function rootOf(seed: number): string {
  return Buffer.from(shareOf(seed).piece.root).toString('hex')
}

export interface Placement {
  readonly disk: Party
  readonly seed: number
}

export interface VaultOptions {
  readonly number: number
  readonly owner?: number
  readonly name?: string
  readonly places: readonly Placement[]
  readonly days: number
  readonly deposit?: bigint
  /** Bytes a day that it signs for of each; none unless said. */
  readonly reads?: number
  /** When its offer arrives, ms after the beginning. */
  readonly offersAfterMs?: number
  /** Of what a share costs usually, parts in a hundred. */
  readonly pricePercent?: number
  readonly claims?: number
  /** Its owner agreed to have it; yes unless said. */
  readonly accepted?: boolean
  readonly allows?: Party['allows']
}

/** One offer at the beginning, for all of its shares. */
export function vaultParty(options: VaultOptions): Party {
  const {
    number,
    owner,
    places,
    days,
    deposit = 10_000n * COIN,
    reads = 0,
    offersAfterMs = HOUR_MS,
  } = options
  const price = (A_DAY * TIB_MONTHS * BigInt(options.pricePercent ?? 100)) / (BigInt(SIZE) * 100n)
  const shares = places.map(({ disk, seed }) => {
    return { provider: disk.signer.subject, piece: shareOf(seed).piece, price, egress: price / 10_000n }
  })
  const offer = { file: 'ab'.repeat(16), needed: 1, untilMs: START_MS + days * DAY_MS, shares }
  const atMs = START_MS + offersAfterMs
  const made = party(
    number,
    START_MS,
    {
      model: 'storage/consumer',
      accepted: options.accepted ?? true,
      ...(owner === undefined ? {} : { owner }),
    },
    {
      ...(options.allows === undefined ? {} : { allows: options.allows }),
      name: options.name ?? `vault-${number}`,
      deposit,
      says: shares.length === 0 ? [] : [utter(atMs, DEAL_TYPE, encodeDeal(offer))],
      claims: options.claims ?? 0,
      real: 0,
    },
  )
  if (reads === 0) return made
  return {
    ...made,
    answers: async ({ epoch, knownAtMs, state }) =>
      dealsOf(state as StorageState, made).map(id =>
        utter(knownAtMs + 120_000, RECEIPT_TYPE, encodeReceipt({ deal: id, bytes: (epoch + 1) * reads })),
      ),
  }
}

function dealsOf({ providers }: StorageState, { signer }: Party): readonly DealId[] {
  return Object.values(providers).flatMap(({ deals }) =>
    (Object.entries(deals) as [DealId, DealState][]).flatMap(([id, { consumer, since, ended }]) =>
      consumer === signer.subject && since !== -1 && ended === -1 ? [id] : [],
    ),
  )
}

/** What a prober finds of a provider: milliseconds, no leaf, or it says nothing. */
export type Finds = (provider: string, epoch: number) => number | 'none' | 'nothing'

export function proberParty(
  number: number,
  finds: Finds,
  { owner, vouched }: { owner?: number; vouched?: true } = {},
): Party {
  const made = party(
    number,
    START_MS,
    { model: 'storage/prober', ...(owner === undefined ? {} : { owner }) },
    {
      name: `prober-${number}`,
      deposit: 0n,
      says: [],
      claims: 0,
      real: 0,
      ...(vouched === undefined ? {} : { vouched: { probes: 1 } }),
    },
  )
  const said = new Set<string>()
  return {
    ...made,
    async answers({ epoch: newest, knownAtMs, state }: Known) {
      const asked = probesView(state as StorageState, made.signer.subject) as readonly {
        readonly epoch: number
        readonly number: number
        readonly provider: string
      }[]
      if (newest === 0) said.clear()
      return asked.flatMap(({ epoch, number: place, provider }): Utterance[] => {
        const found = finds(provider, newest)
        if (epoch > newest || found === 'nothing' || said.has(`${epoch} ${place}`)) return []
        said.add(`${epoch} ${place}`)
        const payload = encodeProbe({ epoch, number: place, ...(found === 'none' ? {} : { ms: found }) })
        return [utter(knownAtMs + 180_000, PROBE_TYPE, payload)]
      })
    },
  }
}

function utter(atMs: number, contentType: string, payload: Uint8Array): Utterance {
  return { atMs, arrivedAtMs: atMs + 2_000, contentType, payload }
}
