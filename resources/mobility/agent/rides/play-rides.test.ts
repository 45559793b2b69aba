/** The hands of a demonstration at the desks of everybody: what is settled of honest ones, and what each cheat is named for. */
import { expect, it } from 'vitest'
import { createRide, WANTED } from '../../testing/rides/desk-town.ts'
import { COIN, MINUTE, WAY } from '../../testing/rides/ride-network.ts'
import { ask, type DriverWay, pressDriver, pressRider } from './play-rides.ts'

/** An hour and a half, minute by minute, of a rider and the drivers that it finds. */
async function play(how: DriverWay, isLeft = false, isOne = false) {
  const ride = createRide(0, undefined, isOne)
  const { town, drivers, rider } = ride
  const own = { from: WANTED.from, to: WANTED.to, way: WAY, each: 18n * COIN, everyMs: 60 * MINUTE, isLeft }
  const [signer] = town.signers
  const clock = town.contextOf(signer)
  for (const driver of drivers.values()) await driver.offer()
  town.nextHour()
  const viewOf = () => clock.viewOf(signer.subject)
  expect(await ask(rider, own, { viewOf })).toBe(false)
  town.nextHour()
  expect(await ask(rider, own, { viewOf })).toBe(true)
  for (let minute = 0; minute < 40; minute++) {
    town.pass(MINUTE)
    for (const driver of drivers.values())
      await pressDriver(driver, how, clock.nowMs()).catch(() => undefined)
    const going = rider.rides.find(({ stage }) => stage === 'accepted' || stage === 'started')
    if (going !== undefined) await pressRider(rider, going, own, clock.nowMs())
  }
  const played = town.play(4)
  return [
    played.codesOf(town.subjects[0]!),
    played.codesOf(town.subjects[1]!),
    played.movedOf(town.subjects[1]!),
  ] as const
}

it('honest ones are paid for what was driven, and nothing is found of them', async () => {
  expect(await play('honest')).toEqual([[], [], 11_600_000n])
})

it('a driver that pads has less than the truth had brought it; neither is blamed, and both are told', async () => {
  const [rider, driver, moved] = await play('pads')
  expect([rider, driver]).toEqual([['receipts_differ'], ['receipts_differ']])
  expect(moved).toBeLessThan(11_600_000n)
})

it('one that never comes, and says that its rider did not, has nothing', async () => {
  expect(await play('absent', true)).toEqual([['absent_both'], ['absent_both'], 0n])
})

it('of who rides with oneself no ride is taken', async () => {
  const [rider, , moved] = await play('honest', false, true)
  expect(rider).toEqual(['own_car'])
  expect(moved).toBe(0n)
})
