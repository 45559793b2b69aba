/**
 * What may be read of a vehicle, and what for. Permissions have the names and the places of DIMO's SACD (two bits each, both set), so that a
 * grant there and one here say the same; of those that a car's own agent can serve each opens signals by their VSS names.
 */

export const PERMISSIONS = [
  'GetNonLocationHistory',
  'ExecuteCommands',
  'GetCurrentLocation',
  'GetLocationHistory',
  'GetVINCredential',
  'GetLiveData',
  'GetRawData',
  'GetApproximateLocation',
] as const

export type Permission = (typeof PERMISSIONS)[number]

/** Those that a car's agent answers: what it knows now. It keeps no history, hands out no number, and obeys nobody's commands. */
export const SERVED = ['GetCurrentLocation', 'GetLiveData', 'GetApproximateLocation'] as const
export type Served = (typeof SERVED)[number]

/** Why somebody reads. A grant is for one of them, and a reader says which. */
export const PURPOSES = [
  'charging',
  'fleet',
  'insurance',
  'maintenance',
  'navigation',
  'research',
  'sharing',
] as const

export type Purpose = (typeof PURPOSES)[number]

/** A signal that is no VSS one: the cell of about 36 km² in which the car is. */
export const APPROXIMATE = 'Cairn.ApproximateLocation'

export const SIGNALS_OF: Readonly<Record<Served, readonly string[]>> = {
  GetCurrentLocation: ['Vehicle.CurrentLocation.Latitude', 'Vehicle.CurrentLocation.Longitude'],
  GetLiveData: [
    'Vehicle.Speed',
    'Vehicle.TraveledDistance',
    'Vehicle.Powertrain.TractionBattery.StateOfCharge.Current',
  ],
  GetApproximateLocation: [APPROXIMATE],
}

/** As SACD counts them: from one, two bits each. */
const [BITS, SET] = [2n, 3n]

/** @example permissionBits(['GetNonLocationHistory']) // → 12n */
export function permissionBits(permissions: readonly Permission[]): bigint {
  return permissions.reduce((bits, one) => bits | (SET << (BITS * BigInt(PERMISSIONS.indexOf(one) + 1))), 0n)
}

/** Those of which both bits are set. */
export function permissionsOf(bits: bigint): readonly Permission[] {
  return PERMISSIONS.filter((_, at) => ((bits >> (BITS * BigInt(at + 1))) & SET) === SET)
}

export function isServed(permission: Permission): permission is Served {
  return (SERVED as readonly Permission[]).includes(permission)
}

/** What a grant opens, by name. */
export function signalsOf(permissions: readonly Permission[]): ReadonlySet<string> {
  return new Set(permissions.filter(isServed).flatMap(one => SIGNALS_OF[one]))
}
