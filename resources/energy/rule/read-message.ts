/** What a meter's message says: readings of its registers, or an order. Pure reading; judging is done elsewhere. */

import type { Note, ReceivedMessage } from '../../../kernel/resource.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { readPack as readRecords } from '../../../protocol/senml/read-pack.ts'
import type { ResolvedRecord } from '../../../protocol/senml/senml.ts'
import { decodeOrder, ORDER_END } from '../messages/order.ts'
import type { EnergyParams } from './params.ts'
import type { EnergyReason } from './reasons.ts'
import type { Order, Reading } from './state.ts'

const REGISTERS = ['import', 'export', 'generation'] as const
type Register = (typeof REGISTERS)[number]

/** What meters and inverters say when they have nothing to say (SunSpec’s marks for what a device does not have, and all ones). */
const SENTINELS = new Set([0xffff, 0x8000, 0xffff_ffff, 0x8000_0000, 0x7fff_ffff])

/** Registers end below it: more than any meter has counted, and sums of differences stay far from losing digits. */
const REGISTER_END = 2 ** 48
/** Two days of minutes: what a message may say at most. */
const READINGS_MOST = 3000
const ORDER_AHEAD_MS = 2 * 86_400_000

export type Refused = {
  readonly code: EnergyReason
  readonly facts: Readonly<Record<string, string | number>>
}

/** Readings ascending by time, and a note for each record that is not usable. */
export function readRegisters(
  message: ReceivedMessage,
): { readings: readonly Reading[]; notes: readonly Note[] } | Refused {
  const records = readPack(message.payload)
  if ('code' in records) return records
  const notes: Note[] = []
  const byTime = new Map<number, Map<Register, number>>()
  for (const [index, record] of records.entries()) {
    const lastWord = record.name.split(/[:/.]/).at(-1)
    const register = REGISTERS.find(name => name === lastWord)
    if (register === undefined) continue
    const wh = wattHours(record)
    if (typeof wh === 'number') {
      const at = byTime.get(record.timeMs) ?? new Map<Register, number>()
      at.set(register, wh)
      byTime.set(record.timeMs, at)
    } else notes.push({ code: wh, outcome: 'fail', record: index, facts: factsOf(record) })
  }
  if (byTime.size > READINGS_MOST)
    return { code: 'too_many_readings', facts: { readings: byTime.size, most: READINGS_MOST } }
  if (byTime.size === 0 && notes.length === 0)
    return { code: 'no_register', facts: { records: records.length } }
  const readings: Reading[] = []
  for (const [at, values] of [...byTime].sort(([a], [b]) => a - b)) {
    const [imported, exported] = [values.get('import'), values.get('export')]
    const generation = values.get('generation') ?? -1
    const whole = imported !== undefined && exported !== undefined
    if (!whole && (imported !== undefined || exported !== undefined)) {
      const missing = imported === undefined ? 'import' : 'export'
      notes.push({ code: 'register_missing', outcome: 'fail', facts: { at, missing } })
    }
    if (whole) readings.push({ at, import: imported, export: exported, generation })
    else if (generation >= 0) readings.push({ at, import: -1, export: -1, generation })
  }
  return { readings, notes }
}

export function readOrder(message: ReceivedMessage, params: EnergyParams): Order | Refused {
  // The other markets have one price for everybody, which nobody bids for.
  if (params.market !== 'uniform') return { code: 'orders_not_used', facts: { market: params.market } }
  const order = decodeOrder(message.payload)
  if (order === undefined || order.slot % params.slotMs !== 0) {
    return {
      code: 'order_malformed',
      facts: { slotMs: params.slotMs, priceBelow: ORDER_END, whBelow: ORDER_END },
    }
  }
  const { slot } = order
  if (message.arrivedAtMs >= slot)
    return { code: 'order_late', facts: { slot, arrivedAtMs: message.arrivedAtMs } }
  if (slot - message.arrivedAtMs > ORDER_AHEAD_MS)
    return { code: 'order_too_far', facts: { slot, mostAheadMs: ORDER_AHEAD_MS } }
  return { ...order, sequence: message.sequence }
}

function readPack(payload: Uint8Array): readonly ResolvedRecord[] | Refused {
  try {
    return readRecords(payload)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { code: 'payload_malformed', facts: { problem: error.code, detail: error.message } }
  }
}

/** Whole Wh, or why not. kWh are taken where they are whole Wh: the double nearest to n/1000, for an n. */
function wattHours({ unit, value }: ResolvedRecord): number | EnergyReason {
  if (unit !== 'Wh' && unit !== 'kWh') return 'unit_wrong'
  if (value === undefined) return 'register_not_whole'
  if (SENTINELS.has(value)) return 'register_sentinel'
  const wh = unit === 'Wh' ? value : Math.round(value * 1000)
  const exact = Number.isSafeInteger(wh) && wh >= 0 && (unit === 'Wh' || wh / 1000 === value)
  if (!exact) return 'register_not_whole'
  // −0 is 0.
  return wh < REGISTER_END ? wh + 0 : 'register_out_of_range'
}

function factsOf(record: ResolvedRecord) {
  return { name: record.name, unit: record.unit ?? 'none', value: record.value ?? 'none', at: record.timeMs }
}
