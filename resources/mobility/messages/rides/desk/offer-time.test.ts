/** An offer of a driver that is there never lapses, however fast the network's time runs and however long what it says takes to be in. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSigner } from '../../../../../keys/make-signer.ts'
import { openMessage, sealMessage } from '../../../../../protocol/message.ts'
import { RIDE_OFFER } from '../ride-offer.ts'
import { DriverDesk } from './driver-desk.ts'
import { lookMsAt, offerMsAt } from './offer-time.ts'

const [NETWORK, START, MINUTE, DAY] = [`0x${'11'.repeat(32)}` as const, 1_767_225_600_000, 60_000, 86_400_000]
const signer = createSigner('ES256')
const OPTIONS = {
  regions: ['851f1d4bfffffff'],
  start: 2n,
  perKm: 1n,
  perMinute: 1n,
  seats: 4,
  url: 'http://car',
  cover: 0,
  byHand: false,
}

/** @param lateMs of ours, until what was said is in @returns each offer: when it is in, and until when it stands, ms of ours */
async function offersOf(speed: number, realMs: number, lateMs: (nth: number) => number) {
  let atMs = 0
  const offers: { inMs: number; untilMs: number }[] = []
  const nowMs = () => START + atMs * speed
  const desk = new DriverDesk(OPTIONS, {
    subject: signer.subject,
    nowMs,
    speed,
    async say(contentType, payload) {
      const { until } = RIDE_OFFER.decode(payload)
      expect(until - nowMs()).toBeLessThanOrEqual(7 * DAY)
      offers.push({ inMs: atMs + lateMs(offers.length), untilMs: (until - START) / speed })
      const timeMs = Math.floor(nowMs())
      return await sealMessage({
        signer,
        network: NETWORK,
        contentType,
        sequence: offers.length,
        timeMs,
        payload,
      })
    },
    viewOf: () => Promise.reject(new Error('none')),
    deliver: async () => undefined,
    kept: undefined,
    keep: async () => {},
    random: count => new Uint8Array(count),
  })
  for (; atMs < realMs; atMs += lookMsAt(speed, 30_000)) await desk.offer()
  return offers
}

it('neverLapses: at any speed, though each word takes minutes to be in, and is not said more often than it has to be', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1, 60, 360, 900),
      fc.array(fc.integer({ min: 0, max: 4 * MINUTE }), { minLength: 5, maxLength: 5 }),
      async (speed, late) => {
        const realMs = (offerMsAt(speed) / speed) * 4
        const offers = await offersOf(speed, realMs, nth => late[nth % late.length]!)
        for (let at = 1; at < offers.length; at++)
          expect(offers[at]!.inMs).toBeLessThan(offers[at - 1]!.untilMs)
        expect(offers.at(-1)!.untilMs).toBeGreaterThan(realMs)
        expect(offers.length).toBeLessThanOrEqual(9)
      },
    ),
    { numRuns: 12 },
  )
})

it('other terms are said at once, the same ones are not, and who rests stands no more', async () => {
  const said: { readonly start: bigint; readonly until: number }[] = []
  const say = async (contentType: string, payload: Uint8Array) => {
    said.push(RIDE_OFFER.decode(payload))
    const bytes = await sealMessage({
      signer,
      network: NETWORK,
      contentType,
      sequence: said.length,
      timeMs: START,
      payload,
    })
    expect(openMessage(bytes).subject).toBe(signer.subject)
    return bytes
  }
  const context = {
    subject: signer.subject,
    nowMs: () => START,
    speed: 1,
    say,
    kept: undefined,
    viewOf: () => Promise.reject(new Error('none')),
    deliver: async () => undefined,
    keep: async () => {},
    random: (count: number) => new Uint8Array(count),
  }
  const desk = new DriverDesk(OPTIONS, context)
  await desk.offer()
  await desk.offer()
  expect(said.length).toBe(1)
  desk.change({ ...OPTIONS, start: 3n })
  await desk.offer()
  expect(said.map(({ start }) => start)).toEqual([2n, 3n])
  await desk.rest()
  await desk.rest()
  expect(said.map(({ until }) => until - START)).toEqual([DAY / 2, DAY / 2, 0])
  await desk.offer()
  expect(said.length).toBe(4)
})
