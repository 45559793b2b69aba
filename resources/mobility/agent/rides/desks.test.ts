/** A ride from the request to the receipt, between the desks of a rider and two drivers, with real keys; then the rule settles what was said. */
import { hexToBytes } from '@noble/hashes/utils.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { toSubjectId } from '../../../../protocol/ids.ts'
import type { AskedRide, DriverDesk } from '../../messages/rides/desk/driver-desk.ts'
import type { RideError } from '../../messages/rides/desk/ride-error.ts'
import type { Wanted } from '../../messages/rides/desk/rider-desk.ts'
import { feeOn } from '../../messages/rides/fare.ts'
import { RIDE_BOOK, RIDE_PURSE } from '../../messages/rides/ride-words.ts'
import { begin, createRide, type Ride, WANTED } from '../../testing/rides/desk-town.ts'
import { COIN, MINUTE, QUOTE, WAY } from '../../testing/rides/ride-network.ts'

describe('a ride', () => {
  let ride: Ride
  beforeEach(async () => {
    ride = createRide()
    await begin(ride)
  })

  it('is agreed at once with the cheapest that is free, who alone reads where to meet; both sign one receipt, and it is paid', async () => {
    const { town, drivers, rider } = ride
    const booked = await rider.request(WANTED)
    const driver = drivers.get('http://car-1')!
    expect(booked).toMatchObject({ url: 'http://car-1', quote: QUOTE, stage: 'accepted' })
    expect(driver.current).toMatchObject({ id: booked.id, meeting: { from: WANTED.from, word: 'blue coat' } })
    await rider.step(booked.id, 'start')
    await driver.step(booked.id, 'start')
    town.pass(15 * MINUTE)
    await driver.end(booked.id, { metres: 8_800, seconds: 880 })
    const ended = await rider.end(booked.id, { metres: 9_020, seconds: 890 })
    // The rider's receiver said something else, as near as receivers are: it signs the driver's figures.
    expect(ended.way).toEqual({ metres: 8_800, seconds: 880 })
    const played = town.play(3)
    const fare = 2n * COIN + 8_800_000n + (880n * COIN) / 300n
    expect(played.movedOf(town.subjects[1]!)).toBe(fare)
    expect(played.movedOf(town.subjects[0]!)).toBe(-fare - feeOn(fare, 50_000))
    expect([played.findings, played.refused]).toEqual([[], []])
    // No more of where they met is in what was signed than cells of five square kilometres.
    const signed = Buffer.concat(town.said.map(({ payload }) => payload)).toString('latin1')
    for (const secret of ['blue coat', '52.52', '13.405', '"lat"']) expect(signed).not.toContain(secret)
  })

  it('the next driver is asked where the cheapest has somebody in its car', async () => {
    const { rider, drivers } = ride
    const [first, second] = [await rider.request(WANTED), await rider.request(WANTED)]
    expect([first.url, second.url]).toEqual(['http://car-1', 'http://car-2'])
    await expect(rider.request(WANTED)).rejects.toMatchObject({
      code: 'no_driver',
      facts: { asked: 2, last: 'driver_busy' },
    })
    expect(drivers.get('http://car-2')!.current?.id).toBe(second.id)
    await expect(rider.request({ ...WANTED, most: COIN })).rejects.toMatchObject({
      code: 'no_driver',
      facts: { asked: 0 },
    })
  })

  it('a rider that measured something else signs its own, and neither is believed more', async () => {
    const { town, drivers, rider } = ride
    const { id } = await rider.request(WANTED)
    const driver = drivers.get('http://car-1')!
    await rider.step(id, 'start')
    await driver.step(id, 'start')
    town.pass(15 * MINUTE)
    await driver.end(id, WAY)
    expect((await rider.end(id, { metres: 4_500, seconds: 450 })).way.metres).toBe(4_500)
    expect(town.play(3).codesOf(town.subjects[1]!)).toEqual(['receipts_differ'])
  })

  it('an agent that is ended in the middle goes on where it was', async () => {
    const { town, drivers, openDriver, openRider, rider } = ride
    const { id } = await rider.request(WANTED)
    const beside = (at: 1) => {
      const driver = openDriver(at)
      drivers.set('http://car-1', driver)
      return driver
    }
    beside(1)
    await openRider().step(id, 'start')
    await beside(1).step(id, 'start')
    town.pass(15 * MINUTE)
    await beside(1).end(id, WAY)
    await openRider().end(id, WAY)
    expect(town.play(3).movedOf(town.subjects[1]!)).toBe(QUOTE)
  })

  it('nothing is done out of its order, and each no says how far it is', async () => {
    const { drivers, rider } = ride
    const { id } = await rider.request(WANTED)
    const driver = drivers.get('http://car-1')!
    await expect(driver.end(id, WAY)).rejects.toMatchObject({
      code: 'too_soon',
      facts: { stage: 'accepted' },
    })
    await expect(rider.end(id, WAY)).rejects.toMatchObject({ code: 'too_soon' })
    await expect(driver.step(id, 'absent')).rejects.toMatchObject({ code: 'too_soon' })
    await expect(rider.rate(id, 5)).rejects.toMatchObject({ code: 'too_soon' })
    await expect(driver.step('f'.repeat(64), 'start')).rejects.toMatchObject({ code: 'ride_unknown' })
    await rider.step(id, 'cancel')
    await expect(rider.step(id, 'start')).rejects.toMatchObject({
      code: 'too_soon',
      facts: { stage: 'over' },
    })
  })

  it('a rating that was fixed is opened by itself when the network says so', async () => {
    const { town, drivers, rider, openRider, openDriver } = ride
    const { id } = await rider.request(WANTED)
    const driver = drivers.get('http://car-1')!
    await rider.step(id, 'start')
    await driver.step(id, 'start')
    await driver.end(id, WAY)
    await rider.end(id, WAY)
    await rider.rate(id, 4)
    await driver.rate(id, 2)
    await expect(driver.rate(id, 5)).rejects.toMatchObject({ code: 'too_soon', facts: { stage: 'rated' } })
    for (let hour = 0; hour < 32; hour++) {
      town.nextHour()
      await openRider().openRatings()
      await openDriver(1).openRatings()
    }
    const recordOf = async (at: 0 | 1) =>
      (await town.contextOf(town.signers[at]).viewOf(town.signers[at].subject)).record
    expect(await recordOf(1)).toMatchObject({ stars100: 400, ratings: 1 })
    expect(await recordOf(0)).toMatchObject({ stars100: 200, ratings: 1 })
    expect(town.play(34).refused).toEqual([])
  })
})

