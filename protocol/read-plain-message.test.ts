/** What is read in place is what the reader of everything reads, and of what it does not read it says nothing. */
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { encodeCbor } from './cbor/cbor.ts'
import { encodeNet, NET } from './chain-formats/network-id.ts'
import { decodeSign1, encodeSign1 } from './cose/cose-sign1.ts'
import { openMessage, sealMessage } from './message.ts'
import { readPlainMessage } from './read-plain-message.ts'
import { nobleSigner } from './testing/noble-signer.ts'
import { NETWORK } from './testing/sample-values.ts'

const signer = nobleSigner('ES256', 5)
let sample: Uint8Array

const seal = (change: { sequence?: number; timeMs?: number; contentType?: string; payload?: Uint8Array }) =>
  sealMessage({
    signer,
    network: NETWORK,
    contentType: 'a/b',
    sequence: 7,
    timeMs: 1_700_000_000_000,
    payload: new Uint8Array(300),
    ...change,
  })

beforeAll(async () => {
  sample = await seal({})
})

it('reads what is sealed as the other does, whatever it says', async () => {
  const whole = fc.oneof(fc.nat(300), fc.nat(70_000), fc.maxSafeInteger().map(Math.abs))
  await fc.assert(
    fc.asyncProperty(
      whole,
      whole,
      fc.stringMatching(/^[!-~]{1,60}$/),
      fc.uint8Array({ maxLength: 600 }),
      async (sequence, timeMs, contentType, payload) => {
        const bytes = await seal({ sequence, timeMs, contentType, payload })
        const plain = readPlainMessage(new Uint8Array(bytes))
        const { protectedBytes, signature } = decodeSign1(bytes)
        expect(plain).toEqual({
          alg: 'ES256',
          contentType,
          subject: signer.subject,
          network: NETWORK,
          sequence,
          timeMs,
          protectedBytes,
          payload,
          signature,
        })
        // Untagged, it is read by the other.
        const { id: _, ...other } = openMessage(bytes.slice(1))
        expect(other).toEqual({ ...plain, extensions: new Uint8Array(0) })
      },
    ),
    { numRuns: 30 },
  )
})

it('says nothing of what was changed, or the same as the other', () => {
  const answer = (bytes: Uint8Array) => {
    try {
      // Padded by a tag, or not: what begins with anything but the tag is read by the other alone.
      return openMessage(bytes)
    } catch (error) {
      return String(error)
    }
  }
  fc.assert(
    fc.property(fc.nat(sample.length - 1), fc.nat(255), fc.nat(3), (at, byte, cut) => {
      const changed = sample.with(at, byte).subarray(0, sample.length - (cut === 3 ? 1 : 0))
      const bare = answer(changed.subarray(1))
      if (changed[0] !== sample[0]) return
      expect(answer(changed)).toEqual(bare)
    }),
    { numRuns: 1_500 },
  )
})

it('knows no header but the one in its form', () => {
  const { payload, signature, protectedHeader } = decodeSign1(sample)
  const of = (header: typeof protectedHeader) =>
    readPlainMessage(encodeSign1({ protectedBytes: encodeCbor(header), payload, signature }))
  expect(of(protectedHeader)).toBeDefined()
  expect(of(new Map(protectedHeader).set('ext', new Map([['a', 1]])))).toBe(undefined)
  expect(of(new Map(protectedHeader).set('time', 2 ** 60))).toBe(undefined)
  expect(of(new Map(protectedHeader).set(NET, encodeNet(NETWORK).with(0, 3)))).toBe(undefined)
  expect(of(new Map(protectedHeader).set(3, 'ä'))).toBe(undefined)
  expect(readPlainMessage(Uint8Array.of(...sample, 0))).toBe(undefined)
})
