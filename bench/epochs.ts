/**
 * Closing an epoch: the kernel from bundle to header, against the number of devices. Each device says one pack with the 24
 * hours of a day. Beside it the bundle, written in parts and read again. Signatures were checked at intake, and the node remembers that; so does this.
 */

import { buildBundle, decodeBundle, encodeBundle, writeBundle } from '../kernel/bundle/bundle.ts'
import type { ChainFacts, DeviceFact } from '../kernel/chain-facts.ts'
import { defineNetwork } from '../kernel/define-network.ts'
import type { Evidence } from '../kernel/evidence.ts'
import { genesisState } from '../kernel/genesis.ts'
import { halving } from '../kernel/money/emission/halving.ts'
import { settleEpoch } from '../kernel/settle-epoch.ts'
import { allowAll } from '../kernel/testing/allowances.ts'
import { createSigner } from '../keys/make-signer.ts'
import { networkIdOf } from '../protocol/chain-formats/network-id.ts'
import { toAddress } from '../protocol/ids.ts'
import { openMessage, sealMessage } from '../protocol/message.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../protocol/senml/senml.ts'
import { energy } from '../resources/energy/rule/resource.ts'
import { type BenchResult, inTurn, type Measurement, millisecondsOf } from './measure.ts'

const HOUR_MS = 3_600_000
const PLACE = { chainId: 31337, settlement: account(1), genesisHash: `0x${'cd'.repeat(32)}` } as const
const said = { network: networkIdOf(PLACE), contentType: SENML_CBOR, sequence: 1 }
const GENESIS_MS = Date.UTC(2026, 5, 1, 8)
const CELL = '8729a004affffff'

export const network = defineNetwork({
  name: 'Bench',
  token: { symbol: 'BENCH', supply: '100_000_000' },
  epoch: '1d',
  resources: [energy({ retail: '0.22', feedIn: '0.05' })],
  emission: halving({ first: '10_000_000', every: '2y' }),
  shares: { energy: 90, oracles: 6, treasury: 4 },
})

/** @param sizes ascending numbers of devices. */
export async function benchEpochs(sizes: readonly number[]): Promise<BenchResult> {
  const measurements: Measurement[] = []
  for (const size of sizes) {
    const bundle = await makeBundle(size)
    const prior = genesisState(network)
    const unit = `ms for ${size.toLocaleString('en')} devices, ${(size * 24).toLocaleString('en')} readings`
    const run = () => millisecondsOf(() => settleEpoch({ network, prior, bundle }, () => true))
    const { manifest, parts } = encodeBundle(bundle)
    const files = new Map(parts.map(({ entry, bytes }) => [entry.hash, bytes]))
    const write = () => millisecondsOf(() => drain(writeBundle(bundle)))
    const read = () => millisecondsOf(() => decodeBundle(manifest, hash => files.get(hash)!))
    const contenders = [
      { name: 'settleEpoch', unit, run },
      { name: 'writeBundle', unit, run: write },
      { name: 'decodeBundle', unit, run: read },
    ]
    measurements.push(...(await inTurn(contenders, 3)))
  }
  const settling = measurements.filter(({ name }) => name === 'settleEpoch')
  const perDevice = settling.map(({ value }, index) => value / sizes[index]!)
  const ratio = perDevice.at(-1)! / perDevice[0]!
  return {
    title: 'Epoch close',
    measurements,
    ratios: [
      {
        claim: `times the cost of a device at ${sizes[0]}, at ${sizes.at(-1)}: it grows in step`,
        ratio,
        floor: '≤ 2',
        kept: ratio <= 2,
      },
    ],
  }
}

/** Each part is dropped before the next is made, as when they go to a disk. */
function drain(parts: Iterable<unknown>): void {
  for (const part of parts) void part
}

export async function makeBundle(size: number) {
  const signers = Array.from({ length: size }, () => createSigner('ES256'))
  const devices = signers.map(
    (signer, index): DeviceFact => ({
      id: signer.subject,
      key: signer.key,
      owner: account(1000 + index),
      resource: 'energy',
      model: 'energy/meter',
      cell: CELL,
      details: { pvW: 5000 },
      accepted: true,
      past: [],
      registeredAtMs: GENESIS_MS - HOUR_MS,
      movedAtMs: GENESIS_MS - HOUR_MS,
    }),
  )
  const evidence = await Promise.all(
    signers.map(async (signer, index): Promise<Evidence> => {
      const timeMs = GENESIS_MS + 23 * HOUR_MS
      const payload = encodeSenmlCbor(packOf(index))
      const bytes = await sealMessage({ ...said, signer, timeMs, payload })
      return { message: openMessage(bytes), arrivedAtMs: timeMs + 1000 }
    }),
  )
  const facts: ChainFacts = {
    block: 9,
    blockHash: `0x${'ab'.repeat(32)}`,
    blockTimeMs: GENESIS_MS,
    ...PLACE,
    assets: [account(3)],
    directory: [],
    issuers: [],
    knownAt: [],
    allowances: allowAll(devices, account(3)),
    token: account(2),
    payment: account(3),
    treasury: account(4),
    genesisMs: GENESIS_MS,
    devices,
    deposits: devices.map(({ owner }) => ({
      account: owner,
      asset: account(3),
      deposited: 10n ** 9n,
      withdrawn: 0n,
    })),
    oracles: [{ id: 0, signer: account(5), payee: account(6) }],
  }
  return buildBundle({ epoch: 0, facts, evidence })
}

/** A day of one home: it uses 400 to 900 Wh an hour, and makes up to 3 kWh around noon. */
function packOf(index: number): readonly SenmlRecord[] {
  const registers = { import: 0, export: 0, generation: 0 }
  const records: SenmlRecord[] = []
  for (let hour = 0; hour < 24; hour++) {
    const made = Math.max(0, Math.round(3000 * Math.sin(((hour - 1) / 12) * Math.PI) - ((index * 37) % 400)))
    const pv = hour >= 1 && hour <= 12 ? made : 0
    const used = 400 + ((index * 13 + hour * 101) % 500)
    registers.import += Math.max(0, used - pv)
    registers.export += Math.max(0, pv - used)
    registers.generation += pv
    const t = (hour * HOUR_MS) / 1000
    for (const [n, v] of Object.entries(registers)) records.push({ n, u: 'Wh', v, t })
  }
  return records.map((record, at) => (at === 0 ? { bt: GENESIS_MS / 1000, ...record } : record))
}

function account(number: number) {
  return toAddress(`0x${number.toString(16).padStart(40, '0')}`)
}