describe('a driver takes nothing', () => {
  it('that nothing is kept for, unless the rest covers it as often over as it asks for', async () => {
    for (const [cover, amount] of [
      [0, 100n],
      [10, 100n],
      [3, 300n],
    ] as const) {
      const ride = createRide(cover)
      await begin(ride, amount * COIN, [])
      const asked = ride.rider.request(WANTED)
      if (cover === 3) expect(await asked).toMatchObject({ url: 'http://car-1' })
      else await expect(asked).rejects.toMatchObject({ facts: { last: 'purse_short' } })
    }
  })

  it('of a purse for one, three cars in one epoch: it goes to the one that it is kept for, and to it once', async () => {
    const ride = createRide()
    const [, first] = ride.town.signers
    await begin(ride, 20n * COIN, [first.subject])
    const { id } = await ride.rider.request(WANTED)
    await expect(ride.rider.request(WANTED)).rejects.toMatchObject({
      code: 'no_driver',
      facts: { asked: 1, last: 'driver_busy' },
    })
    // Ended at once, the car is free again, and it is still the same epoch: the agent was ended too.
    await ride.openDriver(1).step(id, 'start', true)
    const again = ride.openDriver(1)
    await again.end(id, WAY)
    ride.drivers.set('http://car-1', again)
    await expect(ride.rider.request(WANTED)).rejects.toMatchObject({ facts: { last: 'purse_short' } })
    // Named in the same epoch, another one sees nothing of it yet, and what the first counts on stays.
    await ride.rider.setAside(20n * COIN, [ride.town.signers[2].subject])
    await expect(ride.rider.request(WANTED)).rejects.toMatchObject({ facts: { last: 'purse_short' } })
    await ride.rider.step(id, 'start')
    await ride.rider.end(id, WAY)
    expect(ride.town.play(4).movedOf(ride.town.subjects[1]!)).toBe(QUOTE)
  })

  it('that is not as it offered, is another’s, or is no booking', async () => {
    const ride = createRide()
    await begin(ride)
    const driver = ride.drivers.get('http://car-1')!
    const offers = (await ride.town.contextOf(ride.town.signers[0]).viewOf(ride.town.signers[0].subject))
      .offers
    expect(Object.keys(offers)).toHaveLength(2)
    const purse = ride.town.said.find(({ contentType }) => contentType === RIDE_PURSE.contentType)!
    await expect(driver.book(purse.payload)).rejects.toMatchObject({
      code: 'ride_malformed',
    })
    await expect(driver.book(new Uint8Array(3))).rejects.toMatchObject({
      code: 'ride_malformed',
    })
    // What was booked of the dearer one, brought to the cheaper one; and what was sealed to another.
    await ride.rider.request(WANTED)
    await ride.rider.request(WANTED)
    await driver.step(driver.current!.id, 'cancel')
    const [, , second] = ride.brought
    await expect(driver.book(second!)).rejects.toMatchObject({
      code: 'not_as_offered',
      facts: { field: 'driver' },
    })
  })

  it('a place that was sealed to another, or of another ride; and words of a ride that its rider did not sign', async () => {
    const ride = createRide()
    await begin(ride)
    const [first, second] = [await ride.rider.request(WANTED), await ride.rider.request(WANTED)]
    const [mine, others] = ride.told.map(({ bytes }) => bytes)
    const driver = ride.drivers.get('http://car-2')!
    const { current } = driver
    await driver.step(second.id, 'cancel')
    ride.link.isDown = true
    const third = await ride.rider.request(WANTED)
    expect(third.url).toBe(second.url)
    for (const sealed of [mine!, others!])
      await expect(driver.meet(third.id, sealed)).rejects.toMatchObject({
        code: 'ride_malformed',
        facts: { field: 'sealed' },
      })
    // Its own acceptance, a booking, and what the rider signed of the other ride.
    await ride.rider.step(first.id, 'start')
    const ofFirst = hexToBytes(ride.rider.rides.find(({ id }) => id === first.id)!.untold[0]!.bytes)
    for (const word of [ride.accepts[1]!, ride.brought[0]!, ofFirst])
      await expect(driver.hear(third.id, word)).rejects.toMatchObject({
        code: 'ride_malformed',
        facts: { field: 'word' },
      })
    expect(current?.meeting).toBeDefined()
    expect(driver.current).toMatchObject({ id: third.id, meeting: undefined, signed: '' })
  })
})

