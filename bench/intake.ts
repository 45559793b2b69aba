/**
 * Intake: one message a signature, from raw bytes to a signed receipt, each durable before its receipt is signed. The
 * limit it is held against is OpenSSL checking the same signatures one after the other and doing nothing else.
 */
import { createVerifier } from '../keys/verify.ts'
import { defaultLimits } from '../node/limits.ts'
import { startTestNode } from '../node/testing/start-test-node.ts'
import { sigStructure } from '../protocol/cose-sign1.ts'
import { openMessage } from '../protocol/message.ts'
import { type BenchResult, inTurn, ratioOf } from './measure.ts'

const DEVICES = 24
const MESSAGES = 8_000
const ROUNDS = 5
const IN_FLIGHT = 2_000
const PLENTY = 1_000_000_000
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
  const test = await startTestNode({ devices: DEVICES, change: { limits, checkThreads: CHECK_THREADS } })
  try {
    const rounds: Uint8Array[][] = []
    for (let round = 0; round <= ROUNDS; round++) {
      const messages = Array.from({ length: MESSAGES }, (_, index) => test.seal(index % DEVICES))
      rounds.push(await Promise.all(messages))
    }
    const verify = createVerifier()
    const keys = new Map(test.devices.map(({ subject, key }) => [subject, key]))
    let [taken, checked] = [0, 0]
    const unit = 'messages a second'
    const [intake, limit] = await inTurn(
      [
        {
          name: 'node intake: read, check, write, sync, sign a receipt',
          unit,
          run: () => perSecond(() => acceptAll(test.node.intake, rounds[taken++]!)),
        },
        {
          name: 'OpenSSL on one core: the same signatures, nothing else',
          unit,
          run() {
            const opened = rounds[checked++]!.map(openMessage)
            const prepared = opened.map(({ subject, protectedBytes, payload, signature }) => ({
              key: keys.get(subject)!,
              bytes: sigStructure(protectedBytes, payload),
              signature,
            }))
            return perSecond(async () => {
              for (const { key, bytes, signature } of prepared)
                if (!verify(key, bytes, signature)) throw new Error('a signature is wrong')
            })
          },
        },
      ],
      ROUNDS,
    )
    const ratio = ratioOf(intake!, limit!)
    return {
      title: 'Verified, durable messages',
      measurements: [intake!, limit!],
      ratios: [
        {
          claim: 'of what one core of OpenSSL can verify, one message a signature (ES256)',
          ratio,
          floor: '≥ 0.5',
          kept: ratio >= 0.5,
        },
      ],
    }
  } finally {
    await test.stop()
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

async function perSecond(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (MESSAGES * 1000) / (performance.now() - start)
}
