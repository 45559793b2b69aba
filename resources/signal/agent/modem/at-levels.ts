/**
 * What a modem says of its cell, by 3GPP TS 27.007: `AT+CESQ` (§8.69), `AT+CSQ` (§8.5), `AT+COPS` (§7.3). Each figure stands for a step; the middle of
 * it is taken, tenths of dBm and dB. Nothing that names the modem or its subscriber (CGSN, CIMI, CCID) is ever asked.
 */

import { type Kind, nameOf } from '../../../../protocol/cells/networks/network.ts'
import type { Levels } from '../../messages/figures.ts'

export interface Heard {
  readonly network: string
  readonly levels: Levels
}

const NONE: Levels = { rsrp: null, rsrq: null, sinr: null, rssi: null }

/** Access technology of COPS → kind of network. */
const TECHNOLOGIES: Readonly<Record<string, Kind>> = {
  0: 'gsm',
  1: 'gsm',
  2: 'umts',
  3: 'gsm',
  4: 'umts',
  5: 'umts',
  6: 'umts',
  7: 'lte',
  9: 'lte',
  10: 'lte',
  11: 'nr',
  12: 'nr',
  13: 'lte',
}

/** A step's middle; null where the modem does not know (the last of its figures). */
function step(text: string | undefined, unknown: number, of: (figure: number) => number): number | null {
  const figure = text === undefined || !/^\d{1,3}$/.test(text) ? unknown : Number(text)
  return figure === unknown ? null : of(figure)
}

/** @example networkOf('+COPS: 0,2,"26201",7') // → 'lte 262-01' */
export function networkOf(answer: string): string | undefined {
  const found = /\+COPS: \d,2,"(\d{3})(\d{2,3})"(?:,(\d{1,2}))?/.exec(answer)
  if (found === null) return undefined
  const [, country, operator, technology] = found
  const isCode = /^[2-7]/.test(country!)
  return nameOf(TECHNOLOGIES[technology ?? ''] ?? 'cellular', isCode ? `${country}-${operator}` : '')
}

/** @example levelsOf('+CESQ: 99,99,255,255,18,52').rsrp // → -885, of −89 to −88 dBm */
export function levelsOf(answer: string): Levels | undefined {
  const found = /\+CESQ: ([\d,\s]+)/.exec(answer)
  if (found === null) return undefined
  const [rxlev, , rscp, ecno, rsrq, rsrp, ssRsrq, ssRsrp, ssSinr] = found[1]!
    .split(',')
    .map(part => part.trim())
  const nr = {
    rsrp: step(ssRsrp, 255, n => -1_565 + 10 * n),
    rsrq: step(ssRsrq, 255, n => -432 + 5 * n),
    sinr: step(ssSinr, 255, n => -232 + 5 * n),
    rssi: null,
  }
  if (nr.rsrp !== null) return nr
  const lte = step(rsrp, 255, n => -1_405 + 10 * n)
  if (lte !== null) return { ...NONE, rsrp: lte, rsrq: step(rsrq, 255, n => -197 + 5 * n) }
  const umts = step(rscp, 255, n => -1_205 + 10 * n)
  if (umts !== null) return { ...NONE, rsrp: umts, rsrq: step(ecno, 255, n => -242 + 5 * n) }
  return { ...NONE, rssi: step(rxlev, 99, n => -1_105 + 10 * n) }
}

/** All power, in steps of two decibels. @example rssiOf('+CSQ: 20,99').rssi // → -730 */
export function rssiOf(answer: string): Levels {
  const found = /\+CSQ: (\d{1,2}),/.exec(answer)
  return { ...NONE, rssi: step(found?.[1], 99, n => -1_130 + 20 * n) }
}
