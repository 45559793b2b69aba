/** One oracle's view of the simulated chain: late, sometimes out of reach, sometimes behind; of a lying RPC, wrong. */

import type { PrivateKeyAccount } from 'viem'
import { ChainError } from '../chain/errors.ts'
import type { Network } from '../kernel/rules.ts'
import { rulesHash } from '../kernel/rules.ts'
import type { ChainBlock, ChainPort } from '../node/chain-port.ts'
import { type EpochHeader, headerStructHash } from '../protocol/chain-formats/header.ts'
import type { Place } from '../protocol/chain-formats/network-id.ts'
import { toAddress } from '../protocol/ids.ts'
import type { Signing } from './memory.ts'
import type { SimChain } from './sim-chain.ts'

export interface PortOptions {
  readonly chain: SimChain
  readonly account: PrivateKeyAccount
  readonly signing: Signing
  readonly place: Place
  readonly network: Network
  /** How the RPC behaves now. */
  readonly rpc: () => RpcMood
  /** Passes a call on after its latency, or not at all. */
  readonly gate: <T>(what: string, act: () => T | Promise<T>) => Promise<T>
  readonly onSigned: (header: EpochHeader) => void
}

export interface RpcMood {
  readonly down: boolean
  /** Blocks that it is behind. */
  readonly behind: number
  /** Facts that it invents: an oracle that believes it computes another header. */
  readonly lies: boolean
}

/** What is claimed, deposited and asked for is not simulated. */
const NO_MONEY = {
  getClaimed: async () => 0n,
  listClaims: async () => [],
  listDepositChanges: async () => [],
  getShown: async () => ({ shown: 0n, requestedAtMs: 0 }),
  showLine: async () => undefined,
} as const

const NO_HASH = `0x${'0'.repeat(64)}` as const

export function createSimPort(options: PortOptions): ChainPort {
  const { chain, account, signing, place, network, rpc, gate, onSigned } = options
  const ask = <T>(what: string, act: () => T | Promise<T>): Promise<T> =>
    gate(`chain.${what}`, () => {
      if (rpc().down) throw new ChainError('rpc_down', {})
      return act()
    })
  const headNow = (): ChainBlock => chain.blocks[Math.max(0, chain.blocks.length - 1 - rpc().behind)]!
  const blockOf = (number: number): ChainBlock => {
    const block = chain.blocks[number]
    if (block === undefined || number > headNow().number)
      throw new ChainError('block_unknown', { block: number })
    return block
  }
  const settledNow = () => chain.settled.filter(({ block }) => block <= headNow().number)
  const factsAt = (number: number) => {
    const facts = chain.factsAt(blockOf(number).number)
    return rpc().lies ? { ...facts, devices: facts.devices.slice(1) } : facts
  }
  const settledOf = (epoch: number) => {
    const found = settledNow()[epoch]
    if (found === undefined) throw new ChainError('epoch_unknown', { epoch })
    return found
  }
  const submissionOf = (epoch: number) => {
    const { block, signers, headerHash } = settledOf(epoch)
    return { transaction: headerHash, block, gasUsed: 0n, signers }
  }

  return {
    getHead: () => ask('getHead', headNow),
    getBlockAt: timeMs =>
      ask(
        'getBlockAt',
        () =>
          chain.blocks.findLast(block => block.timeMs <= timeMs && block.number <= headNow().number) ??
          chain.blocks[0]!,
      ),
    getBlockHash: number =>
      ask('getBlockHash', () => (number > headNow().number ? undefined : chain.blocks[number]?.hash)),
    readFacts: number => ask('readFacts', () => factsAt(number)),
    readNewestFacts: () => ask('readNewestFacts', () => factsAt(headNow().number)),
    getRules: () => ask('getRules', () => [rulesHash(network.rules)]),
    getRulesOf: () => ask('getRulesOf', () => rulesHash(network.rules)),
    getLatestEpoch: () => ask('getLatestEpoch', () => settledNow().length - 1),
    getHeaderHash: epoch => ask('getHeaderHash', () => settledNow()[epoch]?.headerHash ?? NO_HASH),
    wasRejected: () => ask('wasRejected', () => false),
    getActiveEpoch: () => ask('getActiveEpoch', () => -1),
    getPayingEpoch: () => ask('getPayingEpoch', () => -1),
    activate: async () => undefined,
    ...NO_MONEY,
    getCommittee: () => ask('getCommittee', () => chain.committee),
    getSettled: epoch =>
      ask('getSettled', () => ({ header: settledOf(epoch).header, submission: submissionOf(epoch) })),
    signer: toAddress(account.address),
    signStatement: draft => signing.signStatement(account, draft, place),
    async signHeader(header) {
      const signature = await signing.signHeader(account, header, place)
      onSigned(header)
      return signature
    },
    async submit(header, signatures) {
      const ours = headerStructHash(header)
      const failed = await ask('submit', async () => {
        const there = chain.settled[header.epoch]
        return there === undefined ? chain.send(header, signatures) : undefined
      })
      const there = chain.settled[header.epoch]
      if (there?.headerHash === ours) return ask('submitted', () => ({ ...submissionOf(header.epoch) }))
      if (there !== undefined) throw new ChainError('epoch_conflict', { epoch: header.epoch })
      throw new ChainError('tx_reverted', { error: failed ?? 'gone with a reorganisation' })
    },
    declareReceiptKey: async () => undefined,
    makeDurable: chain.isEmbedded ? () => ask('makeDurable', () => chain.save()) : neverLost,
  }
}

async function neverLost(): Promise<number> {
  return Number.MAX_SAFE_INTEGER
}
