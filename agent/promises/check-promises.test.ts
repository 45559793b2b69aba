import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { toMessageId } from '../../protocol/ids.ts'
import type { PromiseView } from '../kit/node-api.ts'
import { type Outbox, openOutbox } from '../outbox.ts'
import { readReceipt } from '../read-receipt.ts'
import { checkPromises } from './check-promises.ts'

let folder: string
let outbox: Outbox
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-promises-'))
  outbox = openOutbox(folder, { limit: 100, firstSequence: 1 })
})
afterEach(() => {
  outbox.close()
  rmSync(folder, { recursive: true })
})

const idOf = (sequence: number) => toMessageId(String(sequence).padStart(64, '0'))
function give(count: number): void {
  for (let sequence = 1; sequence <= count; sequence++) {
    outbox.add({ sequence, id: idOf(sequence), bytes: Uint8Array.of(sequence) }, undefined)
    outbox.acknowledge([{ id: idOf(sequence), receipt: Uint8Array.of(sequence) }])
  }
}

type Said = Omit<PromiseView, 'message' | 'epoch'>
/** @param answers what each node that answers says of the receipt with this number */
async function look(answers: (receipt: number) => readonly Said[], random = Math.random) {
  const [asked, warned]: [number[], unknown[]] = [[], []]
  await checkPromises({
    outbox,
    api: {
      async promiseOf([receipt = 0]) {
        asked.push(receipt)
        return answers(receipt).map(said => ({ message: idOf(receipt), epoch: 0, ...said }))
      },
    },
    log: { warn: (_message, facts) => warned.push(facts) },
    signal: new AbortController().signal,
    random,
  })
  return { asked, warned, left: outbox.promises(100).map(({ receipt }) => receipt[0]) }
}

const KEPT = { standing: 'kept', found: 0 } as const
const WAITS = { standing: 'waits', until: 4 } as const
const BROKEN = { standing: 'broken', oracle: 2, brings: true } as const
const OWN = { ...BROKEN, brings: false } as const

it('asks until a promise was kept, and no more; what cannot be judged yet is asked about again', async () => {
  give(3)
  const first = await look(receipt => [receipt === 1 ? KEPT : WAITS])
  expect(first).toEqual({ asked: [1, 2], warned: [], left: [2, 3] })
  expect(await look(() => [KEPT, KEPT])).toEqual({ asked: [2, 3], warned: [], left: [] })
  expect(await look(() => [KEPT])).toEqual({ asked: [], warned: [], left: [] })
})

it('believes one that says "broken", however many say "kept", and says so itself', async () => {
  give(2)
  const { warned, left } = await look(receipt => (receipt === 1 ? [KEPT, BROKEN, KEPT] : [KEPT]))
  expect(warned).toEqual([{ message: idOf(1), epoch: 0, oracle: 2, brought: true }])
  expect(left).toEqual([])
})

it('keeps what nobody brings: the oracle’s own node does not, and another is asked the next time', async () => {
  give(2)
  expect((await look(receipt => [receipt === 1 ? OWN : KEPT])).left).toEqual([1])
  expect((await look(() => [OWN, BROKEN])).left).toEqual([])
})

it('loses nothing where nobody answers', async () => {
  give(1)
  expect(await look(() => [])).toEqual({ asked: [1], warned: [], left: [1] })
})

it('keeps the receipt itself after it was asked about: also through a restart', async () => {
  give(2)
  await look(receipt => [receipt === 1 ? KEPT : WAITS])
  outbox.close()
  outbox = openOutbox(folder, { limit: 100, firstSequence: 1 })
  expect(outbox.promises(10).map(({ id }) => id)).toEqual([idOf(2)])
  expect(readReceipt(folder, idOf(1))).toEqual(Uint8Array.of(1))
})

it('shows a few of many, whichever chance says, and passes over the others; what waits is left as it is', async () => {
  give(60)
  const ready = 40
  const places = new Set<number>()
  for (let turn = 0; turn < 20; turn++) {
    const { asked, left } = await look(receipt => [receipt <= ready ? KEPT : WAITS])
    expect(asked.length).toBeLessThanOrEqual(10)
    expect(left.slice(-20)).toEqual(Array.from({ length: 20 }, (_, at) => ready + 1 + at))
    for (const receipt of asked) places.add(receipt)
    if (left.length === 20) break
  }
  expect(places.size).toBeGreaterThan(5)
  expect(outbox.promises(100)).toHaveLength(20)
})
