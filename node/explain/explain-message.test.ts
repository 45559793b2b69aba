import { expect, it } from 'vitest'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { openMessage, sealMessage } from '../../protocol/message.ts'
import { NETWORK } from '../../protocol/testing/sample-values.ts'
import { DELIVERY } from '../../protocol/words/delivery.ts'
import type { StoredMessage } from '../store/store.ts'
import { explainMessage } from './explain-message.ts'
import { createReasons } from './reasons.ts'

const signer = createSigner('ES256')

async function viewOf(payload: Uint8Array) {
  const { contentType } = DELIVERY
  const bytes = await sealMessage({ signer, network: NETWORK, contentType, payload, sequence: 0, timeMs: 1 })
  const { id, subject } = openMessage(bytes)
  const stored: StoredMessage = { id, subject, ordinal: 1, epoch: 0, batch: 1, arrivedAtMs: 2, bytes }
  const sources = { stored, verdict: undefined, stage: undefined, denial: undefined }
  return explainMessage(sources, createReasons(testNetwork()))
}

it('a word is shown as it was said', async () => {
  const said = { provider: signer.subject, stream: '07'.repeat(16), unit: 'byte', amount: 2n ** 127n, at: 5 }
  expect(await viewOf(DELIVERY.encode(said))).toMatchObject({
    status: 'waiting',
    contentType: 'application/vnd.cairn.delivery+cbor',
    word: { name: 'delivery', meaning: 'signs for what it received from a provider', fields: said },
  })
})

it('a malformed word is not shown: its verdict names the field', async () => {
  const view = await viewOf(encodeCbor({ v: 2, provider: 1 }))
  expect(view).toMatchObject({ status: 'waiting' })
  expect(view).not.toHaveProperty('word')
})
