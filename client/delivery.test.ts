import { expect, it } from 'vitest'
import { createSigner } from '../keys/make-signer.ts'
import { createVerifier } from '../keys/verify.ts'
import type { Hash, MessageId } from '../protocol/ids.ts'
import { sealBatch } from '../protocol/receipt/seal-batch.ts'
import { NETWORK } from '../protocol/testing/sample-values.ts'
import { outcomeOf, type Receiving } from './delivery.ts'

const oracle = createSigner('ES256')
const stranger = createSigner('ES256')
const id = 'ab'.repeat(32) as MessageId
const receiving: Receiving = { network: NETWORK, keys: [oracle.key], verify: createVerifier() }

async function receiptOf(signer = oracle, message = id, network: Hash = NETWORK): Promise<Uint8Array> {
  const { receipts } = await sealBatch({ signer, network, entries: [{ message, epoch: 0, arrivedAtMs: 1 }] })
  return receipts[0]!
}

it('a message is over by a receipt of an oracle, and by a fault of its own: by nothing else', async () => {
  const kindOf = (reply: Parameters<typeof outcomeOf>[1]) => outcomeOf(id, reply, receiving).kind
  const denied = (code: string) => kindOf({ denial: { code, detail: '' } })
  expect(kindOf({ receipt: await receiptOf() })).toBe('accepted')
  expect(['signature_invalid', 'cbor_malformed', 'body_too_large', 'time_implausible'].map(denied)).toEqual(
    Array.from({ length: 4 }, () => 'refused'),
  )
  for (const code of ['unknown_key', 'network_wrong', 'queue_full', 'http_502', 'http_0', '', 'what_is_new'])
    expect([code, denied(code)]).toEqual([code, 'retry'])
})

it('what is no answer, and what no oracle signed, says nothing of the message', async () => {
  const elsewhere: Hash = `0x${'e5'.repeat(32)}`
  const replies = [
    undefined,
    { receipt: new Uint8Array() },
    { receipt: new TextEncoder().encode('<html>') },
    { receipt: (await receiptOf()).subarray(1) },
    { receipt: await receiptOf(stranger) },
    { receipt: await receiptOf(oracle, 'cd'.repeat(32) as MessageId) },
    { receipt: await receiptOf(oracle, id, elsewhere) },
  ]
  const outcomes = replies.map(reply => outcomeOf(id, reply, receiving))
  expect(outcomes.map(({ kind }) => kind)).toEqual(replies.map(() => 'unknown'))
  expect(outcomes.map(outcome => 'denial' in outcome && outcome.denial.code)).toEqual([
    'no_answer',
    ...replies.slice(1).map(() => 'receipt_invalid'),
  ])
  expect(outcomeOf(id, { receipt: await receiptOf() }, { ...receiving, keys: [] }).kind).toBe('unknown')
})
