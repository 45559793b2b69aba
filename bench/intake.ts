/**
 * Intake: one message a signature, from raw bytes to a signed receipt, each durable before its receipt is signed. What it costs
 * is CPU time of all the node's threads; the limit it is held against is the CPU time in which OpenSSL checks the same
 * signatures and nothing else happens. So the ratio is per core, however many there are.
 */
import { availableParallelism } from 'node:os'
import { createVerifier } from '../keys/verify.ts'
import { defaultLimits } from '../node/limits.ts'
import { startTestNode, type TestNode } from '../node/testing/start-test-node.ts'
import { sigStructure } from '../protocol/cose/cose-sign1.ts'
import { openMessage } from '../protocol/message.ts'
import { encodeSenmlCbor } from '../protocol/senml/senml-cbor.ts'
import { type BenchResult, cpuMicrosecondsOf, inTurn, type Measurement, median, ratioOf } from './measure.ts'

const DEVICES = 24
const MESSAGES = 8_000
const ROUNDS = 5
const IN_FLIGHT = 2_000
const PLENTY = 1_000_000_000
const UNIT = 'µs of CPU a message, all threads'
/** Real time between two looks at the chain: less than on any chain but a test's. */
const POLL_MS = 1_000
/** In a pack, and the readings a second that a core is to take in with such packs. Intake checks what carries them and does not look into them. */
const [READINGS, MOST_READINGS] = [24, 150_000]
const FLOOR = 0.85
/** As a node on two cores has them. */
const CHECK_THREADS = 2

export async function benchIntake(): Promise<BenchResult> {
  const limits = {
    ...defaultLimits,
    subjectPerSecond: PLENTY,
    subjectBurst: PLENTY,
    senderPerSecond: PLENTY,
    senderBurst: PLENTY,
  }
  const test = await startTestNode({
    devices: DEVICES,
    change: { limits, checkThreads: CHECK_THREADS, pollMs: POLL_MS },
  })
  try {
    const rounds = await sealRounds(test)
    const packs = await sealRounds(test, packOf(READINGS))
    const verify = createVerifier()
    const keys = new Map(test.devices.map(({ subject, key }) => [subject, key]))
    let [taken, checked, packed] = [0, 0, 0]
    const rates: number[] = []
    const [intake, limit, inPacks] = await inTurn(
      [
        {
          name: 'node intake: read, check, write, sync, sign a receipt',
          unit: UNIT,
          async run() {
            const since = performance.now()
            const cpu = await cpuMicrosecondsOf(MESSAGES, () => acceptAll(test.node.intake, rounds[taken++]!))
            rates.push((MESSAGES * 1000) / (performance.now() - since))
            return cpu
          },
        },
        {
          name: 'OpenSSL: the same signatures checked, nothing else',
          unit: UNIT,
          run() {
            const signed = rounds[checked++]!.map(openMessage).map(message => {
              const { subject, protectedBytes, payload, signature } = message
              return { key: keys.get(subject)!, bytes: sigStructure(protectedBytes, payload), signature }
            })
            return cpuMicrosecondsOf(MESSAGES, async () => {
              for (const { key, bytes, signature } of signed)
                if (!verify(key, bytes, signature)) throw new Error('a signature is wrong')
            })
          },
        },
        {
          name: `node intake: the same of packs of ${READINGS} readings`,
          unit: UNIT,
          run: () => cpuMicrosecondsOf(MESSAGES, () => acceptAll(test.node.intake, packs[packed++]!)),
        },
      ],
      ROUNDS,
    )
    const counted = rates.slice(1)
    return resultOf(intake!, limit!, inPacks!, counted)
  } finally {
    await test.stop()
  }
}

/** One more than is counted. */
async function sealRounds(test: TestNode, payload?: Uint8Array): Promise<readonly (readonly Uint8Array[])[]> {
  const rounds: Uint8Array[][] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const messages = Array.from({ length: MESSAGES }, (_, index) =>
      test.seal(index % DEVICES, payload === undefined ? {} : { payload }),
    )
    rounds.push(await Promise.all(messages))
  }
  return rounds
}

/** A pack as a meter sends it. */
function packOf(readings: number): Uint8Array {
  return encodeSenmlCbor(
    Array.from({ length: readings }, (_, at) => ({
      n: 'energy',
      u: 'Wh',
      t: at * 3_600,
      v: 1_000_000 + 17 * at,
    })),
  )
}

function resultOf(
  intake: Measurement,
  limit: Measurement,
  inPacks: Measurement,
  counted: readonly number[],
): BenchResult {
  const ratio = ratioOf(limit, intake)
  const readings = (READINGS * 1_000_000) / inPacks.value / MOST_READINGS
  return {
    title: 'Verified, durable messages',
    measurements: [
      intake,
      limit,
      inPacks,
      {
        name: `node intake on ${availableParallelism()} cores, ${CHECK_THREADS} of its threads check`,
        unit: 'messages a second',
        value: median(counted),
        rounds: counted,
      },
    ],
    ratios: [
      {
        claim:
          'of the CPU time of a message is what OpenSSL takes to verify it, one message a signature (ES256), whatever the number of cores',
        ratio,
        floor: `≥ ${FLOOR}`,
        kept: ratio >= FLOOR,
      },
      {
        claim: `times the ${MOST_READINGS.toLocaleString('en')} readings a second that a core is to take in, ${READINGS} a message`,
        ratio: readings,
        floor: '≥ 1',
        kept: readings >= 1,
      },
    ],
  }
}

async function acceptAll(
  intake: { accept(bytes: Uint8Array, sender: string): Promise<{ accepted: boolean }> },
  messages: readonly Uint8Array[],
): Promise<void> {
  let next = 0
  const worker = async () => {
    for (let at = next++; at < messages.length; at = next++) {
      const answer = await intake.accept(messages[at]!, 'bench')
      if (!answer.accepted) throw new Error(`a message was not taken: ${JSON.stringify(answer)}`)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker))
}
