import { describe, expect, it } from 'vitest'
import { groupCommit, keepApart } from './group-commit.ts'

/** A commit that the test lets go. */
function manual(mayBegin?: () => Promise<void>) {
  const batches: number[][] = []
  const gates: { resolve: () => void; reject: (error: Error) => void }[] = []
  const add = groupCommit<number, string>(
    async batch => {
      batches.push([...batch])
      await new Promise<void>((resolve, reject) => gates.push({ resolve, reject }))
      return batch.map(item => `done ${item}`)
    },
    3,
    mayBegin,
  )
  return { add, batches, gates }
}

const turn = () => new Promise(resolve => setImmediate(resolve))

describe('groupCommit', () => {
  it('writes what came meanwhile as one batch, in order, up to its size', async () => {
    const { add, batches, gates } = manual()
    const first = add(1)
    await turn()
    const rest = [2, 3, 4, 5].map(add)
    gates[0]?.resolve()
    await expect(first).resolves.toBe('done 1')
    await turn()
    gates[1]?.resolve()
    await turn()
    gates[2]?.resolve()
    await expect(Promise.all(rest)).resolves.toEqual(['done 2', 'done 3', 'done 4', 'done 5'])
    expect(batches).toEqual([[1], [2, 3, 4], [5]])
  })

  it('a batch that failed fails for each in it, and the next goes on', async () => {
    const { add, batches, gates } = manual()
    const failing = [add(1), add(2)]
    await turn()
    gates[0]?.reject(new Error('full'))
    for (const one of failing) await expect(one).rejects.toThrow('full')
    const next = add(3)
    await turn()
    gates[1]?.resolve()
    await expect(next).resolves.toBe('done 3')
    expect(batches).toEqual([[1, 2], [3]])
  })

  it('a batch that may not begin yet takes in what comes meanwhile, until it is full', async () => {
    const waits: (() => void)[] = []
    const { add, batches, gates } = manual(() => new Promise(resolve => waits.push(resolve)))
    const first = [add(1)]
    await turn()
    first.push(add(2))
    await turn()
    expect(batches).toEqual([])
    waits[0]?.()
    await turn()
    expect(batches).toEqual([[1, 2]])
    const full = [3, 4, 5].map(add)
    gates[0]?.resolve()
    await Promise.all(first)
    await turn()
    // Nothing more would come into it, so it waits for nothing.
    expect(batches).toEqual([
      [1, 2],
      [3, 4, 5],
    ])
    gates[1]?.resolve()
    await Promise.all(full)
  })

  it('batches that are kept apart begin no sooner after each other, and the first at once', async () => {
    const mayBegin = keepApart(20)
    const sinceMs = performance.now()
    await mayBegin()
    await mayBegin()
    await mayBegin()
    // Each of two timers may be a little more than a ms early.
    expect(performance.now() - sinceMs).toBeGreaterThan(35)
  })
})
