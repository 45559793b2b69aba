/** What is in and on the ground: of its own bed, so that neighbours are compared in temperature alone. */
import type { Quantity } from '../quantities.ts'

/** Snow keeps ground between its freezing and the 4 °C at which water is densest: there nothing thaws or seeps, for weeks. °C. */
const UNDER_SNOW = 3

/** Volumetric water content, m³/m³. Capacitive probes: 0 to 0.6 in steps of 0.001, ±0.03. Dry soil stands for days; a shower fills it. */
export const soilMoisture: Quantity = {
  name: 'soilMoisture',
  unit: '/',
  range: [0, 1],
  resolution: 0.001,
  coarsest: 0.05,
  change: { start: 0.25, perHour: 0.3, most: 0.7 },
  constancy: {
    window: '4d',
    unless: [{ because: 'frozen', quantity: 'soilTemperature', atMost: UNDER_SNOW }],
  },
}

/** At a spade’s depth. Where it freezes it stands at zero until all water has, and under snow wherever it is. */
export const soilTemperature: Quantity = {
  name: 'soilTemperature',
  unit: 'Cel',
  range: [-40, 70],
  resolution: 0.1,
  coarsest: 1,
  sentinels: [-127, 85, 999],
  change: { start: 2, perHour: 6, most: 15 },
  constancy: {
    window: '18h',
    unless: [{ because: 'frozen', quantity: 'soilTemperature', atMost: UNDER_SNOW }],
  },
  spatial: { scaleKm: 30, near: 5, far: 14, perKmUp: -6.5, perKmSpread: 16.5, levelM: 300 },
}

/** Above the gauge’s own zero. A flash flood rises by metres an hour, the sea by five metres in six; a lake stands. */
export const waterLevel: Quantity = {
  name: 'waterLevel',
  unit: 'm',
  range: [-20, 100],
  resolution: 0.001,
  coarsest: 0.05,
  change: { start: 1.5, perHour: 4, most: 12 },
  constancy: { window: '2d' },
}
