/** The pace at which targets are connected to, by a clock of the test's own: no pause is waited for. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createPace } from './pace.ts'

const never = new AbortController().signal
const PER_SECOND = { a: 0.5, b: 2, c: 50 } as const
type Address = keyof typeof PER_SECOND

/** When each of them that all want to go at once is let through, ms. */
async function timesOf(wishes: readonly Address[], mostPerSecond: number) {
  let nowMs = 0
  const asleep: { readonly untilMs: number; readonly wake: () => void }[] = []
  const pace = createPace(mostPerSecond, {
    elapsedMs: () => nowMs,
    wait: ms => new Promise(wake => void asleep.push({ untilMs: nowMs + ms, wake })),
  })
  const came: { readonly address: Address; readonly atMs: number }[] = []
  for (const address of wishes)
    pace.turn(address, PER_SECOND[address], never).then(
      () => void came.push({ address, atMs: nowMs }),
      () => undefined,
    )
  while (came.length < wishes.length) {
    await new Promise(resolve => setImmediate(resolve))
    asleep.sort((one, other) => one.untilMs - other.untilMs)
    const next = asleep.shift()
    if (next === undefined) continue
    nowMs = next.untilMs
    next.wake()
  }
  return came
}

it('noTargetIsConnectedToMoreOftenThanItsOwnerSaid, nor all together more often than this machine’s', async () => {
  const wishes = fc.array(fc.constantFrom<Address>('a', 'b', 'c'), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(wishes, fc.integer({ min: 1, max: 9 }), async (all, most) => {
      const came = await timesOf(all, most)
      const least = (times: readonly number[]) =>
        Math.min(...times.slice(1).map((atMs, at) => atMs - times[at]!))
      for (const [address, perSecond] of Object.entries(PER_SECOND)) {
        const times = came.filter(one => one.address === address).map(({ atMs }) => atMs)
        expect(least(times)).toBeGreaterThanOrEqual(1_000 / perSecond - 1e-6)
      }
      expect(least(came.map(({ atMs }) => atMs))).toBeGreaterThanOrEqual(1_000 / most - 1e-6)
    }),
    { numRuns: 40 },
  )
})

it('does not let a slow target hold up another', async () => {
  const came = await timesOf(['a', 'a', 'a', 'c', 'c'], 9)
  expect(came.map(({ address }) => address)).toEqual(['a', 'c', 'c', 'a', 'a'])
})

it('ends with its scan', async () => {
  const stopped = AbortSignal.abort(new Error('taken back'))
  await expect(createPace(1).turn('a', 1, stopped)).rejects.toThrow('taken back')
})
