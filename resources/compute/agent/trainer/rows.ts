/** An owner's rows: a file of comma-separated whole numbers with names on top. It is read here, and goes nowhere. */
import { readFile } from 'node:fs/promises'
import type { TrainSchema } from '../../messages/train/schema.ts'

const MOST_ROWS = 1_000_000

/** @throws {TypeError} naming the line or the column, and what would be right */
export async function readRows(
  path: string,
  schema: TrainSchema,
): Promise<readonly Record<string, number>[]> {
  const [head = '', ...lines] = (await readFile(path, 'utf8')).split(/\r?\n/)
  const names = head.split(',').map(name => name.trim())
  const wanted = [...Object.keys(schema.cuts), schema.label]
  const missing = wanted.find(name => !names.includes(name))
  if (missing !== undefined) throw new TypeError(`${path} has no column ${missing}`)
  const filled = lines.filter(line => line.trim() !== '')
  if (filled.length > MOST_ROWS) throw new TypeError(`${path} has more than ${MOST_ROWS} rows`)
  return filled.map((line, at) => {
    const cells = line.split(',')
    return Object.fromEntries(
      wanted.map(name => {
        const value = Number(cells[names.indexOf(name)]?.trim() || Number.NaN)
        if (!Number.isSafeInteger(value)) throw new TypeError(`${path}:${at + 2}: ${name} is no whole number`)
        return [name, value]
      }),
    )
  })
}
