/**
 * One simulated life of a network: real oracles' code, everything around it in memory, all by one seed. Faults go on for as
 * long as the plan's epochs last; then everything that can heal heals, and what was promised must come true.
 */
import type { PrivateKeyAccount } from 'viem'
import { DEVELOPMENT_ACCOUNTS, developmentAccount } from '../chain/dev-accounts.ts'
import type { Segment } from '../kernel/bundle/segment.ts'
import type { DeviceFact } from '../kernel/chain-facts.ts'
import { testNetwork } from '../kernel/testing/fixtures.ts'
import { TALLY } from '../kernel/testing/tally.ts'
import { fastAccount } from '../keys/fast-account.ts'
import { createVerifier } from '../keys/verify.ts'
import type { IntakeAnswer } from '../node/intake/intake.ts'
import { parsePlain } from '../node/store/plain-json.ts'
import { TURN_MS } from '../node/watch/faults/bring-proof.ts'
import type { FaultRecord } from '../node/watch/faults/fault-record.ts'
import { encodeCbor } from '../protocol/cbor/cbor.ts'
import { type EpochHeader, headerStructHash } from '../protocol/chain-formats/header.ts'
import { networkIdOf, type Place } from '../protocol/chain-formats/network-id.ts'
import { type Address, type Hash, type MessageId, toAddress } from '../protocol/ids.ts'
import { openMessage, sealMessage } from '../protocol/message.ts'
import { PLAIN_SIGNING, type Signing } from './memory.ts'
import { type Faults, type Life, startOracle } from './oracle.ts'
import { EPOCH_MS, type Plan, planOf, VIEW_MS, type Vice } from './plan.ts'
import { createRandom, type Random } from './random.ts'
import { SimChain } from './sim-chain.ts'
import { createDisk, type SimDisk } from './sim-disk.ts'
import { simSigner } from './sim-signer.ts'
import { createWire } from './wire.ts'
import { createWorld } from './world.ts'

export interface Receipt {
  readonly oracle: number
  readonly message: MessageId
  readonly epoch: number
}

/** All that the invariants look at. */
export interface Outcome {
  readonly plan: Plan
  readonly chain: SimChain
  /** Of each oracle. */
  readonly accounts: readonly Address[]
  readonly honest: readonly number[]
  readonly disks: readonly SimDisk[]
  readonly receipts: readonly Receipt[]
  /** When each message was made: it can have been nowhere before. */
  readonly said: ReadonlyMap<MessageId, number>
  /** Headers that each oracle signed, by `epoch view`. */
  readonly signed: readonly ReadonlyMap<string, ReadonlySet<Hash>>[]
  /** Honest oracles that stopped by themselves, and why. */
  readonly halted: readonly string[]
  /** Oracles that were never away, cut off or troubled. */
  readonly untroubled: ReadonlySet<number>
  /** True if all honest oracles settled everything in time. */
  readonly finished: boolean
  readonly deaths: number
  readonly genesisMs: number
}

const GENESIS_MS = Date.UTC(2026, 0, 1)
const BLOCK_MS = 12_000
/** As many as are ever simulated together. */
const MOST_ORACLES = 100
const [FAULT_SALT, ACCOUNTS] = [0xfa17, 16]
/** Until the last of seven oracles has had its turn to prove a fault, twice over. */
const PROOF_MS = 16 * TURN_MS
const PLACE: Place = {
  chainId: 31337,
  settlement: toAddress(`0x${'a1'.repeat(20)}`),
  genesisHash: `0x${'07'.repeat(32)}`,
}
export const NETWORK = networkIdOf(PLACE)
const REST_MS = 15_000
/** After the last fault: many views of patience, and more where computers are slow or many epochs wait. */
const HEAL_MS = 40 * VIEW_MS
const SLOW_MS = 2 * VIEW_MS
const NO_VICES: ReadonlySet<Vice> = new Set()
const VERIFY = createVerifier()
export const DEVICES = [0, 1, 2, 3].map(index => simSigner(100 + index))
const RECEIPT_KEYS = Array.from({ length: MOST_ORACLES }, (_, index) => simSigner(200 + index))

