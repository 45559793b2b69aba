/**
 * Owners' wishes to have erased what their devices said, where the network's rules follow such wishes (`regulation.erasure`): checked, written down,
 * passed on to the other oracles, who ask for them, and carried out beside everything else.
 *
 * Law: only who had a device when an epoch ended has its messages of that epoch erased, and only once the epoch is so old that no rule asks for them and
 * nobody can dispute it. One wish of each device and account is kept, so that strangers fill no node.
 *
 * *Thief*: a cheat who wants the proof gone. What was found of him stands in the state, his debts and cuts stay, and for as long as the
 * rules say everybody could compute the epoch again. *Stops*: a member whom what a meter said of his days follows for years.
 */
import { hasHad, isForgotten } from '../../kernel/past-devices.ts'
import type { Rules } from '../../kernel/rules.ts'
import { accountOfSignature } from '../../protocol/chain-formats/alert-wish.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import { type ErasureWish, erasureDigest } from '../../protocol/chain-formats/wishes/erasure-wish.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import type { DeviceDirectory } from '../intake/device-directory.ts'
import { keepsFrom } from '../store/keep/retention.ts'
import type { ErasureRecord } from '../store/store.ts'
import { type ErasingParts, eraseEpoch } from './erase-epoch.ts'
import { ownerThen } from './whose-then.ts'

export interface ErasuresParts extends ErasingParts {
  readonly rules: Pick<Rules, 'epochMs' | 'lateMs' | 'earlyMs' | 'inclusion' | 'regulation'>
  readonly place: Place
  readonly genesisMs: number
  /** Network time. */
  readonly nowMs: () => number
  /** Newest epoch whose root pays, from the chain: a node that has just started knows it too. @throws {ChainError} */
  readonly readPaying: () => Promise<number>
  readonly devices: Pick<DeviceDirectory, 'find'>
  /** Whether an account that is a contract says yes to it (ERC-1271), now. @throws {ChainError} rpc_down */
  readonly contractSaysYes: (asked: {
    readonly account: Address
    readonly digest: Hash
    readonly signature: Hash
  }) => Promise<boolean>
  /** What another oracle has taken in, behind a device and account; each is checked here as well. */
  readonly askOthers: readonly ((after: string) => Promise<readonly SignedWish[]>)[]
  readonly stopping: AbortSignal
  readonly onErased: (record: ErasureRecord, messages: number) => void
  readonly onFailed: (error: unknown) => void
}

export type SignedWish = ErasureWish & Pick<ErasureRecord, 'signature'>

export interface Erasures {
  /**
   * Durable when it resolves; carried out from then on.
   * @throws {NodeError} erasure_none, erasure_unsigned, erasure_early, erasure_stranger, device_unknown
   */
  take(wish: SignedWish): Promise<ErasureRecord>
  /** Those behind a device and account, joined; ascending. */
  list(after: string): Promise<readonly ErasureRecord[]>
  /** Asks the others, and does what is due. */
  tend(): void
  /** Resolves when nothing is being erased. */
  idle(): Promise<void>
}

interface Bookmark {
  after: string
}

/** Wishes that are shown, asked for and looked at at once. */
export const PAGE = 100
/** Of one oracle, in one go. */
const MOST_PAGES = 10
/**
 * Of one oracle's wishes in one go: each may cost a question to the chain or a look into an epoch's bundle, and an honest oracle has
 * checked all that it passes on. What is behind is looked at in the next go.
 */
export const MOST_REFUSED = 32

export function createErasures(parts: ErasuresParts): Erasures {
  const { store, rules } = parts
  const erasureMs = rules.regulation?.erasureMs
  let running: Promise<void> | undefined
  const take = (wish: SignedWish) => takeWish(wish, parts)

  /** Where each of the others is asked on: of however many wishes, each is heard of. */
  const bookmarks = parts.askOthers.map((): Bookmark => ({ after: '' }))

  async function askAll(): Promise<void> {
    for (const [index, ask] of parts.askOthers.entries()) {
      try {
        await askOne(ask, bookmarks[index]!)
      } catch (error) {
        parts.onFailed(error)
      }
    }
  }

  async function askOne(ask: ErasuresParts['askOthers'][number], bookmark: Bookmark): Promise<void> {
    let refused = 0
    for await (const wish of pagesOf(ask, bookmark, MOST_PAGES)) {
      try {
        await take(wish)
      } catch (error) {
        passUnlessOurs(error)
        if (++refused < MOST_REFUSED) continue
        bookmark.after = placeOf(wish)
        return
      }
    }
  }

  return {
    take,
    list: after => store.listErasures(after, PAGE),
    tend() {
      if (erasureMs === undefined) return
      running ??= askAll()
        .then(() => workOff(parts))
        .catch(parts.onFailed)
        .finally(() => {
          running = undefined
        })
    },
    idle: async () => running,
  }
}

