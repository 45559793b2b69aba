/** Receipts of whichever oracle took the message: a device that moved on to another one is not lost between the two. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createSigner } from '../keys/make-signer.ts'
import { openMessage, sealMessage } from '../protocol/message.ts'
import { NETWORK } from '../protocol/testing/sample-values.ts'
import { startDelivery } from './deliver.ts'
import { createHttpTransport } from './http-transport.ts'
import { createAgentLog } from './kit/agent-log.ts'
import { createNodeApi } from './kit/node-api.ts'
import { openOutbox } from './outbox.ts'
import { eventually, startReceiver } from './testing/receiver.ts'

/** Waits that doubled each time, up to a minute, would come to five minutes: more than any test waits. */
const MESSAGES = 12

it('a receipt of any of the oracles counts, also when questions go to another one', async () => {
  const [asked, takes] = [await startReceiver(), await startReceiver()]
  const folder = mkdtempSync(join(tmpdir(), 'cairn-deliver-'))
  const outbox = openOutbox(folder, { limit: 10, firstSequence: 0 })
  const abort = new AbortController()
  const { signal } = abort
  const bytes = await sealMessage({
    signer: createSigner('ES256'),
    contentType: 'application/cbor',
    sequence: 0,
    network: NETWORK,
    timeMs: Date.now(),
    payload: Uint8Array.of(0),
  })
  outbox.add({ sequence: 0, id: openMessage(bytes).id, bytes }, undefined)
  const api = createNodeApi([asked.url, takes.url], signal)
  const delivery = startDelivery({
    outbox,
    signal,
    network: NETWORK,
    log: createAgentLog('test', () => undefined),
    transport: createHttpTransport(createNodeApi([takes.url], signal)),
    oracleKeys: () => api.oracleKeys(),
  })
  await eventually('its receipt', () => outbox.counts().acknowledged === 1)
  expect(asked.deliveries()).toBe(0)
  abort.abort()
  await delivery.done
  outbox.close()
  await Promise.all([asked.close(), takes.close()])
  rmSync(folder, { recursive: true, force: true })
})

it('where messages get through one at a time, those that are left do not wait ever longer', async () => {
  const takes = await startReceiver()
  const folder = mkdtempSync(join(tmpdir(), 'cairn-deliver-'))
  const outbox = openOutbox(folder, { limit: MESSAGES, firstSequence: 0 })
  const abort = new AbortController()
  const { signal } = abort
  const signer = createSigner('ES256')
  for (let sequence = 0; sequence < MESSAGES; sequence++) {
    const draft = { signer, contentType: 'application/cbor', sequence, network: NETWORK }
    const bytes = await sealMessage({ ...draft, timeMs: Date.now(), payload: Uint8Array.of(0) })
    outbox.add({ sequence, id: openMessage(bytes).id, bytes }, undefined)
  }
  const api = createNodeApi([takes.url], signal)
  const whole = createHttpTransport(api)
  const delivery = startDelivery({
    outbox,
    signal,
    network: NETWORK,
    log: createAgentLog('test', () => undefined),
    // A link that carries one message and breaks.
    transport: { ...whole, send: messages => whole.send(messages.slice(0, 1)) },
    oracleKeys: () => api.oracleKeys(),
    random: () => 1,
  })
  await expect.poll(() => outbox.counts().acknowledged).toBe(MESSAGES)
  abort.abort()
  await delivery.done
  outbox.close()
  await takes.close()
  rmSync(folder, { recursive: true, force: true })
})
