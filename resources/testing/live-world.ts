/**
 * An honest world under a course, settled by the real kernel: oracles' logs become segments, segments the epoch's evidence
 * (`mergeSegments`), and that the next state (`settleEpoch`). Only devices' signatures are taken as good.
 */

import { buildBundle } from '../../kernel/bundle/bundle.ts'
import { mergeSegments, type SignedSegment } from '../../kernel/bundle/merge-segments.ts'
import type { LateGroup } from '../../kernel/bundle/segment.ts'
import type { ChainFacts, KnownEpoch } from '../../kernel/chain-facts.ts'
import { KNOWN_EPOCHS } from '../../kernel/chain-facts.ts'
import { defineNetwork } from '../../kernel/define-network.ts'
import type { EpochResult, KernelState } from '../../kernel/epoch.ts'
import type { Evidence } from '../../kernel/evidence.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { perUnit } from '../../kernel/money/reward-policy.ts'
import type { Network } from '../../kernel/rules.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import { allowAll } from '../../kernel/testing/allowances.ts'
import { useLibsecp256k1 } from '../../keys/fast-recovery.ts'
import { useNativeSha256 } from '../../keys/native-sha256.ts'
import { networkIdOf, type Place } from '../../protocol/chain-formats/network-id.ts'
import { formatDuration } from '../../protocol/duration.ts'
import { type Address, type MessageId, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { openMessage, sealMessage } from '../../protocol/message.ts'
import { type Course, ORACLES } from './courses.ts'
import { factBefore } from './device-changes.ts'
import type { HonestDevice, HonestWorld, Utterance } from './honest-world.ts'
import { groupOf, logOf, type OracleLog, oracleKey } from './oracle-logs.ts'
import { takeAsGood } from './settle-all.ts'

/** What became of everybody in the end. */
export interface Lived {
  /** Units × quality in ppm. */
  readonly credited: Readonly<Record<SubjectId, bigint>>
  readonly rewarded: Readonly<Record<Address, bigint>>
  /** Of the payment asset, earned less spent. */
  readonly moved: Readonly<Record<Address, bigint>>
  /** Findings that cost something: `epoch code subject`. */
  readonly blamed: readonly string[]
  /** Messages that did not count, and readings that did not: `epoch code subject`. */
  readonly refused: readonly string[]
  readonly state: KernelState
}

const PLACE: Place = {
  chainId: 31337,
  settlement: toAddress(`0x${'a1'.repeat(20)}`),
  genesisHash: `0x${'cd'.repeat(32)}`,
}
const NETWORK_ID = networkIdOf(PLACE)
const [TOKEN, PAYMENT, TREASURY] = ['a2', 'a3', 'a4'].map(digits => toAddress(`0x${digits.repeat(20)}`)) as [
  Address,
  Address,
  Address,
]
const KEYS = Array.from({ length: ORACLES }, (_, number) => oracleKey(number))
/** An arrival needs so many acknowledgements of others. */
const NEEDED = Math.floor((2 * ORACLES) / 3)
const LINK_MS = 200
/** Oracles that devices speak to while they are there: each acknowledgement is a signature. */
const HOMES = 2
/** So many times in the time to acknowledge, logs are shown. */
const SHOWN = 4
const RATE = '0.000000000001'

export function networkOf({ resource }: HonestWorld, epochMs: number): Network {
  return defineNetwork({
    name: 'Test',
    token: { symbol: 'TEST', supply: '1_000_000_000' },
    epoch: formatDuration(epochMs),
    resources: [resource],
    emission: halving({ first: '100_000_000', every: '100d' }),
    shares: { [resource.name]: 90, oracles: 6, treasury: 4 },
    rewards: { [resource.name]: perUnit(RATE) },
  })
}

export async function liveWorld(world: HonestWorld, course: Course, epochMs: number): Promise<Lived> {
  // As oracles do: the same answers, in a tenth of the time.
  useLibsecp256k1()
  useNativeSha256()
  const network = networkOf(world, epochMs)
  const { inclusion } = network.rules
  const endOf = (epoch: number) => world.startMs + (epoch + 1) * epochMs
  const knownMs = knownTimes(course, endOf, epochMs)
  const epochs = epochsOf(world, course, epochMs, inclusion.epochs)
  const post = createPost(world, course, epochMs)
  await post.take(world.says)

  const results: EpochResult[] = []
  const logs: OracleLog[][] = []
  const waiting = new Map<number, { readonly carrier: number; readonly group: LateGroup }[]>()
  let prior = genesisState(network)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const arrived = post.arrivedIn(epoch)
    logs.push(
      KEYS.map((oracle, index) =>
        logOf({
          oracle,
          epoch,
          place: PLACE,
          evidence: arrived[index]!,
          everyMs: inclusion.acknowledgeMs / SHOWN,
          othersAt: atMs =>
            KEYS.filter((_, other) => other !== index && !course.isAway(other, atMs)).slice(0, NEEDED),
        }),
      ),
    )
    const out = course.leftOut(epoch)
    if (out !== undefined && logs[epoch]![out.oracle]!.entries.length > 0) {
      const at = epoch + out.broughtAfter
      const group = groupOf(logs[epoch]![out.oracle]!, KEYS[out.oracle]!.address, epoch, PLACE)
      waiting.set(at, [...(waiting.get(at) ?? []), { carrier: carrierAt(course, at, out.oracle), group }])
    }
    const segments = KEYS.flatMap(({ address }, index): SignedSegment[] => {
      if (index === out?.oracle) return []
      const late = (waiting.get(epoch) ?? []).filter(({ carrier }) => carrier === index)
      return [{ signer: address, segment: { ...logs[epoch]![index]!, late: late.map(({ group }) => group) } }]
    })
    const facts = factsOf(world, epoch, endOf, knownEpochs(results, knownMs, endOf(epoch)))
    const evidence = mergeSegments(segments, {
      place: PLACE,
      epoch,
      startMs: endOf(epoch - 1),
      endMs: endOf(epoch),
      inclusion,
      devices: facts.devices,
      members: KEYS.map(({ address }) => address),
      verify: takeAsGood,
    })
    const refs = segments.map(({ signer }) => ({ signer, address: `0x${'00'.repeat(32)}` as const }))
    const bundle = buildBundle({ epoch, facts, evidence, segments: refs })
    const result = settleEpoch({ network, prior, bundle }, takeAsGood)
    results.push(result)
    prior = result.state
    const state = prior.resources[world.resource.name]!
    const known = { epoch, knownAtMs: knownMs(epoch), seed: result.seed.seed, state }
    await post.take((await world.answers?.(known)) ?? [])
  }
  return sumUp(results, prior)
}

