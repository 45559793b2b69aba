/**
 * What can be measured, as data. A network's builder lists the quantities it wants, takes these or writes its own.
 *
 * Units are those of the SenML unit registry (RFC 8428, RFC 8798), and a reading in any other unit is refused: a driver
 * converts, the network does not guess. Readings are compared in whole steps of `resolution`.
 *
 * The thresholds stand on a year of three real stations 17 to 33 km apart (see README.md); each leaves the honest
 * extremes of that year room.
 */

/** Where a long run of equal values says nothing about the sensor. Each is a reason code. */
export type Excuse = 'saturated' | 'frozen' | 'calm' | 'dark' | 'quiet'

export interface Exclusion {
  readonly because: Excuse
  /** The station's own reading of this quantity decides; a station that does not measure it is not excused. */
  readonly quantity: string
  readonly atLeast?: number
  readonly atMost?: number
}

export interface Quantity {
  /** The SenML name after its last `:` or `/`. */
  readonly name: string
  readonly unit: string
  /** What the sensor can measure at all, both ends included. */
  readonly range: readonly [lowest: number, highest: number]
  /** The step of a good sensor of this kind. */
  readonly resolution: number
  /** A station whose smallest usual change is coarser than this does not measure the quantity. */
  readonly coarsest?: number
  /** Values by which a device says that it has nothing to say. */
  readonly sentinels?: readonly number[]
  /** Between two readings: at most `start` + `perHour` × hours, never more than `most`. */
  readonly change?: { readonly start: number; readonly perHour: number; readonly most: number }
  /** Equal values for longer than this are a stuck sensor; coarse stations get up to four times as long. */
  readonly constancy?: { readonly window: string; readonly unless?: readonly Exclusion[] }
  /**
   * Records of the same time that have to add up to it, give or take `within`, as powers do (add-levels.ts): a level that
   * was invented or changed without its parts does not. For decibels; parts earn nothing by themselves.
   */
  readonly parts?: { readonly names: readonly string[]; readonly within: number }
  /**
   * Usual difference allowed between neighbours: `near` at one place, `far` at `scaleKm`, linear between, nobody beyond. `tells`: a
   * change of the neighbours from one day to the next that everybody near goes along with; `near` unless said. Who makes
   * `along` of it goes along, a third unless said; `follows`: the part of these that a station goes along with at least, 0.65 unless said.
   */
  readonly spatial?: {
    readonly scaleKm: number
    readonly near: number
    readonly far: number
    readonly tells?: number
    readonly along?: number
    readonly follows?: number
    /** How the quantity changes with altitude, used where both stations say `altitudeM`; and by how much more or less it may. */
    readonly perKmUp?: number
    readonly perKmSpread?: number
    /** Stations whose heights differ by more are not held against each other, unless both heights are vouched for. */
    readonly levelM?: number
    /**
     * Two series whose changes over three hours differ by less than this part of them are more alike than two stations are. It tells
     * only where one of them committed to what it said and the other may have read it.
     */
    readonly alike?: number
  }
}

/** Air, in the shade. `follows` is five points under the worst of three airports in a year, here and below. */
export const temperature: Quantity = {
  name: 'temperature',
  unit: 'Cel',
  range: [-60, 60],
  resolution: 0.1,
  coarsest: 1.5,
  sentinels: [-127, 85, 999],
  change: { start: 3, perHour: 9, most: 15 },
  constancy: { window: '4h', unless: [{ because: 'saturated', quantity: 'humidity', atLeast: 95 }] },
  spatial: {
    scaleKm: 50,
    near: 4,
    far: 10,
    perKmUp: -6.5,
    perKmSpread: 16.5,
    levelM: 300,
    follows: 0.62,
    alike: 0.25,
  },
}

/** Relative, of air. */
export const humidity: Quantity = {
  name: 'humidity',
  unit: '%RH',
  range: [0, 100],
  resolution: 0.5,
  coarsest: 5,
  sentinels: [999, 1999],
  change: { start: 10, perHour: 35, most: 60 },
  constancy: { window: '6h', unless: [{ because: 'saturated', quantity: 'humidity', atLeast: 95 }] },
  spatial: { scaleKm: 50, near: 20, far: 60, levelM: 300, follows: 0.7, alike: 0.3 },
}

/** Of air, reduced to sea level, so that stations of different altitude can be compared. 1 hPa = 100 Pa. */
export const pressure: Quantity = {
  name: 'pressure',
  unit: 'Pa',
  range: [87_000, 108_500],
  resolution: 10,
  coarsest: 100,
  change: { start: 100, perHour: 400, most: 3000 },
  constancy: { window: '6h' },
  spatial: { scaleKm: 50, near: 200, far: 600, perKmSpread: 300, levelM: 300, follows: 0.9 },
}

/** Mean of some minutes. Calm air keeps an anemometer at zero, ice keeps it anywhere; a hedge leaves a fifth of the wind and its direction of change. */
export const windSpeed: Quantity = {
  name: 'windSpeed',
  unit: 'm/s',
  range: [0, 75],
  resolution: 0.1,
  coarsest: 1.5,
  change: { start: 8, perHour: 7, most: 20 },
  constancy: {
    window: '4h',
    unless: [
      { because: 'calm', quantity: 'windSpeed', atMost: 0.5 },
      { because: 'frozen', quantity: 'temperature', atMost: 0 },
    ],
  },
  spatial: { scaleKm: 50, near: 5, far: 13, tells: 3, along: 0.05, follows: 0.72, alike: 0.5 },
}

/** Where the wind comes from. 359° and 1° are neighbours, so changes and differences are not judged. */
export const windDirection: Quantity = {
  name: 'windDirection',
  unit: 'deg',
  range: [0, 360],
  resolution: 1,
  coarsest: 45,
  constancy: {
    window: '6h',
    unless: [
      { because: 'calm', quantity: 'windSpeed', atMost: 0.5 },
      { because: 'frozen', quantity: 'temperature', atMost: 0 },
    ],
  },
}

/** Middles of the octaves that a noise level comes with, Hz (IEC 61260-1, nominal). */
const OCTAVES = ['31.5', '63', '125', '250', '500', '1000', '2000', '4000', '8000', '16000']

/**
 * LAeq: A-weighted mean level of sound (IEC 61672-1), with the A-weighted levels of its octaves as `soundLevel-63` and so
 * on. Noise is of its street: neighbours a cell away are not compared. A room is never still to a tenth of a decibel for long,
 * but where it is as quiet as the microphone's own noise; one that is switched off is below every room.
 */
export const soundLevel: Quantity = {
  name: 'soundLevel',
  unit: 'dB',
  range: [15, 140],
  resolution: 0.1,
  coarsest: 1,
  constancy: { window: '2h', unless: [{ because: 'quiet', quantity: 'soundLevel', atMost: 35 }] },
  parts: { names: OCTAVES.map(middle => `soundLevel-${middle}`), within: 0.5 },
}