/**
 * @param change what is otherwise than the seed would have it.
 * @param signing with what memory the accounts sign; it changes nothing.
 */
export async function simulate(
  seed: number,
  change: Partial<Plan> = {},
  signing: Signing = PLAIN_SIGNING,
): Promise<Outcome> {
  const plan = { ...planOf(seed), ...change }
  const random = createRandom(seed ^ 0x5eed)
  const network = testNetwork()
  const accounts = Array.from({ length: plan.oracles }, (_, index) => accountOf(index))
  const signers = accounts.map(({ address }) => toAddress(address)).sort()
  const committee = { signers, quorum: Math.floor((signers.length * 2) / 3) + 1 }
  const world = createWorld(GENESIS_MS - 60_000)
  const chain = new SimChain({
    network,
    place: PLACE,
    committee,
    genesisMs: GENESIS_MS,
    devices: factsOfDevices(plan),
    startMs: world.nowMs,
    isEmbedded: plan.chainDeaths.length > 0,
    isFull: epoch => epoch >= (plan.fullFrom ?? Number.POSITIVE_INFINITY) && !healing(),
  })
  const endMs = GENESIS_MS + plan.epochs * EPOCH_MS
  const healMs = healMsOf(plan)
  const healing = () => world.nowMs >= endMs

  const binding = { ...PLACE, genesisMs: GENESIS_MS, epochMs: network.rules.epochMs }
  const disks = accounts.map(() => createDisk(binding))
  const lives: (Life | undefined)[] = accounts.map(() => undefined)
  const signed = accounts.map(() => new Map<string, Set<Hash>>())
  const halted: string[] = []
  const receipts: Receipt[] = []
  const said = new Map<MessageId, number>()
  const troubled = new Set<number>()
  let deaths = 0

  const vicesOf = (oracle: number) => plan.vices.get(oracle) ?? NO_VICES
  const inside = (
    { oracle, fromMs, toMs }: { oracle: number; fromMs: number; toMs: number },
    index: number,
  ) => !healing() && oracle === index && world.nowMs - GENESIS_MS >= fromMs && world.nowMs - GENESIS_MS < toMs
  const alone = (oracle: number) => plan.partitions.some(window => inside(window, oracle))
  for (const { oracle } of [...plan.partitions, ...plan.rpcTroubles]) troubled.add(oracle)

  const faultsOf = (oracle: number): Faults => {
    const trouble = plan.rpcTroubles.find(window => inside(window, oracle))
    return {
      die: healing() ? 0 : plan.die,
      diskFull: healing() ? 0 : plan.diskFull,
      rpc: {
        down: trouble?.kind === 'down',
        behind: trouble?.kind === 'behind' ? 3 : 0,
        lies: vicesOf(oracle).has('lying RPC'),
      },
    }
  }

  const wires = accounts.map((_, asker) =>
    accounts.flatMap((_, answerer) =>
      asker === answerer
        ? []
        : createWire(asker, answerer, {
            world,
            random: random.fork(),
            place: PLACE,
            latencyMs: plan.latencyMs,
            vicesOf,
            lost: () => (healing() ? 0 : plan.lost),
            isCut: (from, to) => alone(from) || alone(to),
            lifeOf: oracle => lives[oracle],
            signing,
            accountOf: oracle => accounts[oracle]!,
          }),
    ),
  )

  function rise(oracle: number): void {
    lives[oracle] = startOracle({
      world,
      random: random.fork(),
      faultRandom: createRandom(seed ^ FAULT_SALT ^ (oracle + ACCOUNTS * deaths)),
      chain,
      network,
      place: PLACE,
      genesisMs: GENESIS_MS,
      viewMs: VIEW_MS,
      verify: VERIFY,
      account: accounts[oracle]!,
      signing,
      receiptKey: RECEIPT_KEYS[oracle]!,
      disk: disks[oracle]!,
      peers: wires[oracle]!,
      skewMs: plan.skews[oracle]!,
      slowness: plan.slowness[oracle]!,
      faults: () => faultsOf(oracle),
      ...(vicesOf(oracle).has('garbles its segment') ? { garble } : {}),
      ...(vicesOf(oracle).has('rotten deal') ? { spoil } : {}),
      withholds: vicesOf(oracle).has('withholds openings'),
      onSigned: header => noteSigned(oracle, header),
      onHalted(error) {
        if (!plan.vices.has(oracle))
          halted.push(`oracle ${oracle}: ${error instanceof Error ? error.message : error}`)
        troubled.add(oracle)
      },
      onDied() {
        deaths++
        troubled.add(oracle)
        lives[oracle] = undefined
        world.at(world.nowMs + random.between(1_000, REST_MS * 20), () => rise(oracle))
      },
    })
  }

  function noteSigned(oracle: number, header: EpochHeader): void {
    const key = `${header.epoch} ${header.viewNumber}`
    signed[oracle]!.set(key, (signed[oracle]!.get(key) ?? new Set<Hash>()).add(headerStructHash(header)))
    if (vicesOf(oracle).has('forges totals')) void forge(oracle, header)
  }

  /** Its own signature under a header that pays more, sent to the chain with the ones that it can get. */
  async function forge(oracle: number, header: EpochHeader): Promise<void> {
    const forged = { ...header, tokenEarned: header.tokenEarned + 1n, ledgerRoot: header.stateRoot }
    void chain.send(forged, [await signing.signHeader(accounts[oracle]!, forged, PLACE)])
  }

  /** Until it has a receipt, from one oracle after the other. */
  async function deliver(bytes: Uint8Array, first: number): Promise<void> {
    for (let oracle = first; ; oracle = (oracle + 1) % plan.oracles) {
      const intake = alone(oracle) ? undefined : lives[oracle]?.intake
      const answer: IntakeAnswer | undefined = await Promise.race([
        intake?.accept(bytes, 'device') ?? world.sleep(REST_MS).then(() => undefined),
        world.sleep(REST_MS).then(() => undefined),
      ])
      if (answer?.accepted === true) {
        receipts.push({ oracle, message: answer.message, epoch: answer.epoch })
        return
      }
      await world.sleep(REST_MS)
    }
  }

  async function say(sequence: number): Promise<void> {
    const device = DEVICES[random.between(0, plan.devices - 1)]!
    const bytes = await sealMessage({
      signer: device,
      network: NETWORK,
      sequence,
      contentType: TALLY,
      timeMs: Math.floor(world.nowMs),
      payload: encodeCbor(random.between(1, 9)),
    })
    said.set(openMessage(bytes).id, world.nowMs)
    const copies = random.chance(0.3) ? 2 : 1
    for (let copy = 0; copy < copies; copy++) void deliver(bytes, random.between(0, plan.oracles - 1))
  }

  accounts.forEach((_, oracle) => {
    rise(oracle)
  })
  for (let time = world.nowMs + BLOCK_MS; time < endMs + healMs + EPOCH_MS + PROOF_MS; time += BLOCK_MS)
    world.at(time, () => chain.mine(time))
  for (const [atMs, act] of troublesOf(chain, plan)) world.at(GENESIS_MS + atMs, act)
  for (const [index, time] of timesOf(plan, random).entries())
    world.at(GENESIS_MS + time, () => void say(index + 1))

  const honest = accounts.flatMap((_, oracle) => (plan.vices.has(oracle) ? [] : [oracle]))
  await world.run(endMs)
  const each = (holds: OnDisk) => () => honest.every(oracle => holds(disks[oracle]!))
  const finished = await world.run(endMs + EPOCH_MS + healMs, each(isFinalAt(plan.epochs)))
  await world.run(world.nowMs + PROOF_MS, each(isProved))
  for (const life of lives) life?.kill()
  const untroubled = new Set(honest.filter(oracle => !troubled.has(oracle)))
  return {
    plan,
    chain,
    accounts: accounts.map(({ address }) => toAddress(address)),
    honest,
    disks,
    receipts,
    said,
    signed,
    halted,
    untroubled,
    finished,
    deaths,
    genesisMs: GENESIS_MS,
  }
}

