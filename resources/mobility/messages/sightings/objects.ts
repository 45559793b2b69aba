/** What a camera tells of: things that stand in a street, belong to nobody and are alike everywhere. Their number is what is signed. */
export const OBJECT_KINDS = ['traffic light', 'stop sign', 'fire hydrant', 'parking meter', 'bench'] as const

export type ObjectKind = (typeof OBJECT_KINDS)[number]

/** Which way one has to drive to see it: 0 north, 2 east, 4 south, 6 west. */
export const HEADINGS = 8

/** An object is one of its kind that is seen in one direction from one place. */
export interface StreetObject {
  /** `numberOfCell` at `PLACE_RESOLUTION`: where the camera was. */
  readonly place: number
  /** Of `OBJECT_KINDS`. */
  readonly kind: number
  readonly heading: number
}

/** About 130 m across: a street and no house. */
export const PLACE_RESOLUTION = 10

/** One number of all three, below 2^44. */
export function objectKey({ place, kind, heading }: StreetObject): number {
  return (place * 8 + kind) * HEADINGS + heading
}

export function objectOfKey(key: number): StreetObject {
  const rest = Math.floor(key / HEADINGS)
  return { place: Math.floor(rest / 8), kind: rest % 8, heading: key % HEADINGS }
}
