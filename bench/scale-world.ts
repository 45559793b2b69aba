/**
 * What an epoch at scale is computed from: facts of many devices, and the parts of a bundle's evidence as files, in which each says one
 * pack of ten readings. It is made in a process of its own, so that whoever measures has nothing of it in memory. Keys are hashes of
 * numbers, for nobody signs; intake had checked the signatures, so what it remembers of each lies beside them.
 */
import { createHash, randomFillSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVIDENCE } from '../kernel/bundle/bundle.ts'
import { type PartEntry, partition } from '../kernel/bundle/parts.ts'
import type { DeviceFact, EpochFacts } from '../kernel/chain-facts.ts'
import { createDeviceColumns } from '../kernel/columns/device-columns.ts'
import { defineNetwork } from '../kernel/define-network.ts'
import type { Evidence } from '../kernel/evidence.ts'
import { halving } from '../kernel/money/emission/halving.ts'
import type { VerifiedMemory } from '../node/intake/verified-memory.ts'
import { networkIdOf } from '../protocol/chain-formats/network-id.ts'
import { createIdColumn } from '../protocol/columns/id-column.ts'
import { type PublicKey, subjectIdOf } from '../protocol/cose/cose-key.ts'
import { type MessageId, toAddress } from '../protocol/ids.ts'
import { openMessage, sealMessage } from '../protocol/message.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../protocol/senml/senml.ts'
import { uptime } from '../resources/_blueprint/rule/resource.ts'
import { energy } from '../resources/energy/rule/resource.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const PLACE = { chainId: 31337, settlement: account(1), genesisHash: `0x${'cd'.repeat(32)}` } as const
const GENESIS_MS = Date.UTC(2026, 5, 1, 8)
export const READINGS = 10
/** As many as fill a part about as full as a bundle's are. */
const DEVICES_A_PART = 32_000
/** Of what intake remembers: a message's id, its signature, the key. */
const [ID_BYTES, SIGNATURE_BYTES, KEY_BYTES] = [32, 64, 64]
const KNOWN_BYTES = ID_BYTES + SIGNATURE_BYTES + KEY_BYTES

/**
 * What the devices are of: the smallest resource that is complete, whose cost is the kernel's; and energy, which holds a market of all
 * meters in each hour.
 */
const RESOURCES = {
  uptime: { resource: uptime({ interval: '1d' }), packOf: beatOf },
  energy: { resource: energy({ retail: '0.22', feedIn: '0.05' }), packOf: metersOf },
} as const
export type ScaleResource = keyof typeof RESOURCES

export function isResource(name: string): name is ScaleResource {
  return Object.hasOwn(RESOURCES, name)
}

export function networkOf(name: ScaleResource) {
  return defineNetwork({
    name: 'Bench',
    token: { symbol: 'BENCH', supply: '100_000_000' },
    epoch: '1d',
    resources: [RESOURCES[name].resource],
    emission: halving({ first: '10_000_000', every: '2y' }),
    shares: { [name]: 90, oracles: 6, treasury: 4 },
  })
}

/** An epoch's parts as a bundle names them. */
export interface ScaleParts {
  readonly entries: readonly PartEntry[]
}

/** Writes the parts of each epoch, and what intake remembers of them, into a folder. */
export async function writeWorld(
  folder: string,
  { size, name, epochs }: { readonly size: number; readonly name: ScaleResource; readonly epochs: number },
): Promise<void> {
  const { devices } = makeFacts(size, name, 0)
  const bits = Math.max(0, Math.ceil(Math.log2(size / DEVICES_A_PART)))
  for (let epoch = 0; epoch < epochs; epoch++) {
    const entries: PartEntry[] = []
    for (const its of partsOf(devices, 2 ** bits)) {
      const number = entries.length
      const rows = await Promise.all(its.map((device, index) => said(device, index, { epoch, name })))
      const [part] = [...partition(EVIDENCE, rows, Number.MAX_SAFE_INTEGER)]
      const prefix = bits === 0 ? '' : number.toString(2).padStart(bits, '0')
      entries.push({ ...part!.entry, prefix })
      writeFileSync(fileOf(folder, epoch, number), part!.bytes)
      writeFileSync(`${fileOf(folder, epoch, number)}.known`, knownOf(rows, its))
    }
    writeFileSync(join(folder, `${epoch}.json`), JSON.stringify({ entries } satisfies ScaleParts))
  }
}

export function readParts(folder: string, epoch: number): ScaleParts {
  return JSON.parse(readFileSync(join(folder, `${epoch}.json`), 'utf8')) as ScaleParts
}

export function readPartFile(folder: string, epoch: number, part: number): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = readFileSync(fileOf(folder, epoch, part))
  return new Uint8Array(buffer, byteOffset, length)
}

