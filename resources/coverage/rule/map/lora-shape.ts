/** What of a cell is remembered: one network, LoRa; of an observation the level and how far it is above the noise. */
import type { MapShape } from '../../../../kernel/map/map-state.ts'

export const LORA: MapShape = { slots: 1, values: 2 }
