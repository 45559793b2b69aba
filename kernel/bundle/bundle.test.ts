import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Hash } from '../../protocol/ids.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import type { Bundle } from '../epoch.ts'
import { describeBundle, SMALL_LIMIT, sampleBundle } from '../testing/bundle-vector.ts'
import { filesOf, reread } from '../testing/reread.ts'
import {
  addressOf,
  buildBundle,
  bundleAddress,
  decodeBundle,
  EVIDENCE,
  encodeBundle,
  readBundle,
} from './bundle.ts'
import { ALLOWANCES, DEPOSITS, DEVICES } from './fact-rows.ts'
import { hashOfPart, PART_BYTES, type PartKind, partition } from './parts.ts'
import { readPart, readWith } from './read-parts.ts'

/** In the order of the golden bundle's parts. */
const KINDS: readonly unknown[] = [EVIDENCE, DEVICES, ALLOWANCES, DEPOSITS]
const VECTOR = join(import.meta.dirname, '../vectors/bundle.json')

let bundle: Bundle
let encoded: ReturnType<typeof encodeBundle>
beforeAll(async () => {
  bundle = await sampleBundle()
  encoded = encodeBundle(bundle, SMALL_LIMIT)
})

const read = (manifest: Uint8Array, files = filesOf(encoded.parts)) =>
  readWith(readBundle(manifest, SMALL_LIMIT), files)

/** The manifest as somebody else would have written it. */
function forge(change: (map: Map<string, CborValue>) => void): Uint8Array {
  const map = decodeCbor(encoded.manifest) as Map<string, CborValue>
  change(map)
  return encodeCbor(map)
}

function forgeParts(
  kind: string,
  change: (entries: readonly CborValue[]) => readonly CborValue[],
): Uint8Array {
  return forge(map => {
    const parts = new Map(map.get('parts') as Map<string, CborValue>)
    parts.set(kind, change([...(parts.get(kind) as CborValue[])]))
    map.set('parts', parts)
  })
}

function forgeFacts(name: string, value: CborValue): Uint8Array {
  return forge(map => map.set('facts', new Map(map.get('facts') as Map<string, CborValue>).set(name, value)))
}

