/** Jobs whose result is known: what differs is checked by others, each once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { nameOf } from '../messages/content-name.ts'
import type { Rented } from '../messages/requester-answers.ts'
import { doubtWhatDiffers, readCanaries, wrongAmong } from './canaries.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-known-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const right = new TextEncoder().encode('right')
writeFileSync(join(folder, 'b.result'), right)
const NAMES = ['a.result', 'b.result', 'c.result']

const job = (stage: Rented['stage'], result: string, outcome = 'done'): Rented => {
  return { job: '', input: '', stage, result, outcome, fuel: 0, why: '', need: 1, isHere: true, machines: [] }
}

it('are those of which a result lies there', async () => {
  const { known } = await readCanaries(folder, 'wasm', NAMES)
  expect([...known]).toEqual([[1, nameOf(right)]])
  await expect(readCanaries(folder, 'wasm', ['z'])).rejects.toThrow('has no result of these jobs')
  for (const kind of ['transcode', 'frames-fast', 'function', 'scan'] as const)
    await expect(readCanaries(folder, kind, NAMES)).rejects.toThrow('each right result is another')
})

it('are doubted once where a single machine gave something else, and nothing else is', async () => {
  const canaries = await readCanaries(folder, 'wasm', NAMES)
  const asked: unknown[] = []
  const renter = {
    async ask(path: string, _schema: unknown, init?: RequestInit) {
      asked.push([path, JSON.parse(String(init?.body))])
      return undefined as never
    },
  }
  const look = (stage: Rented['stage'], result: string, outcome?: string) =>
    doubtWhatDiffers(
      renter,
      'ab',
      [job('held', 'x'), job(stage, result, outcome), job('held', 'y')],
      canaries,
    )
  expect(await look('held', nameOf(right))).toEqual([])
  expect(await look('opening', 'lie')).toEqual([])
  expect(await look('held', 'lie')).toEqual([1])
  expect(await look('held', 'lie')).toEqual([])
  expect(asked).toEqual([['/-/challenge/ab', { jobs: [1] }]])
  // What several agree on is told, and asked of nobody.
  expect(wrongAmong([job('held', 'x'), job('done', 'lie')], canaries.known)).toEqual([1])
  expect(wrongAmong([job('held', 'x'), job('done', nameOf(right), 'out_of_fuel')], canaries.known)).toEqual([
    1,
  ])
  expect(wrongAmong([job('held', 'x'), job('done', nameOf(right))], canaries.known)).toEqual([])
})
