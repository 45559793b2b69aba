/**
 * What is in the air. Ranges and steps are those of the instruments that households have; how far neighbours may differ follows
 * from how far the thing itself is mixed: ozone over a region, nitrogen dioxide over a town, carbon dioxide over a room. Beyond
 * which distance stations do not go along with each other any more is measured (README.md): on 27 months of twelve stations.
 */
import type { Quantity } from '../quantities.ts'

/** What laser counters say when their fan stands. */
const FAN = [999.9, 1999.9]
/** Clean air is clean for hours, and counters round to nothing. */
const CLEAN = 3

/** Mass of particles up to 1 µm. Laser counters (Plantower PMS5003): 0 to 1000 µg/m³ in steps of 1, consistent to ±10 µg/m³ or 10 %. */
export const pm1: Quantity = particles('pm1', 12, 40)

/** Up to 2.5 µm. As PM1; Nova SDS011: 0 to 999.9 µg/m³ in steps of 0.3, ±15 % and ±10 µg/m³. */
export const pm25: Quantity = particles('pm25', 15, 50)

/** Up to 10 µm: dust and pollen, which settle within a few kilometres. */
export const pm10: Quantity = particles('pm10', 25, 90)

/**
 * Nitrogen dioxide. Electrochemical cells: 0 to 20 ppm, of which a street has a thousandth; the hourly limit of the EU is 200 µg/m³.
 * How much there is is of the street, how it changes from day to day of the town: up to 12 km each goes along with 72 % at its worst.
 */
export const no2: Quantity = {
  name: 'no2',
  unit: 'ug/m3',
  range: [0, 2_000],
  resolution: 0.1,
  coarsest: 10,
  change: { start: 80, perHour: 250, most: 600 },
  constancy: { window: '6h', unless: [{ because: 'calm', quantity: 'no2', atMost: CLEAN }] },
  spatial: { scaleKm: 12, near: 40, far: 100 },
}

/**
 * Ozone, the same over a region by day and eaten by traffic at night. The information threshold of the EU is 180 µg/m³. Up to 20 km each
 * goes along with 67 % at its worst; at 30 km a town’s edge goes along with 49 %.
 */
export const o3: Quantity = {
  name: 'o3',
  unit: 'ug/m3',
  range: [0, 1_000],
  resolution: 0.1,
  coarsest: 10,
  change: { start: 60, perHour: 120, most: 250 },
  constancy: { window: '6h', unless: [{ because: 'calm', quantity: 'o3', atMost: CLEAN }] },
  spatial: { scaleKm: 20, near: 40, far: 90, levelM: 300 },
}

/** Carbon dioxide. Non-dispersive infrared (Sensirion SCD30, Senseair S8): 400 to 10 000 ppm in steps of 1, ±30 ppm and 3 %. Of its room. */
export const co2: Quantity = {
  name: 'co2',
  unit: 'ppm',
  range: [300, 10_000],
  resolution: 1,
  coarsest: 50,
  change: { start: 1_500, perHour: 4_000, most: 8_000 },
  constancy: { window: '4h' },
}

function particles(name: string, near: number, far: number): Quantity {
  return {
    name,
    unit: 'ug/m3',
    range: [0, 1_000],
    resolution: 0.1,
    coarsest: 5,
    sentinels: FAN,
    // A firework, a bonfire next door.
    change: { start: 100, perHour: 400, most: 900 },
    constancy: { window: '6h', unless: [{ because: 'calm', quantity: name, atMost: CLEAN }] },
    spatial: { scaleKm: 10, near, far },
  }
}