/** Headers come onto the chain in their order, a while after the epoch or as late as the course says. */
function knownTimes(course: Course, endOf: (epoch: number) => number, epochMs: number) {
  const times: number[] = []
  const settleMs = Math.min(10_000, epochMs / 4)
  return (epoch: number): number => {
    for (let next = times.length; next <= epoch; next++) {
      const own = endOf(next + course.settledLate(next)) + settleMs
      times.push(Math.max(own, times[next - 1] ?? 0))
    }
    return times[epoch]!
  }
}

function epochsOf(
  { lastsMs, decidedAfterMs, patienceMs }: HonestWorld,
  course: Course,
  epochMs: number,
  inclusionEpochs: number,
): number {
  const speaking = Math.ceil(lastsMs / epochMs)
  const most = Math.max(...Array.from({ length: speaking + 1 }, (_, epoch) => course.settledLate(epoch)))
  const offline = course.inTime ? 0 : Math.ceil(patienceMs / epochMs)
  return speaking + most + offline + inclusionEpochs + Math.ceil(decidedAfterMs / epochMs) + 1
}

/** Gives messages their numbers, and brings them to oracles. */
function createPost({ devices, startMs }: HonestWorld, course: Course, epochMs: number) {
  const sequences = new Map<HonestDevice, number>()
  const labels = new Map<string, MessageId>()
  const inbox = new Map<number, Evidence[][]>()
  let arrivals = 0

  async function say(utterance: Utterance): Promise<void> {
    const { by, atMs, untilMs = Infinity, online, contentType, payload, label } = utterance
    const device = devices.indexOf(by)
    const sentMs = online ? atMs : course.sentMs(device, atMs)
    if (sentMs + 2 * LINK_MS > untilMs) return
    const sequence = sequences.get(by) ?? 0
    sequences.set(by, sequence + 1)
    const bytes = typeof payload === 'function' ? payload(name => labels.get(name)!) : payload
    const draft = { signer: by.signer, network: NETWORK_ID, contentType, sequence, timeMs: atMs }
    const message = openMessage(await sealMessage({ ...draft, payload: bytes }))
    if (label !== undefined) labels.set(label, message.id)
    // One after the other, so that of what is sent together nothing arrives at once.
    const arrivedAtMs = sentMs + LINK_MS + (arrivals++ % LINK_MS)
    const epoch = Math.floor((arrivedAtMs - startMs) / epochMs)
    const there = KEYS.map((_, step) => ((device % HOMES) + step) % ORACLES)
    const oracle = there.find(index => !course.isAway(index, arrivedAtMs))!
    const boxes = inbox.get(epoch) ?? KEYS.map((): Evidence[] => [])
    boxes[oracle]!.push({ message, arrivedAtMs })
    inbox.set(epoch, boxes)
  }

  return {
    async take(utterances: readonly Utterance[]): Promise<void> {
      for (const utterance of utterances.toSorted((a, b) => a.atMs - b.atMs)) await say(utterance)
    },
    arrivedIn: (epoch: number) => inbox.get(epoch) ?? KEYS.map((): Evidence[] => []),
  }
}

