/** However many wishes another oracle has, and whoever filled it with them, each of them is heard of. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { regulation } from '../../kernel/regulation/regulation-rules.ts'
import { account, PLACE, testNetwork } from '../../kernel/testing/fixtures.ts'
import { toSubjectId } from '../../protocol/ids.ts'
import { createErasures, MOST_REFUSED, PAGE, placeOf, type SignedWish } from './erasures.ts'

const MANY = 25 * PAGE + 1
const wishes = Array.from({ length: MANY }, (_, index): SignedWish => {
  const device = toSubjectId((index + 1).toString(16).padStart(64, '0'))
  return { account: account(1), device, before: 1, signature: '0x' }
})

type Ask = (after: string) => Promise<readonly SignedWish[]>

const behind: Ask = async after => {
  const from = wishes.findIndex(wish => placeOf(wish) > after)
  return from === -1 ? [] : wishes.slice(from, from + PAGE)
}

/** A node that asks these others. @param isKnown whether a device's wish is here already: nothing is checked then */
function setUp(askOthers: readonly Ask[], isKnown: (device: string) => boolean) {
  const { rules } = testNetwork()
  const [heard, asked, saved]: [string[], string[], string[]] = [[], [], []]
  const { tend, idle } = createErasures({
    rules: { ...rules, regulation: regulation({ erasure: '1d' }) },
    place: PLACE,
    genesisMs: 0,
    nowMs: () => 0,
    readPaying: async () => 0,
    devices: { find: async () => undefined },
    contractSaysYes: async ({ digest }) => {
      asked.push(digest)
      return false
    },
    store: {
      listErasures: async () => [],
      listErasuresOf: async (device: string) => {
        heard.push(device)
        return isKnown(device) ? [{ device, account: account(1), before: 1, signature: '0x', done: 1 }] : []
      },
      saveErasure: async ({ device }: SignedWish) => void saved.push(device),
    } as never,
    snapshots: {} as never,
    askOthers,
    stopping: new AbortController().signal,
    onErased: () => undefined,
    onFailed: error => {
      throw error
    },
  })
  const tendTimes = async (times: number) => {
    for (let time = 0; time < times; time++) {
      tend()
      await idle()
    }
  }
  return { heard, asked, saved, tendTimes }
}

it('asks on where it was, and begins again at the end', async () => {
  const { heard, tendTimes } = setUp([behind], () => true)
  await tendTimes(3)
  expect(new Set(heard).size).toBe(MANY)
  heard.length = 0
  await tendTimes(1)
  expect(heard[0]).toBe(wishes[0]!.device)
})

it('of what another has that does not hold a few are looked at in one go, and each in its turn', async () => {
  const { heard, asked, tendTimes } = setUp([behind], () => false)
  await tendTimes(1)
  expect([heard.length, asked.length]).toEqual([MOST_REFUSED, MOST_REFUSED])
  await tendTimes(Math.ceil(MANY / MOST_REFUSED) - 1)
  expect(new Set(heard).size).toBe(MANY)
})

it('nothing that a hostile oracle answers costs more than that, is kept, or keeps another’s wishes from being heard', async () => {
  const wish = fc.record({
    account: fc.constantFrom(account(1), account(2)),
    device: fc.constantFrom(...wishes.slice(0, 7).map(({ device }) => device)),
    before: fc.integer({ min: 1, max: 2 ** 40 }),
    signature: fc.constantFrom(
      '0x' as const,
      `0x${'11'.repeat(65)}` as const,
      `0x${'00'.repeat(65)}` as const,
    ),
  })
  const pages = fc.array(fc.array(wish, { maxLength: 3 * PAGE }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(pages, fc.integer({ min: 1, max: 4 }), async (said, times) => {
      let page = 0
      const last = wishes.at(-1)!
      const honest: Ask = async after => (after === '' ? [last] : [])
      const { heard, asked, saved, tendTimes } = setUp(
        [async () => said[page++ % said.length]!, honest],
        device => device === last.device,
      )
      await tendTimes(times)
      expect(asked.length).toBeLessThanOrEqual(times * MOST_REFUSED)
      expect(heard.filter(device => device === last.device)).toHaveLength(times)
      expect(heard.length).toBeLessThanOrEqual(times * (MOST_REFUSED + 1))
      expect(saved).toEqual([])
    }),
  )
})