describe('bundle', () => {
  it('is the golden bytes, read and written', () => {
    const text = `${JSON.stringify(
      [PART_BYTES, SMALL_LIMIT].map(limit => describeBundle(bundle, limit)),
      undefined,
      2,
    )}\n`
    if (process.env['UPDATE_VECTORS'] === '1') writeFileSync(VECTOR, text)
    const golden: readonly ReturnType<typeof describeBundle>[] = JSON.parse(readFileSync(VECTOR, 'utf8'))
    expect(golden).toEqual(JSON.parse(text))
    for (const { limit, address, manifest, parts } of golden) {
      const files = new Map(parts.map(({ hash, cbor }) => [hash, hexToBytes(cbor)]))
      const found = readWith(readBundle(hexToBytes(manifest), limit), hash => files.get(hash)!)
      expect(found.evidence).toEqual(bundle.evidence)
      expect(addressOf(found)).toBe(address)
    }
  })

  it('is read back as it was written, in parts of any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 5_000 }), limit => {
        const again = reread(bundle, limit)
        const byId = (devices: Bundle['facts']['devices']) =>
          devices.toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect({ ...again, facts: { ...again.facts, devices: [] } }).toEqual({
          ...bundle,
          facts: { ...bundle.facts, devices: [] },
        })
        expect(byId(again.facts.devices)).toEqual(byId(bundle.facts.devices))
      }),
      { numRuns: 30 },
    )
  })

  it('theSameEvidenceIsTheSameBytesInAnyOrder', () => {
    const { epoch, facts, segments, words, openings } = bundle
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...bundle.evidence], { minLength: bundle.evidence.length }),
        fc.shuffledSubarray([...facts.devices], { minLength: facts.devices.length }),
        (evidence, devices) => {
          const same = buildBundle({
            epoch,
            facts: { ...facts, devices },
            evidence: [...evidence, ...evidence],
            segments: segments.toReversed(),
            words: words.toReversed(),
            openings,
          })
          expect(encodeBundle(same, SMALL_LIMIT)).toEqual(encoded)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('has one address: written, read, or asked for; a changed copy has another', () => {
    const { manifest, parts, address } = encodeBundle(bundle)
    expect(bundleAddress(manifest)).toBe(address)
    expect(addressOf(decodeBundle(manifest, filesOf(parts)))).toBe(address)
    expect(addressOf({ ...bundle })).toBe(address)
    expect(addressOf({ ...bundle, epoch: 4 })).not.toBe(address)
  })

  it('any flipped bit of the manifest is refused, or another bundle', () => {
    const { manifest } = encoded
    for (let bit = 0; bit < manifest.length * 8; bit += 7) {
      const flipped = manifest.slice()
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      try {
        const { epoch, ...found } = read(flipped)
        expect(encodeBundle({ epoch, ...found }, SMALL_LIMIT).manifest).toEqual(flipped)
      } catch (error) {
        expect(error).toBeInstanceOf(Error)
      }
    }
  })

  it('any flipped bit of a part is refused', () => {
    const files = filesOf(encoded.parts)
    for (const { entry, bytes } of encoded.parts) {
      const flipped = bytes.with(bytes.length >> 1, bytes[bytes.length >> 1]! ^ 4)
      expect(() =>
        read(encoded.manifest, (hash: Hash) => (hash === entry.hash ? flipped : files(hash))),
      ).toThrow('the bytes are not those of')
    }
  })

  it('aPartThatIsReadIsWrittenTheSameWay, whatever byte of it was changed', () => {
    const change = fc.record({ part: fc.nat(), at: fc.nat(), byte: fc.nat({ max: 255 }) })
    const whole = encodeBundle(bundle)
    const seen = { refused: 0, taken: 0 }
    fc.assert(
      fc.property(change, ({ part, at, byte }) => {
        const { entry, bytes } = whole.parts[part % whole.parts.length]!
        const changed = bytes.with(at % bytes.length, byte)
        const kind = KINDS[part % whole.parts.length] as PartKind<unknown>
        const said = { ...entry, hash: hashOfPart(changed) }
        try {
          expect([...partition(kind, readPart(kind, said, changed, 'part'))]).toEqual([
            { entry: said, bytes: changed },
          ])
          seen.taken++
        } catch (error) {
          if (!(error instanceof TypeError || error instanceof ProtocolError)) throw error
          seen.refused++
        }
      }),
      { numRuns: 2_000 },
    )
    expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(100)
  })

  it.each<[string, () => Uint8Array, string]>([
    ['evidence twice', () => forgeParts('evidence', all => [all[0]!, ...all]), 'prefixes must ascend'],
    ['a split of what fits', () => forgeParts('evidence', all => all.slice(0, 1)), 'fits into one part'],
    [
      'another kind',
      () => forgeParts('evidence', () => entriesOf('deposits')),
      'a part of evidence is needed',
    ],
    ['parts out of order', () => forgeParts('evidence', all => all.toReversed()), 'prefixes must ascend'],
    ['another version', () => forge(map => map.set('v', 3)), 'version 2'],
    ['another network', () => forge(map => map.set('network', new Uint8Array(32))), 'not that of its facts'],
    ['a field that nobody knows', () => forge(map => map.set('more', 1)), 'bundle.more: unknown'],
    ['extensions, of which none has a meaning yet', () => forge(map => map.set('ext', new Map())), 'unknown'],
    ['a field that is missing', () => forge(map => map.delete('words')), 'bundle.words: missing'],
    ['signers out of order', () => forge(reverseSegments), 'must ascend'],
    ['one id for two', () => forgeFacts('oracles', [oracle(1, 1), oracle(1, 2)]), 'an id of its own'],
    ['oracles out of order', () => forgeFacts('oracles', [oracle(1, 2), oracle(2, 1)]), 'must ascend'],
    ['an id beyond 32 bits', () => forgeFacts('oracles', [oracle(2 ** 32, 1)]), 'below 2^32'],
    ['a block within a second', () => forgeFacts('blockTimeMs', 1_700_000_000_001), 'whole seconds'],
    ['no payment asset', () => forgeFacts('assets', []), 'the payment asset can be deposited'],
    ['an asset twice', () => forgeFacts('assets', [0xa3, 0xa3].map(address)), 'must ascend'],
    ['an issuer without kinds', () => forgeFacts('issuers', [[new Uint8Array(32), []]]), 'a kind is needed'],
    ['a name that is none', () => forgeFacts('directory', [['Market', address(1)]]), 'a name is'],
    [
      'epochs known out of order',
      () => forgeFacts('knownAt', [known(1, 5), known(2, 4)]),
      'follow one another',
    ],
    ['an epoch left out', () => forgeFacts('knownAt', [known(1, 5), known(3, 5)]), 'follow one another'],
    ['what is known later', () => forgeFacts('knownAt', [known(1, 8)]), 'after the facts block'],
  ])('refuses %s', (_, manifest, why) => {
    expect(() => read(manifest())).toThrow(why)
  })

  it('keeps the earliest arrival', () => {
    const [first] = bundle.evidence
    const later = { ...first!, arrivedAtMs: first!.arrivedAtMs + 5 }
    const built = buildBundle({ epoch: 3, facts: bundle.facts, evidence: [later, first!, later] })
    expect(built.evidence).toEqual([first])
  })
})

function reverseSegments(map: Map<string, CborValue>): void {
  map.set('segments', (map.get('segments') as CborValue[]).toReversed())
}

function entriesOf(kind: string): CborValue[] {
  const map = decodeCbor(encoded.manifest) as Map<string, CborValue>
  return [...((map.get('parts') as Map<string, CborValue>).get(kind) as CborValue[])]
}

function address(last: number): Uint8Array {
  return new Uint8Array(20).fill(last, 19)
}

function oracle(id: number, signer: number): CborValue {
  return [id, address(signer), address(9)]
}

function known(epoch: number, block: number): CborValue {
  return [epoch, new Uint8Array(32), block, 1_700_000_000_000]
}