function carrierAt(course: Course, epoch: number, from: number): number {
  const out = course.leftOut(epoch)?.oracle
  return KEYS.findIndex((_, index) => index !== out && index !== from)
}

function knownEpochs(
  results: readonly EpochResult[],
  knownMs: (epoch: number) => number,
  untilMs: number,
): readonly KnownEpoch[] {
  return results
    .map(({ state: { epoch, headerHash } }) => ({ epoch, headerHash, timeMs: knownMs(epoch) }))
    .filter(({ timeMs }) => timeMs < untilMs)
    .map(known => ({ ...known, block: 1000 + known.epoch, timeMs: Math.floor(known.timeMs / 1000) * 1000 }))
    .slice(-KNOWN_EPOCHS)
}

function factsOf(
  { devices, balance, allows, startMs }: HonestWorld,
  epoch: number,
  endOf: (epoch: number) => number,
  knownAt: readonly KnownEpoch[],
): ChainFacts {
  const known = devices.map(({ fact, changes }) => factBefore(fact, changes, endOf(epoch)))
  const owners = [
    ...new Set(known.flatMap(({ owner, past }) => [owner, ...past.map(one => one.owner)])),
  ].sort()
  return {
    block: 2000 + epoch,
    blockTimeMs: endOf(epoch) - 1000,
    ...PLACE,
    genesisMs: startMs,
    blockHash: `0x${(epoch + 1).toString(16).padStart(64, '0')}`,
    token: TOKEN,
    payment: PAYMENT,
    treasury: TREASURY,
    assets: [PAYMENT],
    directory: [],
    issuers: [],
    knownAt,
    devices: known,
    allowances: allowAll(known, PAYMENT, allows),
    deposits: owners.map(account => ({ account, asset: PAYMENT, deposited: balance, withdrawn: 0n })),
    oracles: KEYS.map(({ address }, index) => ({ id: index + 1, signer: address, payee: address })),
  }
}

function sumUp(results: readonly EpochResult[], state: KernelState): Lived {
  const [credited, rewarded, moved] = [new Map<SubjectId, bigint>(), sums(), sums()]
  const [blamed, refused]: [string[], string[]] = [[], []]
  for (const {
    state: { epoch },
    outcomes,
    rewards,
    findings,
    verdicts,
  } of results) {
    for (const { subject, units, qualityPpm } of outcomes.flatMap(({ contributions }) => contributions))
      add(credited, subject, units * BigInt(qualityPpm))
    // What waits is earned: when it is paid hangs on others.
    for (const { owner, amount, held } of rewards) add(rewarded, owner, amount + held)
    for (const { from, to, amount } of outcomes.flatMap(({ transfers }) => transfers)) {
      add(moved, from, -amount)
      add(moved, to, amount)
    }
    for (const { from, amount } of outcomes.flatMap(({ charges }) => charges)) add(moved, from, -amount)
    for (const { code, severity, subject } of [...findings, ...outcomes.flatMap(({ findings }) => findings)])
      if (severity !== 'notice') blamed.push(`${epoch} ${code} ${subject.slice(0, 8)}`)
    for (const { subject, verdict } of verdicts) {
      const codes = verdict.accepted
        ? verdict.notes.flatMap(({ code, outcome }) => (outcome === 'fail' ? [code] : []))
        : [verdict.code]
      refused.push(...codes.map(code => `${epoch} ${code} ${subject.slice(0, 8)}`))
    }
  }
  const plain = <Id extends string>(map: ReadonlyMap<Id, bigint>) =>
    Object.fromEntries([...map].filter(([, sum]) => sum !== 0n).sort()) as Record<Id, bigint>
  return { credited: plain(credited), rewarded: plain(rewarded), moved: plain(moved), blamed, refused, state }
}

function sums(): Map<Address, bigint> {
  return new Map()
}

function add<Id>(map: Map<Id, bigint>, id: Id, amount: bigint): void {
  map.set(id, (map.get(id) ?? 0n) + amount)
}
