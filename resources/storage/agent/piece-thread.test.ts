/** Pieces on a thread of their own are the same pieces. */
import { afterAll, describe, expect, it } from 'vitest'
import { createPieceTree } from '../../../protocol/piece/piece-tree.ts'
import { ENGINE } from './native-hash.ts'
import { startPieceThread } from './piece-thread.ts'

const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 2_654_435_761) >>> 13)
const thread = startPieceThread()
afterAll(() => thread.stop())

function here(data: Uint8Array) {
  const tree = createPieceTree()
  tree.update(data)
  return tree.finish()
}

describe('a piece thread', () => {
  it('gives what this thread would, piece after piece', async () => {
    for (const size of [0, 1, 1_048_576, 3_000_000]) {
      const data = bytes.subarray(0, size)
      for (let at = 0; at < size; at += 70_001) await thread.update(data.subarray(at, at + 70_001))
      expect(await thread.finish()).toEqual(here(data))
    }
  })
  it('hashes several pieces in turn, and one that is given up in the middle disturbs no other', async () => {
    const sizes = [3_000_000, 0, 40_000, 2_000_001, 1_048_576]
    const threads = sizes.map(() => startPieceThread())
    const given = startPieceThread()
    for (let at = 0; at < 3_000_000; at += 300_007) {
      if (at < 1_000_000) await given.update(bytes.subarray(at, at + 300_007))
      else await given.stop()
      await Promise.all(
        threads.map((one, index) => one.update(bytes.subarray(at, Math.min(sizes[index]!, at + 300_007)))),
      )
    }
    const pieces = await Promise.all(threads.map(one => one.finish()))
    expect(pieces).toEqual(sizes.map(size => here(bytes.subarray(0, size))))
    await Promise.all(threads.map(one => one.stop()))
    await thread.update(bytes.subarray(0, 5))
    expect(await thread.finish()).toEqual(here(bytes.subarray(0, 5)))
  })
  it('hashes by native code where this machine has it', () => {
    expect(ENGINE.name).toBe(process.arch === 'x64' && process.platform === 'linux' ? 'native' : ENGINE.name)
  })
})
