/** A draw of gateways on a grid, each heard by the fourteen that follow it: with a map or without. */
import type { Subject } from '../../../kernel/subject.ts'
import { toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import { beaconHash, planOf } from '../messages/beacon-plan.ts'
import { BEACON, WITNESS } from '../messages/coverage-messages.ts'
import { regionOf } from '../messages/regions.ts'
import { member } from '../testing/conformance-case.ts'
import { cellAt } from '../testing/places.ts'
import { HOUR_MS, type Network, type Said, START_MS, seedOf } from '../testing/settle.ts'

const [HEARD_BY, MINUTE_MS] = [14, 60_000]

export function witnessesOf(senders: number): number {
  return senders * HEARD_BY
}

/** On a grid of a kilometre. */
export function witnessWorld(
  senders: number,
  { map = false }: { readonly map?: boolean } = {},
): { readonly network: Network; readonly said: readonly Said[] } {
  const region = regionOf('EU868')!
  const spreadMs = 10 * MINUTE_MS
  const side = Math.ceil(Math.sqrt(senders))
  const gateways = Array.from({ length: senders }, (_, index): Subject => {
    const id = Buffer.from(sha256(Buffer.from(`gateway ${index}`))).toString('hex')
    return {
      ...member(1, 'gateway'),
      id: toSubjectId(id),
      owner: toAddress(`0x${id.slice(0, 40)}`),
      cell: cellAt((index % side) * 1_000, Math.floor(index / side) * 1_000),
    }
  })
  const secret = (one: Subject) => one.id.slice(0, 32)
  const plans = gateways.map(one => planOf(seedOf(0), one.id, region, spreadMs))
  const hashes = gateways.map(one => beaconHash(seedOf(0), one.id, secret(one)))
  const said: Said[] = []
  const [knownMs, at] = [HOUR_MS, HOUR_MS + spreadMs + MINUTE_MS]
  for (const [index, by] of gateways.entries()) {
    const beacons = Array.from({ length: HEARD_BY }, (_, more) => {
      const other = (index + more + 1) % senders
      const { afterMs, frequencyHz, sf } = plans[other]!
      return {
        hash: hashes[other]!,
        before: at - knownMs - afterMs - 20,
        frequencyHz,
        sf,
        rssi: -1_150 - (more % 9),
        snr: -30 - (index % 60),
      }
    })
    said.push({
      by,
      contentType: WITNESS.contentType,
      payload: WITNESS.encode({ draw: 0, at: START_MS + at, beacons }),
      at,
    })
    const beacon = { draw: 0, at: START_MS + knownMs + plans[index]!.afterMs + 10, secret: secret(by) }
    said.push({
      by,
      contentType: BEACON.contentType,
      payload: BEACON.encode(beacon),
      at: 2 * HOUR_MS + spreadMs + MINUTE_MS,
    })
  }
  const proof = { pay: 'coverage', proof: { every: '1h', spread: '10m', answer: '1h' } } as const
  // Whatever is enough for a row is one.
  const options = map ? { ...proof, map: { owners: 2, days: 1 } } : proof
  return { network: { subjects: gateways, options }, said }
}