/** What a node has when an epoch ends: it found each signature good when the message came in. */
export function rememberPart(verified: VerifiedMemory, folder: string, epoch: number, part: number): void {
  const rows = readFileSync(`${fileOf(folder, epoch, part)}.known`)
  for (let at = 0; at < rows.length; at += KNOWN_BYTES) {
    const [signatureAt, keyAt] = [at + ID_BYTES, at + ID_BYTES + SIGNATURE_BYTES]
    const half = keyAt + KEY_BYTES / 2
    const key = {
      alg: 'ES256',
      x: rows.subarray(keyAt, half),
      y: rows.subarray(half, keyAt + KEY_BYTES),
    } as const
    verified.remember(
      rows.toString('hex', at, signatureAt) as MessageId,
      key,
      rows.subarray(signatureAt, keyAt),
    )
  }
}

function fileOf(folder: string, epoch: number, part: number): string {
  return join(folder, `${epoch}-${part}.part`)
}

function knownOf(rows: readonly Evidence[], devices: readonly DeviceFact[]): Uint8Array {
  const known = Buffer.alloc(rows.length * KNOWN_BYTES)
  for (const [index, { message }] of rows.entries()) {
    const { key } = devices[index]!
    const at = index * KNOWN_BYTES
    known.write(message.id, at, 'hex')
    known.set(message.signature, at + ID_BYTES)
    known.set(key.x, at + ID_BYTES + SIGNATURE_BYTES)
    if (key.alg === 'ES256') known.set(key.y, at + ID_BYTES + SIGNATURE_BYTES + KEY_BYTES / 2)
  }
  return known
}

interface Saying {
  readonly epoch: number
  readonly name: ScaleResource
}

async function said(
  { id: subject, key }: DeviceFact,
  index: number,
  { epoch, name }: Saying,
): Promise<Evidence> {
  const timeMs = GENESIS_MS + epoch * DAY_MS + 23 * HOUR_MS
  const bytes = await sealMessage({
    signer: { key, subject, sign: async () => randomFillSync(new Uint8Array(SIGNATURE_BYTES)) },
    network: networkIdOf(PLACE),
    contentType: SENML_CBOR,
    sequence: epoch + 1,
    timeMs,
    payload: encodeSenmlCbor(RESOURCES[name].packOf(index, epoch)),
  })
  return { message: openMessage(bytes), arrivedAtMs: timeMs + 1_000 }
}

/** How long it has been up, and nine readings of its own. */
function beatOf(index: number, epoch: number): readonly SenmlRecord[] {
  const at = (GENESIS_MS + epoch * DAY_MS + 23 * HOUR_MS) / 1000
  const since = { bt: at, n: 'uptime', u: 's', v: 3600 + epoch * 86_400 }
  const others = Array.from({ length: READINGS - 1 }, (_, hour) => {
    return { n: 'level', u: 'dB', v: 40 + ((index * 7 + hour * 13) % 30), t: -hour * 60 }
  })
  return [since, ...others]
}

/** Ten hours of a home that uses 400 to 900 Wh in each. A reading of a meter is two registers. */
function metersOf(index: number, epoch: number): readonly SenmlRecord[] {
  let used = epoch * 10_000
  return Array.from({ length: READINGS }, (_, hour) => {
    used += 400 + ((index * 13 + hour * 101) % 500)
    const at = { u: 'Wh', t: (hour * HOUR_MS) / 1000 }
    const records = [
      { n: 'import', v: used, ...at },
      { n: 'export', v: 0, ...at },
    ]
    const bt = (GENESIS_MS + epoch * DAY_MS) / 1000
    return hour === 0 ? [{ bt, ...records[0]! }, records[1]!] : records
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

export function makeFacts(size: number, name: ScaleResource, epoch: number): EpochFacts {
  const devices = createDeviceColumns()
  // By ascending id, as a bundle has them.
  const ids = createIdColumn()
  for (let index = 0; index < size; index++) ids.add(makeDevice(index, name).id)
  for (const index of ids.order()) devices.add(makeDevice(index, name))
  return {
    block: 9 + epoch,
    blockHash: `0x${'ab'.repeat(32)}`,
    blockTimeMs: GENESIS_MS + epoch * DAY_MS,
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
  const key = { alg: 'ES256', x: coordinate(index, 'x'), y: coordinate(index, 'y') } satisfies PublicKey
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

function coordinate(index: number, axis: string): Uint8Array {
  return createHash('sha256').update(`${axis}${index}`).digest()
}

function account(number: number) {
  return toAddress(`0x${number.toString(16).padStart(40, '0')}`)
}
