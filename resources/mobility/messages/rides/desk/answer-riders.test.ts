/** What a phone answers whoever calls it: the same as an agent's desk, and to whatever strangers say a no. */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { begin, createRide, WANTED } from '../../../testing/rides/desk-town.ts'
import { answerRider } from './answer-riders.ts'

async function ridden() {
  const ride = createRide()
  await begin(ride)
  const { id } = await ride.rider.request(WANTED)
  const desk = ride.drivers.get('http://car-1')!
  const ask = (method: string, path: string, said?: object) =>
    answerRider(desk, {
      method,
      path,
      body: utf8ToBytes(said === undefined ? '' : JSON.stringify(said)),
    })
  return { ride, id, desk, ask }
}

it('a booking, how far a ride is, and what its rider signed of it', async () => {
  const { ride, id, desk, ask } = await ridden()
  expect(await ask('GET', '/v1/ride-offer')).toEqual({ status: 200, said: { free: false } })
  const booking = bytesToHex(ride.brought[0]!)
  const accept = bytesToHex(ride.accepts[0]!)
  expect(await ask('POST', '/v1/rides', { booking })).toEqual({
    status: 200,
    said: { ride: id, stage: 'accepted', accept },
  })
  await ride.rider.step(id, 'start')
  const word = bytesToHex(ride.told.at(-1)!.bytes)
  expect(await ask('POST', `/v1/rides/${id}/word`, { bytes: word })).toMatchObject({ status: 200 })
  await desk.step(id, 'start')
  expect(await ask('GET', `/v1/rides/${id}`)).toEqual({
    status: 200,
    said: { ride: id, stage: 'started', metres: 0, seconds: 0 },
  })
})

it('neverThrows and tells nobody a door: whatever is asked is answered, and nothing of it is where somebody lives', async () => {
  const { id, ask } = await ridden()
  const path = fc.oneof(
    fc.constantFrom('/v1/rides', `/v1/rides/${id}`, `/v1/rides/${id}/word`, `/v1/rides/${id}/meeting`),
    fc.constantFrom(`/v1/rides/${'ab'.repeat(32)}`, '/v1/ride', '/v1/ride-requests', `/v1/rides/${id}/start`),
    fc.string(),
  )
  const said = fc.oneof(
    fc.record({ booking: fc.constantFrom('', 'zz', 'ab', 'ab'.repeat(300)) }),
    fc.record({ bytes: fc.constantFrom('', 'ab', 7) }),
    fc.constant(undefined),
    fc.anything().map(any => Object(any) as object),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('GET', 'POST', 'PUT'), path, said, async (method, where, what) => {
      const answer = await ask(method, where, what)
      expect([200, 400, 404, 409, 503]).toContain(answer.status)
      expect(JSON.stringify(answer.said)).not.toMatch(/blue coat|52\.52|13\.405/)
    }),
    { numRuns: 60 },
  )
})
