/**
 * A chain in memory, with what contracts/Epochs.sol promises of headers: in order, in time, under the right parent and
 * rules, within the schedule, with the signatures of a quorum. It makes a block every little while, and can take the
 * newest ones back.
 */
import type { HeaderSignature } from '../chain/epochs/sign-header.ts'
import { type ChainFacts, KNOWN_EPOCHS } from '../kernel/chain-facts.ts'
import { mostEmitted } from '../kernel/money/emission/emit.ts'
import { type Network, rulesHash } from '../kernel/rules.ts'
import { allowAll } from '../kernel/testing/allowances.ts'
import type { Committee } from '../node/agreement/committee.ts'
import type { SignedHeader } from '../node/agreement/round.ts'
import type { ChainBlock } from '../node/chain-port.ts'
import { type EpochHeader, headerDigest, headerStructHash } from '../protocol/chain-formats/header.ts'
import type { Place } from '../protocol/chain-formats/network-id.ts'
import { bodyHash, compactToBytes, recoverSigner } from '../protocol/chain-formats/oracle-statement.ts'
import type { Address, Hash } from '../protocol/ids.ts'

import { SimFaults } from './sim-faults.ts'

export interface Settled {
  readonly header: EpochHeader
  readonly headerHash: Hash
  readonly signers: readonly Address[]
  readonly block: number
}

export interface SimChainOptions {
  readonly network: Network
  readonly place: Place
  readonly committee: Committee
  readonly genesisMs: number
  readonly devices: ChainFacts['devices']
  readonly startMs: number
  /** It lives and dies beside the oracles, and what is not saved is lost then. */
  readonly isEmbedded: boolean
  /** No epoch is taken now: five of them are younger than a challenge window. */
  readonly isFull: (epoch: number) => boolean
}

interface Waiting {
  readonly header: EpochHeader
  readonly signatures: readonly HeaderSignature[]
  settle(error: string | undefined): void
}

/** Base units, of each owner and of each device: little enough that both run out now and then. */
const [DEPOSIT, ALLOWED_A_DAY] = [1_000n, 60n]
const NOTHING: Hash = `0x${'0'.repeat(64)}`

export class SimChain {
  readonly blocks: ChainBlock[] = []
  readonly committee: Committee
  /** By epoch. */
  settled: Settled[] = []
  /** Bonds, and what was proved. */
  readonly faults: SimFaults
  private waiting: Waiting[] = []
  private calls: ((block: ChainBlock) => void)[] = []
  /** All that was sent, taken or not: it stands in the blocks for everybody to see. */
  private shown: { readonly signed: SignedHeader; readonly block: number }[] = []
  private forks = 0
  private saved = 0
  private readonly options: SimChainOptions
  /** Of the newest block that was asked for: it has them as long as it has its hash. */
  private newest: ChainFacts | undefined

  constructor(options: SimChainOptions) {
    this.options = options
    this.committee = options.committee
    this.faults = new SimFaults(options.place, options.committee)
    this.mine(options.startMs)
  }

  get isEmbedded(): boolean {
    return this.options.isEmbedded
  }

  get head(): ChainBlock {
    return this.blocks.at(-1)!
  }

  /** A block, with whatever waits for one. */
  mine(timeMs: number): void {
    const number = this.blocks.length
    const hash = bodyHash(new TextEncoder().encode(`${this.forks} ${number} ${timeMs}`))
    this.blocks.push({ number, hash, timeMs: Math.floor(timeMs / 1000) * 1000 })
    const due = this.waiting
    this.waiting = []
    for (const { header, signatures, settle } of due) settle(this.take(header, signatures))
    const calls = this.calls
    this.calls = []
    for (const call of calls) call(this.head)
  }

  /** In the next block, or the one after a reorganisation. Undefined when it was taken, else why not. */
  send(header: EpochHeader, signatures: readonly HeaderSignature[]): Promise<string | undefined> {
    return new Promise(resolve => this.waiting.push({ header, signatures, settle: resolve }))
  }

  /** Something else that is sent: done in the next block. */
  call(act: (block: ChainBlock) => void): Promise<void> {
    return new Promise(resolve =>
      this.calls.push(block => {
        act(block)
        resolve()
      }),
    )
  }

