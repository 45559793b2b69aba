/** The Range header of HTTP (RFC 9110, one range of bytes). */

export interface ByteRange {
  readonly start: number
  readonly length: number
}

/** Undefined where there is none, or one that is not understood: the whole is sent then. `wrong` where it cannot be. */
export function parseRange(header: string | undefined, size: number): ByteRange | 'wrong' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (match === null) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'wrong' : { start: size - length, length }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start >= size || end < start ? 'wrong' : { start, length: end - start + 1 }
}