describe('nobody rides further than it agreed to', () => {
  const refusedFor = async (change: Partial<Wanted>) => {
    const ride = createRide()
    await begin(ride)
    const asked = await ride.rider.request({ ...WANTED, ...change }).catch((error: unknown) => error)
    return [asked, ride.drivers.get('http://car-1')!] as const
  }

  it('an agreed way that is shorter than the straight line, or faster than a motorway, is no booking', async () => {
    for (const change of [{ metres: 1_000 }, { seconds: 200 }])
      expect((await refusedFor(change))[0]).toMatchObject({
        code: 'no_driver',
        facts: { last: 'not_as_offered' },
      })
  })

  it('doors that are further apart than that, within the same cells: the driver calls off, and nobody pays', async () => {
    const [asked, driver] = await refusedFor({ metres: 7_000 })
    expect(asked).toMatchObject({ stage: 'accepted' })
    expect(driver.current).toMatchObject({ stage: 'over', meeting: undefined })
  })

  it('honest: as straight as a road can be, and 120 km/h on a motorway', async () => {
    for (const change of [{ metres: 7_700 }, { metres: 12_000, seconds: 360 }])
      expect((await refusedFor(change))[1].current).toMatchObject({
        stage: 'accepted',
        meeting: { word: 'blue coat' },
      })
  })
})

