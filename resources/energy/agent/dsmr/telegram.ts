/**
 * P1 telegrams of smart meters, all generations of DSMR and its relatives (ESMR, eMUCS, Luxembourg, Austria, Sweden, Hungary,
 * Switzerland): framing, checksum, registers.
 *
 * The law: an energy is read once. Where a meter tells its total (`1.8.0`, `2.8.0`), that is it; its tariffs are added up only
 * where it tells none. A telegram whose version has a checksum is not read without one; DSMR 2 and 3 have none.
 * Rounding: whole Wh, down, after tariffs are added.
 */

export interface MeterTelegram {
  /** The meter's own clock, ms since 1970; undefined where it has none, or none that is a time. */
  readonly timeMs: number | undefined
  /** Wh, over all tariffs. */
  readonly importWh: number
  readonly exportWh: number
}

export type TelegramFault =
  | 'encrypted'
  | 'wrong_key'
  | 'no_checksum'
  | 'wrong_checksum'
  | 'no_registers'
  | 'register_malformed'
  | 'register_without_unit'
  | 'register_twice'
  | 'line_malformed'
  | 'register_fell'

/** What would be right, for whoever reads the log. */
export const TELEGRAM_HINTS: Readonly<Record<TelegramFault, string>> = {
  encrypted:
    'The telegram is encrypted. Ask the grid operator for the key and write it as the driver’s "key".',
  wrong_key: 'The telegram cannot be opened with this key, or its authentication key ("aad") is another one.',
  no_checksum:
    'The telegram’s version has a checksum, and this one came without: something on the way drops it.',
  wrong_checksum:
    'Bytes are lost or changed on the way: look at the cable, and at the speed of a serial line.',
  no_registers: 'The telegram has no register of imported energy (1.8.0, or tariffs 1.8.1 and so on).',
  register_malformed: 'A register of energy is no number.',
  register_without_unit: 'A register of energy does not say whether it counts kWh or Wh.',
  register_twice:
    'One register stands in the telegram twice, with different values: two telegrams ran together.',
  line_malformed:
    'A telegram without a checksum is read only where each line is well formed, and one is not.',
  register_fell:
    'A register stands lower than it did: a line of the telegram is missing, or the meter was changed, which is believed after twenty.',
}

/** Real ones have 0.3 to 4 kB. */
const LARGEST = 16_384
/** `/`, three letters of the maker, a character of speed, an identification. */
const HEADER = /\/[A-Za-z]{3}[\x20-\x7e]/g
const HEADER_LENGTH = 5
const ENDING = /\n!([0-9A-Fa-f]{4})?(?:[ \t]*\r?\n|(?=\/[A-Za-z]{3}))/
const CIPHERED = '\xdb\x08'
/** Header, and the longest length: DB, 08, eight of the title, 82 and two, security, counter. */
const CIPHER_HEAD = 18

/**
 * Cuts telegrams out of a stream: from `/` to the line that begins with `!`, and encrypted frames, whole. What is not complete yet
 * is kept, and what never ends is not.
 * @param chunk bytes as latin1
 * @example createFramer()('noise /ABC5\\M\r\n\r\n1-0:1.8.0(1*kWh)\r\n!\r\n').length // → 1
 */
export function createFramer(): (chunk: string) => readonly string[] {
  let kept = ''
  return chunk => {
    kept += chunk
    const frames: string[] = []
    for (;;) {
      const { skip, frame } = nextFrame(kept)
      kept = kept.slice(skip + (frame?.length ?? 0))
      if (frame === undefined) break
      if (frame.length > 0) frames.push(frame.startsWith(CIPHERED) ? frame : trimToOne(frame))
    }
    if (kept.length > LARGEST) kept = kept.slice(Math.max(lastHeader(kept), kept.length - LARGEST))
    return frames
  }
}

