/** What ModemManager says (`mmcli -m N --signal-get -J`, and `-m N -J` for the operator): decibels as texts, `--` where it does not know. */
import * as v from 'valibot'
import { parseJson } from '../../../../disk/json-file.ts'
import { type Kind, nameOf } from '../../../../protocol/cells/networks/network.ts'
import type { Heard } from './at-levels.ts'

const level = v.optional(v.string(), '--')
const SIGNAL = v.object({
  modem: v.object({
    signal: v.record(v.string(), v.union([v.record(v.string(), v.unknown()), v.unknown()])),
  }),
})
const MODEM = v.object({
  modem: v.object({ '3gpp': v.object({ 'operator-code': v.optional(v.string(), '--') }) }),
})
const LEVELS = v.object({ rsrp: level, rsrq: level, snr: level, rssi: level, rscp: level, ecio: level })
/** The newest that says anything is the one that serves. */
const SERVING: readonly (readonly [of: string, kind: Kind])[] = [
  ['5g', 'nr'],
  ['lte', 'lte'],
  ['umts', 'umts'],
  ['gsm', 'gsm'],
]

/** Undefined where it says no level; the operator is left out where it is not known. */
export function heardBy(modem: string, signal: string): Heard | undefined {
  const [said, about] = [parseJson(signal, SIGNAL), parseJson(modem, MODEM)]
  if (!('value' in said)) return undefined
  const code = 'value' in about ? about.value.modem['3gpp']['operator-code'] : '--'
  const [, country, operator] = /^([2-7]\d\d)(\d{2,3})$/.exec(code) ?? []
  for (const [of, kind] of SERVING) {
    const read = v.safeParse(LEVELS, said.value.modem.signal[of])
    if (!read.success) continue
    const { rsrp, rsrq, snr, rssi, rscp, ecio } = read.output
    const levels = {
      rsrp: tenths(kind === 'umts' ? rscp : rsrp),
      rsrq: tenths(kind === 'umts' ? ecio : rsrq),
      sinr: tenths(snr),
      rssi: tenths(rssi),
    }
    if (Object.values(levels).every(value => value === null)) continue
    return { network: nameOf(kind, country === undefined ? '' : `${country}-${operator}`), levels }
  }
  return undefined
}

function tenths(text: string): number | null {
  const value = Number(text)
  return text === '--' || text === '' || Number.isNaN(value) ? null : Math.round(10 * value) + 0
}
