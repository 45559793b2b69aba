/**
 * A network that settles late pays late: nothing that was computed rightly is left unpaid in the end, whatever it is late by. What a world that
 * ends too early shows as unpaid is what it had not come to yet.
 */
import { expect, it } from 'vitest'
import type { Attack } from '../attack.ts'
import { machineParty, requesterParty, START_MS } from './machines.ts'
import { measureCompute } from './measure.ts'

const [ASKED_HOURS, JOBS] = [16, 12]
const machines = [1, 2, 3, 4, 5, 6, 7, 8].map(number => machineParty({ number }))

/** What of the honest machines' work nobody paid, so long after the last job was asked for. */
async function unpaid(
  late: number,
  restHours: number,
): Promise<{ readonly part: number; readonly accused: number }> {
  const all = [...machines, requesterParty({ number: 50, jobs: JOBS, hours: ASKED_HOURS })]
  const world: Attack = {
    name: 'honest: a late network',
    value: `${late} epochs, ${restHours} h after the last`,
    resource: 'compute',
    epochs: ASKED_HOURS + restHours,
    startMs: START_MS,
    honest: all,
    attackers: [],
    without: all,
    late,
  }
  const { honestLost, accused } = await measureCompute(world)
  return { part: honestLost, accused }
}

it.each([
  0, 2, 3,
])('leaves nothing unpaid and accuses nobody where each epoch is settled %i late', async late => {
  expect(await unpaid(late, 30)).toEqual({ part: 0, accused: 0 })
})

it('shows as unpaid, where the world ends before it could be paid, what was paid later', async () => {
  const { part } = await unpaid(3, 12)
  expect(part).toBeGreaterThan(0.02)
})
