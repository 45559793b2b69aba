/** What a node is started with, and what is decided for whoever does not decide. */

import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { LocalAccount } from 'viem'
import type { Deployment } from '../chain/deployment-file.ts'
import type { Network } from '../kernel/rules.ts'
import type { HttpOptions } from '../links/http/serve.ts'
import type { Signer } from '../protocol/cose/signer.ts'
import type { AlertOptions } from './alerts/open-alerts.ts'
import type { ShownNames } from './http/services.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import type { BridgeOptions } from './mqtt/bridge.ts'
import type { BrokerOptions } from './mqtt/broker.ts'
import type { OwnPage } from './own-page.ts'
import type { FollowOptions } from './rules/follow-rules.ts'
import type { SnapshotsPlace } from './s3/s3-snapshots.ts'

export interface NodeOptions {
  readonly network: Network
  /** URL of the module whose default export it is: what a thread of its own loads the network from. */
  readonly networkModule?: string
  /**
   * Whether epochs are computed in a thread of their own: by default when they are large, from then on (settle/growing-settler.ts).
   * Never without `networkModule`.
   */
  readonly settleThread?: 'always' | 'when-large' | 'never'
  readonly deployment: Deployment
  readonly rpcUrl: string
  /** `ws:` or `wss:`, where the chain tells of its blocks as they come; an embedded chain's is known. */
  readonly rpcWsUrl?: string
  /** Everything that the node keeps: the store's file and the snapshots. */
  readonly dataDir: string
  /** Bundles, states and ledgers; a folder in `dataDir` unless said. Several nodes of one oracle share one. */
  readonly snapshotsDir?: string
  /**
   * Where they lie as well before they count as written (s3/place.ts); the folder is in front of it. Nodes that share a bucket have a folder
   * each. Its keys are in the environment.
   */
  readonly snapshotsBucket?: string
  readonly http: HttpOptions
  /** Where a vote changes the rules, the node goes on by those; it halts unless said. */
  readonly follow?: FollowOptions
  /** The console's built files; no pages when not given. */
  readonly pagesDir?: string
  /** What the network's own resources add to them. */
  readonly ownPages?: readonly OwnPage[]
  /** Names that are shown to everybody beside ids, read again each time; none when not given. */
  readonly names?: () => ShownNames
  /** A broker inside the node, or an existing one; none when not given. */
  readonly mqtt?: BrokerOptions | BridgeOptions
  /** HTTP URLs of the network's other oracles. */
  readonly peers?: readonly string[]
  /** Signs receipts. */
  readonly oracleKey: Signer
  /** Signs headers, and pays for gas. */
  readonly account: LocalAccount
  /** Pays for claims and registrations that others ask for; without it nobody does. */
  readonly relay?: LocalAccount
  /** The chain that the node's own process started: its clock, and what makes it durable. */
  readonly embedded?: EmbeddedPart
  /** Alerts by web push; none when not given. */
  readonly alerts?: AlertOptions
  readonly log?: Log
  readonly limits?: Partial<Limits>
  /** Blocks that must lie on a facts block; 0 on an embedded chain and 5 on another unless said. */
  readonly confirmations?: number
  /** Real time between two looks at the chain; 250 ms on an embedded chain and 4 s on another unless said. */
  readonly pollMs?: number
  /** How long after its end an epoch is closed, network time; 1 s unless said, never less. */
  readonly graceMs?: number
  /**
   * How long one proposer has its turn at first, real time: enough to exchange an epoch's evidence, compute it and vote. It
   * adapts from there; a tenth of the epoch, from half a minute to five, unless said.
   */
  readonly viewMs?: number
  /** Threads that check messages; one a core unless said, 0 checks on the event loop. */
  readonly checkThreads?: number
  /** The last proxy writes X-Forwarded-For, and nobody can reach the node past it. */
  readonly trustProxy?: boolean
  /**
   * Challenges a header that does not follow from its evidence as this node computes it, while its window is open, for at most
   * so much of the bond asset, base units; unless said it only names the command.
   */
  readonly challengeMost?: bigint
  /** How faults of other oracles are brought to the chain. */
  readonly faults?: FaultOptions
  /**
   * For how long messages, verdicts and lines of an epoch stay in the store once its root pays, network time; for good unless said.
   * Bundles, earnings and what can still be asked for by the network's own rules are never dropped.
   */
  readonly retainMs?: number
  /** Bytes that the store's file may have; as many as the disk has unless said. */
  readonly storeBytes?: number
  /** Where evidence and results are instead of a file in `dataDir`. */
  readonly postgres?: PostgresPart
}

export interface PostgresPart {
  /** `postgres://user@host:5432/database`. */
  readonly url: string
  /** Of the tables, one a network; `cairn` unless said. */
  readonly schema?: string
  /** Waits for as long as another process has the store; without, that is refused. */
  readonly standby?: boolean
  /** For how long another process waits that takes over from one that is silent. */
  readonly leaseMs?: number
}

export interface FaultOptions {
  /** Most gas that proofs may take in 24 hours of network time; 5 000 000 unless said, 0: none is brought. */
  readonly gasPerDay?: bigint
  /**
   * Whether blocks are read whole, for what oracles signed in submissions that the contract refused: all that goes on on the
   * chain has to be loaded for it. On an embedded chain unless said.
   */
  readonly readBlocks?: boolean
}

/** `chain/embedded/embedded-chain.ts` fits as it is. */
export interface EmbeddedPart {
  readonly speed: number
  nowMs(): number
  /** Where network time waits, as things are. */
  waitsAtMs?(): number | undefined
  /** What the chain holds now survives a crash from here on, up to the block that is told. */
  save(): Promise<{ readonly block: number }>
}

const MOST_THREADS = 16

export interface Timing {
  readonly confirmations: number
  readonly pollMs: number
  readonly graceMs: number
  readonly viewMs: number
  readonly turnMs: number
  readonly logEveryMs: number
  readonly checkThreads: number
}

/** So many times in the time in which an arrival is to be acknowledged, a log is shown. */
const SHOWN = 4

/** Of a view: what is left to the others when its first is silent. */
const TURNS = 8

export function timingOf(options: NodeOptions): Timing {
  const { embedded, network } = options
  const viewMs = options.viewMs ?? Math.min(300_000, Math.max(30_000, network.rules.epochMs / 10))
  return {
    confirmations: options.confirmations ?? (embedded === undefined ? 5 : 0),
    pollMs: options.pollMs ?? (embedded === undefined ? 4_000 : 250),
    graceMs: Math.max(1_000, options.graceMs ?? 1_000),
    viewMs,
    turnMs: viewMs / TURNS,
    logEveryMs: network.rules.inclusion.acknowledgeMs / SHOWN,
    checkThreads: options.checkThreads ?? Math.min(MOST_THREADS, availableParallelism()),
  }
}

export function snapshotsOf(
  options: Pick<NodeOptions, 'dataDir' | 'snapshotsDir' | 'snapshotsBucket'>,
): SnapshotsPlace {
  const { dataDir, snapshotsDir: folder = join(dataDir, 'snapshots'), snapshotsBucket } = options
  return { folder, ...(snapshotsBucket === undefined ? {} : { bucket: snapshotsBucket }) }
}
