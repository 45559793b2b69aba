/**
 * Where the map looks: a centre on the unit square of the Mercator projection, and how many pixels the world is wide.
 * Pure: every gesture is a function from one view to the next.
 */

/** On the unit square: x from 0 in the west to 1 in the east, y from 0 in the north to 1 in the south. */
export interface Place {
  readonly x: number
  readonly y: number
}

export interface View {
  readonly centre: Place
  /** Pixels across the whole world. */
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Street-corner scale is not for a map of cells. */
const CLOSEST = 1_500_000
const NORTHERNMOST = 85.0511
const MARGIN = 1.3

/** Web Mercator. @param latitude degrees north, cut off at 85. */
export function toPlace(latitude: number, longitude: number): Place {
  const bounded = Math.min(NORTHERNMOST, Math.max(-NORTHERNMOST, latitude))
  const radians = (bounded * Math.PI) / 180
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI),
  }
}

/** Closer than this nobody starts: what is around a place says where it is. World pixels, and those for each pixel of the map. */
const [START, CLOSEST_START, START_EACH] = [260_000, 560_000, 300]

/** Where the map starts: all of the places, and something of what is around them. */
export function startView(places: readonly Place[], size: Size): View {
  const { centre, scale } = viewOf(places, size)
  const start = Math.min(CLOSEST_START, Math.max(START, size.width * START_EACH))
  return { centre, scale: Math.max(Math.min(scale, start), Math.max(size.width, 1)) }
}

/** A view in which all the places are seen; the whole world where there are none. */
export function viewOf(places: readonly Place[], { width, height }: Size): View {
  if (places.length === 0) return { centre: { x: 0.5, y: 0.5 }, scale: Math.max(width, 1) }
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [west, east, north, south] = [least(xs), most(xs), least(ys), most(ys)]
  const across = Math.max((east - west) * MARGIN, 1e-9)
  const down = Math.max((south - north) * MARGIN, 1e-9)
  const scale = Math.min(width / across, height / down)
  const centre = { x: (west + east) / 2, y: (north + south) / 2 }
  return { centre, scale: bound(scale, width) }
}

export function toPixel({ x, y }: Place, { centre, scale }: View, { width, height }: Size): Place {
  return { x: (x - centre.x) * scale + width / 2, y: (y - centre.y) * scale + height / 2 }
}

/** The world follows the pointer. */
export function pan({ centre, scale }: View, right: number, down: number): View {
  const y = Math.min(1, Math.max(0, centre.y - down / scale))
  const x = Math.min(1, Math.max(0, centre.x - right / scale))
  return { centre: { x, y }, scale }
}

/** What is under the pixel stays there. @param factor above 1 comes closer. */
export function zoom(view: View, factor: number, at: Place, size: Size): View {
  const scale = bound(view.scale * factor, size.width)
  const under = {
    x: view.centre.x + (at.x - size.width / 2) / view.scale,
    y: view.centre.y + (at.y - size.height / 2) / view.scale,
  }
  return {
    centre: { x: under.x - (at.x - size.width / 2) / scale, y: under.y - (at.y - size.height / 2) / scale },
    scale,
  }
}

function bound(scale: number, width: number): number {
  return Math.min(CLOSEST, Math.max(width, scale))
}

// Spreading ten thousand arguments into Math.min overflows the stack of some browsers.
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b))
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b))
}
