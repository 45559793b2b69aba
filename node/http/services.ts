/** What the routes are made of: the parts of a running node, by what they are asked for. */

import type { Deployment } from '../../chain/deployment-file.ts'
import type { GovernanceState } from '../../chain/governance/read-governance.ts'
import type { SitingNow } from '../../chain/governance/siting/read-siting.ts'
import type { BuyerNow, CreditsNow } from '../../chain/money/credits.ts'
import type { PayoutQuery, ReceivedPayout } from '../../chain/money/read-payouts.ts'
import type { NetworkStatus } from '../../chain/network-status.ts'
import type { HolderStakes, StakesTold } from '../../chain/staking/read-backed.ts'
import type { ChainFacts } from '../../kernel/chain-facts.ts'
import type { Network } from '../../kernel/rules.ts'
import type { StakeKind } from '../../protocol/chain-formats/orders/stake-orders.ts'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import type { Address, Hash, SubjectId } from '../../protocol/ids.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { Passes } from '../agreement/oracle-pass.ts'
import type { Alerts } from '../alerts/open-alerts.ts'
import type { Calls } from '../calls/open-calls.ts'
import type { ChainPort } from '../chain-port.ts'
import type { Slow } from '../epochs/pace.ts'
import type { Erasures } from '../erasure/erasures.ts'
import type { ProblemCode } from '../errors.ts'
import type { EventRing } from '../events.ts'
import type { DeviceDirectory } from '../intake/device-directory.ts'
import type { Intake } from '../intake/intake.ts'
import type { LedgerShelf } from '../ledger/ledger-shelf.ts'
import type { Limits } from '../limits.ts'
import type { LoopLag } from '../loop-lag.ts'
import type { Metrics } from '../metrics.ts'
import type { MirrorsPort } from '../mirrors/mirrors-port.ts'
import type { ClockGuard, NetworkClock } from '../network-clock.ts'
import type { OwnPage } from '../own-page.ts'
import type { Mailbox } from '../pairing/mailbox.ts'
import type { Relay } from '../relay/relay.ts'
import type { Holders } from '../rules/read-holders.ts'
import type { Regions } from '../rules/read-regions.ts'
import type { RulesWatch } from '../rules/watch-rules.ts'
import type { SharesPort } from '../shares/shares-port.ts'
import type { SizedSnapshots } from '../snapshots.ts'
import type { EvidenceStore } from '../store/store.ts'
import type { FaultWatch } from '../watch/faults/fault-watch.ts'

export interface NodeServices {
  readonly network: Network
  readonly deployment: Deployment
  /** As may be shown to anybody: without what opens doors. */
  readonly rpcUrl: string
  readonly oracle: { readonly subject: SubjectId; readonly key: PublicKey }
  readonly intake: Intake
  readonly store: EvidenceStore
  readonly agreement: Agreement
  /** What other oracles were seen to do. */
  readonly faults: Pick<FaultWatch, 'list' | 'gasPerDay' | 'takeReceipt'>
  readonly snapshots: SizedSnapshots
  readonly ledgers: LedgerShelf
  /** Proofs that whoever asks is an oracle. */
  readonly passes: Passes
  /** Whether a file belongs to an epoch that is on the chain. */
  readonly isPublic: (address: Hash) => Promise<boolean>
  readonly devices: DeviceDirectory
  readonly chain: ChainPort
  readonly pairing: Pairing
  readonly calls: Calls
  readonly ownPages: readonly OwnPage[]
  /** How the network stands on its chain, read once a block. @throws {ChainError} */
  readonly readStanding: () => Promise<NetworkStatus>
  /** Who governs it, read once a block. @throws {ChainError} */
  readonly readGovernance: () => Promise<GovernanceNow>
  /** The chain's facts as of the newest block, read once each. @throws {ChainError} */
  readonly readFacts: () => Promise<ChainFacts>
  /** What an account has claimed of an asset, base units, read once a block. @throws {ChainError} */
  readonly readClaimed: (account: Address, asset: Address) => Promise<bigint>
  readonly holders: Holders
  readonly regions: Regions
  /** Those that are coming, and documents of those that were. */
  readonly rules: RulesWatch
  /** Of a network whose members pay with them. @throws {ChainError} */
  readonly credits: CreditsPort
  readonly history: HistoryPort
  /** What shares of machines say of themselves. */
  readonly shares: SharesPort
  /** What it signs for mirrors on other chains. */
  readonly mirrors: MirrorsPort
  /** Names that the operator shows. */
  readonly names: () => ShownNames
  /** Other oracles that did not answer lately. */
  readonly silentPeers: () => number
  /** Sends transactions for others; undefined where nobody pays for that. */
  readonly relay: Relay | undefined
  /** Tells people by web push; undefined where the operator does not want it. */
  readonly alerts: Alerts | undefined
  readonly erasures: Pick<Erasures, 'take' | 'list'>
  readonly clock: NetworkClock
  readonly guard: ClockGuard
  readonly events: EventRing
  readonly metrics: Metrics
  readonly loopLag: Pick<LoopLag, 'p99Ms'>
  readonly limits: Limits
  /** True when the last proxy before the node writes X-Forwarded-For, and nobody can reach the node past it. */
  readonly trustProxy: boolean
  readonly status: () => NodeStatus
  /** Aborted when the node stops: open streams end. */
  readonly stopping: AbortSignal
}

/** What accounts were paid, and where regions look for sites, read again. @throws {ChainError} */
export interface HistoryPort {
  readPayouts(account: Address, range: PayoutQuery['range']): Promise<readonly ReceivedPayout[]>
  readSitings(): Promise<{ readonly contract: Address | undefined; readonly sitings: readonly SitingNow[] }>
  /** Money behind oracles and owners. */
  readStakes(): Promise<StakesTold>
  /** What an account has there, and its next order names; undefined where governance has named no contract. */
  readStakesOf(kind: StakeKind, account: Address): Promise<HolderStakes | undefined>
}

/** What the chain says of credits, read again. */
export interface CreditsPort {
  read(): Promise<CreditsNow>
  readBuyer(account: Address): Promise<BuyerNow>
}

/** Who governs, under which rules, signed by how many. */
export interface GovernanceNow extends GovernanceState {
  readonly rules: Hash
  readonly announced?: Hash
  readonly oracles: number
  readonly quorum: number
}

export interface ShownNames {
  /** Device id → name. */
  readonly devices: Readonly<Record<string, string>>
  /** Account → name. */
  readonly accounts: Readonly<Record<string, string>>
}

export interface Pairing {
  readonly mailbox: Mailbox
  /** Takes one of a sender's turns. @returns 0, or the ms until it has one. */
  take(sender: string): number
}

export interface Concern {
  readonly code: string
  readonly why: string
}

export interface NodeStatus {
  /** Newest epoch whose root pays; −1 before the first. */
  readonly paying: number
  /** What holds epochs up. */
  readonly trouble?: ProblemCode | string
  /** Epochs do not go on any more; the operator has to act. */
  readonly halted: boolean
  /** The network is slower than its epochs. */
  readonly slow?: Slow
  /** What the operator has to look at, though the node goes on. */
  readonly concerns?: readonly Concern[]
}