describe('a driver that says yes or no by hand', () => {
  /** @param act what whoever drives does while its rider waits */
  async function asking(act: (driver: DriverDesk, turn: number, ride: Ride) => Promise<void> | void) {
    let turn = 0
    const whileAsked = async () => {
      town.pass(1_000)
      await act(ride.drivers.get('http://car-1')!, turn++, ride)
    }
    const ride: Ride = createRide(0, undefined, false, whileAsked)
    const { town } = ride
    ride.drivers.set('http://car-1', ride.openDriver(1, { byHand: true }))
    await begin(ride)
    return ride
  }

  it('sees two cells, the price and how its rider was rated, and no door before it has signed that it comes', async () => {
    const seen: unknown[] = []
    const ride = await asking(async (driver, turn) => {
      seen.push(driver.asked, driver.current)
      if (turn === 2) await driver.accept(driver.asked[0]!.id)
    })
    const booked = await ride.rider.request(WANTED)
    const [first] = seen[0] as readonly AskedRide[]
    expect(first).toMatchObject({
      id: booked.id,
      rider: ride.town.signers[0].subject,
      record: { ratings: 0 },
    })
    expect(first!.booking).toMatchObject({ from: '871f1d489ffffff', metres: WAY.metres })
    expect(JSON.stringify(seen.map(String)) + JSON.stringify(ride.told.slice(1))).not.toContain('blue coat')
    expect(seen.filter((_, at) => at % 2 === 1)).toEqual([undefined, undefined, undefined])
    const driver = ride.drivers.get('http://car-1')!
    expect([booked.url, driver.current?.meeting?.word, driver.asked]).toEqual([
      'http://car-1',
      'blue coat',
      [],
    ])
  })

  it('says no, and the next one is asked; says nothing, the same', async () => {
    const declined = await asking(driver => driver.decline(driver.asked[0]!.id))
    expect((await declined.rider.request(WANTED)).url).toBe('http://car-2')
    const silent = await asking(() => {})
    expect((await silent.rider.request(WANTED)).url).toBe('http://car-2')
    // Nobody asks any more: there is nothing left to say yes to.
    silent.town.pass(30_000)
    const driver = silent.drivers.get('http://car-1')!
    expect(driver.asked).toEqual([])
    await expect(driver.accept(declined.rider.rides[0]!.id)).rejects.toMatchObject({ code: 'ride_unknown' })
  })

  it('a booking that is brought again, as where its answer was lost, is answered as before and taken once', async () => {
    const ride = await asking(driver => void driver.accept(driver.asked[0]!.id))
    await ride.rider.request(WANTED)
    const driver = ride.drivers.get('http://car-1')!
    const again = await driver.book(ride.brought.at(-1)!)
    expect(again).toEqual(ride.accepts.at(-1))
    const steps = ride.town.said.filter(
      ({ by, contentType }) => by.id === driver.current!.booking.driver && contentType.includes('step'),
    )
    expect(steps.length).toBe(1)
  })

  it('takes one of two who ask, and the other is told that it is busy', async () => {
    const ride = await asking(() => {})
    const driver = ride.drivers.get('http://car-1')!
    await ride.rider.request(WANTED)
    const { contentType, payload } = ride.town.said.find(
      ({ contentType: type }) => type === RIDE_BOOK.contentType,
    )!
    const says = ride.town.contextOf(ride.town.signers[0]).say
    const [one, other] = [await says(contentType, payload), await says(contentType, payload)]
    for (const booking of [one, other]) expect(await driver.book(booking)).toBeUndefined()
    const accept = await driver.accept(driver.asked.at(-1)!.id)
    await expect(driver.book(one)).rejects.toMatchObject({ code: 'driver_busy' })
    expect(await driver.book(other)).toEqual(accept)
  })
})

