/** However many wishes another oracle has, and whoever filled it with them, each of them is heard of. */
import { expect, it } from 'vitest'
import { regulation } from '../../kernel/regulation/regulation-rules.ts'
import { account, PLACE, testNetwork } from '../../kernel/testing/fixtures.ts'
import { toSubjectId } from '../../protocol/ids.ts'
import { createErasures, PAGE, placeOf, type SignedWish } from './erasures.ts'

const MANY = 25 * PAGE + 1
const wishes = Array.from({ length: MANY }, (_, index): SignedWish => {
  const device = toSubjectId((index + 1).toString(16).padStart(64, '0'))
  return { account: account(1), device, before: 1, signature: '0x' }
})

it('asks on where it was, and begins again at the end', async () => {
  const { rules } = testNetwork()
  const heard: string[] = []
  const stopping = new AbortController()
  const { tend, idle } = createErasures({
    rules: { ...rules, regulation: regulation({ erasure: '1d' }) },
    place: PLACE,
    genesisMs: 0,
    nowMs: () => 0,
    readPaying: async () => 0,
    devices: { find: async () => undefined },
    contractSaysYes: async () => false,
    store: {
      listErasures: async () => [],
      listErasuresOf: async (device: string) => {
        heard.push(device)
        return []
      },
    } as never,
    snapshots: {} as never,
    askOthers: [
      async after => {
        const from = wishes.findIndex(wish => placeOf(wish) > after)
        return from === -1 ? [] : wishes.slice(from, from + PAGE)
      },
    ],
    stopping: stopping.signal,
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
  await tendTimes(3)
  expect(new Set(heard).size).toBe(MANY)
  heard.length = 0
  await tendTimes(1)
  expect(heard[0]).toBe(wishes[0]!.device)
})
