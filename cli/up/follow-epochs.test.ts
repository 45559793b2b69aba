/** What was found of whom is told whole, and asked for of as few devices as the epoch's report allows. */
import { expect, it } from 'vitest'
import type { NodeApi } from '../../client/node-api.ts'
import { createOutage } from '../../links/outage.ts'
import { followEpochs } from './follow-epochs.ts'

const DEVICES = ['a', 'b', 'c', 'd']
/** By epoch and device, codes. */
const FOUND: readonly Readonly<Record<string, readonly string[]>>[] = [
  { b: ['low'] },
  { b: ['low'] },
  {},
  { b: ['low'], d: ['gap', 'low'] },
  { d: ['gap'] },
]

function countOf(epoch: number): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const code of Object.values(FOUND[epoch]!).flat()) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

it('finds all, and asks first who had findings before', async () => {
  const asked: string[] = []
  const api = {
    listEpochs: async () =>
      FOUND.map((_, epoch) => ({ epoch, stage: 'final', report: { findings: countOf(epoch) } })).reverse(),
    getDeviceEpoch: async (device: string, epoch: number) => {
      asked.push(`${epoch}${device}`)
      const findings = FOUND[epoch]![device] ?? []
      return { device, findings: findings.map(code => ({ figures: { code }, facts: {} })) }
    },
  } as unknown as NodeApi
  const ended = new AbortController()
  const outage = createOutage({ onBegin: () => undefined, onEnd: () => undefined })
  const told: string[] = []
  const following = { api, devices: DEVICES, after: -1, lookMs: 1, signal: ended.signal, outage }
  for await (const { epoch, findings } of followEpochs(following)) {
    told.push(...findings.map(({ subject, code }) => `${epoch.epoch}${subject} ${code}`))
    if (epoch.epoch === FOUND.length - 1) ended.abort()
  }
  expect(told).toEqual(['0b low', '1b low', '3b low', '3d gap', '3d low', '4d gap'])
  expect(asked.map(one => one[0]).join('')).toBe('0000' + '1' + '3333' + '44')
})
