/** What a chart shows: columns, and what each series says of them. Plain data, the same for picture, table and file. */

export type Tone = 'accent' | 'sun' | 'leaf' | 'sky' | 'grid' | 'plum' | 'quiet'

export interface Column {
  /** Below the picture. */
  readonly label: string
  /** In the readout and the table. */
  readonly full: string
  /** Where it leads. */
  readonly href?: string
}

export interface Series {
  readonly name: string
  /** One a column; undefined where nothing is known, which is not zero. */
  readonly values: readonly (number | undefined)[]
  readonly tone: Tone
  /**
   * Bars are stacked above the line of zero, `below` ones under it. A `line` and `dashes` have the same scale; a `price` has its own and is dashed; a
   * `range` is filled between its values and `low`.
   */
  readonly as: 'bar' | 'below' | 'line' | 'dashes' | 'price' | 'range'
  /** Of a range. */
  readonly low?: readonly (number | undefined)[]
  readonly format: (value: number) => string
}

/** What a column holds of a series, in words. */
export function readAt(series: Series, at: number): string {
  const value = series.values[at]
  if (value === undefined) return '–'
  const low = series.low?.[at]
  return low === undefined ? series.format(value) : `${series.format(low)} – ${series.format(value)}`
}

/** All of it as a file: RFC 4180. */
export function toCsv(first: string, columns: readonly Column[], series: readonly Series[]): string {
  const head = [
    first,
    ...series.flatMap(one =>
      one.low === undefined ? [one.name] : [`${one.name} (low)`, `${one.name} (high)`],
    ),
  ]
  const rows = columns.map(({ full }, at) => [
    full,
    ...series.flatMap(one =>
      [...(one.low === undefined ? [] : [one.low[at]]), one.values[at]].map(value => value?.toString() ?? ''),
    ),
  ])
  return csvOf([head, ...rows])
}

/** RFC 4180. What a spreadsheet would take for a formula is text to it: names are anybody's. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map(row => row.map(cellOf).join(',')).join('\r\n')
}

function cellOf(text: string): string {
  const plain = /^[=+@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