async function takeWish(
  { account, device, before, signature }: SignedWish,
  parts: ErasuresParts,
): Promise<ErasureRecord> {
  const { store, rules, genesisMs } = parts
  const erasureMs = rules.regulation?.erasureMs
  if (erasureMs === undefined) throw new NodeError('erasure_none', {})
  const known = (await store.listErasuresOf(device)).find(one => one.account === account)
  // Nothing comes of it, whoever says it: what the others have is not checked again each epoch.
  if (known !== undefined && known.before >= before) return known
  const wish = { account, device, before }
  const registered = await parts.devices.find(device)
  const isRemembered = registered !== undefined && hasHad(registered, account)
  const endMs = parts.genesisMs + before * rules.epochMs
  if (registered !== undefined && !isRemembered && !isForgotten(registered, endMs - 1))
    throw new NodeError('erasure_stranger', { device, account })
  await requireSigned(wish, signature, parts)
  const paying = await parts.readPaying()
  const erasableBelow = keepsFrom(rules, { genesisMs, keepMs: erasureMs, nowMs: parts.nowMs(), paying })
  if (before > erasableBelow) throw new NodeError('erasure_early', { before, erasableBelow, erasureMs })
  if (!isRemembered) await requireLastOwner(wish, parts)
  const record = { ...wish, signature, done: known?.done ?? 0 }
  await store.saveErasure(record)
  return record
}

/** By its key; a wallet that is a contract is asked once it is known that no key says so. */
async function requireSigned(
  wish: ErasureWish,
  signature: SignedWish['signature'],
  { place, contractSaysYes }: ErasuresParts,
): Promise<void> {
  const { account } = wish
  const digest = erasureDigest(wish, place)
  if (accountOfSignature(digest, signature) === account) return
  if (!(await contractSaysYes({ account, digest, signature: signature as Hash })))
    throw new NodeError('erasure_unsigned', { account })
}

/** Of a device that is not registered any more, or was another's longer ago than its list goes, the newest epoch of the wish says whose it was: one look, whoever asks. */
async function requireLastOwner(
  { account, device, before }: ErasureWish,
  parts: ErasuresParts,
): Promise<void> {
  const endMs = parts.genesisMs + before * parts.rules.epochMs
  const then = await ownerThen({ epoch: before - 1, device, endMs }, { registered: undefined, parts })
  if (then === undefined) throw new NodeError('device_unknown', { device })
  if (then !== account) throw new NodeError('erasure_stranger', { device, account })
}

async function workOff(parts: ErasuresParts): Promise<void> {
  for await (const record of pagesOf(after => parts.store.listErasures(after, PAGE)))
    if (record.done < record.before && !parts.stopping.aborted) await erase(record, parts)
}

async function erase(record: ErasureRecord, parts: ErasuresParts): Promise<void> {
  const { store, rules, genesisMs } = parts
  const { account, device, before } = record
  const registered = await parts.devices.find(device)
  let messages = 0
  for (let epoch = record.done; epoch < before; epoch++) {
    if (parts.stopping.aborted) return store.saveErasure({ ...record, done: epoch })
    const endMs = genesisMs + (epoch + 1) * rules.epochMs
    const owner = await ownerThen({ epoch, device, endMs }, { registered, parts })
    if (owner === account) messages += await eraseEpoch(epoch, device, parts)
  }
  await store.saveErasure({ ...record, done: before })
  parts.onErased(record, messages)
}

async function* pagesOf<Wish extends ErasureWish>(
  read: (after: string) => Promise<readonly Wish[]>,
  from: Bookmark = { after: '' },
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Wish, void, undefined> {
  for (let page = 0; page < most; page++) {
    // Whoever says more at once than was asked for is not heard of the rest.
    const wishes = (await read(from.after)).slice(0, PAGE)
    yield* wishes
    const last = wishes.at(-1)
    from.after = last === undefined || wishes.length < PAGE ? '' : placeOf(last)
    if (from.after === '') return
  }
}

/** Where a wish stands in the list. */
export function placeOf({ device, account }: ErasureWish): string {
  return `${device}${account.slice(2)}`
}

/** What another oracle takes a moment earlier, or wrongly, is no failure here. */
function passUnlessOurs(error: unknown): void {
  const codes = ['erasure_unsigned', 'erasure_early', 'erasure_stranger', 'device_unknown']
  if (error instanceof NodeError && codes.includes(error.code)) return
  throw error
}