/** Of more oracles than there are development accounts, keys of the simulator's own. */
function accountOf(oracle: number): PrivateKeyAccount {
  if (oracle + 1 < DEVELOPMENT_ACCOUNTS) return developmentAccount(oracle + 1)
  return fastAccount(`0x${(oracle + 1).toString(16).padStart(64, '0')}`)
}

function factsOfDevices(plan: Plan): readonly DeviceFact[] {
  return DEVICES.slice(0, plan.devices).map(
    ({ subject, key }, index): DeviceFact => ({
      id: subject,
      key,
      owner: ownerOf(index),
      resource: 'tally',
      model: 'tally/counter',
      cell: '',
      details: {},
      registeredAtMs: GENESIS_MS - EPOCH_MS,
      movedAtMs: GENESIS_MS - EPOCH_MS,
      accepted: true,
      past: [],
    }),
  )
}

function healMsOf({ fullFrom, epochs, slowness }: Plan): number {
  const waiting = fullFrom === undefined ? 0 : epochs - fullFrom
  return HEAL_MS * (1 + waiting) + SLOW_MS * (Math.max(...slowness) - 1)
}

/** When each message is said, by its number. Numbers that go back by more hours than one may be late and left out are used up. */
function timesOf(plan: Plan, random: Random): readonly number[] {
  const latest = plan.epochs * EPOCH_MS - 120_000
  const times = Array.from({ length: plan.messages }, () => random.between(0, latest))
  return plan.fullFrom === undefined ? times : times.sort((a, b) => a - b)
}