/** How much is noise, and what comes after it; no frame where more bytes are needed. */
function nextFrame(kept: string): { readonly skip: number; readonly frame?: string } {
  for (let from = 0; ; ) {
    const start = startFrom(kept, from)
    if (start < 0) return { skip: Math.max(from, kept.length - HEADER_LENGTH) }
    const rest = kept.slice(start, start + LARGEST * 2)
    if (rest.startsWith(CIPHERED)) {
      const length = cipheredLength(rest)
      if (length === 'more') return { skip: start }
      if (length === undefined) {
        from = start + 1
        continue
      }
      return rest.length < length ? { skip: start } : { skip: start, frame: rest.slice(0, length) }
    }
    const end = ENDING.exec(rest)
    const whole = rest.slice(0, end === null ? rest.length : end.index + end[0].length)
    const inside = whole.indexOf(CIPHERED)
    // Plain text has no such byte: what began was noise, or broke off.
    if (inside > 0 && cipheredLength(whole.slice(inside)) !== undefined) {
      from = start + inside
      continue
    }
    return end === null ? { skip: start } : { skip: start, frame: whole }
  }
}

function startFrom(kept: string, from: number): number {
  HEADER.lastIndex = from
  const plain = HEADER.exec(kept)?.index ?? -1
  const ciphered = kept.indexOf(CIPHERED, from)
  if (plain < 0 || ciphered < 0) return Math.max(plain, ciphered)
  return Math.min(plain, ciphered)
}

function lastHeader(text: string): number {
  return [...text.matchAll(HEADER)].at(-1)?.index ?? 0
}

/** The whole length of an encrypted frame; undefined where it is none. */
function cipheredLength(rest: string): number | 'more' | undefined {
  const head = readCipheredHead(rest)
  if (typeof head !== 'object') return head
  const length = head.begins + head.length
  return length > LARGEST ? undefined : length
}

/** Of an encrypted frame: where its security byte stands, and how many bytes from there on. */
export function readCipheredHead(
  frame: string,
): { readonly begins: number; readonly length: number } | 'more' | undefined {
  if (frame.length < CIPHER_HEAD) return 'more'
  const first = frame.charCodeAt(10)
  const bytes = first < 0x80 ? 0 : first - 0x80
  if (bytes > 2) return undefined
  let length = bytes === 0 ? first : 0
  for (let at = 11; at < 11 + bytes; at++) length = length * 256 + frame.charCodeAt(at)
  const begins = 11 + bytes
  const security = frame.charCodeAt(begins)
  // Encrypted, and perhaps authenticated; shorter than its own head is none.
  return (security === 0x20 || security === 0x30) && length > 17 ? { begins, length } : undefined
}

/** Where a telegram broke off and the next one is whole, the next one. */
function trimToOne(text: string): string {
  const starts = [...text.matchAll(HEADER)].map(({ index }) => index).slice(-8)
  const right = starts.find(start => checksumOf(text.slice(start)) === 'right')
  return text.slice(right ?? starts.at(-1) ?? 0)
}

/**
 * @param telegram as the framer cut it, bytes as latin1
 * @example readTelegram('/ABC5\\M\r\n\r\n1-0:1.8.1(1.5*kWh)\r\n1-0:1.8.2(2*kWh)\r\n!\r\n') // → { timeMs: undefined, importWh: 3_500, exportWh: 0 }
 */
export function readTelegram(telegram: string): MeterTelegram | TelegramFault {
  if (telegram.startsWith(CIPHERED)) return 'encrypted'
  const checksum = checksumOf(telegram)
  if (checksum === 'wrong') return 'wrong_checksum'
  const lines = telegram.slice(0, telegram.lastIndexOf('!')).split(/\r?\n/)
  if (checksum === 'none') {
    if (hasChecksums(lines)) return 'no_checksum'
    if (!lines.slice(1).every(line => line === '' || LINE.test(line))) return 'line_malformed'
  }
  const registers = readRegisters(lines)
  if (typeof registers === 'string') return registers
  const importMilliWh = energyOf(registers, '1.8')
  if (importMilliWh === undefined) return 'no_registers'
  const exportMilliWh = energyOf(registers, '2.8') ?? 0
  return {
    timeMs: readClock(lines),
    importWh: Math.floor(importMilliWh / 1000),
    exportWh: Math.floor(exportMilliWh / 1000),
  }
}

/** Whether a telegram vouches for its own bytes. */
export function isChecked(telegram: string): boolean {
  return checksumOf(telegram) === 'right'
}

