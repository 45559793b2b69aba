/**
 * A home's day hour by hour, out of what its meter signed and what was traded: made, used, bought, sold, and the price. Pure, in Wh;
 * for showing only: what is paid is settled elsewhere.
 */
import type { DeviceEpochView, LineView, SaidView } from '../../../client/node-api.ts'
import { openMessage } from '../../../protocol/message.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { decodeSenmlCbor, resolveSenml, SENML_CBOR } from '../../../protocol/senml/senml.ts'

export interface Registers {
  readonly atMs: number
  readonly import: number
  readonly export: number
  /** Undefined where it has no panels, or none that are metered. */
  readonly generation: number | undefined
}

export interface Hour {
  readonly fromMs: number
  /** Undefined where the meter said nothing. */
  readonly made: number | undefined
  readonly used: number | undefined
  /** Of what was used: from its own panels, from neighbours, from the grid. */
  readonly own: number | undefined
  readonly bought: number | undefined
  readonly fromGrid: number | undefined
  /** Of what was left over: to neighbours, to the grid. */
  readonly sold: number | undefined
  readonly toGrid: number | undefined
  /** Base units a kWh; undefined where it traded nothing. */
  readonly price: number | undefined
}

const FACTOR: Readonly<Record<string, number>> = { Wh: 1, kWh: 1000 }

/** Cumulative registers in Wh, by their time. */
export function registersOf(said: readonly Pick<SaidView, 'signed'>[]): readonly Registers[] {
  const byTime = new Map<number, Map<string, number>>()
  for (const { name, unit, timeMs, value } of said.flatMap(recordsOf)) {
    const register = name.split(/[:/.]/).at(-1) ?? ''
    const factor = FACTOR[unit ?? '']
    if (value === undefined || factor === undefined) continue
    const at = byTime.get(timeMs) ?? new Map<string, number>()
    byTime.set(timeMs, at.set(register, value * factor))
  }
  return [...byTime]
    .sort(([a], [b]) => a - b)
    .flatMap(([atMs, values]) => {
      const [taken, given] = [values.get('import'), values.get('export')]
      if (taken === undefined || given === undefined) return []
      return [{ atMs, import: taken, export: given, generation: values.get('generation') }]
    })
}

function recordsOf({ signed }: Pick<SaidView, 'signed'>) {
  try {
    const { contentType, payload } = openMessage(bytesOf(signed))
    return contentType === SENML_CBOR ? resolveSenml(decodeSenmlCbor(payload)) : []
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof TypeError) return []
    throw error
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  )
}

export interface Trade {
  readonly bought: number
  readonly sold: number
  readonly price: number
}

/** End of the slot → what it bought and sold there, of as many epochs as are given: a slot is settled an epoch or two after its time. */
export function tradesOf(
  views: readonly Pick<DeviceEpochView, 'paid' | 'received'>[],
): ReadonlyMap<number, Trade> {
  const bySlot = new Map<number, Trade>()
  const add = ({ resource, figures, facts }: LineView, side: 'bought' | 'sold') => {
    const [slot, price] = [Number(facts['slot']), Number(facts['price'] ?? 0)]
    if (resource !== 'energy' || !Number.isFinite(slot) || price <= 0) return
    const before = bySlot.get(slot) ?? { bought: 0, sold: 0, price }
    const wh = (Number(figures['amount']) * 1000) / price
    bySlot.set(slot, { ...before, price, [side]: before[side] + wh })
  }
  for (const { paid, received } of views) {
    for (const line of paid) add(line, 'bought')
    for (const line of received) add(line, 'sold')
  }
  return bySlot
}

export interface Day {
  readonly fromMs: number
  readonly slotMs: number
  readonly slots: number
}

/** One entry a slot. @param trades by the end of their slot */
export function hoursOf(
  registers: readonly Registers[],
  trades: ReadonlyMap<number, Trade>,
  { fromMs, slotMs, slots }: Day,
): readonly Hour[] {
  const flows = Array.from({ length: slots }, (): Flow => ({ import: 0, export: 0, made: 0, known: 0 }))
  for (const [at, to] of registers.entries()) {
    const from = registers[at - 1]
    if (from === undefined || to.import < from.import || to.export < from.export) continue
    spread(flows, from, to, { fromMs, slotMs, slots })
  }
  return flows.map((flow, slot) => hourOf(flow, fromMs + slot * slotMs, slotMs, trades))
}

interface Flow {
  import: number
  export: number
  made: number
  /** Of the slot, ms that two readings stand around. */
  known: number
}

/** What flowed between two readings, evenly over the slots that they stand around. */
function spread(flows: Flow[], from: Registers, to: Registers, { fromMs, slotMs, slots }: Day): void {
  const span = to.atMs - from.atMs
  const made =
    to.generation === undefined || from.generation === undefined
      ? 0
      : Math.max(0, to.generation - from.generation)
  for (let slot = 0; slot < slots; slot++) {
    const begin = fromMs + slot * slotMs
    const inside = Math.min(to.atMs, begin + slotMs) - Math.max(from.atMs, begin)
    const flow = flows[slot]
    if (inside <= 0 || flow === undefined) continue
    const part = inside / span
    flow.import += (to.import - from.import) * part
    flow.export += (to.export - from.export) * part
    flow.made += made * part
    flow.known += inside
  }
}

function hourOf(flow: Flow, fromMs: number, slotMs: number, trades: ReadonlyMap<number, Trade>): Hour {
  const trade = trades.get(fromMs + slotMs)
  const price = trade?.price
  const unknown = {
    made: undefined,
    used: undefined,
    own: undefined,
    bought: undefined,
    fromGrid: undefined,
    sold: undefined,
    toGrid: undefined,
  }
  if (flow.known < slotMs) return { fromMs, ...unknown, price }
  const [bought, sold] = [Math.min(flow.import, trade?.bought ?? 0), Math.min(flow.export, trade?.sold ?? 0)]
  const own = Math.max(0, flow.made - flow.export)
  return {
    fromMs,
    made: flow.made,
    used: own + flow.import,
    own,
    bought,
    fromGrid: flow.import - bought,
    sold,
    toGrid: flow.export - sold,
    price,
  }
}
