/**
 * One vehicle, one reward. What a registration says of its vehicle is a word: it gives nothing, and takes nothing from who names the same
 * number. So nobody gains by registering another's number, which can be read through a windscreen, and nobody loses by it.
 *
 * A number counts that a listed key vouches for, whoever has seen the adapter in the car. Of several such devices the one that was
 * registered last has what the vehicle earns: an adapter that was replaced, or whose car was sold, is the older. Once the newer one was
 * heard, the older has nothing for as long as the network says (`vehicleRest`), so two of them never take turns by the hour. Whoever goes
 * back to an older one removes the newer, or has its voucher ended, and is paid at once. A device that is vouched for without its number
 * comes before one that nobody vouches for.
 *
 * Law: in as many days as the rest has, n devices of one vehicle have at most as many days' rewards, and one more for each time that a newer one is
 * heard: n − 1 of them.
 */
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { DueSheet } from './decide.ts'
import type { MobilityParams } from './params.ts'

/** By vehicle: devices that are vouched for by its number, and when each was heard last. */
export type HeardVehicles = Map<string, Map<SubjectId, Heard>>

interface Heard {
  readonly subject: SubjectId
  readonly ofVehicleSinceMs: number
  readonly quarter: number
}

/** As it is kept. */
export type KeptVehicles = { readonly [vehicle: string]: { readonly [id: SubjectId]: number } }

/** The commitment to its number (messages/vin.ts); undefined where its registration names none. */
export function vehicleOf({ details }: Pick<Subject, 'details'>): string | undefined {
  const vin = details['vin']
  return typeof vin === 'string' && vin !== '' ? vin : undefined
}

/** Somebody who is listed has seen that it is of the vehicle that it names. */
export function isOfVehicle(subject: Pick<Subject, 'details' | 'vouched'>): boolean {
  const vehicle = vehicleOf(subject)
  return vehicle !== undefined && subject.vouched?.['vin'] === vehicle
}

/** @param due of one quarter of an hour @param heard before it, and in its very quarter of an hour of no matter */
export function onePayAVehicle(
  due: readonly DueSheet[],
  heard: HeardVehicles,
  { vehicleRestQuarters }: Pick<MobilityParams, 'vehicleRestQuarters'>,
): readonly DueSheet[] {
  const paid = new Map<string, Heard>()
  const challenge = (vehicle: string, one: Heard) => {
    const known = paid.get(vehicle)
    if (known === undefined || comesBefore(one, known)) paid.set(vehicle, one)
  }
  for (const sheet of due) {
    const { vehicle } = sheet
    if (vehicle === undefined) continue
    if (sheet.isTrusted) challenge(vehicle, sheet)
    for (const one of heard.get(vehicle)?.values() ?? [])
      if (one.quarter + vehicleRestQuarters > sheet.quarter) challenge(vehicle, one)
  }
  return due.map(sheet => {
    const first = sheet.vehicle === undefined ? undefined : paid.get(sheet.vehicle)
    if (first === undefined || first.subject === sheet.subject) return sheet
    // Two that are vouched for and no number of theirs: nobody knows which of them is in the car.
    const isBeside = !sheet.isTrusted || first.ofVehicleSinceMs >= 0
    const besideHeardIn = first.quarter < sheet.quarter ? first.quarter : -1
    const beside = { isBesideVouched: true, besideHeardIn, besideOf: first.subject }
    return isBeside ? Object.assign({}, sheet, beside) : sheet
  })
}

/** @param counted of one quarter of an hour: what was no drive blocks nobody */
export function noteHeard(counted: readonly DueSheet[], heard: HeardVehicles): void {
  for (const { vehicle, subject, ofVehicleSinceMs, isTrusted, quarter } of counted) {
    if (vehicle === undefined || !isTrusted || ofVehicleSinceMs < 0) continue
    const devices = heard.get(vehicle) ?? new Map<SubjectId, Heard>()
    heard.set(vehicle, devices.set(subject, { subject, ofVehicleSinceMs, quarter }))
  }
}

/** Of whoever is registered still, and vouched for by that number. */
export function openHeard(kept: KeptVehicles, subjects: ReadonlyMap<SubjectId, Subject>): HeardVehicles {
  const heard: HeardVehicles = new Map()
  for (const [vehicle, devices] of Object.entries(kept))
    for (const [id, quarter] of Object.entries(devices)) {
      const subject = subjects.get(id as SubjectId)
      if (subject === undefined || !isOfVehicle(subject) || vehicleOf(subject) !== vehicle) continue
      const one = { subject: subject.id, ofVehicleSinceMs: subject.registeredAtMs, quarter }
      heard.set(vehicle, (heard.get(vehicle) ?? new Map()).set(one.subject, one))
    }
  return heard
}

export function keptHeard(
  heard: HeardVehicles,
  before: number,
  { vehicleRestQuarters }: Pick<MobilityParams, 'vehicleRestQuarters'>,
): KeptVehicles {
  const kept: Record<string, Record<SubjectId, number>> = {}
  for (const vehicle of [...heard.keys()].sort()) {
    const young = [...heard.get(vehicle)!.values()].filter(
      ({ quarter }) => quarter + vehicleRestQuarters > before,
    )
    if (young.length === 0) continue
    const inOrder = young.sort((a, b) => (a.subject < b.subject ? -1 : 1))
    kept[vehicle] = Object.fromEntries(inOrder.map(({ subject, quarter }) => [subject, quarter]))
  }
  return kept
}

function comesBefore(a: Heard, b: Heard): boolean {
  if (a.ofVehicleSinceMs !== b.ofVehicleSinceMs) return a.ofVehicleSinceMs > b.ofVehicleSinceMs
  return a.subject > b.subject
}
