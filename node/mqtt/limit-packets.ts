/**
 * A bound on MQTT packets, before they are buffered. A PUBLISH that is too long is cut to just over the limit, so that
 * intake refuses it with its reason and the connection lives; any other packet that long is no honest client's.
 *
 * What a client sends behind its CONNECT, before it has heard an answer, waits here until something was written to it: the
 * broker acts on a packet that comes in a later segment although the CONNECT is not answered yet, and its PUBACK would be
 * ahead of the CONNACK, at which clients hang up.
 */
import { Duplex } from 'node:stream'

const PUBLISH = 3
/** MQTT writes a length in at most four bytes of seven bits. */
const LENGTH_BYTES = 4

/** @param maxBytes of a packet after its fixed header. */
export function limitPackets(socket: Duplex, maxBytes: number): Duplex {
  const cut = createCutter(maxBytes)
  const isFirst = createFirst()
  /** What came behind the first packet; undefined once that is answered. */
  let waiting: Uint8Array | undefined = new Uint8Array(0)
  const write = (bytes: Uint8Array, done: (error?: Error | null) => void) => {
    socket.write(bytes, done)
    if (waiting === undefined) return
    const held = waiting
    waiting = undefined
    if (held.length === 0 || limited.push(held)) socket.resume()
  }
  const limited: Duplex = new Duplex({
    read: () => {
      if (waiting === undefined || waiting.length === 0) socket.resume()
    },
    write: (chunk: Uint8Array, _encoding, done) => write(chunk, done),
    // A packet is written in its many fields, and several packets at once: together they are one write.
    writev: (chunks, done) => write(Buffer.concat(chunks.map(({ chunk }) => chunk)), done),
    final: done => void socket.end(done),
    destroy(error, done) {
      socket.destroy()
      done(error)
    },
  })
  socket.on('data', (chunk: Uint8Array) => {
    const kept = cut(chunk)
    if (kept === undefined) return void limited.destroy(new Error('an MQTT packet is too long or malformed'))
    const passed = waiting === undefined ? kept.length : isFirst(kept)
    if (passed < kept.length) {
      waiting = Buffer.concat([waiting ?? new Uint8Array(0), kept.subarray(passed)])
      socket.pause()
    }
    if (passed > 0 && !limited.push(kept.subarray(0, passed))) socket.pause()
  })
  socket.on('end', () => limited.push(null))
  socket.on('error', error => limited.destroy(error))
  socket.on('close', () => limited.destroy())
  return limited
}

/** Pure but for its place in the stream. @returns how many of the bytes that come belong to the stream's first packet */
function createFirst(): (bytes: Uint8Array) => number {
  let read = 0
  let length = 0
  let left: number | undefined
  return bytes => {
    let at = 0
    for (; at < bytes.length && left === undefined; at++) {
      if (read > 0) length += (bytes[at]! & 0x7f) * 128 ** (read - 1)
      if (read++ > 0 && bytes[at]! < 0x80) left = length
    }
    const passed = Math.min(left ?? 0, bytes.length - at)
    if (left !== undefined) left -= passed
    return at + passed
  }
}

/** Pure but for its place in the stream. Undefined when the stream cannot go on. */
export function createCutter(maxBytes: number): (chunk: Uint8Array) => Uint8Array | undefined {
  let header: number[] = []
  let keep = 0
  let skip = 0

  /** One byte of a fixed header. @returns the header to send on when it is complete. */
  function readHeader(byte: number): Uint8Array | undefined | 'bad' {
    header.push(byte)
    if (header.length === 1 || (byte & 0x80) !== 0) return header.length > LENGTH_BYTES ? 'bad' : undefined
    const [first = 0, ...digits] = header
    const length = digits.reduce((sum, digit, index) => sum + (digit & 0x7f) * 128 ** index, 0)
    header = []
    keep = Math.min(length, maxBytes)
    skip = length - keep
    if (skip > 0 && first >> 4 !== PUBLISH) return 'bad'
    return Uint8Array.from([first, ...encodeLength(keep)])
  }

  return chunk => {
    const kept: Uint8Array[] = []
    for (let at = 0; at < chunk.length; ) {
      if (keep > 0) {
        const part = chunk.subarray(at, at + keep)
        kept.push(part)
        keep -= part.length
        at += part.length
      } else if (skip > 0) {
        const passed = Math.min(skip, chunk.length - at)
        skip -= passed
        at += passed
      } else {
        const read = readHeader(chunk[at++]!)
        if (read === 'bad') return undefined
        if (read !== undefined) kept.push(read)
      }
    }
    return Buffer.concat(kept)
  }
}

function encodeLength(length: number): number[] {
  const digits: number[] = []
  for (let rest = length; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...digits, rest]
    digits.push((rest % 128) | 0x80)
  }
}
