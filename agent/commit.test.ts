/** An agent that commits: what it measured is fixed at once, and can be read when its interval is over. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { createSigner } from '../keys/make-signer.ts'
import { openMessage } from '../protocol/message.ts'
import { SENML_CBOR } from '../protocol/senml/senml.ts'
import { NETWORK } from '../protocol/testing/sample-values.ts'
import { COMMITMENT, commitmentHash } from '../protocol/words/commitment.ts'
import { OPENING } from '../protocol/words/opening.ts'
import { createDue } from './due.ts'
import { createAgentLog } from './kit/agent-log.ts'
import { openOutbox } from './outbox.ts'
import { createSpeaker } from './speaker.ts'

const HOUR_MS = 3_600_000
const SLOT_MS = Date.UTC(2026, 0, 1, 12)
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function speaking(nowMs: number, commitMs: number | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-commit-'))
  folders.push(folder)
  const outbox = openOutbox(folder, { limit: 10, firstSequence: 7 })
  const signer = createSigner('ES256')
  const clock = { nowMs: () => nowMs, driftMs: 0, speed: 1, waits: false, sync: async () => {} }
  const speaker = createSpeaker({
    signer,
    network: NETWORK,
    clock,
    clockLimitMs: 1_000,
    outbox,
    due: createDue(),
    commitMs,
    log: createAgentLog('test', () => {}),
    onQueued: () => {},
  })
  const waitingAt = (atMs: number) => outbox.waiting(10, atMs).map(({ bytes }) => openMessage(bytes))
  return { speaker, signer, waitingAt }
}

const report = (timeMs: number) => ({
  timeMs,
  records: [{ n: 'temperature', u: 'Cel', v: 12.3, t: timeMs / 1000 }],
})

it('sends the commitment at once, and the reading with what opens it when its interval is over', async () => {
  const measuredMs = SLOT_MS + 20 * 60_000
  const { speaker, signer, waitingAt } = speaking(measuredMs + 50, HOUR_MS)
  expect(await speaker.take(report(measuredMs))).toBe(true)
  await speaker.settled()
  const types = (atMs: number) => waitingAt(atMs).map(({ contentType }) => contentType)
  expect(types(SLOT_MS + HOUR_MS - 1)).toEqual([COMMITMENT.contentType])
  expect(types(SLOT_MS + HOUR_MS)).toEqual([COMMITMENT.contentType, SENML_CBOR, OPENING.contentType])
  const [commitment, reading, opening] = waitingAt(SLOT_MS + HOUR_MS)
  const { slot, salt, message } = OPENING.decode(opening!.payload)
  expect([slot, message]).toEqual([measuredMs, reading!.id])
  const parts = { networkId: NETWORK, subject: signer.subject, slot, salt, payload: reading!.payload }
  expect(COMMITMENT.decode(commitment!.payload)).toEqual({ slot, hash: commitmentHash(parts) })
})

it('says at once what is of an interval that is over, what is no report, and all where it does not commit', async () => {
  const late = speaking(SLOT_MS + 3 * HOUR_MS, HOUR_MS)
  await late.speaker.take(report(SLOT_MS))
  const plain = speaking(SLOT_MS, undefined)
  await plain.speaker.take(report(SLOT_MS))
  const word = speaking(SLOT_MS, HOUR_MS)
  await word.speaker.say('application/test', new Uint8Array([1]))
  expect(late.waitingAt(0).map(({ contentType }) => contentType)).toEqual([SENML_CBOR])
  expect(plain.waitingAt(0).map(({ contentType }) => contentType)).toEqual([SENML_CBOR])
  expect(word.waitingAt(0).map(({ contentType }) => contentType)).toEqual(['application/test'])
})
