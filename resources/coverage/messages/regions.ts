/** Where radio is regulated alike: channels, and how strongly anybody may send there. From the LoRaWAN regional parameters. */

export interface Region {
  readonly name: string
  readonly channelsHz: readonly number[]
  /** Of a beacon, without the antenna's gain, tenths of dBm. */
  readonly mostPowerDdbm: number
  /** What the strongest device of the region may radiate, antenna included, tenths of dBm. */
  readonly deviceEirpDdbm: number
}

const STEP_HZ = 200_000

export const REGIONS: readonly Region[] = [
  {
    name: 'EU868',
    // 867.1 to 868.5 MHz: the usual eight.
    channelsHz: Array.from({ length: 8 }, (_, index) => 867_100_000 + index * STEP_HZ),
    mostPowerDdbm: 140,
    // 500 mW ERP in the band that allows most.
    deviceEirpDdbm: 292,
  },
  {
    name: 'US915',
    // Sub-band 2: 903.9 to 905.3 MHz.
    channelsHz: Array.from({ length: 8 }, (_, index) => 903_900_000 + index * STEP_HZ),
    mostPowerDdbm: 270,
    deviceEirpDdbm: 360,
  },
]

/** Undefined where there is none of that name. */
export function regionOf(name: string): Region | undefined {
  return REGIONS.find(region => region.name === name)
}
