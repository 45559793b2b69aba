/**
 * One oracle of a simulation: the node's own intake, store, agreement and epochs, on a simulated disk, network, clock and
 * chain. It can die at any call and be born again on the same disk.
 */
import type { PrivateKeyAccount } from 'viem'
import type { Segment } from '../kernel/bundle/segment.ts'
import type { Network } from '../kernel/rules.ts'
import { type Agreement, createAgreement } from '../node/agreement/agreement.ts'
import type { Peer } from '../node/agreement/peer.ts'
import { createEpochBook } from '../node/epochs/epoch-book.ts'
import { createEpochs } from '../node/epochs/epochs.ts'
import { ownSegment } from '../node/epochs/own-segment.ts'
import { NodeError } from '../node/errors.ts'
import { createCheckPool } from '../node/intake/check-pool.ts'
import { createDeviceDirectory } from '../node/intake/device-directory.ts'
import { createIntake, type Intake } from '../node/intake/intake.ts'
import { defaultLimits } from '../node/limits.ts'
import { createClockGuard } from '../node/network-clock.ts'
import { createSegmentMemory } from '../node/settle/segment-memory.ts'
import { createSettler, type Settler, writeSegment } from '../node/settle/settler.ts'
import type { SnapshotStore } from '../node/snapshots.ts'
import type { EvidenceStore } from '../node/store/store.ts'
import { createFaultWatch, type FaultWatch } from '../node/watch/faults/fault-watch.ts'
import { isWrittenIn } from '../node/watch/faults/open-faults.ts'
import type { EpochHeader } from '../protocol/chain-formats/header.ts'
import { networkIdOf, type Place } from '../protocol/chain-formats/network-id.ts'
import type { Signer, Verify } from '../protocol/cose/signer.ts'
import { toAddress } from '../protocol/ids.ts'
import type { Signing } from './memory.ts'
import type { Random } from './random.ts'
import type { SimChain } from './sim-chain.ts'
import { type SimDisk, snapshotsOn, storeOn } from './sim-disk.ts'
import { createSimFaultPort } from './sim-faults.ts'
import { createSimPort, type RpcMood } from './sim-port.ts'
import type { World } from './world.ts'

export interface OracleParts {
  readonly world: World
  readonly random: Random
  /** What faults of others cost of chance: apart, so that a seed is what it was before they were seen to. */
  readonly faultRandom: Random
  readonly chain: SimChain
  readonly network: Network
  readonly place: Place
  readonly genesisMs: number
  readonly viewMs: number
  readonly verify: Verify
  readonly account: PrivateKeyAccount
  readonly signing: Signing
  readonly receiptKey: Signer
  readonly disk: SimDisk
  readonly peers: readonly Peer[]
  /** Its clock minus the true one, ms. */
  readonly skewMs: number
  /** How many times as long its computer takes for everything. */
  readonly slowness: number
  readonly faults: () => Faults
  /** What a dishonest one puts into its segment instead. */
  readonly garble?: (segment: Segment, startMs: number) => Segment
  /** What a dishonest one says of the beacon instead. */
  readonly spoil?: (word: Segment['word']) => Segment['word']
  readonly withholds?: boolean
  readonly onSigned: (header: EpochHeader) => void
  readonly onHalted: (error: unknown) => void
  readonly onDied: () => void
}

/** How likely each thing is to go wrong, at any call. */
export interface Faults {
  readonly die: number
  readonly diskFull: number
  readonly rpc: RpcMood
}

export interface Life {
  readonly dead: boolean
  readonly store: EvidenceStore
  readonly snapshots: SnapshotStore
  readonly agreement: Agreement
  readonly intake: Intake
  kill(): void
}

const POLL_MS = 30_000
const DISK_MS = 3
const RPC_MS = 40
const CONFIRMATIONS = 3
const PLENTY = 1e9
/** So many times in the time in which an arrival is to be acknowledged, a log is shown. */
const SHOWN = 4

