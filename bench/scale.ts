/**
 * An epoch at scale: from a bundle's parts to the header, a part in memory at a time, as a node computes it. A device says one pack of
 * ten readings. Signatures were checked before, by intake and verifiers, and keys are random numbers, for nobody signs. Each size runs in a
 * process of its own, which says what CPU time it took, all its threads together, and what memory at most.
 *
 * `node bench/scale.ts SIZE [uptime|energy]` measures one size and prints it as JSON.
 */
import { execFileSync } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { DeviceFact, EpochFacts } from '../kernel/chain-facts.ts'
import { createDeviceColumns } from '../kernel/columns/device-columns.ts'
import { defineNetwork } from '../kernel/define-network.ts'
import type { Evidence } from '../kernel/evidence.ts'
import { genesisState } from '../kernel/genesis.ts'
import { halving } from '../kernel/money/emission/halving.ts'
import { fetchParts, settleParts } from '../kernel/settle-parts.ts'
import { createVerifiedMemory } from '../node/intake/verified-memory.ts'
import { networkIdOf } from '../protocol/chain-formats/network-id.ts'
import { type PublicKey, subjectIdOf } from '../protocol/cose/cose-key.ts'
import { toAddress } from '../protocol/ids.ts'
import { openMessage, sealMessage } from '../protocol/message.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../protocol/senml/senml.ts'
import { uptime } from '../resources/_blueprint/rule/resource.ts'
import { energy } from '../resources/energy/rule/resource.ts'
import type { BenchResult, Measurement } from './measure.ts'

/** What one size took. */
export interface ScaleFigures {
  readonly devices: number
  readonly cpuMs: number
  readonly mib: number
  /** Of it, what devices and the prior state take before anything is settled. */
  readonly factsMib: number
  readonly accepted: number
}

const HOUR_MS = 3_600_000
const PLACE = { chainId: 31337, settlement: account(1), genesisHash: `0x${'cd'.repeat(32)}` } as const
const GENESIS_MS = Date.UTC(2026, 5, 1, 8)
const READINGS = 10
/** About as many as there are in 32 MB. */
const DEVICES_A_PART = 64_000
const MIB = 2 ** 20
const HEAP_MIB = 12_000

/**
 * What the devices are of: the smallest resource that is complete, whose cost is the kernel's; and energy, which holds a market of all
 * meters in each hour.
 */
const RESOURCES = {
  uptime: { resource: uptime({ interval: '1d' }), packOf: beatOf },
  energy: { resource: energy({ retail: '0.22', feedIn: '0.05' }), packOf: metersOf },
} as const
export type ScaleResource = keyof typeof RESOURCES

function networkOf(name: ScaleResource) {
  return defineNetwork({
    name: 'Bench',
    token: { symbol: 'BENCH', supply: '100_000_000' },
    epoch: '1d',
    resources: [RESOURCES[name].resource],
    emission: halving({ first: '10_000_000', every: '2y' }),
    shares: { [name]: 90, oracles: 6, treasury: 4 },
  })
}

export function benchScale(name: ScaleResource, sizes: readonly number[]): BenchResult {
  const figures = sizes.map(size => measureAlone(name, size))
  const rows = figures.flatMap(({ devices, cpuMs, mib, factsMib }): Measurement[] => {
    const of = `${devices.toLocaleString('en')} devices of ${name}, ${(devices * READINGS).toLocaleString('en')} readings`
    return [
      { name: `settled in parts: ${of}`, unit: 'ms of CPU, all threads', value: cpuMs, rounds: [cpuMs] },
      { name: `settled in parts: ${of}`, unit: 'MiB at most', value: mib, rounds: [mib] },
      { name: `of that the facts alone: ${of}`, unit: 'MiB', value: factsMib, rounds: [factsMib] },
    ]
  })
  const [first, last] = [figures[0]!, figures.at(-1)!]
  const ratio = last.cpuMs / last.devices / (first.cpuMs / first.devices)
  return {
    title: `An epoch at scale: ${name}`,
    measurements: rows,
    ratios: [
      {
        claim: `times the CPU of a device at ${first.devices.toLocaleString('en')}, at ${last.devices.toLocaleString('en')}`,
        ratio,
        floor: '≤ 1.5',
        kept: ratio <= 1.5,
      },
    ],
  }
}

function measureAlone(name: ScaleResource, devices: number): ScaleFigures {
  const script = fileURLToPath(import.meta.url)
  const said = execFileSync(process.execPath, [
    `--max-old-space-size=${HEAP_MIB}`,
    script,
    String(devices),
    name,
  ])
  return JSON.parse(String(said)) as ScaleFigures
}

