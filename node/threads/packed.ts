/**
 * Many byte strings as one, on their way to another thread: one buffer is handed over instead of a copy of each made, which costs
 * as much as checking a message's form.
 */

export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each ends. */
  readonly ends: Uint32Array<ArrayBuffer>
}

/** In their order. */
export function pack(parts: readonly Uint8Array[]): Packed {
  const ends = new Uint32Array(parts.length)
  let length = 0
  for (const [index, part] of parts.entries()) {
    length += part.length
    ends[index] = length
  }
  const bytes = new Uint8Array(length)
  for (const [index, part] of parts.entries()) bytes.set(part, ends[index]! - part.length)
  return { bytes, ends }
}

/** Views into the one buffer: whoever keeps one for long keeps them all. */
export function unpack({ bytes, ends }: Packed): Uint8Array<ArrayBuffer>[] {
  return Array.from(ends, (end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
}

/** What is to be handed over with it. */
export function buffersOf({ bytes, ends }: Packed): ArrayBuffer[] {
  return [bytes.buffer, ends.buffer]
}
