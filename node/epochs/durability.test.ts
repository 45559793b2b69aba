import { describe, expect, it } from 'vitest'
import { createDurability } from './durability.ts'

/** Saves that the test lets end, each with the newest block that it holds. */
function manual() {
  const saves: PromiseWithResolvers<number>[] = []
  let done = 0
  const durability = createDurability(
    () => {
      const save = Promise.withResolvers<number>()
      saves.push(save)
      return save.promise
    },
    () => void done++,
  )
  return { durability, saves, done: () => done }
}

const turn = () => new Promise(resolve => setImmediate(resolve))

describe('durability', () => {
  it('is never waited for, and told of when it is there', async () => {
    const { durability, saves, done } = manual()
    expect(durability.reaches(7)).toBe(false)
    expect(durability.reaches(7)).toBe(false)
    await turn()
    expect(saves).toHaveLength(1)
    saves[0]?.resolve(7)
    await turn()
    expect(done()).toBe(1)
    expect(durability.reaches(7)).toBe(true)
    expect(durability.reaches(3)).toBe(true)
    expect(saves).toHaveLength(1)
  })

  it('of a block that is asked for while a save is under way takes a save of its own', async () => {
    const { durability, saves } = manual()
    durability.reaches(7)
    await turn()
    expect(durability.reaches(9)).toBe(false)
    saves[0]?.resolve(8)
    await turn()
    expect([durability.reaches(7), durability.reaches(9)]).toEqual([true, false])
    expect(saves).toHaveLength(2)
    saves[1]?.resolve(9)
    await turn()
    expect(durability.reaches(9)).toBe(true)
  })

  it('of all that the chain held comes with one save: a backlog takes no save for each of its epochs', async () => {
    const { durability, saves } = manual()
    durability.reaches(7)
    await turn()
    saves[0]?.resolve(90)
    await turn()
    expect([8, 50, 90].map(durability.reaches)).toEqual([true, true, true])
    expect(durability.holds(91)).toBe(false)
    expect(saves).toHaveLength(1)
  })

  it('that failed is told once to whoever asks, and tried again after that', async () => {
    const { durability, saves, done } = manual()
    durability.reaches(7)
    await turn()
    saves[0]?.reject(new Error('the disk is full'))
    await turn()
    expect(done()).toBe(1)
    expect(() => durability.reaches(7)).toThrow('the disk is full')
    expect(durability.reaches(7)).toBe(false)
    await turn()
    saves[1]?.resolve(7)
    await turn()
    expect(durability.reaches(7)).toBe(true)
  })

  it('of a block that the chain has lost is none: what is saved counts, not what was seen', async () => {
    const { durability, saves } = manual()
    const waiting = expect(durability.reached(156)).rejects.toMatchObject({
      code: 'chain_rewound',
      retryable: true,
      facts: { block: 156, saved: 155 },
    })
    await turn()
    saves[0]?.resolve(155)
    await waiting
    expect([durability.holds(155), durability.holds(156)]).toEqual([true, false])
    // The chain has come there again, with another block: it is saved before anybody builds on it.
    expect(durability.reaches(156)).toBe(false)
    await turn()
    saves[1]?.resolve(157)
    await turn()
    expect(durability.reaches(156)).toBe(true)
  })

  it('can be waited for, through as many saves as it takes', async () => {
    const { durability, saves } = manual()
    durability.reaches(7)
    await turn()
    let isReached = false
    const waiting = durability.reached(9).then(() => (isReached = true))
    saves[0]?.resolve(8)
    await turn()
    expect(isReached).toBe(false)
    saves[1]?.resolve(10)
    await waiting
    const failing = expect(durability.reached(11)).rejects.toThrow('the disk is full')
    await turn()
    saves[2]?.reject(new Error('the disk is full'))
    await failing
  })
})
