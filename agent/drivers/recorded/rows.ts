/** Rows of a recorded table, ascending by time, with registers already added up. Values are as the mapping converts them. */
import { ConfigError } from '../../kit/config-error.ts'
import { CONVERSIONS, type MappedRow, type Mapping } from './mapping.ts'

export interface Row extends MappedRow {
  /** Registers at the end of the whole table: what each further round begins with. */
  readonly total: readonly number[]
}

/** @throws {ConfigError} when a column is missing or no row is left. */
export function readRows(csv: string, mapping: Mapping): readonly Row[] {
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
  const cells = lines
    .map(line => line.split(','))
    .filter(row => onlyAt < 0 || row[onlyAt] === mapping.only?.equals)
  const parsed = cells
    .map(row => ({ row, timeMs: parseTime(row[timeAt] ?? '', mapping.time.zone) }))
    .sort((a, b) => a.timeMs - b.timeMs)
  if (parsed.length === 0) throw new ConfigError('mapping.only', 'no row of the table is left')
  const sums = registerAt.map(() => 0)
  const total = registerAt.map(() => 0)
  const rows = parsed.map(({ row, timeMs }) => {
    for (const [index, [plus, minus]] of registerAt.entries()) {
      const flowed = number(row[plus]) - (minus < 0 ? 0 : number(row[minus]))
      sums[index]! += Number.isFinite(flowed) ? Math.max(0, flowed) * 1000 : 0
    }
    const values = mapping.values.map(({ convert }, index) =>
      CONVERSIONS[convert](number(row[valueAt[index]!])),
    )
    return { timeMs, records: { values, registers: [...sums] }, total }
  })
  for (const [index, sum] of sums.entries()) total[index] = sum
  return rows
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