/** Some bridges turn CRLF into LF; the checksum is over what the meter sent. */
function checksumOf(telegram: string): 'right' | 'wrong' | 'none' {
  const bang = telegram.lastIndexOf('!')
  const given = telegram.slice(bang + 1).trim()
  if (bang < 0 || given === '') return 'none'
  const body = telegram.slice(0, bang + 1)
  const asSent = [body, body.replace(/\r?\n/g, '\r\n')]
  return asSent.some(text => crc16(text) === Number.parseInt(given, 16)) ? 'right' : 'wrong'
}

/**
 * CRC-16/ARC: polynomial 0xA001 reflected, from 0, over `/` to `!`, line ends as sent.
 * @example crc16('123456789') // → 0xbb3d
 */
export function crc16(text: string): number {
  let crc = 0
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index) & 0xff
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1
  }
  return crc
}

/** DSMR 4 and later, and eMUCS, say their version, and have a checksum. */
const VERSION = /^(?:1-3:0\.2\.8\((?:[4-9]\d|\d{3,})|0-0:96\.1\.4\()/
const LINE = /^(?:\d{1,3}-\d{1,3}:\d{1,3}\.\d{1,3}\.\d{1,3}(?:\*\d{1,3})?)?(?:\([^()]*\))+$/

function hasChecksums(lines: readonly string[]): boolean {
  return lines.some(line => VERSION.test(line))
}

/** Active energy, any channel, now: `*255` is now, `*1` and so on are values of billing periods past. */
const ENERGY = /^1-(\d{1,3}):([12]\.8)\.(\d{1,2})(?:\*255)?\((.*)$/
const VALUE = /^(\d{1,12})(?:\.(\d{1,6}))?(?:\*([A-Za-z]+))?\)/
/** Decimals of a mWh. */
const DECIMALS: Readonly<Record<string, number>> = { wh: 3, kwh: 6, mwh: 9 }

interface Register {
  readonly channel: string
  readonly kind: string
  readonly tariff: number
  readonly milliWh: number
}

function readRegisters(lines: readonly string[]): readonly Register[] | TelegramFault {
  const found = new Map<string, Register>()
  for (const line of lines) {
    const [, channel = '', kind = '', tariff = '', text = ''] = ENERGY.exec(line) ?? []
    if (kind === '') continue
    const milliWh = readEnergy(text)
    if (typeof milliWh === 'string') return milliWh
    const key = `${channel}:${kind}.${tariff}`
    const known = found.get(key)
    if (known !== undefined && known.milliWh !== milliWh) return 'register_twice'
    found.set(key, { channel, kind, tariff: Number(tariff), milliWh })
  }
  return [...found.values()]
}

/** Whole mWh. */
function readEnergy(text: string): number | TelegramFault {
  const [matched, whole = '', fraction = '', unit] = VALUE.exec(text) ?? []
  if (matched === undefined) return 'register_malformed'
  if (unit === undefined) return 'register_without_unit'
  const decimals = DECIMALS[unit.toLowerCase()]
  if (decimals === undefined) return 'register_malformed'
  const milliWh = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'))
  return Number.isSafeInteger(milliWh) ? milliWh : 'register_malformed'
}

/** The total where the meter tells it; else its tariffs together, of one channel: the others say the same again. */
function energyOf(registers: readonly Register[], kind: string): number | undefined {
  const own = registers.filter(register => register.kind === kind)
  const total = own.find(({ tariff }) => tariff === 0)
  if (total !== undefined) return total.milliWh
  const [first] = own
  if (first === undefined) return undefined
  return own.filter(({ channel }) => channel === first.channel).reduce((sum, { milliWh }) => sum + milliWh, 0)
}

const CLOCK = /^0-0:1\.0\.0(?:\*255)?\((\d{12})([WS])\)/

/** Local time with W (winter, UTC+1) or S (summer, UTC+2). */
function readClock(lines: readonly string[]): number | undefined {
  const match = lines.map(line => CLOCK.exec(line)).find(found => found !== null)
  if (match === undefined || match === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (match[1]!.match(/../g) ?? []).map(
    Number,
  )
  const real = month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && second < 60
  const local = Date.UTC(2000 + year, month - 1, day, hour, minute, second)
  if (!real || new Date(local).getUTCDate() !== day) return undefined
  return local - (match[2] === 'S' ? 2 : 1) * 3_600_000
}
