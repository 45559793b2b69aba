/** A requester that was ended between taking a result and signing for it signs when it is back, though the machine may be gone. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { RECEIVED, type Received } from '../../messages/compute-messages.ts'
import { nameOf } from '../../messages/content-name.ts'
import type { OpenedFor } from '../../messages/opened.ts'
import { jobId } from '../../messages/rows.ts'
import { sealOf } from '../../messages/seal.ts'
import type { JobView } from '../../messages/view.ts'
import { openBlobStore } from '../blob-store.ts'
import { openBroughtBook } from './brought.ts'
import { createReceipts } from './receipts.ts'
import { signAgain } from './requester.ts'

const JOB = jobId('ab'.repeat(32) as MessageId, 0)
const [FIRST, SECOND] = ['11'.repeat(32), '22'.repeat(32)] as [SubjectId, SubjectId]
const RESULT = new Uint8Array(8).fill(7)
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-sign-again-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const opens = (machine: SubjectId): OpenedFor => ({
  job: JOB,
  machine,
  result: nameOf(RESULT),
  fuel: 5,
  outcome: 'done',
  salt: '00'.repeat(16),
})

/** What is said at a start, where both machines were asked. */
async function saidAtStart(received: Readonly<Record<SubjectId, boolean>>): Promise<readonly Received[]> {
  const said: Received[] = []
  const receipts = createReceipts({
    say: async (_contentType, payload) => {
      said.push(...RECEIVED.decode(payload).jobs)
      return payload
    },
    info: () => undefined,
  })
  const [brought, blobs] = [
    await openBroughtBook(join(folder, 'brought')),
    openBlobStore(join(folder, 'blobs')),
  ]
  const machines = [FIRST, SECOND].map(worker => ({
    worker,
    stage: 'asked',
    cause: '' as const,
    round: 0,
    received: received[worker] === true,
    helpFromMs: -1,
  }))
  const job: JobView = {
    kind: 'wasm',
    stage: 'running',
    need: 2,
    single: false,
    audited: false,
    result: '',
    burned: 0,
    outcome: '',
    why: '',
    since: 0,
    untilMs: 0,
    of: '',
    input: '',
    machines,
  }
  signAgain({ jobs: { [JOB]: job } }, { brought, blobs, receipts })
  await receipts.flush()
  return said
}

it('signs for what is on its disk, and for nothing else', async () => {
  await openBlobStore(join(folder, 'blobs')).add(RESULT)
  await (await openBroughtBook(join(folder, 'brought'))).put(opens(FIRST))
  expect(await saidAtStart({})).toEqual([{ job: JOB, machine: FIRST, seal: sealOf(FIRST, opens(FIRST)) }])
})

it('signs for nothing that the network knows to be signed for', async () => {
  await openBlobStore(join(folder, 'blobs')).add(RESULT)
  await (await openBroughtBook(join(folder, 'brought'))).put(opens(FIRST))
  expect(await saidAtStart({ [FIRST]: true })).toEqual([])
})

it('signs for nothing of which it has lost the bytes', async () => {
  await (await openBroughtBook(join(folder, 'brought'))).put(opens(FIRST))
  expect(await saidAtStart({})).toEqual([])
})
