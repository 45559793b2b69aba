import { expect, it } from 'vitest'
import { alarmsOf } from './operate.tsx'

const well = { ok: true, degraded: false, settled: 7, waiting: 1, clockTrusted: true, halted: false }
const figure = (name: string, value: number) => ({ name, labels: {}, value })

it('is silent when all is well', () => {
  expect(alarmsOf(well, [figure('cairn_epoch_backlog', 2), figure('cairn_chain_reachable', 1)])).toEqual([])
})

it.each([
  ['it has stopped', { ...well, halted: true, trouble: 'epoch_conflict' }, [], 'epoch_conflict'],
  ['something holds epochs up', { ...well, trouble: 'rpc_down' }, [], 'held up: rpc_down'],
  ['its clock is off', { ...well, clockTrusted: false }, [], 'Set the machine’s clock'],
  ['the chain is gone', well, [figure('cairn_chain_reachable', 0)], 'The chain does not answer'],
  ['no epoch was sent', well, [figure('cairn_epoch_backlog', 3)], 'No epoch was sent for 3 epochs'],
])('says what to do when %s', (_, health, samples, words) => {
  const alarms = alarmsOf(health, samples)
  expect(alarms).toHaveLength(1)
  expect(alarms[0]).toContain(words)
})
