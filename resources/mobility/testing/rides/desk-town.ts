/** A town of one rider and two drivers, their desks with real keys, and the rule that settles what they said when it is asked. */
import { randomBytes } from 'node:crypto'
import { hexToBytes } from '@noble/hashes/utils.js'
import { createSigner } from '../../../../keys/make-signer.ts'
import { createVerifier } from '../../../../keys/verify.ts'
import type { Signer } from '../../../../protocol/cose/signer.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { openMessage, sealMessage, verifyMessage } from '../../../../protocol/message.ts'
import { DriverDesk, type DriverOptions } from '../../messages/rides/desk/driver-desk.ts'
import type { DriverKept } from '../../messages/rides/desk/driver-kept.ts'
import { RideError } from '../../messages/rides/desk/ride-error.ts'
import { RiderDesk, type RiderRide, type Wanted } from '../../messages/rides/desk/rider-desk.ts'
import { readRideView } from '../../messages/rides/ride-view.ts'
import { mobility } from '../../rule/resource.ts'
import { COIN, HOUR, MINUTE, person, playRides, type Spoken, START, TERMS, WAY } from './ride-network.ts'

export const REGION = '851f1d4bfffffff'
export const WANTED: Wanted = {
  from: { lat: 52.52, lon: 13.405 },
  to: { lat: 52.46, lon: 13.35 },
  word: 'blue coat',
  ...WAY,
  seats: 1,
  most: 20n * COIN,
  waitMs: 10 * MINUTE,
}
const NETWORK = `0x${'11'.repeat(32)}` as const

/** A town: what is said is kept, and settled by the rule when it is asked. */
/** @param isOne all are of one owner */
function createTown(isOne = false) {
  const signers = [createSigner('ES256'), createSigner('ES256'), createSigner('ES256')] as const
  const subjects = signers.map(({ subject }, at) => ({
    ...person(at + 1, at === 0 ? undefined : 'mobility/car', isOne ? 1 : at + 1),
    id: subject,
  }))
  const [said, sequences]: [Spoken[], Map<SubjectId, number>] = [[], new Map()]
  const keys = new Map(signers.map(({ subject, key }) => [subject, key]))
  let nowMs = START + MINUTE
  let hours = 0
  const play = (until: number) => playRides({ subjects, said, hours: until })
  const contextOf = (signer: Signer) => ({
    subject: signer.subject,
    nowMs: () => nowMs++,
    async say(contentType: string, payload: Uint8Array) {
      const sequence = sequences.get(signer.subject) ?? 0
      sequences.set(signer.subject, sequence + 1)
      const timeMs = nowMs++
      const bytes = await sealMessage({ signer, network: NETWORK, contentType, sequence, timeMs, payload })
      const by = subjects.find(({ id }) => id === signer.subject)!
      said.push({ by, atMs: timeMs - START, contentType, payload, id: openMessage(bytes).id })
      return bytes
    },
    viewOf: async (subject: SubjectId) =>
      readRideView(mobility().viewOf!(play(hours).state, subjects.find(({ id }) => id === subject)!)),
  })
  return {
    signers,
    subjects,
    play,
    contextOf,
    said,
    /** @returns what is wrong with its signature */
    async deliver(bytes: Uint8Array) {
      const message = openMessage(bytes)
      return verifyMessage(message, keys.get(message.subject)!, createVerifier())
        ? undefined
        : 'signature_wrong'
    },
    nextHour() {
      hours++
      nowMs = START + hours * HOUR + MINUTE
    },
    pass(ms: number) {
      nowMs += ms
    },
  }
}

/**
 * @param forge what a driver answers instead of its acceptance
 * @param whileAsked what happens while somebody thinks about a request
 */
export function createRide(
  cover = 0,
  forge = (accept: Uint8Array, _before: readonly Uint8Array[]) => accept,
  isOne = false,
  whileAsked: () => Promise<void> = async () => {},
) {
  const town = createTown(isOne)
  const kept = new Map<string, DriverKept>()
  const openDriver = (at: 1 | 2, options: Partial<DriverOptions> = {}) =>
    new DriverDesk(
      { ...TERMS, regions: [REGION], seats: 4, url: `http://car-${at}`, cover, byHand: false, ...options },
      {
        ...town.contextOf(town.signers[at]),
        deliver: town.deliver,
        random: bytes => new Uint8Array(randomBytes(bytes)),
        speed: 1,
        kept: kept.get(`http://car-${at}`),
        keep: async one => void kept.set(`http://car-${at}`, one),
      },
    )
  const drivers = new Map<string, DriverDesk>([
    ['http://car-1', openDriver(1)],
    ['http://car-2', openDriver(2, { start: 3n * COIN })],
  ])
  let keptRides: readonly RiderRide[] = []
  const [brought, accepts]: [Uint8Array[], Uint8Array[]] = [[], []]
  const told: { readonly what: string; readonly bytes: Uint8Array }[] = []
  const link = { isDown: false }
  const openRider = () =>
    new RiderDesk({
      ...town.contextOf(town.signers[0]),
      kept: keptRides,
      async keep(rides) {
        keptRides = rides
      },
      random: bytes => new Uint8Array(randomBytes(bytes)),
      deliver: town.deliver,
      pause: whileAsked,
      bookWith({ url }, booking) {
        brought.push(booking)
        return drivers
          .get(url)!
          .book(booking)
          .then(
            accept => {
              if (accept === undefined) return 'driver_asked'
              accepts.push(accept)
              return { accept: forge(accept, accepts.slice(0, -1)) }
            },
            (error: { readonly code: string }) => error.code,
          )
      },
      async tell({ url }, id, { what, bytes }) {
        if (link.isDown) return false
        told.push({ what, bytes: hexToBytes(bytes) })
        const driver = drivers.get(url)!
        const heard =
          what === 'meeting' ? driver.meet(id, hexToBytes(bytes)) : driver.hear(id, hexToBytes(bytes))
        // A no is an answer.
        await heard.catch((error: unknown) => {
          if (!(error instanceof RideError)) throw error
        })
        return true
      },
      async stateOf({ url }) {
        const { current } = drivers.get(url)!
        return current && { stage: current.stage, way: current.way }
      },
    })
  return { town, drivers, openDriver, rider: openRider(), openRider, brought, accepts, told, link }
}

export type Ride = ReturnType<typeof createRide>
export const begin = async (
  { town, drivers, rider }: Ride,
  amount = 100n * COIN,
  named?: readonly SubjectId[],
) => {
  for (const driver of drivers.values()) await driver.offer()
  town.nextHour()
  await rider.setAside(amount, named)
  town.nextHour()
}
