/** Several files in one result: a line of JSON with their lengths, then their bytes. */
import * as v from 'valibot'

const LENGTHS = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 30))),
  v.minLength(1),
  v.maxLength(16),
)
const [NEWLINE, MOST_HEAD] = [10, 256]

export function bundle(files: readonly Uint8Array[]): Uint8Array {
  const head = new TextEncoder().encode(`${JSON.stringify(files.map(({ length }) => length))}\n`)
  const all = new Uint8Array(files.reduce((sum, { length }) => sum + length, head.length))
  all.set(head)
  let at = head.length
  for (const file of files) {
    all.set(file, at)
    at += file.length
  }
  return all
}

/** Undefined where it is none, or says another length than it has. */
export function unbundle(all: Uint8Array): readonly Uint8Array[] | undefined {
  const end = all.subarray(0, MOST_HEAD).indexOf(NEWLINE)
  if (end === -1) return undefined
  const lengths = readLengths(new TextDecoder().decode(all.subarray(0, end)))
  if (lengths === undefined || lengths.reduce((sum, one) => sum + one, end + 1) !== all.length)
    return undefined
  let at = end + 1
  return lengths.map(length => {
    at += length
    return all.subarray(at - length, at)
  })
}

function readLengths(text: string): readonly number[] | undefined {
  try {
    const read = v.safeParse(LENGTHS, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
