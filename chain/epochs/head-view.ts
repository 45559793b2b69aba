/**
 * The chain as of its newest block: whatever is asked for between two blocks is read once. A view costs two requests a block,
 * the block and the state of the contracts, however often it is asked.
 *
 * Law: what is answered is of one block, and never of one that the chain has left when `getHead` was last asked.
 */
import type { Hash } from '../../protocol/ids.ts'
import { type BlockAt, blockAt, findBlockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { shared } from '../shared-work.ts'
import { readSettlement, type SettlementState } from './read-settlement.ts'

export interface HeadView {
  /** Asks the chain, unless it has just told, or was asked. @throws {ChainError} rpc_down, rpc_failed */
  getHead(): Promise<BlockAt>
  /** Asks in any case. @throws {ChainError} rpc_down, rpc_failed */
  askHead(): Promise<BlockAt>
  /** A block of the chain by its number; undefined where there is none. @throws {ChainError} rpc_down, rpc_failed */
  getBlock(number: number): Promise<BlockAt | undefined>
  /** The same, where it is known without asking. */
  knownBlock(number: number): BlockAt | undefined
  /** As of the newest block that was seen. @throws {ChainError} not_deployed, chain_rewound, rpc_down, rpc_failed */
  getState(): Promise<SettlementState>
  /** Of a settled epoch; undefined where the contract does not say it any more, or not yet. */
  getHeaderHash(epoch: number): Promise<Hash | undefined>
  /** The chain told of a new block by itself. @param freshMs real time for which nobody needs to ask it. */
  tell(block: BlockAt, freshMs: number): void
  /** A transaction of one's own has changed what is known. */
  forget(): void
}

export interface HeadViewOptions {
  readonly client: ChainClient
  readonly deployment: Deployment
  /** Real time, from a clock that never goes back. */
  readonly monotonicMs: () => number
  /** Real time for which an answer is not asked for again. */
  readonly freshMs: number
}

/** Blocks that follow each other and are known without asking. */
const RECENT = 1_024
/** Newest epochs whose header hashes come with the state. */
const NEWEST = 4

interface Seen {
  readonly block: BlockAt
  state: Promise<SettlementState> | undefined
  /** Header hashes that did not come with the state. */
  readonly older: Map<number, Hash>
}

export function createHeadView({ client, deployment, monotonicMs, freshMs }: HeadViewOptions): HeadView {
  /** By number: ancestors of the newest block, without a gap up to it. */
  const recent = new Map<number, BlockAt>()
  let seen: Seen | undefined
  let freshUntilMs = Number.NEGATIVE_INFINITY
  let latest = -1

  function see(block: BlockAt): void {
    if (seen?.block.hash === block.hash) return
    if (recent.get(block.number - 1)?.hash !== block.parent) recent.clear()
    // Blocks that the chain has left are behind it in number as well.
    for (let number = block.number; recent.delete(number); number++) {}
    recent.set(block.number, block)
    recent.delete(block.number - RECENT)
    seen = { block, state: undefined, older: new Map() }
  }

  const ask = shared(async () => {
    const block = await blockAt(client)
    see(block)
    freshUntilMs = Math.max(freshUntilMs, monotonicMs() + freshMs)
    return block
  })

  const hintsOf = () => Array.from({ length: NEWEST }, (_, at) => latest + 2 - at).filter(epoch => epoch >= 0)

  async function readState(block: BlockAt): Promise<SettlementState> {
    const state = await readSettlement({ client, deployment, block: block.number, epochs: hintsOf() })
    latest = state.latest
    return state
  }

  async function getState(): Promise<SettlementState> {
    if (seen === undefined) await ask()
    const current = seen!
    current.state ??= readState(current.block).catch(error => {
      current.state = undefined
      throw error
    })
    return current.state
  }

  return {
    askHead: ask,
    getHead: async () => (seen !== undefined && monotonicMs() < freshUntilMs ? seen.block : ask()),
    getBlock: async number => recent.get(number) ?? findBlockAt(client, number),
    knownBlock: number => recent.get(number),
    getState,
    async getHeaderHash(epoch) {
      const { hashes, latest: newest } = await getState()
      if (hashes.has(epoch) || epoch > newest || seen === undefined) return hashes.get(epoch)
      const { older, block } = seen
      const known = older.get(epoch)
      if (known !== undefined) return known
      const state = await readSettlement({ client, deployment, block: block.number, epochs: [epoch] })
      const hash = state.hashes.get(epoch)
      if (hash !== undefined) older.set(epoch, hash)
      return hash
    },
    tell(block, toldMs) {
      see(block)
      freshUntilMs = monotonicMs() + toldMs
    },
    forget() {
      seen = undefined
      freshUntilMs = Number.NEGATIVE_INFINITY
    },
  }
}
