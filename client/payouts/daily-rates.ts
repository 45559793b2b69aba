/**
 * A table of daily rates, as somebody names it for their books: what one thing was worth in another on a day. Columns say which way round
 * (`USD per EUR`, `EUR per USD`, `EUR per SUN`), since nothing else does. A day that is not there has no rate; nothing is worked out from its
 * neighbours, but the newest one before where whoever keeps the books says for how many days it holds.
 */

/** Of `of`, in `in`. */
export interface Pair {
  readonly in: string
  readonly of: string
}

export interface DailyRates {
  /** As it was named. */
  readonly name: string
  /** As the columns have them. */
  readonly pairs: readonly Pair[]
  /** 10⁻¹⁸ of a whole `in` for a whole `of`, by day (2026-03-05). */
  readonly rates: ReadonlyMap<string, ReadonlyMap<string, bigint>>
}

export interface Rate {
  /** 10⁻¹⁸, above 0. */
  readonly rate: bigint
  /** Whose day it is. */
  readonly day: string
  readonly pair: Pair
}

const [DECIMALS, DAY_MS, MOST_LINES] = [18, 86_400_000, 100_000]
const SYMBOL = '[\\p{L}\\p{N}$€£¥._-]{1,16}'
const HEADING = new RegExp(`^(${SYMBOL}) per (${SYMBOL})$`, 'u')

/**
 * @param text CSV: `date` and pairs; between commas, semicolons or tabs. With semicolons or tabs a decimal comma is one.
 * @throws {TypeError} saying the line and what would be right
 * @example readDailyRates('ecb.csv', 'date,USD per EUR\n2026-03-05,1.0812\n').pairs // → [{ in: 'USD', of: 'EUR' }]
 */
export function readDailyRates(name: string, text: string): DailyRates {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines.length > MOST_LINES) throw new TypeError(`${lines.length} lines, ${MOST_LINES} are the most`)
  const [head = '', ...rows] = lines
  const separator = [';', '\t', ','].find(one => head.includes(one)) ?? ','
  const [date = '', ...headings] = cellsOf(head, separator)
  if (date.toLowerCase() !== 'date')
    throw new TypeError(`its first column is "date", not "${date.slice(0, 40)}"`)
  const pairs = headings.map(pairOf)
  if (pairs.length === 0) throw new TypeError('beside "date" it has no column, such as "USD per EUR"')
  const rates = new Map<string, Map<string, bigint>>()
  for (const [at, row] of rows.entries()) {
    if (row.trim() === '') continue
    const [day = '', ...values] = cellsOf(row, separator)
    const where = `line ${at + 2}`
    if (!isDay(day)) throw new TypeError(`${where}: a day is written 2026-03-05, not "${day.slice(0, 40)}"`)
    if (values.length > pairs.length) throw new TypeError(`${where}: more values than columns`)
    if (rates.has(day)) throw new TypeError(`${where}: ${day} is there twice`)
    const its = new Map<string, bigint>()
    for (const [column, value] of values.entries()) {
      const rate = rateOf(value, { separator, where })
      if (rate !== undefined) its.set(keyOf(pairs[column]!), rate)
    }
    rates.set(day, its)
  }
  return { name, pairs, rates }
}

/**
 * @param days for how many days a rate holds after its own: 0 where it is of its day alone
 * @returns undefined where there is none
 * @example rateOn(readDailyRates('ecb.csv', 'date,USD per EUR\n2026-03-05,1.25'), { in: 'USD', of: 'EUR' }, Date.UTC(2026, 2, 6), 1)?.day // → '2026-03-05'
 */
export function rateOn(
  { rates }: Pick<DailyRates, 'rates'>,
  pair: Pair,
  atMs: number,
  days: number,
): Rate | undefined {
  for (let back = 0; back <= days; back++) {
    const day = dayOf(atMs - back * DAY_MS)
    const rate = rates.get(day)?.get(keyOf(pair))
    if (rate !== undefined) return { rate, day, pair }
  }
  return undefined
}

/** UTC. @example dayOf(0) // → '1970-01-01' */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

function keyOf(pair: Pair): string {
  return `${pair.in}/${pair.of}`
}

function pairOf(heading: string, column: number, all: readonly string[]): Pair {
  const [, inWhat, ofWhat] = HEADING.exec(heading) ?? []
  if (inWhat === undefined || ofWhat === undefined || inWhat === ofWhat)
    throw new TypeError(
      `column "${heading.slice(0, 40)}" does not say which way round it is: USD per EUR, or EUR per USD`,
    )
  if (all.indexOf(heading) !== column) throw new TypeError(`column "${heading}" is there twice`)
  return { in: inWhat, of: ofWhat }
}

/** Banks write a hyphen, N/A or nothing where there was no rate that day. */
function rateOf(
  value: string,
  { separator, where }: { readonly separator: string; readonly where: string },
): bigint | undefined {
  if (value === '' || value === '-' || /^(n\/a|n\.a\.)$/i.test(value)) return undefined
  const plain = separator === ',' ? value : value.replace(',', '.')
  const [, whole = '', fraction = ''] = /^(\d{1,15})(?:\.(\d{1,18}))?$/.exec(plain) ?? []
  const rate = whole === '' ? 0n : BigInt(whole + fraction.padEnd(DECIMALS, '0'))
  if (rate > 0n) return rate
  throw new TypeError(`${where}: a rate is a number above 0 such as 1.0812, not "${value.slice(0, 40)}"`)
}

function cellsOf(line: string, separator: string): readonly string[] {
  const cells = line.split(separator).map(cell =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
  // Tables of central banks end each line with a separator.
  while (cells.at(-1) === '') cells.pop()
  return cells
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && dayOf(ms) === text
}
