/**
 * Agreement: from the end of an epoch until every oracle has it for good, with real stores, sockets and a real chain, all
 * oracles on this one machine: so their work adds up on its cores, which on machines of their own it does not.
 */
import { startTestCluster, type TestCluster, untilAllFinal } from '../node/testing/start-test-cluster.ts'
import type { BenchResult, Measurement } from './measure.ts'
import { median } from './measure.ts'

const DEVICES = 4
const MESSAGES = 1_000
const ROUNDS = 3
const DEADLINE_MS = 120_000

interface Measured {
  readonly oracles: number
  readonly messages: number
  readonly ms: readonly number[]
  /** Over the wires, for each message and oracle. */
  readonly bytes: number
}

export async function benchAgreement(
  committees: readonly number[],
  sizes: readonly number[],
): Promise<BenchResult> {
  const byCommittee: Measured[] = []
  for (const oracles of committees) byCommittee.push(await measure(oracles, MESSAGES))
  const bySize: Measured[] = []
  for (const size of sizes) bySize.push(await measure(committees[0]!, size))
  const all = [...byCommittee, ...bySize]
  const [smallest, largest] = [byCommittee[0]!, byCommittee.at(-1)!]
  const grown = median(largest.ms) / median(smallest.ms)
  const pairs = largest.oracles ** 2 / smallest.oracles ** 2
  const largestSize = bySize.at(-1)!
  const share = largestSize.bytes / messageBytes
  const intake = await compareIntake()
  return {
    title: 'Agreement between oracles',
    measurements: [
      ...all.map(({ oracles, messages, ms }): Measurement => {
        const name = `${oracles} oracles, ${messages.toLocaleString('en')} messages`
        return { name, value: median(ms), unit: 'ms from the epoch’s end to the last oracle', rounds: ms }
      }),
      ...all.map(({ oracles, messages, bytes }): Measurement => {
        const name = `${oracles} oracles, ${messages.toLocaleString('en')} messages`
        return { name, value: bytes, unit: 'bytes a message and oracle', rounds: [bytes] }
      }),
    ],
    ratios: [
      {
        claim: `of the growth of pairs, from ${smallest.oracles} to ${largest.oracles} oracles on the same cores`,
        ratio: grown / pairs,
        floor: '≤ 1',
        kept: grown <= pairs,
      },
      {
        claim: `times a message’s own size goes to each of ${largestSize.oracles} oracles, at ${largestSize.messages.toLocaleString('en')} messages`,
        ratio: share,
        floor: '≤ 1.5',
        kept: share <= 1.5,
      },
      {
        claim: `of one oracle’s intake is what ${smallest.oracles} of them take in together on the same cores`,
        ratio: intake,
        floor: '≥ 0.8',
        kept: intake >= 0.8,
      },
    ],
  }
}

let messageBytes = 1

async function measure(oracles: number, messages: number): Promise<Measured> {
  const cluster = await startTestCluster({
    oracles,
    devices: DEVICES,
    viewMs: 3_600_000,
    // All share two cores: each looks as much more rarely as there are more of them.
    pollMs: 10 * oracles,
  })
  const ms: number[] = []
  try {
    let bytes = 0
    for (let epoch = 0; epoch <= ROUNDS; epoch++) {
      await send(cluster, oracles, messages)
      const before = wired(cluster)
      const since = performance.now()
      await cluster.advanceTo(cluster.genesisMs + (epoch + 1) * cluster.epochMs + 1_000)
      await untilAllFinal(cluster, epoch, [...Array(oracles).keys()], DEADLINE_MS)
      // The first is not counted.
      if (epoch === 0) continue
      ms.push(performance.now() - since)
      bytes += wired(cluster) - before
    }
    return { oracles, messages, ms, bytes: bytes / ROUNDS / messages / oracles }
  } finally {
    await cluster.stop()
  }
}

/** Spread over the oracles. */
async function send(cluster: TestCluster, oracles: number, messages: number): Promise<void> {
  for (let sent = 0; sent < messages; sent += 100) {
    const some = Array.from({ length: Math.min(100, messages - sent) }, async (_, index) => {
      const bytes = await cluster.seal((sent + index) % DEVICES)
      messageBytes = bytes.length
      await cluster.give((sent + index) % oracles, bytes)
    })
    await Promise.all(some)
  }
}

function wired({ oracles }: TestCluster): number {
  return oracles.reduce((sum, { wire }) => sum + wire.bytes, 0)
}

/** Messages a second of a cluster of four, and of one alone. */
async function compareIntake(): Promise<number> {
  const [together, alone] = [await intakeOf(4), await intakeOf(1)]
  return together / alone
}

async function intakeOf(oracles: number): Promise<number> {
  const cluster = await startTestCluster({ oracles, devices: DEVICES, viewMs: 3_600_000 })
  try {
    const rates: number[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      const messages = await Promise.all(
        Array.from({ length: 2_000 }, (_, index) => cluster.seal(index % DEVICES)),
      )
      const since = performance.now()
      await Promise.all(messages.map((bytes, index) => cluster.give(index % oracles, bytes)))
      if (round > 0) rates.push(messages.length / (performance.now() - since))
    }
    return median(rates)
  } finally {
    await cluster.stop()
  }
}
