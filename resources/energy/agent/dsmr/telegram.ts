/**
 * P1 telegrams of Dutch, Belgian and Luxembourg smart meters (DSMR 4 and later): framing, checksum, registers.
 * A telegram without a right checksum is not read: the port has no other protection.
 */

export interface MeterTelegram {
  /** The meter's own clock, ms since 1970; undefined where it has none. */
  readonly timeMs: number | undefined
  /** Wh, over all tariffs. */
  readonly importWh: number
  readonly exportWh: number
}

export type TelegramFault = 'no_checksum' | 'wrong_checksum' | 'no_registers'

const IMPORT = /^1-0:1\.8\.\d+\((\d+(?:\.\d+)?)\*(kWh|Wh)\)/gm
const EXPORT = /^1-0:2\.8\.\d+\((\d+(?:\.\d+)?)\*(kWh|Wh)\)/gm
const CLOCK = /^0-0:1\.0\.0\((\d{12})([WS])\)/m
const LARGEST = 8192

/** Cuts telegrams out of a stream: from `/` to the line that begins with `!`. Keeps what is not complete yet. */
export function createFramer(): (chunk: string) => readonly string[] {
  let kept = ''
  return chunk => {
    kept += chunk
    const telegrams: string[] = []
    for (;;) {
      const start = kept.indexOf('/')
      if (start < 0) break
      const end = /\r?\n!([0-9A-Fa-f]{4})?\r?\n/.exec(kept.slice(start))
      if (end === null) break
      telegrams.push(kept.slice(start, start + end.index + end[0].length))
      kept = kept.slice(start + end.index + end[0].length)
    }
    if (kept.length > LARGEST)
      kept = kept.slice(kept.lastIndexOf('/') < 0 ? kept.length : kept.lastIndexOf('/'))
    return telegrams
  }
}

export function readTelegram(telegram: string): MeterTelegram | TelegramFault {
  const bang = telegram.lastIndexOf('!')
  const given = telegram.slice(bang + 1).trim()
  if (bang < 0 || given === '') return 'no_checksum'
  if (crc16(telegram.slice(0, bang + 1)) !== Number.parseInt(given, 16)) return 'wrong_checksum'
  const [imported, exported] = [sum(telegram, IMPORT), sum(telegram, EXPORT)]
  if (imported === undefined) return 'no_registers'
  return { timeMs: readClock(telegram), importWh: imported, exportWh: exported ?? 0 }
}

/** CRC-16/ARC: polynomial 0xA001 reflected, from 0, over `/` to `!`, line ends as sent. */
export function crc16(text: string): number {
  let crc = 0
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index) & 0xff
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1
  }
  return crc
}

function sum(telegram: string, pattern: RegExp): number | undefined {
  const registers = [...telegram.matchAll(pattern)].map(
    ([, value, unit]) => Number(value) * (unit === 'kWh' ? 1000 : 1),
  )
  return registers.length === 0 ? undefined : Math.round(registers.reduce((total, wh) => total + wh, 0))
}

/** Local time with W (winter, UTC+1) or S (summer, UTC+2). */
function readClock(telegram: string): number | undefined {
  const match = CLOCK.exec(telegram)
  if (match === null) return undefined
  const [year, month, day, hour, minute, second] = (match[1]!.match(/../g) ?? []).map(Number)
  return Date.UTC(2000 + year!, month! - 1, day, hour! - (match[2] === 'S' ? 2 : 1), minute, second)
}
