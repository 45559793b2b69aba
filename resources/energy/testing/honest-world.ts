/**
 * Three homes of one street: one makes more than it takes, one only takes, and one has an inverter that speaks for itself.
 * Each says its registers at every slot's end, and the first two what they would pay and take for a coming slot. In the midst
 * of it the first is sold, and the third moves next door.
 */
import { gridDisk } from 'h3-js'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../../../protocol/senml/senml.ts'
import type { DeviceChange } from '../../testing/device-changes.ts'
import {
  type HonestDevice,
  type HonestWorld,
  honestDevice,
  ownerOf,
  type Utterance,
} from '../../testing/honest-world.ts'
import { ORDER_TYPE } from '../messages/order.ts'
import { energy } from '../rule/resource.ts'
import { FONTANA } from './meters.ts'

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]
/** Midnight in California (UTC−8). */
const MIDNIGHT_MS = Date.UTC(2016, 7, 1, 8)

export interface Street {
  readonly fromHour: number
  readonly lastsMs: number
  /** A slot of the market, e.g. `15m`. */
  readonly slot: string
  readonly slotMs: number
}

/** Wh in a slot of that length. */
type Flow = (slotStartMs: number) => number

export function energyWorld({ fromHour, lastsMs, slot, slotMs }: Street): HonestWorld {
  const startMs = MIDNIGHT_MS + fromHour * HOUR_MS
  const home = (number: number, details: Record<string, number>, changes: readonly DeviceChange[] = []) =>
    honestDevice(number, startMs, { model: 'energy/meter', cell: FONTANA, details }, changes)
  const atMs = startMs + lastsMs / 2 + 20 * MINUTE_MS
  const devices = [
    home(1, { pvW: 5000 }, [{ atMs, owner: ownerOf(9) }]),
    home(2, {}),
    home(3, { pvW: 4000 }, [{ atMs, cell: gridDisk(FONTANA, 1)[1]! }]),
  ] as const
  const slots = Array.from({ length: lastsMs / slotMs }, (_, index) => startMs + index * slotMs)
  const perSlot = (whAnHour: number, vary: number): Flow => {
    return at => Math.round((whAnHour + (((at / slotMs) * vary) % 97)) * (slotMs / HOUR_MS))
  }
  const sunny = (flow: Flow): Flow => {
    return at => (isDay(at) ? flow(at) : 0)
  }
  const first = { made: sunny(perSlot(1800, 37)), taken: perSlot(300, 0) }
  const third = { made: sunny(perSlot(1100, 53)), taken: perSlot(400, 0) }
  return {
    resource: energy({ retail: '0.22', feedIn: '0.05', slot, settleAfter: slot }),
    startMs,
    lastsMs,
    decidedAfterMs: 2 * slotMs,
    patienceMs: Math.min(DAY_MS, lastsMs),
    devices,
    balance: 10n ** 12n,
    says: [
      ...grid(devices[0], slots, slotMs, first),
      ...inverter(devices[0], slots, slotMs, first.made),
      ...grid(devices[1], slots, slotMs, { made: () => 0, taken: perSlot(900, 41) }),
      ...grid(devices[2], slots, slotMs, third),
      ...inverter(devices[2], slots, slotMs, third.made),
      ...orders(devices[0], slots, slotMs, { side: 'sell', price: 100_000, wh: 1200 }),
      ...orders(devices[1], slots, slotMs, { side: 'buy', price: 180_000, wh: 2000 }),
    ],
  }
}

/** Registers at the end of each slot, and as the first begins. */
function grid(
  by: HonestDevice,
  slots: readonly number[],
  slotMs: number,
  { made, taken }: { readonly made: Flow; readonly taken: Flow },
): readonly Utterance[] {
  let [imported, exported] = [40_000, 20_000]
  return [slots[0]! - slotMs, ...slots].map((slot, index) => {
    const net = index === 0 ? 0 : taken(slot) - made(slot)
    imported += Math.max(0, net)
    exported += Math.max(0, -net)
    const t = (slot + slotMs) / 1000
    const records = [
      { n: 'import', u: 'Wh', v: imported, t },
      { n: 'export', u: 'Wh', v: exported, t },
    ]
    return say(by, slot + slotMs, records)
  })
}

function inverter(
  by: HonestDevice,
  slots: readonly number[],
  slotMs: number,
  made: Flow,
): readonly Utterance[] {
  let generation = 90_000
  return [slots[0]! - slotMs, ...slots].map((slot, index) => {
    generation += index === 0 ? 0 : made(slot)
    return say(by, slot + slotMs, [{ n: 'generation', u: 'Wh', v: generation, t: (slot + slotMs) / 1000 }])
  })
}

/** Told a slot and a half ahead; of no use once the slot has begun. */
function orders(
  by: HonestDevice,
  slots: readonly number[],
  slotMs: number,
  order: { readonly side: string; readonly price: number; readonly wh: number },
): readonly Utterance[] {
  return slots.slice(2).map(slot => {
    const atMs = slot - 1.5 * slotMs
    return { by, atMs, untilMs: slot, contentType: ORDER_TYPE, payload: encodeCbor({ slot, ...order }) }
  })
}

function say(by: HonestDevice, at: number, records: Parameters<typeof encodeSenmlCbor>[0]): Utterance {
  return { by, atMs: at + MINUTE_MS / 4, contentType: SENML_CBOR, payload: encodeSenmlCbor(records) }
}

/** From nine to five. */
function isDay(at: number): boolean {
  const hour = ((at - MIDNIGHT_MS) % DAY_MS) / HOUR_MS
  return hour >= 9 && hour < 17
}
