/** Receipts of whichever oracle took the message: a device that moved on to another one is not lost between the two. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createSigner } from '../keys/make-signer.ts'
import { openMessage, sealMessage } from '../protocol/message.ts'
import { NETWORK } from '../protocol/testing/sample-values.ts'
import { createAgentLog } from './agent-log.ts'
import { startDelivery } from './deliver.ts'
import { createHttpTransport } from './http-transport.ts'
import { createNodeApi } from './node-api.ts'
import { openOutbox } from './outbox.ts'
import { eventually, startReceiver } from './testing/receiver.ts'

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
