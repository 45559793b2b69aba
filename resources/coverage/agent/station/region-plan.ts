/** How a station of a region is to listen: what it is told when it connects (`router_config`). From the LoRaWAN regional parameters. */
import type { Region } from '../../messages/regions.ts'

export interface DataRate {
  /** 0 for FSK. */
  readonly sf: number
  readonly bandwidthHz: number
  /** Only a gateway sends at it. */
  readonly isDown?: true
}

interface Plan {
  /** As stations call it. */
  readonly name: string
  readonly rangeHz: readonly [number, number]
  readonly rates: readonly (DataRate | undefined)[]
  /** A faster channel beside the eight, where there is one. */
  readonly fast?: { readonly hertz: number; readonly sf: number; readonly bandwidthHz: number }
}

const K = 1_000
const lora = (bandwidthHz: number, ...factors: readonly number[]): readonly DataRate[] =>
  factors.map(sf => ({ sf, bandwidthHz }))
const down = (bandwidthHz: number, ...factors: readonly number[]): readonly DataRate[] =>
  factors.map(sf => ({ sf, bandwidthHz, isDown: true }))
const NONE = undefined

const PLANS: Readonly<Record<string, Plan>> = {
  EU868: {
    name: 'EU863',
    rangeHz: [863_000_000, 870_000_000],
    rates: [...lora(125 * K, 12, 11, 10, 9, 8, 7), ...lora(250 * K, 7), { sf: 0, bandwidthHz: 0 }],
    fast: { hertz: 868_300_000, sf: 7, bandwidthHz: 250 * K },
  },
  US915: {
    name: 'US902',
    rangeHz: [902_000_000, 928_000_000],
    rates: [
      ...lora(125 * K, 10, 9, 8, 7),
      ...lora(500 * K, 8),
      NONE,
      NONE,
      NONE,
      ...down(500 * K, 12, 11, 10, 9, 8, 7),
    ],
    fast: { hertz: 904_600_000, sf: 8, bandwidthHz: 500 * K },
  },
}
const [RATES, A_RADIO] = [16, 4]

/** By number; undefined for those that are nobody's. */
export function ratesOf({ name }: Region): readonly (DataRate | undefined)[] {
  return PLANS[name]!.rates
}

/** `SF7BW125` → its number in that region, of those that a gateway may send at. */
export function rateNumber(region: Region, datr: unknown): number | undefined {
  const match = typeof datr === 'string' ? /^SF(\d{1,2})BW(\d{3})$/.exec(datr) : null
  if (match === null) return undefined
  const [sf, bandwidthHz] = [Number(match[1]), Number(match[2]) * K]
  const all = ratesOf(region)
  const fits = (rate: DataRate | undefined) => rate?.sf === sf && rate.bandwidthHz === bandwidthHz
  const own = all.findIndex(rate => fits(rate) && rate?.isDown === true)
  const any = own === -1 ? all.findIndex(fits) : own
  return any === -1 ? undefined : any
}

/** The eight channels of the region, four a radio, and the fast one. */
export function routerConfig(region: Region, nowMs: number): object {
  const { name, rangeHz, rates, fast } = PLANS[region.name]!
  const radios = [0, 1].map(radio => {
    const own = region.channelsHz.slice(radio * A_RADIO, (radio + 1) * A_RADIO)
    return Math.round((Math.min(...own) + Math.max(...own)) / 2)
  }) as [number, number]
  const channels = region.channelsHz.map((hertz, index) => {
    const radio = Math.floor(index / A_RADIO)
    return [`chan_multiSF_${index}`, { enable: true, radio, if: hertz - radios[radio]! }]
  })
  return {
    msgtype: 'router_config',
    // Nothing is left out by the station: what nobody asks for is left out here.
    NetID: null,
    JoinEui: null,
    region: name,
    hwspec: 'sx1301/1',
    freq_range: rangeHz,
    DRs: Array.from({ length: RATES }, (_, number) => {
      const rate = rates[number]
      return rate === undefined ? [-1, 0, 0] : [rate.sf, rate.bandwidthHz / K, rate.isDown ? 1 : 0]
    }),
    sx1301_conf: [
      {
        radio_0: { enable: true, freq: radios[0] },
        radio_1: { enable: true, freq: radios[1] },
        ...Object.fromEntries(channels),
        chan_FSK: { enable: false },
        chan_Lora_std:
          fast === undefined
            ? { enable: false }
            : {
                enable: true,
                radio: 1,
                if: fast.hertz - radios[1],
                bandwidth: fast.bandwidthHz,
                spread_factor: fast.sf,
              },
      },
    ],
    MuxTime: nowMs / 1000,
  }
}
