/** Rows of a recorded table, ascending by time, with registers already added up. Values are as the mapping converts them. */
import { ConfigError } from '../../kit/config-error.ts'
import { CONVERSIONS, type MappedRow, type Mapping } from './mapping.ts'

/** A table in one array of numbers, a row after the other: a year of hours by a score of meters is small. Rows are made when looked at. */
export interface Rows {
  readonly length: number
  at(index: number): MappedRow
  /** Registers at the end of the whole table: what each further round begins with. */
  readonly total: readonly number[]
}

/** @throws {ConfigError} when a column is missing or no row is left. */
export function readRows(csv: string, mapping: Mapping): Rows {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/)
  const columns = head.split(',')
  const at = (name: string) => {
    const index = columns.indexOf(name)
    if (index < 0)
      throw new ConfigError(
        'mapping',
        `the table has no column "${name}"; it has ${columns.slice(0, 12).join(', ')} …`,
      )
    return index
  }
  const timeAt = at(mapping.time.column)
  const onlyAt = mapping.only === undefined ? -1 : at(mapping.only.column)
  const valueAt = mapping.values.map(({ column }) => at(column))
  const registerAt = mapping.registers.map(
    ({ plus, minus }) => [at(plus), minus === undefined ? -1 : at(minus)] as const,
  )
  const parsed = lines
    .map(line => line.split(','))
    .filter(row => onlyAt < 0 || row[onlyAt] === mapping.only?.equals)
    .map(row => ({ row, timeMs: parseTime(row[timeAt] ?? '', mapping.time.zone) }))
    .sort((a, b) => a.timeMs - b.timeMs)
  if (parsed.length === 0) throw new ConfigError('mapping.only', 'no row of the table is left')
  const sums = registerAt.map(() => 0)
  const table = createTable(parsed.length, valueAt.length, sums)
  for (const [place, { row, timeMs }] of parsed.entries()) {
    for (const [index, [plus, minus]] of registerAt.entries()) {
      const flowed = number(row[plus]) - (minus < 0 ? 0 : number(row[minus]))
      sums[index]! += Number.isFinite(flowed) ? Math.max(0, flowed) * 1000 : 0
    }
    const values = mapping.values.map(({ convert }, index) =>
      CONVERSIONS[convert](number(row[valueAt[index]!])),
    )
    table.set(place, [timeMs, ...values, ...sums])
  }
  return table.rows
}

/** Time, values and registers of each row. @param total what its registers come to, once all are set */
function createTable(length: number, values: number, total: readonly number[]) {
  const width = 1 + values + total.length
  const cells = new Float64Array(length * width)
  const cut = (index: number, from: number, to: number) =>
    Array.from(cells.subarray(index * width + from, index * width + to))
  const rows: Rows = {
    length,
    total,
    at: index => ({
      timeMs: cells[index * width]!,
      records: { values: cut(index, 1, 1 + values), registers: cut(index, 1 + values, width) },
    }),
  }
  return { rows, set: (index: number, row: readonly number[]) => cells.set(row, index * width) }
}

/** `NA` and nothing are no number. */
function number(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text)
}

function parseTime(text: string, zone: string): number {
  const withSeconds = /T\d\d:\d\d$/.test(text) ? `${text}:00` : text
  const stamped = /(Z|[+-]\d\d:\d\d)$/.test(withSeconds) ? withSeconds : `${withSeconds}${zone}`
  const timeMs = Date.parse(stamped)
  if (!Number.isFinite(timeMs)) throw new ConfigError('mapping.time', `"${text}" is not a time`)
  return timeMs
}
