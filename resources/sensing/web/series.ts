/** What stations said in a day, hour by hour: their own line, and what the others around them measured. Pure. */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { SaidView } from '../../../client/node-api.ts'
import { openMessage } from '../../../protocol/message.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { decodeSenmlCbor, resolveSenml, SENML_CBOR } from '../../../protocol/senml/senml.ts'

export interface Reading {
  readonly quantity: string
  readonly unit: string
  readonly timeMs: number
  readonly value: number
}

/** Of messages that are no packs there are none. */
export function readingsOf(said: readonly Pick<SaidView, 'signed'>[]): readonly Reading[] {
  return said.flatMap(({ signed }) => {
    try {
      const { contentType, payload } = openMessage(hexToBytes(signed))
      if (contentType !== SENML_CBOR) return []
      return resolveSenml(decodeSenmlCbor(payload)).flatMap(({ name, unit = '', timeMs, value }) => {
        const quantity = name.split(/[:/]/).at(-1) ?? name
        return typeof value === 'number' ? [{ quantity, unit, timeMs, value }] : []
      })
    } catch (error) {
      if (error instanceof ProtocolError || error instanceof TypeError) return []
      throw error
    }
  })
}

export interface HourLine {
  readonly quantity: string
  readonly unit: string
  readonly own: readonly (number | undefined)[]
  /** Of the others; undefined where nobody said anything. */
  readonly median: readonly (number | undefined)[]
  readonly low: readonly (number | undefined)[]
  readonly high: readonly (number | undefined)[]
}

export interface Slots {
  readonly fromMs: number
  readonly stepMs: number
  readonly count: number
}

/** One line a quantity that the station measures; parts of a level are of it and not shown. The last reading of a slot counts. */
export function hourLines(
  own: readonly Reading[],
  others: readonly (readonly Reading[])[],
  slots: Slots,
): readonly HourLine[] {
  const quantities = [...new Map(own.map(({ quantity, unit }) => [quantity, unit]))].filter(
    ([name]) => !name.includes('-'),
  )
  return quantities.map(([quantity, unit]) => {
    const around = others.map(readings => inSlots(readings, quantity, slots))
    const at = (slot: number) => around.map(line => line[slot]).filter(value => value !== undefined)
    const all = Array.from({ length: slots.count }, (_, slot) => at(slot).sort((a, b) => a - b))
    return {
      quantity,
      unit,
      own: inSlots(own, quantity, slots),
      median: all.map(medianOf),
      low: all.map(values => values[0]),
      high: all.map(values => values.at(-1)),
    }
  })
}

function inSlots(
  readings: readonly Reading[],
  quantity: string,
  { fromMs, stepMs, count }: Slots,
): readonly (number | undefined)[] {
  const line: (number | undefined)[] = Array.from({ length: count })
  for (const reading of readings) {
    const slot = Math.floor((reading.timeMs - fromMs) / stepMs)
    if (reading.quantity === quantity && slot >= 0 && slot < count) line[slot] = reading.value
  }
  return line
}

/** @example medianOf([1, 2, 10]) // → 2 */
export function medianOf(sorted: readonly number[]): number | undefined {
  const middle = sorted.length >> 1
  if (sorted.length === 0) return undefined
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1]! + sorted[middle]!) / 2
}
