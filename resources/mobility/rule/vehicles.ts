/**
 * One vehicle, one reward. What a registration says of its vehicle is a word: it gives nothing, and takes nothing from who names the same
 * number. So nobody gains by registering another's number, which can be read through a windscreen, and nobody loses by it.
 *
 * A number counts that a listed key vouches for, whoever has seen the adapter in the car. Of several such devices the one that was
 * registered last has what the vehicle earns in a quarter of an hour: an adapter that was replaced, or whose car was sold, is the older.
 * Where the newest says nothing, the one before it is paid. A device that is vouched for without its number comes before one that nobody
 * vouches for.
 */
import type { Subject } from '../../../kernel/subject.ts'
import type { DueSheet } from './decide.ts'

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

/** @param due of one quarter of an hour */
export function onePayAVehicle(due: readonly DueSheet[]): readonly DueSheet[] {
  const paid = new Map<string, DueSheet>()
  for (const sheet of due) {
    if (sheet.vehicle === undefined || !sheet.isTrusted) continue
    const known = paid.get(sheet.vehicle)
    if (known === undefined || comesBefore(sheet, known)) paid.set(sheet.vehicle, sheet)
  }
  return due.map(sheet => {
    const first = sheet.vehicle === undefined ? undefined : paid.get(sheet.vehicle)
    if (first === undefined || first === sheet) return sheet
    // Two that are vouched for and no number of theirs: nobody knows which of them is in the car.
    const isBeside = !sheet.isTrusted || first.ofVehicleSinceMs >= 0
    return isBeside ? Object.assign({}, sheet, { isBesideVouched: true }) : sheet
  })
}

function comesBefore(a: DueSheet, b: DueSheet): boolean {
  if (a.ofVehicleSinceMs !== b.ofVehicleSinceMs) return a.ofVehicleSinceMs > b.ofVehicleSinceMs
  return a.subject > b.subject
}
