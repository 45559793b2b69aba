import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../protocol/signer.ts'
import type { DeviceFact, Evidence } from './epoch.ts'
import { decodeSegment, encodeSegment, makeEntries, mergeSegments } from './segment.ts'
import { account, deviceOf, GENESIS_MS, HOUR_MS, makeSigners, say, verify } from './testing/fixtures.ts'

const endMs = GENESIS_MS + HOUR_MS
let devices: readonly DeviceFact[]
let evidence: readonly Evidence[]

beforeAll(async () => {
  const signers: readonly Signer[] = makeSigners(2)
  devices = signers.map(signer => deviceOf(signer, account(1)))
  const said = signers.flatMap(signer => [1, 2, 3, 4].map(sequence => say({ signer, sequence })))
  evidence = await Promise.all(said)
})

const merge = (segments: readonly (readonly Evidence[])[]) =>
  mergeSegments(
    segments.map(entries => ({ entries })),
    { startMs: GENESIS_MS, devices, verify },
  )

describe('a segment', () => {
  it('is read back as it was written, whatever order it was made in', () => {
    const entries = makeEntries([...evidence].reverse())
    expect(decodeSegment(encodeSegment({ entries }), endMs)).toEqual({ entries })
    expect(encodeSegment({ entries: makeEntries([...evidence, ...evidence]) })).toEqual(
      encodeSegment({ entries }),
    )
  })

  it('is refused out of order, with an arrival after the end, and with a part too many', () => {
    const [first, second] = makeEntries(evidence)
    expect(() => decodeSegment(encodeSegment({ entries: [second!, first!] }), endMs)).toThrow('must ascend')
    expect(() => decodeSegment(encodeSegment({ entries: [first!, first!] }), endMs)).toThrow('must ascend')
    const late = { ...first!, arrivedAtMs: endMs }
    expect(() => decodeSegment(encodeSegment({ entries: [late] }), endMs)).toThrow('after the epoch’s end')
    const entryOfNothing = Uint8Array.of(0x81, 0x81, 0x80)
    const threeParts = Uint8Array.of(0x83, 0x80, 0x80, 0x80)
    const keyOfNothing = Uint8Array.of(0x82, 0x80, 0x81, 0x40)
    for (const wrong of [entryOfNothing, threeParts, keyOfNothing])
      expect(() => decodeSegment(wrong, endMs)).toThrow(TypeError)
  })
})

describe('segments make the same evidence', () => {
  it('howeverTheMessagesFellOnOraclesAndInWhateverOrderTheSegmentsCome', () => {
    const split = fc.array(fc.array(fc.nat(evidence.length - 1), { maxLength: 12 }), {
      minLength: 1,
      maxLength: 7,
    })
    fc.assert(
      fc.property(split, fc.array(fc.nat(500), { minLength: 7, maxLength: 7 }), (parts, delays) => {
        const segments = parts.map((part, oracle) =>
          makeEntries(
            part.map(at => ({ ...evidence[at]!, arrivedAtMs: evidence[at]!.arrivedAtMs + delays[oracle]! })),
          ),
        )
        const merged = merge(segments)
        expect(merge(segments.toReversed())).toEqual(merged)
        expect(merge([...segments, ...segments])).toEqual(merged)
        for (const { message, arrivedAtMs } of merged) {
          const arrivals = segments.flat().filter(entry => entry.message.id === message.id)
          expect(arrivedAtMs).toBe(Math.min(...arrivals.map(entry => entry.arrivedAtMs)))
        }
        expect(merged).toHaveLength(new Set(parts.flat()).size)
      }),
      { numRuns: 60 },
    )
  })

  it('anOracleCannotSpoilWhatCameInThroughAnother', () => {
    const [good] = evidence
    const forged = { ...good!.message, signature: good!.message.signature.map(byte => byte ^ 1) }
    const earlier = { message: forged, arrivedAtMs: good!.arrivedAtMs - 50 }
    for (const segments of [
      [[good!], [earlier]],
      [[earlier], [good!]],
    ])
      expect(merge(segments)).toEqual([good])
  })

  it('what was left out of the epoch before counts as arriving at the start', () => {
    const carried = { ...evidence[0]!, arrivedAtMs: GENESIS_MS - 5_000 }
    expect(merge([[carried]])).toEqual([{ ...carried, arrivedAtMs: GENESIS_MS }])
  })
})
