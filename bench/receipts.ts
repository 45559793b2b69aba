/**
 * Receipts: what one costs in CPU time, of all cores, when a batch is signed once, and when each message is. The limit it is
 * held against is OpenSSL checking one P-256 signature, which every message costs anyway.
 */
import { createSigner } from '../keys/make-signer.ts'
import { createVerifier } from '../keys/verify.ts'
import { type Hash, toMessageId } from '../protocol/ids.ts'
import type { ReceiptEntry } from '../protocol/receipt/receipt-tree.ts'
import { sealBatch } from '../protocol/receipt/seal-batch.ts'
import { type BenchResult, type Contender, cpuMicrosecondsOf, inTurn, ratioOf } from './measure.ts'

const NETWORK: Hash = `0x${'07'.repeat(32)}`
const MESSAGES = 4_096
const ROUNDS = 7
/** Messages in a batch: alone, as a quiet node has them, and as a busy one has. */
const BATCHES = [1, 16, 256, MESSAGES] as const
const UNIT = 'µs of CPU a message'
const FLOOR = 0.2

export async function benchReceipts(): Promise<BenchResult> {
  const signer = createSigner('ES256')
  const verify = createVerifier()
  const said = new Uint8Array(300)
  const signature = await signer.sign(said)
  const entries = Array.from({ length: MESSAGES }, (_, index): ReceiptEntry => {
    const id = (index * 7919).toString(16).padStart(64, '0')
    return { message: toMessageId(id), epoch: 7, arrivedAtMs: 1_700_000_000_000 }
  })
  const sealed = (size: number): Contender => ({
    name: size === 1 ? 'a signature a message' : `a signature a batch of ${size.toLocaleString('en')}`,
    unit: UNIT,
    run: () =>
      cpuMicrosecondsOf(MESSAGES, async () => {
        for (let from = 0; from < MESSAGES; from += size)
          await sealBatch({ signer, network: NETWORK, entries: entries.slice(from, from + size) })
      }),
  })
  const checking: Contender = {
    name: 'OpenSSL: one P-256 signature checked',
    unit: UNIT,
    run: () =>
      cpuMicrosecondsOf(MESSAGES, async () => {
        for (let index = 0; index < MESSAGES; index++) verify(signer.key, said, signature)
      }),
  }
  const measured = await inTurn([checking, ...BATCHES.map(sealed)], ROUNDS)
  const [check, alone, , busy] = measured
  const ratio = ratioOf(busy!, check!)
  return {
    title: 'Receipts',
    measurements: measured,
    ratios: [
      {
        claim: `of one signature checked, in batches of ${BATCHES[2]}; ${ratioOf(alone!, check!).toFixed(2)} when each message is signed for`,
        ratio,
        floor: `≤ ${FLOOR}`,
        kept: ratio <= FLOOR,
      },
    ],
  }
}