async function measure(size: number, name: ScaleResource): Promise<ScaleFigures> {
  const network = networkOf(name)
  const facts = makeFacts(size, name)
  const prior = genesisState(network)
  const factsMib = process.memoryUsage().rss / MIB
  const parts = 2 ** Math.max(0, Math.ceil(Math.log2(size / DEVICES_A_PART)))
  const byPart = partsOf(facts.devices, parts)
  const bundle = {
    epoch: 0,
    facts,
    segments: [],
    words: [],
    openings: [],
    address: `0x${'be'.repeat(32)}` as const,
  }
  let makingMs = 0
  // What a node has when an epoch ends: it found each signature good when the message came in.
  const verified = createVerifiedMemory(() => false, 2 * size)
  const begunMs = cpuMs()
  const reader = settleParts({ network, prior, bundle, parts }, verified.verify)
  const result = await fetchParts(reader, async () => {
    const sinceMs = cpuMs()
    const files: Uint8Array[] = []
    for (const [index, device] of byPart.next().value!.entries()) {
      const bytes = await sealed(device, RESOURCES[name].packOf(index))
      const { id, signature } = openMessage(bytes)
      verified.remember(id, device.key, signature)
      files.push(bytes)
    }
    makingMs += cpuMs() - sinceMs
    return files.map((bytes): Evidence => ({ message: openMessage(bytes), arrivedAtMs: ARRIVED_MS }))
  })
  let accepted = 0
  for (const { verdict } of result.verdicts) if (verdict.accepted) accepted++
  const mib = process.resourceUsage().maxRSS / 1024
  return { devices: size, cpuMs: cpuMs() - begunMs - makingMs, mib, factsMib, accepted }
}

const TIME_MS = GENESIS_MS + 23 * HOUR_MS
const ARRIVED_MS = TIME_MS + 1_000

function sealed({ id: subject, key }: DeviceFact, pack: readonly SenmlRecord[]): Promise<Uint8Array> {
  return sealMessage({
    signer: { key, subject, sign: async () => randomFillSync(new Uint8Array(64)) },
    network: networkIdOf(PLACE),
    contentType: SENML_CBOR,
    sequence: 1,
    timeMs: TIME_MS,
    payload: encodeSenmlCbor(pack),
  })
}

/** How long it has been up, and nine readings of its own. */
function beatOf(index: number): readonly SenmlRecord[] {
  const since = { bt: TIME_MS / 1000, n: 'uptime', u: 's', v: 3600 }
  const others = Array.from({ length: READINGS - 1 }, (_, hour) => {
    return { n: 'level', u: 'dB', v: 40 + ((index * 7 + hour * 13) % 30), t: -hour * 60 }
  })
  return [since, ...others]
}

/** Ten hours of a home that uses 400 to 900 Wh in each. A reading of a meter is two registers. */
function metersOf(index: number): readonly SenmlRecord[] {
  let used = 0
  return Array.from({ length: READINGS }, (_, hour) => {
    used += 400 + ((index * 13 + hour * 101) % 500)
    const at = { u: 'Wh', t: (hour * HOUR_MS) / 1000 }
    const records = [
      { n: 'import', v: used, ...at },
      { n: 'export', v: 0, ...at },
    ]
    return hour === 0 ? [{ bt: GENESIS_MS / 1000, ...records[0]! }, records[1]!] : records
  }).flat()
}

/** Those whose ids begin with the part's bits: they ascend, so each part begins where the one before ends. */
function* partsOf(devices: Iterable<DeviceFact>, parts: number): Generator<readonly DeviceFact[], undefined> {
  let [part, its]: [number, DeviceFact[]] = [0, []]
  for (const device of devices) {
    const of = Math.floor((Number.parseInt(device.id.slice(0, 8), 16) / 2 ** 32) * parts)
    while (part < of) {
      yield its
      its = []
      part++
    }
    its.push(device)
  }
  for (; part < parts; part++) {
    yield its
    its = []
  }
  return undefined
}

function makeFacts(size: number, name: ScaleResource): EpochFacts {
  const devices = createDeviceColumns()
  for (let index = 0; index < size; index++) devices.add(makeDevice(index, name))
  return {
    block: 9,
    blockHash: `0x${'ab'.repeat(32)}`,
    blockTimeMs: GENESIS_MS,
    ...PLACE,
    assets: [account(3)],
    directory: [],
    issuers: [],
    knownAt: [],
    allowances: [],
    token: account(2),
    payment: account(3),
    treasury: account(4),
    genesisMs: GENESIS_MS,
    devices,
    deposits: [],
    oracles: [{ id: 0, signer: account(5), payee: account(6) }],
  }
}

function makeDevice(index: number, name: ScaleResource): DeviceFact {
  const key = { alg: 'ES256', x: randomBytes(), y: randomBytes() } satisfies PublicKey
  return {
    id: subjectIdOf(key),
    key,
    owner: account(1000 + index),
    resource: name,
    model: `${name}/meter`,
    cell: '8729a004affffff',
    details: {},
    accepted: true,
    past: [],
    registeredAtMs: GENESIS_MS - HOUR_MS,
    movedAtMs: GENESIS_MS - HOUR_MS,
  }
}

function randomBytes(): Uint8Array {
  return randomFillSync(new Uint8Array(32))
}

function account(number: number) {
  return toAddress(`0x${number.toString(16).padStart(40, '0')}`)
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const [size, name] = [Number(process.argv[2]), process.argv[3] ?? 'uptime']
if (process.argv[1]?.endsWith('scale.ts') === true && size > 0 && Object.hasOwn(RESOURCES, name))
  process.stdout.write(JSON.stringify(await measure(size, name as ScaleResource)))