  /** What oracles have signed, of all that was sent in these blocks. */
  shownIn(fromBlock: number, toBlock: number): readonly SignedHeader[] {
    // Ascending by block, and asked about the newest.
    const first = this.shown.findLastIndex(({ block }) => block < fromBlock) + 1
    return this.shown.slice(first).flatMap(({ signed, block }) => (block <= toBlock ? [signed] : []))
  }

  /** Takes the newest `depth` blocks back, with what was in them, and makes others for their times. */
  reorganise(depth: number): void {
    const gone = this.blocks.splice(Math.max(1, this.blocks.length - depth))
    const height = this.blocks.length
    this.loseFrom(height)
    this.forks++
    for (const { timeMs } of gone) this.mine(timeMs)
  }

  /** What it holds now survives its death. @returns its newest block */
  save(): number {
    this.saved = this.head.number
    return this.saved
  }

  /** It is started again from what was saved: what came after that is gone, and time goes on. */
  restart(): void {
    this.blocks.splice(this.saved + 1)
    this.loseFrom(this.saved + 1)
    this.forks++
  }

  private loseFrom(height: number): void {
    this.settled = this.settled.filter(({ block }) => block < height)
    this.shown = this.shown.filter(({ block }) => block < height)
    this.faults.forgetFrom(height)
  }

  factsAt(block: number): ChainFacts {
    if (this.newest?.blockHash !== this.blocks[block]!.hash) this.newest = this.readFacts(block)
    return this.newest
  }

  private readFacts(block: number): ChainFacts {
    const { place, devices, genesisMs, committee } = this.options
    const owners = [...new Set(devices.map(({ owner }) => owner))].sort()
    const account = (digit: string): Address => `0x${digit.repeat(40)}` as Address
    return {
      block,
      blockHash: this.blocks[block]!.hash,
      blockTimeMs: this.blocks[block]!.timeMs,
      ...place,
      token: account('b'),
      payment: account('c'),
      treasury: account('d'),
      genesisMs,
      devices,
      assets: [account('c')],
      deposits: owners.map(owner => {
        return { account: owner, asset: account('c'), deposited: DEPOSIT, withdrawn: 0n }
      }),
      allowances: allowAll(devices, account('c'), { amount: ALLOWED_A_DAY, total: DEPOSIT }),
      directory: [],
      issuers: [],
      knownAt: this.settled
        .filter(settled => settled.block <= block)
        .slice(-KNOWN_EPOCHS)
        .map(settled => ({
          epoch: settled.header.epoch,
          headerHash: settled.headerHash,
          block: settled.block,
          timeMs: this.blocks[settled.block]!.timeMs,
        })),
      oracles: committee.signers.map((signer, index) => ({ id: index + 1, signer, payee: signer })),
    }
  }

  /** The sentences of Epochs.sol. Undefined when the header is good. */
  private take(header: EpochHeader, signatures: readonly HeaderSignature[]): string | undefined {
    const { network, place, genesisMs } = this.options
    const { rules } = network
    const headerHash = headerStructHash(header)
    const digest = compactToBytes(headerDigest(header, place))
    const signers = new Set<Address>()
    for (const { signature: compact } of signatures) {
      const signature = compactToBytes(compact)
      const signer = recoverSigner(digest, signature)
      if (signer === undefined || !this.committee.signers.includes(signer)) continue
      signers.add(signer)
      this.shown.push({ signed: { header, headerHash, signer, signature }, block: this.head.number })
    }
    const endMs = genesisMs + (header.epoch + 1) * rules.epochMs
    const parent = this.settled.at(-1)?.headerHash ?? NOTHING
    if (header.epoch !== this.settled.length) return 'WrongEpoch'
    if (this.options.isFull(header.epoch)) return 'TooManyPending'
    if (this.head.timeMs < endMs) return 'TooEarly'
    if (header.parent !== parent) return 'WrongParent'
    if (header.rules !== rulesHash(rules)) return 'WrongRules'
    if (header.factsTime * 1000 > endMs) return 'FactsAhead'
    if (header.tokenEarned > mostEmitted(rules, endMs - genesisMs)) return 'OverSchedule'
    const known = this.committee.signers.filter(signer => signers.has(signer))
    if (known.length < this.committee.quorum) return 'NoQuorum'
    this.settled.push({ header, headerHash, signers: known, block: this.head.number })
    return undefined
  }
}