describe('a rider for whom nothing is kept', () => {
  it('books nobody, and is told how much is needed; once it is set aside for that driver, the ride is taken', async () => {
    const ride = createRide()
    for (const driver of ride.drivers.values()) await driver.offer()
    ride.town.nextHour()
    const before = ride.town.said.length
    const refused = await ride.rider.request(WANTED).catch((error: unknown) => error as RideError)
    expect(refused).toMatchObject({ code: 'nothing_kept', facts: { stand: 2, needs: '17640000' } })
    expect([ride.brought, ride.town.said.length - before]).toEqual([[], 0])
    const { needs, driver } = (refused as RideError).facts
    await ride.rider.setAside(BigInt(String(needs)), [toSubjectId(String(driver))])
    ride.town.nextHour()
    expect(await ride.rider.request(WANTED)).toMatchObject({ url: 'http://car-1' })
  })
})

describe('where to meet', () => {
  it('is sealed to a key that takes seals, or nobody is booked: nothing is held for who could not be told', async () => {
    const ride = createRide()
    await begin(ride)
    const [offer] = await ride.rider.offersFor(WANTED)
    const before = ride.town.said.length
    const booked = ride.rider.book(WANTED, Object.assign({}, offer!, { key: '00'.repeat(32) }))
    await expect(booked).rejects.toMatchObject({ code: 'no_driver', facts: { last: 'key_wrong' } })
    expect([ride.brought, ride.rider.rides, ride.town.said.length - before]).toEqual([[], [], 0])
  })

  it('is told to nobody who has not signed that it comes', async () => {
    for (const forge of [
      () => new Uint8Array(3),
      // Of another ride, and with a signature that no key of its made.
      (accept: Uint8Array, before: readonly Uint8Array[]) => before[0] ?? accept.with(-1, accept.at(-1)! ^ 1),
    ]) {
      const ride = createRide(0, forge)
      await begin(ride)
      await expect(ride.rider.request(WANTED)).rejects.toMatchObject({ facts: { last: 'not_accepted' } })
      expect(ride.told).toEqual([])
      expect(ride.rider.rides).toEqual([])
    }
  })

  it('and what its rider signed reach a driver later, where there was no link', async () => {
    const ride = createRide()
    await begin(ride)
    ride.link.isDown = true
    const { id } = await ride.rider.request(WANTED)
    const driver = ride.drivers.get('http://car-1')!
    await ride.rider.step(id, 'start')
    await expect(driver.step(id, 'start')).rejects.toMatchObject({ code: 'rider_unsigned' })
    await ride.openRider().tellDrivers()
    expect(driver.current?.meeting).toBeUndefined()
    ride.link.isDown = false
    // After a restart, and in the order in which it was said.
    await ride.openRider().tellDrivers()
    expect(ride.told.map(({ what }) => what)).toEqual(['meeting', 'word'])
    expect(driver.current).toMatchObject({ meeting: { word: 'blue coat' }, signed: 'start' })
    await driver.step(id, 'start')
    expect(ride.openRider().rides[0]?.untold).toEqual([])
  })

  it('is no driver’s any more whose rider called off: it is free again at once', async () => {
    const ride = createRide()
    await begin(ride)
    const { id } = await ride.rider.request(WANTED)
    await ride.rider.step(id, 'cancel')
    expect(ride.drivers.get('http://car-1')!.isFree).toBe(true)
  })
})
