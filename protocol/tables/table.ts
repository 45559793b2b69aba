/** Tables as others read them: columns of one length, and CSV (RFC 4180). */

export type Column = readonly [
  name: string,
  type: 'STRING' | 'INT32' | 'DOUBLE',
  /** Null where nothing is known. */
  values: readonly (string | number | null)[],
]

/**
 * A name in a spreadsheet is a text, whatever it begins with.
 * @example asCsv([['name', 'STRING', ['=1+1']], ['value', 'DOUBLE', [null]]]) // → "name,value\r\n'=1+1,\r\n"
 */
export function asCsv(columns: readonly Column[]): string {
  const cell = (value: string | number | null) => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '')
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const count = columns[0]?.[2].length ?? 0
  const lines = Array.from({ length: count }, (_, at) =>
    columns.map(([, , values]) => cell(values[at]!)).join(','),
  )
  return `${[columns.map(([name]) => name).join(','), ...lines].join('\r\n')}\r\n`
}
