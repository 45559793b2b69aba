import { describe, expect, it } from 'vitest'
import { groupCommit } from './group-commit.ts'

/** A commit that the test lets go. */
function manual() {
  const batches: number[][] = []
  const gates: { resolve: () => void; reject: (error: Error) => void }[] = []
  const add = groupCommit<number, string>(async batch => {
    batches.push([...batch])
    await new Promise<void>((resolve, reject) => gates.push({ resolve, reject }))
    return batch.map(item => `done ${item}`)
  }, 3)
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
})
