import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type LoadedCheckpoint,
  loadCheckpoints,
  type RefusedCheckpoint,
  saveCheckpoint,
} from './checkpoint.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-checkpoint-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function dumpOf(block: number, timeS: number): Uint8Array {
  const head = (number: number, time: number) => ({
    number: `0x${number.toString(16)}`,
    timestamp: `0x${time.toString(16)}`,
  })
  const blocks = Array.from({ length: block + 1 }, (_, number) => ({
    header: head(number, timeS - block + number),
  }))
  const accounts = { filler: randomBytes(2_000).toString('hex') }
  return gzipSync(JSON.stringify({ block: head(block, timeS), accounts, blocks: blocks.reverse() }))
}

async function loadNewest(): Promise<{ loaded: LoadedCheckpoint | undefined; refused: RefusedCheckpoint[] }> {
  const refused: RefusedCheckpoint[] = []
  for await (const loaded of loadCheckpoints(folder, one => refused.push(one))) return { loaded, refused }
  return { loaded: undefined, refused }
}

describe('checkpoints', () => {
  it('an empty or missing folder has none', async () => {
    expect(await loadNewest()).toEqual({ loaded: undefined, refused: [] })
    rmSync(folder, { recursive: true })
    expect(await loadNewest()).toEqual({ loaded: undefined, refused: [] })
  })

  it('the newest generation wins, also when the chain went back, and two are kept', async () => {
    for (const block of [10, 20, 15]) await saveCheckpoint(folder, dumpOf(block, 1000 + block))
    const { loaded, refused } = await loadNewest()
    expect(loaded).toMatchObject({ generation: 3, block: 15, genesisMs: 1_000_000, timeMs: 1_015_000 })
    expect(refused).toEqual([])
    expect((await readdir(folder)).sort()).toEqual([
      'checkpoint-000000002.json.gz',
      'checkpoint-000000003.json.gz',
    ])
  })

  it('whatever byte is cut or changed in the newest, the previous is used and the reason told', async () => {
    await saveCheckpoint(folder, dumpOf(1, 1))
    const { path } = await saveCheckpoint(folder, dumpOf(2, 2))
    const whole = readFileSync(path)
    const cuts = Array.from({ length: 12 }, (_, index) => Math.floor((index * whole.length) / 12))
    for (const length of cuts) {
      writeFileSync(path, whole)
      truncateSync(path, length)
      await expectPrevious(path)
    }
    // Byte 9 of a gzip header names the operating system and means nothing; bytes 4 to 8 are a time and a level.
    for (const at of [0, 2, ...cuts.slice(1), whole.length - 8, whole.length - 1]) {
      const damaged = Uint8Array.from(whole)
      damaged[at] = damaged[at]! ^ 0x10
      writeFileSync(path, damaged)
      await expectPrevious(path)
    }
  })

  it('a state that has two first blocks, or lacks one, is refused', async () => {
    await saveCheckpoint(folder, dumpOf(1, 1))
    const { path } = await saveCheckpoint(folder, dumpOf(2, 2))
    const headers = (...numbers: string[]) =>
      numbers.map(number => ({ header: { number, timestamp: '0x1' } }))
    for (const blocks of [headers('0x0', '0x0', '0x1'), headers('0x0', '0x2')]) {
      writeFileSync(path, gzipSync(JSON.stringify({ blocks })))
      await expectPrevious(path)
    }
  })

  it('a whole file that is no state is refused', async () => {
    await saveCheckpoint(folder, dumpOf(1, 1))
    const { path } = await saveCheckpoint(folder, dumpOf(2, 2))
    for (const text of [
      '{"block":{}}',
      '[]',
      'null',
      '{"block":{"number":"0x1"',
      '{"block":{"number":"0x1"},"blocks":[]}',
    ]) {
      writeFileSync(path, gzipSync(text))
      await expectPrevious(path)
    }
  })

  it('a write that was cut short is no generation, and does not disturb the next', async () => {
    writeFileSync(join(folder, 'checkpoint-000000007.json.gz.unfinished'), 'half')
    expect((await loadNewest()).loaded).toBeUndefined()
    expect((await saveCheckpoint(folder, dumpOf(1, 1))).generation).toBe(1)
  })

  it('what is no dump is not written, and what was there stays', async () => {
    const { path } = await saveCheckpoint(folder, dumpOf(1, 1))
    const bad = [new Uint8Array(), gzipSync(''), gzipSync('{"other":1}'), dumpOf(2, 2).subarray(0, 200)]
    for (const dump of bad)
      await expect(saveCheckpoint(folder, dump)).rejects.toMatchObject({
        code: 'checkpoint_failed',
        retryable: true,
      })
    expect(await readdir(folder)).toHaveLength(1)
    expect(existsSync(path)).toBe(true)
  })
})

async function expectPrevious(path: string): Promise<void> {
  const { loaded, refused } = await loadNewest()
  expect(loaded?.block).toBe(1)
  expect(refused).toHaveLength(1)
  expect(refused[0]?.path).toBe(path)
  expect(refused[0]?.reason).not.toBe('')
}
