import { expect, it } from 'vitest'
import type { EpochEconomy } from '../../kernel/economy/epoch-economy.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import { createEconomies } from './economies.ts'

/** Epochs up to `open`, of which those from `final` on may still change, and those at a hundred and one have no result. */
function logOf({ final, open }: { readonly final: number; readonly open: number }) {
  const asked: number[] = []
  const recordOf = (epoch: number) =>
    ({
      epoch,
      stage: epoch < final ? 'final' : 'computed',
      ...(epoch === 101
        ? {}
        : {
            header: { tokenEarned: BigInt(epoch), tokenHeld: 1n },
            report: { economy: { issued: BigInt(epoch) } as EpochEconomy },
          }),
    }) as unknown as EpochRecord
  return {
    asked,
    listEpochs: async (before: number, limit: number) => {
      asked.push(before)
      const newest = Math.min(before, open) - 1
      return Array.from({ length: Math.min(limit, newest + 1) }, (_, back) => recordOf(newest - back))
    },
  }
}

it('reads what is final once, and the newest again', async () => {
  const log = logOf({ final: 250, open: 260 })
  const economies = createEconomies(log)
  const found = await economies.span(50, 255)
  expect([found.length, found[0]?.epoch, found.at(-1)?.epoch]).toEqual([205, 50, 255])
  expect(found.some(({ epoch }) => epoch === 101)).toBe(false)
  expect(log.asked).toEqual([100, 200, 300])
  await economies.span(0, 259)
  expect(log.asked).toEqual([100, 200, 300, 300])
  expect(await economies.newest()).toMatchObject({ epoch: 259, issuedInAll: 260n })
  expect(await createEconomies(logOf({ final: 0, open: 0 })).newest()).toBeUndefined()
})

it('asks again for what could not be read', async () => {
  let fails = true
  const log = logOf({ final: 100, open: 100 })
  const economies = createEconomies({
    listEpochs: (before, limit) =>
      fails ? Promise.reject(new Error('away')) : log.listEpochs(before, limit),
  })
  await expect(economies.span(0, 99)).rejects.toThrow('away')
  fails = false
  expect(await economies.span(0, 99)).toHaveLength(100)
})
