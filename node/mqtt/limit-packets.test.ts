import { once } from 'node:events'
import { Duplex } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCutter, limitPackets } from './limit-packets.ts'

const LIMIT = 300
/** Topic `a/b` with its length, and the packet's id. */
const HEAD_BYTES = 7

/** A PUBLISH with QoS 1, by MQTT 3.1.1 §3.3. */
function publish(size: number, id: number): Uint8Array {
  return packet(0x32, Uint8Array.of(0, 3, 0x61, 0x2f, 0x62, 0, id, ...new Uint8Array(size).fill(id)))
}

function packet(first: number, rest: Uint8Array): Uint8Array {
  const length = rest.length < 128 ? [rest.length] : [(rest.length % 128) | 0x80, rest.length >> 7]
  return Uint8Array.of(first, ...length, ...rest)
}

/** Ids and payload sizes of the packets in a stream. */
function read(stream: Uint8Array): { readonly id: number; readonly size: number }[] {
  const found: { id: number; size: number }[] = []
  for (let at = 0; at < stream.length; ) {
    const [low = 0, high = 0] = stream.subarray(at + 1, at + 3)
    const length = (low & 0x7f) + (low & 0x80 ? high << 7 : 0)
    const start = at + (low & 0x80 ? 3 : 2)
    found.push({ id: stream[start + HEAD_BYTES - 1]!, size: length - HEAD_BYTES })
    at = start + length
  }
  return found
}

/** The stream in pieces of the given sizes, over and over. */
function* split(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!
    yield bytes.subarray(at, at + size)
    at += size
  }
}

describe('createCutter', () => {
  it('cutsLongPublishesAndNothingElseHoweverTheStreamIsSplit', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 8 })
    const pieces = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(sizes, pieces, (payloads, parts) => {
        const stream = Buffer.concat(payloads.map((size, index) => publish(size, index + 1)))
        const cut = createCutter(LIMIT)
        const kept = read(Buffer.concat([...split(stream, parts)].map(part => cut(part)!)))
        const expected = payloads.map((size, index) => ({
          id: index + 1,
          size: Math.min(size, LIMIT - HEAD_BYTES),
        }))
        expect(kept).toEqual(expected)
      }),
    )
  })

  it('ends a stream with another packet that long, or with a length that never ends', () => {
    expect(createCutter(LIMIT)(packet(0x82, new Uint8Array(LIMIT + 1)))).toBeUndefined()
    expect(createCutter(LIMIT)(Uint8Array.of(0x30, 0xff, 0xff, 0xff, 0xff, 1))).toBeUndefined()
  })
})

describe('limitPackets', () => {
  /** Stands for a connection: what reaches it, write by write. */
  function createSocket() {
    const writes: Uint8Array[] = []
    const socket = new Duplex({
      read: () => undefined,
      write(chunk: Uint8Array, _encoding, done) {
        writes.push(chunk)
        done()
      },
    })
    return { socket, writes }
  }

  it('writes all fields of a packet, and all packets of one turn, at once', async () => {
    const { socket, writes } = createSocket()
    const limited = limitPackets(socket, LIMIT)
    const fields = Array.from({ length: 18 }, (_, index) => Uint8Array.of(index, index + 1))
    // As mqtt-packet does: corked for each packet, uncorked in the next tick.
    for (const some of [fields.slice(0, 9), fields.slice(9)]) {
      limited.cork()
      process.nextTick(() => limited.uncork())
      for (const field of some) limited.write(field)
    }
    limited.end()
    await once(limited, 'finish')
    expect(writes.map(chunk => Buffer.from(chunk))).toEqual([Buffer.concat(fields)])
  })

  it('what is not corked goes out as it comes', async () => {
    const { socket, writes } = createSocket()
    const limited = limitPackets(socket, LIMIT)
    limited.write(Uint8Array.of(1))
    limited.write(Uint8Array.of(2))
    limited.end()
    await once(limited, 'finish')
    expect(writes.map(chunk => [...chunk])).toEqual([[1], [2]])
  })

  it('whatConnectsBeforeItIsAnsweredWaits_howeverTheStreamIsSplit', () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 })
    return fc.assert(
      fc.asyncProperty(pieces, fc.array(fc.nat(1_000), { maxLength: 4 }), async (parts, sizes) => {
        const connect = packet(0x10, new Uint8Array(200))
        const { socket, writes } = createSocket()
        const limited = limitPackets(socket, LIMIT)
        const heard: Uint8Array[] = []
        limited.on('data', (chunk: Uint8Array) => heard.push(chunk))
        const behind = sizes.map((size, index) => publish(size, index + 1))
        for (const piece of split(Buffer.concat([connect, ...behind]), parts)) socket.push(piece)
        await settled()
        expect(Buffer.concat(heard)).toEqual(Buffer.from(connect))
        limited.write(Uint8Array.of(0x20, 2, 0, 0))
        await settled()
        expect(writes).toHaveLength(1)
        const kept = read(Buffer.concat(heard).subarray(connect.length))
        expect(kept).toEqual(
          sizes.map((size, index) => ({ id: index + 1, size: Math.min(size, LIMIT - HEAD_BYTES) })),
        )
        limited.destroy()
      }),
    )
  })
})

/** Streams of this process have passed on what they have. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise(resolve => setImmediate(resolve))
}
