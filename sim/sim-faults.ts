/**
 * Faults on the simulated chain, with what contracts/OracleSet.sol promises of them: a proof is committed to and brought a minute
 * later, takes the whole bond, once; what a reorganisation takes back did not happen.
 */
import type { Committee } from '../node/agreement/committee.ts'
import type { ChainBlock } from '../node/chain-port.ts'
import type { FaultPort, Weighed } from '../node/watch/faults/fault-port.ts'
import type { FaultRecord } from '../node/watch/faults/fault-record.ts'
import { headerDigest, headerStructHash } from '../protocol/chain-formats/header.ts'
import type { Place } from '../protocol/chain-formats/network-id.ts'
import { compactToBytes, recoverSigner } from '../protocol/chain-formats/oracle-statement.ts'
import type { Address, Hash } from '../protocol/ids.ts'
import type { SimChain } from './sim-chain.ts'

/** Taken from a bond. */
export interface SimPunishment {
  readonly fault: string
  readonly accused: Address
  readonly by: Address
  readonly transaction: Hash
  readonly block: number
}

interface Commitment {
  readonly key: string
  readonly atMs: number
  readonly block: number
}

const PROOF_DELAY_MS = 60_000

/** What the contract remembers. */
export class SimFaults {
  commitments: Commitment[] = []
  punishments: SimPunishment[] = []
  private readonly place: Place
  private readonly committee: Committee

  constructor(place: Place, committee: Committee) {
    this.place = place
    this.committee = committee
  }

  /** Blocks from here on are gone. */
  forgetFrom(height: number): void {
    this.commitments = this.commitments.filter(({ block }) => block < height)
    this.punishments = this.punishments.filter(({ block }) => block < height)
  }

  weigh(by: Address, fault: FaultRecord, nowMs: number): Weighed {
    const why = this.wrongWith(fault)
    if (why !== undefined) return { is: 'refused', reason: why }
    const before = this.punishments.find(one => one.fault === factOf(fault))
    if (before !== undefined) return { is: 'punished', taken: 1n, ...before }
    if (this.punishments.some(({ accused }) => accused === fault.accused)) return { is: 'nothing_left' }
    const since = this.commitments.find(({ key }) => key === keyOf(by, fault))
    if (since === undefined) return { is: 'uncommitted' }
    const readyAtMs = since.atMs + PROOF_DELAY_MS
    return nowMs < readyAtMs ? { is: 'waiting', readyAtMs } : { is: 'ready' }
  }

  commit(by: Address, fault: FaultRecord, { number, timeMs }: ChainBlock): void {
    const key = keyOf(by, fault)
    if (this.commitments.some(known => known.key === key)) return
    this.commitments.push({ key, atMs: timeMs, block: number })
  }

  bring(by: Address, fault: FaultRecord, { number, timeMs, hash }: ChainBlock): void {
    if (this.weigh(by, fault, timeMs).is !== 'ready') return
    const { accused } = fault
    this.punishments.push({ fault: factOf(fault), accused, by, transaction: hash, block: number })
  }

  /** The sentences of OracleSet.sol. Undefined for a good proof. */
  private wrongWith({ kind, accused, signed }: FaultRecord): string | undefined {
    const [a, b] = signed
    if (kind !== 'equivocation' || a === undefined || b === undefined) return 'not proved here'
    const isOneView = a.header.epoch === b.header.epoch && a.header.viewNumber === b.header.viewNumber
    if (!isOneView) return 'not one view'
    if (headerStructHash(a.header) === headerStructHash(b.header)) return 'one header'
    const signers = signed.map(({ header, signature }) =>
      recoverSigner(compactToBytes(headerDigest(header, this.place)), compactToBytes(signature)),
    )
    const isOne = signers.every(signer => signer === accused) && this.committee.signers.includes(accused)
    return isOne ? undefined : 'not one oracle'
  }
}

function factOf({ kind, accused, epoch, viewNumber }: FaultRecord): string {
  return `${kind} ${accused} ${epoch} ${viewNumber}`
}

function keyOf(by: Address, fault: FaultRecord): string {
  return `${by} ${factOf(fault)} ${fault.salt}`
}

export interface SimFaultPortOptions {
  readonly chain: SimChain
  readonly signer: Address
  /** Passes a call on after its latency, or not at all. */
  readonly gate: <T>(what: string, act: () => T | Promise<T>) => Promise<T>
}

/** One oracle's way to it. */
export function createSimFaultPort({ chain, signer, gate }: SimFaultPortOptions): FaultPort {
  const place = (account: Address) => chain.committee.signers.indexOf(account)
  return {
    signer,
    oracleOf: account => gate('faults.oracleOf', () => (place(account) < 0 ? undefined : place(account) + 1)),
    // Nobody holds a receipt here: devices of the simulation keep none.
    oracleOfKey: async () => undefined,
    weigh: fault => gate('faults.weigh', () => chain.faults.weigh(signer, fault, chain.head.timeMs)),
    async commit(fault) {
      await gate('faults.commit', () => chain.call(block => chain.faults.commit(signer, fault, block)))
      return 1n
    },
    async bring(fault) {
      await gate('faults.bring', () => chain.call(block => chain.faults.bring(signer, fault, block)))
      return 1n
    },
    collect: async () => 0n,
    signedIn: (fromBlock, toBlock) => gate('faults.signedIn', () => chain.shownIn(fromBlock, toBlock)),
  }
}
