/** What comes from above, and how hard it blows. Ranges reach to the records that the World Meteorological Organization lists. */
import type { Quantity } from '../quantities.ts'

/**
 * Rain as a rate, mean of the interval. The record is 305 mm within an hour (Holt, 1947); a tipping bucket counts in 0.2 to 0.5 mm. It
 * stands at zero for weeks, and one street has it and the next has not.
 */
export const rain: Quantity = {
  name: 'rain',
  unit: 'mm/h',
  range: [0, 400],
  resolution: 0.1,
  coarsest: 1,
  spatial: { scaleKm: 10, near: 12, far: 40 },
}

/** Highest wind of the interval, a mean of three seconds. The record is 113.3 m/s (Barrow Island, 1996). */
export const windGust: Quantity = {
  name: 'windGust',
  unit: 'm/s',
  range: [0, 115],
  resolution: 0.1,
  coarsest: 1.5,
  change: { start: 14, perHour: 12, most: 35 },
  constancy: {
    window: '4h',
    unless: [
      { because: 'calm', quantity: 'windGust', atMost: 1 },
      { because: 'frozen', quantity: 'temperature', atMost: 0 },
    ],
  },
  spatial: { scaleKm: 50, near: 8, far: 20, along: 0.05, follows: 0.72 },
}

/**
 * Global horizontal irradiance. The sun gives 1361 W/m² above the air; the edges of clouds add to it for minutes. At night a thermopile
 * shines at the sky and says less than nothing: a pyranometer of ISO 9060’s class C up to 30 W/m² less.
 */
export const radiation: Quantity = {
  name: 'radiation',
  unit: 'W/m2',
  range: [-30, 1_800],
  resolution: 1,
  coarsest: 25,
  constancy: { window: '3h', unless: [{ because: 'dark', quantity: 'radiation', atMost: 10 }] },
  spatial: { scaleKm: 30, near: 300, far: 700 },
}

/** Erythemal irradiance: the UV index is forty times it. The highest index measured is 43.3 (Licancabur, 2003), which are 1.08 W/m². */
export const uv: Quantity = {
  name: 'uv',
  unit: 'W/m2',
  range: [0, 1.1],
  resolution: 0.0025,
  coarsest: 0.025,
  constancy: { window: '3h', unless: [{ because: 'dark', quantity: 'uv', atMost: 0.005 }] },
  spatial: { scaleKm: 30, near: 0.1, far: 0.25 },
}
