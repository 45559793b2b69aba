/**
 * From frames to sightings. What stands in a street comes nearer and moves across the picture while the device moves: it is taken once, at its
 * largest. What stays where it is in the picture goes with the car, as a sticker or a screen does, and is never taken. Where an object
 * should be and nothing of its kind was seen, though it was light and the camera looked, it is missing.
 */
import { latLngToCell } from 'h3-js'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { distanceM, type Point } from '../../messages/fix.ts'
import { headingOf, LEAST_SEEING_MPS, type Seen } from '../../messages/sightings/collect.ts'
import { PLACE_RESOLUTION, type StreetObject } from '../../messages/sightings/objects.ts'
import { type Box, overlap } from './blur.ts'

/** In one frame; boxes as parts of the picture. */
export interface Found {
  readonly kind: number
  readonly box: Box
  readonly picture: string
}

export interface Frame {
  readonly timeMs: number
  readonly found: readonly Found[]
  /** 0 to 255. */
  readonly brightness: number
}

export interface Tracker {
  see(frame: Frame): void
  /** What is told with this fix. */
  at(place: Point & { readonly speedMps?: number }): readonly Seen[]
  /** What the network knows to stand here. */
  know(objects: readonly StreetObject[]): void
  /** Tracks that go with the car, and whether it is too dark to tell anything. */
  readonly stuck: number
  readonly isDark: boolean
}

interface Track {
  readonly kind: number
  readonly first: Box
  readonly from: Point
  box: Box
  picture: string
  frames: number
  seenMs: number
  isTold: boolean
}

/** In a dark picture nothing is counted. */
const DARK = 40
/** It is the same thing where boxes of two frames share so much, or lie so near, within so long. */
const [SHARED, NEAR, LOST_MS] = [0.15, 0.12, 3_000]
/** Seen in so many frames, on so long a way, in which it changed. */
const [LEAST_FRAMES, LEAST_WAY_M, UNCHANGED] = [2, 10, 0.85]
/** After so long a way what did not change is stuck. */
const STUCK_M = 40
/** So many light frames in a place tell that something is missing. */
const LOOKED_FRAMES = 8

export function createTracker(): Tracker {
  let tracks: Track[] = []
  let known: readonly StreetObject[] = []
  let [here, brightness]: [Point | undefined, number] = [undefined, 255]
  const looked = createLooked()
  const wayOf = ({ from }: Track) => (here === undefined ? 0 : distanceM(from, here))
  const isChanged = ({ first, box }: Track) => overlap(first, box) < UNCHANGED
  const takeTrack = ({ kind, box, picture }: Found, timeMs: number) => {
    const track = tracks.find(one => one.kind === kind && isSame(one.box, box))
    if (track === undefined) {
      if (here !== undefined) tracks.push(trackOf({ kind, box, picture }, here, timeMs))
      return
    }
    if (box.w * box.h >= track.box.w * track.box.h) track.picture = picture
    Object.assign(track, { box, frames: track.frames + 1, seenMs: timeMs })
  }
  return {
    see({ found, timeMs, brightness: light }) {
      brightness = light
      if (light < DARK) return
      looked.frame(found.map(({ kind }) => kind))
      tracks = tracks.filter(({ seenMs }) => timeMs - seenMs < LOST_MS)
      for (const one of found) takeTrack(one, timeMs)
    },
    at(place) {
      const before = here
      here = place
      if (before === undefined || (place.speedMps ?? LEAST_SEEING_MPS) < LEAST_SEEING_MPS) return []
      const ready = tracks.filter(
        track =>
          !track.isTold && track.frames >= LEAST_FRAMES && wayOf(track) >= LEAST_WAY_M && isChanged(track),
      )
      for (const track of ready) track.isTold = true
      const seen = ready.map(({ kind, picture }): Seen => ({ kind, picture }))
      return [...seen, ...looked.move(before, place, known)]
    },
    know(objects) {
      known = objects
    },
    get stuck() {
      return tracks.filter(track => wayOf(track) >= STUCK_M && !isChanged(track)).length
    },
    get isDark() {
      return brightness < DARK
    },
  }
}

function trackOf({ kind, box, picture }: Found, from: Point, seenMs: number): Track {
  return { kind, box, picture, from, seenMs, first: box, frames: 1, isTold: false }
}

function isSame(a: Box, b: Box): boolean {
  if (overlap(a, b) >= SHARED) return true
  const apart = Math.hypot(a.x + a.w / 2 - b.x - b.w / 2, a.y + a.h / 2 - b.y - b.h / 2)
  return apart <= NEAR
}

/** Where the camera looked, and of which kinds it saw anything there. */
function createLooked() {
  let [frames, kinds]: [number, Set<number>] = [0, new Set()]
  let [place, headings]: [number, Set<number>] = [-1, new Set()]
  return {
    frame(seen: readonly number[]) {
      frames++
      for (const kind of seen) kinds.add(kind)
    },
    /** @returns what is missing in a place that was just left */
    move(from: Point, to: Point, known: readonly StreetObject[]): readonly Seen[] {
      headings.add(headingOf(from, to))
      const now = numberOfCell(latLngToCell(to.lat, to.lon, PLACE_RESOLUTION), PLACE_RESOLUTION)
      if (now === place) return []
      const missing =
        frames < LOOKED_FRAMES
          ? []
          : known.filter(
              object => object.place === place && headings.has(object.heading) && !kinds.has(object.kind),
            )
      const told = missing.map(({ kind, heading }): Seen => ({ kind, picture: '', at: { place, heading } }))
      ;[place, frames, kinds, headings] = [now, 0, new Set(), new Set()]
      return told
    },
  }
}