export function startOracle(parts: OracleParts): Life {
  const { world, random, network, place, genesisMs, verify, account, disk, peers } = parts
  const stopping = new AbortController()
  let [dead, wake]: [boolean, () => void] = [false, () => undefined]
  const kill = () => {
    if (dead) return
    dead = true
    stopping.abort()
    parts.onDied()
  }
  const never = new Promise<never>(() => undefined)

  /** Whatever the dead were doing never comes to an end. */
  const gate =
    (latencyMs: number, isDisk: boolean, chance = random) =>
    async <T>(_what: string, act: () => T | Promise<T>): Promise<T> => {
      await world.sleep(chance.between(0, latencyMs * parts.slowness))
      const { die, diskFull } = parts.faults()
      if (!dead && chance.chance(die)) kill()
      if (dead) return never
      if (isDisk && chance.chance(diskFull)) throw new NodeError('store_full')
      const result = await act()
      if (!dead && chance.chance(die)) kill()
      return dead ? never : result
    }
  const store = storeOn(disk, gate(DISK_MS, true))
  const snapshots = snapshotsOn(disk, gate(DISK_MS, true))
  const chain = createSimPort({
    chain: parts.chain,
    account,
    signing: parts.signing,
    place,
    network,
    onSigned: parts.onSigned,
    rpc: () => parts.faults().rpc,
    gate: gate(RPC_MS, false),
  })
  const timing = { logEveryMs: network.rules.inclusion.acknowledgeMs / SHOWN, viewMs: parts.viewMs }
  const working = createSettler({
    network,
    place,
    genesisMs,
    signer: chain.signer,
    store,
    snapshots,
    verify,
    monotonicMs: () => world.nowMs,
  })
  const settler = asToldTo(parts, working, { store, snapshots })
  const honest = createAgreement({
    place,
    store,
    settler,
    snapshots,
    chain,
    peers,
    ...timing,
    onNews: () => wake(),
    onPeerTrouble: () => undefined,
    onSigned: signed => faults.onSigned(signed),
  })
  const faults = watchFaults(parts, gate, stopping.signal)
  const agreement: Agreement = {
    ...honest,
    open: async standing => (parts.withholds ? undefined : honest.open(standing)),
  }
  const clock = { nowMs: () => Math.floor(world.nowMs + parts.skewMs), speed: 1 }
  const guard = createClockGuard(clock, defaultLimits.clockDriftMs)
  const pool = createCheckPool(
    {
      network: networkIdOf(place),
      genesisMs,
      lateMs: network.rules.lateMs,
      futureMs: defaultLimits.futureMs,
      contentTypes: Object.fromEntries(
        network.resources.map(({ name, messages }) => [name, Object.keys(messages)]),
      ),
    },
    0,
  )
  const devices = createDeviceDirectory({
    readFacts: () => chain.readNewestFacts(),
    intervalMs: 1_000,
    nowMs: () => world.nowMs,
    onChange: change => pool.updateSpeakers(change),
  })
  const intake = createIntake({
    pool,
    devices,
    clock,
    guard,
    store,
    signer: parts.receiptKey,
    observe: () => undefined,
    network: networkIdOf(place),
    verified: { remember: () => undefined },
    limits: {
      ...defaultLimits,
      subjectBurst: PLENTY,
      senderBurst: PLENTY,
      subjectPerSecond: PLENTY,
      senderPerSecond: PLENTY,
    },
  })
  const epochs = createEpochs({
    network,
    store: createEpochBook(store),
    snapshots,
    chain,
    settler,
    agreement,
    genesisMs,
    ...timing,
    nowMs: clock.nowMs,
    graceMs: 1_000,
    turnMs: 2_000,
    confirmations: CONFIRMATIONS,
    monotonicMs: () => world.nowMs,
    onStage: () => undefined,
    onDurable: () => wake(),
    async onHead(head) {
      guard.observe(head.timeMs)
      void faults.tend(head)
      await devices.refresh()
    },
  })

  async function live(): Promise<void> {
    while (!dead) {
      await epochs.look(stopping.signal)
      await Promise.race([world.sleep(POLL_MS), new Promise<void>(resolve => (wake = resolve))])
    }
  }
  live().catch(error => !dead && parts.onHalted(error))
  return {
    get dead() {
      return dead
    },
    store,
    snapshots,
    agreement,
    intake,
    kill,
  }
}

type MakeGate = (
  latencyMs: number,
  isDisk: boolean,
  chance?: Random,
) => <T>(what: string, act: () => T | Promise<T>) => Promise<T>

function watchFaults(
  { chain, disk, account, faultRandom }: OracleParts,
  gate: MakeGate,
  stopping: AbortSignal,
): FaultWatch {
  const store = storeOn(disk, gate(DISK_MS, true, faultRandom))
  return createFaultWatch({
    store,
    port: createSimFaultPort({
      chain,
      signer: toAddress(account.address),
      gate: gate(RPC_MS, false, faultRandom),
    }),
    committee: async () => chain.committee,
    isWritten: isWrittenIn(store),
    isOverBudget: () => false,
    judge: () => Promise.reject(new Error('nobody holds a receipt here')),
    newestSettled: async () => chain.settled.length - 1,
    newSalt: () =>
      `0x${faultRandom
        .between(0, 2 ** 32)
        .toString(16)
        .padStart(64, '0')}`,
    gasPerDay: BigInt(PLENTY),
    confirmations: CONFIRMATIONS,
    fromBlock: 0,
    log: { info: () => undefined, warn: () => undefined, fail: () => undefined },
    stopping,
    onChange: () => undefined,
  })
}

/** What a dishonest one puts into its segment is made here. */
function asToldTo(
  { network, place, genesisMs, account, garble, spoil = word => word }: OracleParts,
  working: Settler,
  { store, snapshots }: Pick<Life, 'store' | 'snapshots'>,
): Settler {
  const { epochMs } = network.rules
  const endOf = (epoch: number) => genesisMs + (epoch + 1) * epochMs
  const segments = createSegmentMemory({ place, snapshots, endOf, epochMs, onRead: () => undefined })
  const signer = toAddress(account.address)
  const parts = { place, signer, store, snapshots, segments, rules: network.rules }
  return {
    ...working,
    async makeSegment(epoch, { acks, word }) {
      const said = { acks, word: spoil(word) }
      if (garble === undefined) return working.makeSegment(epoch, said)
      const honestly = await ownSegment(epoch, said, parts)
      return writeSegment(garble(honestly, genesisMs + epoch * epochMs), snapshots)
    },
  }
}
