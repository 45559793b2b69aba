/** Segments on the wire: one form, and nothing that an honest oracle would not have written. */
import { describe, expect, it } from 'vitest'
import { decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { account, GENESIS_MS, HOUR_MS, makeSigners, say } from '../testing/fixtures.ts'
import { readWith } from './read-parts.ts'
import { encodeSegment, type LateGroup, type LoggedEvidence, readSegment, type Segment } from './segment.ts'

const EPOCH = 4
const startMs = GENESIS_MS + EPOCH * HOUR_MS
const times = { epoch: EPOCH, endMs: startMs + HOUR_MS, epochMs: HOUR_MS }
const [first, second] = makeSigners(2) as [
  ReturnType<typeof makeSigners>[number],
  ReturnType<typeof makeSigners>[number],
]

async function logged(
  sequence: number,
  batch: number,
  arrivedAtMs = startMs + sequence,
): Promise<LoggedEvidence> {
  const signer = sequence % 2 === 0 ? first : second
  return { ...(await say({ signer, sequence, arrivedAtMs })), batch }
}

const sorted = <T extends LoggedEvidence>(entries: readonly T[]) =>
  entries.toSorted((a, b) =>
    a.message.subject === b.message.subject
      ? a.message.id < b.message.id
        ? -1
        : 1
      : a.message.subject < b.message.subject
        ? -1
        : 1,
  )

async function sample(): Promise<Segment> {
  const entries = sorted(await Promise.all([logged(1, 0), logged(2, 0), logged(3, 1)]))
  const late: LateGroup = {
    oracle: account(0xb2),
    epoch: EPOCH - 1,
    roots: [new Uint8Array(32).fill(1)],
    acks: [Uint8Array.of(1)],
    entries: [{ ...(await logged(4, 0, startMs - 10)), path: new Uint8Array(64).fill(2) }],
  }
  return {
    batches: [2, 1],
    acks: [Uint8Array.of(7)],
    entries,
    late: [late],
    word: { key: new Uint8Array(32).fill(3) },
  }
}

function read(segment: Segment, at = times): Segment {
  const { body, parts } = encodeSegment(segment)
  return readWith(readSegment(body, at), hash => parts.find(({ entry }) => entry.hash === hash)!.bytes)
}

describe('a segment', () => {
  it('is read back as it was written, whatever order its rows came in', async () => {
    const segment = await sample()
    expect(read(segment)).toEqual(segment)
    const shuffled = { ...segment, entries: segment.entries.toReversed() }
    expect(encodeSegment(shuffled).body).toEqual(encodeSegment(segment).body)
    expect(read({ batches: [], acks: [], entries: [], late: [] })).toEqual({
      batches: [],
      acks: [],
      entries: [],
      late: [],
    })
  })

  it.each<[string, (segment: Segment) => Segment, string]>([
    [
      'an arrival after its epoch',
      one => ({ ...one, entries: one.entries.map(entry => ({ ...entry, arrivedAtMs: times.endMs })) }),
      'not in epoch 4',
    ],
    [
      'an arrival before its epoch',
      one => ({ ...one, entries: one.entries.map(entry => ({ ...entry, arrivedAtMs: startMs - 1 })) }),
      'not in epoch 4',
    ],
    ['a batch that has another number of messages', one => ({ ...one, batches: [1, 2] }), 'batch 0 has 2'],
    ['a batch that is not there', one => ({ ...one, batches: [3] }), 'no batch 1'],
    ['an empty batch', one => ({ ...one, batches: [2, 1, 0] }), '1 to 4096'],
    [
      'a late log of its own epoch',
      one => ({ ...one, late: one.late.map(group => ({ ...group, epoch: EPOCH })) }),
      'not before',
    ],
    [
      'a late arrival of another epoch',
      one => ({ ...one, late: one.late.map(group => ({ ...group, epoch: EPOCH - 2 })) }),
      'not in epoch 2',
    ],
    [
      'a late message in no batch',
      one => ({ ...one, late: one.late.map(group => ({ ...group, roots: [] })) }),
      'in a batch',
    ],
    [
      'a late log without messages',
      one => ({ ...one, late: one.late.map(group => ({ ...group, entries: [] })) }),
      'in a batch',
    ],
    ['one late log twice', one => ({ ...one, late: [...one.late, ...one.late] }), 'each once'],
    [
      'a path of half a hash',
      one => ({
        ...one,
        late: one.late.map(group => ({
          ...group,
          entries: group.entries.map(entry => ({ ...entry, path: new Uint8Array(16) })),
        })),
      }),
      'no batch has',
    ],
  ])('with %s is refused', async (_, change, why) => {
    const wrong = change(await sample())
    expect(() => read(wrong)).toThrow(why)
  })

  it('with something behind it, or nothing in it, is refused', async () => {
    const { body } = encodeSegment(await sample())
    const more = encodeCbor([...(decodeCbor(body) as never[]), 1])
    for (const wrong of [more, encodeCbor([]), encodeCbor({}), encodeCbor([[], [], [], []])])
      expect(() => readSegment(wrong, times).next()).toThrow(TypeError)
  })

  it('whose part is another’s is refused', async () => {
    const segment = await sample()
    const other = encodeSegment({ ...segment, entries: segment.entries.slice(1) })
    const { body } = encodeSegment(segment)
    expect(() => readWith(readSegment(body, times), () => other.parts[0]!.bytes)).toThrow(TypeError)
  })
})
