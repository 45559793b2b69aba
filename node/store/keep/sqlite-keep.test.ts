import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import type { Verdict } from '../../../kernel/resource.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { LAWS_BINDING, LAWS_DENIALS } from '../../testing/laws-binding.ts'
import { arrival } from '../../testing/store-laws.ts'
import { openSqliteStore, type SqliteStore } from '../sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-keep-'))
const { genesisMs, epochMs } = LAWS_BINDING
let store: SqliteStore
let path: string
let files = 0
const open = () => openSqliteStore({ path, binding: LAWS_BINDING, denials: LAWS_DENIALS })
beforeEach(async () => {
  path = join(folder, `${files++}.db`)
  store = await open()
})
afterEach(() => store.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { subject } = arrival(1)
const account = toAddress(`0x${'ab'.repeat(20)}`)

/** An epoch with messages of these numbers, all with a verdict, and a line and a reward for the device. */
async function fill(epoch: number, numbers: readonly number[]): Promise<void> {
  await store.append(
    numbers.map(number => arrival(number, 100)),
    genesisMs + epoch * epochMs,
  )
  await store.closeEpoch(epoch)
  const verdicts = numbers.map(number => ({
    subject,
    verdict: { message: arrival(number).id, accepted: true } as Verdict,
  }))
  const line = {
    subject,
    kind: 'contribution',
    resource: 'tally',
    figures: { units: 1n },
    facts: {},
  } as const
  const earning = { account, kind: 'reward', resource: 'tally', subject, amount: 5n } as const
  await store.saveResults(epoch, { verdicts, lines: [line], earnings: [earning] })
}

const dropAll = async (below: number) => {
  while (await store.dropBelow(below));
  return store.keptFrom()
}

it('gives back the room of what is old, and knows that it came', async () => {
  await fill(0, [1, 2])
  await fill(1, [3])
  expect(await store.keptFrom()).toBe(0)
  expect(await dropAll(1)).toBe(1)
  await store.close()
  store = await open()
  expect(await store.keptFrom()).toBe(1)
  for (const number of [1, 2]) {
    const { id } = arrival(number)
    expect(await store.getMessage(id)).toBe(undefined)
    expect(await store.getVerdict(id)).toBe(undefined)
    expect(await store.getDropped(id)).toBe(0)
  }
  expect(await store.listEvidence(0, 0, 10)).toEqual([])
  expect(await store.listLines(0, subject)).toEqual([])
  expect(await store.listBatches(0)).toMatchObject([{ number: 1, messages: 2 }])
  expect(await store.getEpoch(0)).toMatchObject({ messages: 2 })
  expect(await store.listEarnings(account, { from: 0, to: 0 })).toMatchObject([{ amount: 5n }])
  expect(await store.getMessage(arrival(3).id)).toMatchObject({ epoch: 1 })
  expect(await store.getVerdict(arrival(3).id)).toMatchObject({ epoch: 1 })
  expect(await store.getDropped(arrival(3).id)).toBe(undefined)
  expect(await store.listLines(1, subject)).toHaveLength(1)
  const { arrived } = await store.append([arrival(1), arrival(9)], genesisMs + 2 * epochMs)
  expect(arrived).toMatchObject([
    { epoch: 0, batch: 1, repeated: true },
    { epoch: 2, repeated: false },
  ])
})

it('drops nothing of an epoch that is open, whatever is asked', async () => {
  await fill(0, [1])
  await store.append([arrival(2)], genesisMs + epochMs)
  expect(await dropAll(100)).toBe(1)
  expect(await store.getMessage(arrival(2).id)).toMatchObject({ epoch: 1 })
  expect(await store.closeEpoch(1)).toMatchObject({ messages: 1 })
})

it('drops many messages in pieces, in between which others are served, and goes on where it was stopped', async () => {
  const many = Array.from({ length: 4_000 }, (_, number) => number)
  await fill(0, many)
  expect(await store.dropBelow(1)).toBe(true)
  expect(await store.keptFrom()).toBe(0)
  expect((await store.append([arrival(5_000)], genesisMs + epochMs)).arrived).toMatchObject([{ epoch: 1 }])
  const left = await store.listEvidence(0, 0, 4_000)
  expect(left).toHaveLength(2_000)
  // What is not dropped yet is whole.
  expect(left.every(({ id, bytes }) => bytes.length === 100 && id.length === 64)).toBe(true)
  await store.close()
  store = await open()
  expect(await dropAll(1)).toBe(1)
  expect(await store.listEvidence(0, 0, 4_000)).toEqual([])
})

it('whateverIsDroppedWhatIsNewerIsThere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 4 }), async belows => {
      path = join(folder, `${files++}.db`)
      await store.close()
      store = await open()
      for (let epoch = 0; epoch < 4; epoch++) await fill(epoch, [10 * epoch, 10 * epoch + 1])
      for (const below of belows) await dropAll(below)
      const kept = Math.min(4, Math.max(0, ...belows))
      expect(await store.keptFrom()).toBe(kept)
      for (let epoch = 0; epoch < 4; epoch++) {
        const here = epoch >= kept
        expect(await store.listEvidence(epoch, 0, 10)).toHaveLength(here ? 2 : 0)
        expect((await store.getVerdict(arrival(10 * epoch).id)) !== undefined).toBe(here)
        expect(await store.getDropped(arrival(10 * epoch + 1).id)).toBe(here ? undefined : epoch)
      }
    }),
    { numRuns: 10 },
  )
})
