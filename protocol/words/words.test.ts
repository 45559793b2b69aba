import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CborKey, type CborValue, decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { ProtocolError } from '../protocol-error.ts'
import { cborValues } from '../testing/cbor-values.ts'
import { WORDS, wordOf } from './all-words.ts'
import { ALLOWANCE } from './allowance.ts'
import { COMMITMENT } from './commitment.ts'
import { DELIVERY } from './delivery.ts'
import { ESCROW_LOCK } from './escrow-lock.ts'
import { SAID } from './testing/said.ts'
import { VOUCHER } from './voucher.ts'
import { VOUCHER_END } from './voucher-end.ts'

const RUNS = { numRuns: 100 }
const bytes = (length: number, fill = 7) => new Uint8Array(length).fill(fill)

/** The word's map, with changes; a change to undefined takes the field away. */
function payloadOf(payload: Uint8Array, changes: Readonly<Record<string, CborValue>>): Uint8Array {
  const map = new Map(decodeCbor(payload) as ReadonlyMap<CborKey, CborValue>)
  for (const [field, value] of Object.entries(changes))
    if (value === undefined) map.delete(field)
    else map.set(field, value)
  return encodeCbor(map)
}

function refusal(decode: () => unknown): ProtocolError {
  try {
    decode()
  } catch (error) {
    if (error instanceof ProtocolError) return error
    throw error
  }
  throw new Error('it was read')
}

/** Nothing that a field of any word takes. */
const HOSTILE: readonly CborValue[] = [
  ...[null, true, false, -1, 0.5, -0, Number.NaN, Number.POSITIVE_INFINITY, 1e300, 2 ** 53],
  ...[2n ** 64n - 1n, -(2n ** 63n), [], [[[]]], new Map(), {}, bytes(0), bytes(31), bytes(1025)],
  ...['9'.repeat(5000), `0x${'7'.repeat(40)}`, ' 1', '١', '01', '-1', '1e3', '1.5', 'Split'],
]
/** What some field takes all the same. */
const RIGHT: Readonly<Record<string, (value: CborValue) => boolean>> = {
  'voucher-end.reason': value => typeof value === 'string' && value.length <= 200,
  'voucher.kind': value => typeof value === 'string' && /^[a-z0-9.-]{1,31}$/.test(value),
  'delivery.unit': value => typeof value === 'string' && /^[a-z0-9]{1,15}$/.test(value),
  'allowance.signature': value => value instanceof Uint8Array && value.length > 0 && value.length <= 1024,
}