function spoil(word: Segment['word']): Segment['word'] {
  return word?.deal && { ...word, deal: word.deal.with(0, word.deal[0]! ^ 1) }
}

/** Copies with broken signatures and earlier arrivals, of whatever came in. */
function garble(segment: Segment, startMs: number): Segment {
  const entries = segment.entries.map(({ message, arrivedAtMs, batch }) => ({
    batch,
    arrivedAtMs: Math.max(startMs, arrivedAtMs - 1_000_000),
    message: { ...message, signature: message.signature.map(byte => byte ^ 0x55) },
  }))
  return { ...segment, entries }
}

type OnDisk = (disk: SimDisk) => boolean

/** @param epoch one more than the messages need, so that what was left out of the last comes in. */
function isFinalAt(epoch: number): OnDisk {
  return disk => isFinal(disk, epoch)
}

export function isFinal({ stageOf }: SimDisk, epoch: number): boolean {
  return stageOf.get(epoch)?.['stage'] === 'final'
}

/** What the oracle has the proof of, and how far it has come. */
export function faultsOn({ db }: Pick<SimDisk, 'db'>): readonly FaultRecord[] {
  const rows = db.prepare('SELECT record FROM fault').all()
  return rows.map(row => parsePlain(String(row['record'])) as FaultRecord)
}

function isProved(disk: SimDisk): boolean {
  return faultsOn(disk).every(({ state }) => state === 'settled')
}

function ownerOf(index: number): Address {
  return toAddress(`0x${(index + 1).toString(16).padStart(40, '0')}`)
}

function troublesOf(chain: SimChain, plan: Plan): readonly (readonly [atMs: number, act: () => void])[] {
  return [
    ...plan.reorganisations.map(({ atMs, depth }) => [atMs, () => chain.reorganise(depth)] as const),
    ...plan.chainDeaths.map(atMs => [atMs, () => chain.restart()] as const),
  ]
}
