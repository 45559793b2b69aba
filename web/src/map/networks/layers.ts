/** What of the map can be shown: the figure of a row in the unit that people use, and in which of four classes it falls, worst to best. */

import type { NetworkRow } from '../../../../protocol/cells/networks/network-row.ts'
import { fixed } from '../../languages/numbers.ts'

export const LAYERS = ['rsrp', 'rssi', 'sinr', 'downKbps', 'upKbps', 'rtt', 'age'] as const
export type Layer = (typeof LAYERS)[number]

interface LayerOf {
  /** Between classes, ascending. */
  readonly limits: readonly [number, number, number]
  readonly isLessBetter: boolean
  readonly digits: number
  readonly unit: string
}

/** Strength as operators class it; speed as what is done with it: a call, a film, work. */
export const LAYER_OF: Readonly<Record<Layer, LayerOf>> = {
  rsrp: { limits: [-110, -100, -85], isLessBetter: false, digits: 0, unit: 'dBm' },
  // All power, as GSM and LoRa have it: what a spreading factor of 12 still reads lies far lower.
  rssi: { limits: [-120, -110, -95], isLessBetter: false, digits: 0, unit: 'dBm' },
  sinr: { limits: [0, 10, 20], isLessBetter: false, digits: 0, unit: 'dB' },
  downKbps: { limits: [1, 10, 50], isLessBetter: false, digits: 1, unit: 'Mbit/s' },
  upKbps: { limits: [0.5, 5, 20], isLessBetter: false, digits: 1, unit: 'Mbit/s' },
  rtt: { limits: [30, 80, 150], isLessBetter: true, digits: 0, unit: 'ms' },
  age: { limits: [3, 7, 14], isLessBetter: true, digits: 0, unit: '' },
}

/** Null where too few said it. @param edition of the map, in days */
export function figureOf(row: NetworkRow, layer: Layer, edition: number): number | null {
  if (layer === 'age') return Math.max(0, edition - row.edition)
  const value = row[layer]
  if (value === null) return null
  return layer === 'downKbps' || layer === 'upKbps' ? value / 1_000 : value / 10
}

/** With its unit. @example written(-117.4, 'rsrp') // → '−117 dBm' */
export function written(value: number, layer: Layer): string {
  const { digits, unit } = LAYER_OF[layer]
  return `${fixed(value, digits).replace('-', '−')} ${unit}`.trim()
}

/** From 0, the worst, to 3. */
export function classOf(value: number, layer: Layer): number {
  const { limits, isLessBetter } = LAYER_OF[layer]
  const at = limits.filter(limit => value >= limit).length
  return isLessBetter ? limits.length - at : at
}

/** Of several the better one. */
export function better(a: number, b: number, layer: Layer): number {
  return LAYER_OF[layer].isLessBetter ? Math.min(a, b) : Math.max(a, b)
}
