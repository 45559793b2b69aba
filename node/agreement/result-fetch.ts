/** What an epoch on the chain has led to, from peers: its state and its ledger, held against its header. */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import { buildLedgerTree, decodeLedger } from '../../protocol/chain-formats/ledger.ts'
import { bodyHash } from '../../protocol/chain-formats/oracle-statement.ts'
import type { Hash } from '../../protocol/ids.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import { isNodeError } from '../errors.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { Peer, ResultFile } from './peer.ts'

/** Undefined while they are not here, and are asked for. */
export type ResultFetch = (header: ResultRoots) => Promise<FoundResults | undefined>
export type ResultRoots = Pick<EpochHeader, 'epoch' | 'stateRoot' | 'ledgerRoot'>

/** Where they lie in the snapshots. */
export interface FoundResults {
  readonly state: Hash
  readonly ledger: Hash
}

interface Wanted {
  readonly epoch: number
  readonly file: ResultFile
  readonly isIt: (bytes: Uint8Array) => boolean
}

export function createResultFetch(parts: {
  readonly snapshots: Pick<SnapshotStore, 'get' | 'put'>
  readonly peers: readonly Peer[]
  readonly onNews: () => void
}): ResultFetch {
  const { snapshots, peers, onNews } = parts
  const asked = new Set<string>()
  /** Root → where it lies. A node asks for one, when it begins. */
  const ledgers = new Map<Hash, Hash>()

  async function ask(peer: Peer, { epoch, file, isIt }: Wanted): Promise<void> {
    const key = `${peer.name} ${epoch} ${file}`
    if (asked.has(key)) return
    asked.add(key)
    const bytes = await peer.getResult(epoch, file).catch(() => undefined)
    asked.delete(key)
    if (bytes === undefined || !isIt(bytes)) return
    // A full disk is told where it is written next.
    const kept = await snapshots.put(bytes).catch(() => undefined)
    if (kept === undefined) return
    if (file === 'ledger') ledgers.set(rootOf(bytes)!, kept)
    onNews()
  }

  return async ({ epoch, stateRoot, ledgerRoot }) => {
    const state = (await snapshots.get(stateRoot).catch(passUnlessMissing)) && stateRoot
    const ledger = ledgers.get(ledgerRoot)
    for (const peer of peers) {
      if (state === undefined)
        void ask(peer, { epoch, file: 'state', isIt: bytes => bodyHash(bytes) === stateRoot })
      if (ledger === undefined)
        void ask(peer, { epoch, file: 'ledger', isIt: bytes => rootOf(bytes) === ledgerRoot })
    }
    return state && ledger && { state, ledger }
  }
}

/** The Merkle root over a ledger's lines; undefined for what is no ledger. */
function rootOf(bytes: Uint8Array): Hash | undefined {
  try {
    return `0x${bytesToHex(buildLedgerTree(decodeLedger(bytes)).root)}`
  } catch (error) {
    if (error instanceof ProtocolError) return undefined
    throw error
  }
}

function passUnlessMissing(error: unknown): undefined {
  if (isNodeError(error, 'snapshot_missing')) return undefined
  throw error
}