describe('the words', () => {
  it('are those of docs/protocol.md, each once, with what would be right for every field', () => {
    expect(WORDS.map(({ name }) => name)).toEqual(SAID.map(({ word }) => word.name))
    expect(new Set(WORDS.map(({ contentType }) => contentType)).size).toBe(10)
    for (const { contentType, fields, meaning } of WORDS) {
      expect(wordOf(contentType)?.contentType).toBe(contentType)
      expect(meaning).not.toBe('')
      for (const right of Object.values(fields)) expect(right).not.toBe('')
    }
    expect(wordOf('application/senml+cbor')).toBe(undefined)
    expect(wordOf('__proto__')).toBe(undefined)
  })

  describe.each(SAID.map(given => [given.word.name, given] as const))('%s', (name, { word, said }) => {
    it('whatIsSaidIsReadAgain, and has one encoding', () => {
      fc.assert(
        fc.property(said, words => {
          const payload = word.encode(words)
          expect(word.decode(payload)).toEqual(words)
          expect(word.encode(word.decode(payload))).toEqual(payload)
        }),
        RUNS,
      )
    })

    it('a field that is missing or hostile is named, with its value and what would be right', () => {
      const [words] = fc.sample(said, { numRuns: 1, seed: 7 })
      for (const [field, right] of Object.entries(word.fields))
        for (const hostile of [undefined, ...HOSTILE]) {
          if (RIGHT[`${name}.${field}`]?.(hostile)) continue
          const payload = payloadOf(word.encode(words!), { [field]: hostile })
          const { code, facts } = refusal(() => word.decode(payload))
          expect([code, facts]).toEqual([
            'word_malformed',
            { word: name, field, right, value: facts['value'] },
          ])
          expect(String(facts['value']).length).toBeLessThan(80)
        }
    })

    it('a field that nobody knows is refused, and so are another version and an extension', () => {
      const [words] = fc.sample(said, { numRuns: 1, seed: 8 })
      const payload = word.encode(words!)
      for (const changes of [
        { other: 1 },
        { ext: new Map() },
        { ext: { a: 1 } },
        { v: 1 },
        { v: undefined },
      ]) {
        const { code, facts } = refusal(() => word.decode(payloadOf(payload, changes)))
        expect([code, facts['field']]).toEqual(['word_malformed', Object.keys(changes)[0]])
      }
      const numbered = new Map(decodeCbor(payload) as ReadonlyMap<CborKey, CborValue>).set(0, 1)
      expect(refusal(() => word.decode(encodeCbor(numbered))).facts['field']).toBe('0')
    })

    it('whatever bytes come, they are read or malformed', () => {
      const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 80 }), cborValues.map(encodeCbor))
      const mixed = fc
        .tuple(said, fc.constantFrom('v', 'ext', ...Object.keys(word.fields)), cborValues)
        .map(([words, field, value]) => payloadOf(word.encode(words), { [field]: value }))
      fc.assert(
        fc.property(fc.oneof(anyBytes, mixed), payload => {
          try {
            expect(word.encode(word.decode(payload))).toEqual(payload)
          } catch (error) {
            if (!(error instanceof ProtocolError)) throw error
            expect(error.code).toBe('word_malformed')
          }
        }),
        RUNS,
      )
    })
  })

  it('what could not be read is not written', () => {
    const [lock] = fc.sample(SAID.find(({ word }) => word.name === 'escrow-lock')!.said, 1) as [
      Parameters<typeof ESCROW_LOCK.encode>[0],
    ]
    for (const amount of [-1n, 2n ** 128n])
      expect(refusal(() => ESCROW_LOCK.encode({ ...lock, amount })).facts['field']).toBe('amount')
    for (const until of [-1, 0.5, -0, 2 ** 48, Number.NaN])
      expect(refusal(() => ESCROW_LOCK.encode({ ...lock, until })).facts['field']).toBe('until')
  })

  it('each range ends where the page says', () => {
    const slot = (value: number) => () => COMMITMENT.encode({ slot: value, hash: `0x${'00'.repeat(32)}` })
    expect(slot(2 ** 48 - 1)).not.toThrow()
    expect(slot(2 ** 48)).toThrow('below 2^48')
    const [allowance] = fc.sample(SAID.find(({ word }) => word.name === 'allowance')!.said, 1) as [
      Parameters<typeof ALLOWANCE.encode>[0],
    ]
    for (const [period, isRight] of [
      [59, false],
      [60, true],
      [2 ** 32 - 1, true],
      [2 ** 32, false],
    ] as const) {
      const encode = () => ALLOWANCE.encode({ ...allowance, period })
      if (isRight) expect(encode).not.toThrow()
      else expect(refusal(encode).facts['field']).toBe('period')
    }
    const voucher = { subject: '7'.repeat(64), from: 0, until: 1 } as Parameters<typeof VOUCHER.encode>[0]
    const vouch = (kind: string, value: Readonly<Record<string, number | string>>) => () =>
      VOUCHER.encode({ ...voucher, kind, value })
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]))
    expect(vouch('a'.repeat(31), many(16))).not.toThrow()
    expect(vouch('a'.repeat(32), many(1))).toThrow('kind')
    expect(vouch('a', many(17))).toThrow('value')
    expect(vouch('a', {})).toThrow('value')
    expect(vouch('a', { a: 'x'.repeat(201) })).toThrow('value')
    expect(vouch('a', { a: 1.5 })).toThrow('value')
    expect(vouch('a', { ['a'.repeat(32)]: 1 })).toThrow('value')
    const end = (reason: string) => () =>
      VOUCHER_END.encode({
        voucher: '7'.repeat(64) as Parameters<typeof VOUCHER_END.encode>[0]['voucher'],
        reason,
      })
    expect(end('𝄞'.repeat(200))).not.toThrow()
    expect(end('𝄞'.repeat(201))).toThrow('reason')
    expect(DELIVERY.fields['unit']).toBe('1 to 15 of a-z and 0-9')
  })

  it('a whole number as a float, or deep nesting, is no encoding of a word', () => {
    const payload = COMMITMENT.encode({ slot: 1, hash: `0x${'00'.repeat(32)}` })
    const at = payload.findIndex(
      (byte, index) => byte === 0x73 && payload[index + 3] === 0x74 && payload[index + 4] === 0x01,
    )
    const float = Uint8Array.of(...payload.subarray(0, at + 4), 0xf9, 0x3c, 0x00, ...payload.subarray(at + 5))
    expect((decodeCbor(float) as ReadonlyMap<string, unknown>).get('slot')).toBe(1)
    expect(refusal(() => COMMITMENT.decode(float)).facts).toMatchObject({ field: 'payload' })
    const deep = new Uint8Array(60_000).fill(0x81)
    expect(refusal(() => COMMITMENT.decode(deep)).facts).toMatchObject({
      field: 'payload',
      value: 'cbor_depth',
    })
  })
})
