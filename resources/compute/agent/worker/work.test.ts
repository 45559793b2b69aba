/** What a machine does with a job that is paused, given back, killed in between: disk and words are real, the moment of each is the test's. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { COMMIT, DECLINE, REVEAL } from '../../messages/compute-messages.ts'
import { nameOf } from '../../messages/content-name.ts'
import { type JobId, jobId } from '../../messages/rows.ts'
import { sealOf } from '../../messages/seal.ts'
import {
  JobPaused,
  JobStopped,
  type Ran,
  SourceUnreachable,
  type WorkPorts,
} from '../../messages/work/ports.ts'
import { createWork } from '../../messages/work/work.ts'
import { openBlobStore } from '../blob-store.ts'
import { openJournal } from './journal.ts'

const JOB: JobId = jobId('ab'.repeat(32) as MessageId, 0)
const MACHINE = '11'.repeat(32) as SubjectId
const [PROGRAM, RESULT] = [new Uint8Array([1, 2]), new Uint8Array([3])]
const DONE: Ran = { outcome: 'done', result: RESULT, fuel: 7, said: '', tookMs: 1 }
const ASKED = {
  requester: 'cd'.repeat(32),
  kind: 'wasm',
  module: nameOf(PROGRAM),
  input: nameOf(PROGRAM),
  judges: '',
  sample: '',
  claimed: 0,
  fuel: 10,
  pages: 1,
  stage: 'asked',
  askedIn: 3,
  knownMs: 0,
  forMs: 1_000_000,
  received: false,
}
const RECORD = { streak: 0, right: 0, wrong: 0, missed: 0, silent: false }
/** What it owes next is asked by another epoch. */
const seen = (stage = 'asked', askedIn = 3) => ({
  epoch: askedIn,
  state: { asked: { [JOB]: { ...ASKED, stage, askedIn } }, jobs: {}, tabs: {}, record: RECORD },
})

let folder = ''
let running: PromiseWithResolvers<Ran>[] = []
let said: { type: string; payload: Uint8Array }[] = []
let mayBegin = true

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-work-'))
  running = []
  said = []
  mayBegin = true
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function machine(change: Partial<WorkPorts> = {}) {
  const steps: string[] = []
  const atWork = new Set<string>()
  const work = createWork({
    subject: MACHINE,
    signal: new AbortController().signal,
    journal: await openJournal(join(folder, 'sealed')),
    blobs: openBlobStore(join(folder, 'blobs')),
    carrier: { get: async () => PROGRAM, put: async () => undefined, bring: async () => undefined },
    threads: 1,
    mostMs: 1_000,
    patienceMs: 1_000,
    atWork,
    nowMs: () => 0,
    elapsedMs: () => performance.now(),
    backoffMs: () => 1,
    newSalt: () => 'ef'.repeat(16),
    async say(type, payload) {
      said.push({ type, payload })
      return payload
    },
    run() {
      const one = Promise.withResolvers<Ran>()
      running.push(one)
      return one.promise
    },
    tell: ({ step }) => void steps.push(step),
    mayBegin: () => mayBegin,
    ...change,
  })
  const until = async (step: string, times = 1) => {
    while (steps.filter(one => one === step).length < times) await new Promise(setImmediate)
    while (step !== 'begun' && atWork.size > 0) await new Promise(setImmediate)
  }
  return { work, steps, until }
}

const words = (type: string) => said.filter(one => one.type === type)
const causes = () => words(DECLINE.contentType).flatMap(({ payload }) => DECLINE.decode(payload).jobs)

it('begins a job again that was paused, and seals it once', async () => {
  const { work, until } = await machine()
  await work.look(seen())
  await until('begun')
  running[0]!.reject(new JobPaused('battery'))
  await until('paused')
  mayBegin = false
  await work.look(seen())
  expect(running).toHaveLength(1)
  expect(said).toEqual([])
  mayBegin = true
  await work.look(seen())
  await until('begun', 2)
  running[1]!.resolve(DONE)
  await until('sealed')
  await work.look(seen())
  const seal = sealOf(MACHINE, {
    job: JOB,
    result: nameOf(RESULT),
    fuel: 7,
    outcome: 'done',
    salt: 'ef'.repeat(16),
  })
  expect(words(COMMIT.contentType).map(({ payload }) => COMMIT.decode(payload).jobs)).toEqual([
    [{ job: JOB, seal }],
  ])
})

it('gives back what it has not sealed, once, and seals nothing of it afterwards', async () => {
  const { work, until } = await machine()
  await work.look(seen())
  await until('begun')
  await work.giveBack('stopped')
  await work.giveBack('stopped')
  running[0]!.resolve(DONE)
  await until('given_back')
  await work.look(seen())
  expect(causes()).toEqual([{ job: JOB, cause: 'stopped' }])
  expect([running.length, words(COMMIT.contentType).length, work.isOwing]).toEqual([1, 0, false])
})

it('gives back what it has sealed no more: that it opens', async () => {
  const { work, until } = await machine()
  await work.look(seen())
  await until('begun')
  running[0]!.resolve(DONE)
  await until('sealed')
  await work.giveBack('stopped')
  expect(causes()).toEqual([])
  expect(work.isOwing).toBe(true)
  await work.look(seen('opening', 4))
  expect(words(REVEAL.contentType)).toHaveLength(1)
})

it.each([
  ['stopped', new JobStopped('too long')],
  ['source_unreachable', new SourceUnreachable('no answer')],
] as const)('says why a job goes back: %s', async (cause, problem) => {
  const { work, until } = await machine()
  await work.look(seen())
  await until('begun')
  running[0]!.reject(problem)
  await until('stopped')
  expect(causes()).toEqual([{ job: JOB, cause }])
})

it('says the same seal again where it was killed before that was said, and computes nothing twice', async () => {
  const silent = await machine({ say: async () => undefined })
  await silent.work.look(seen())
  await silent.until('begun')
  running[0]!.resolve(DONE)
  await silent.until('sealed')
  const { work } = await machine({ newSalt: () => '00'.repeat(16) })
  await work.look(seen())
  const [commit] = words(COMMIT.contentType)
  const entry = { job: JOB, result: nameOf(RESULT), fuel: 7, outcome: 'done', salt: 'ef'.repeat(16) } as const
  expect(COMMIT.decode(commit!.payload).jobs).toEqual([{ job: JOB, seal: sealOf(MACHINE, entry) }])
  expect(running).toHaveLength(1)
})
