import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChance } from './chance.ts'
import { type Example, fitModel, heldPpm } from './fit.ts'
import { type DetectorModel, describeModel, modelHash, readModel } from './model.ts'
import { reasonsOf, scoreOf } from './score.ts'

const FEATURES = [
  { name: 'noise', up: true },
  { name: 'lasting', up: false },
  { name: 'idle', up: true },
]

/** Cheats are noisier, and what is noisy of them does not last; the third says nothing. */
function examples(seed: number, count = 400): readonly Example[] {
  const chance = createChance(seed)
  return Array.from({ length: count }, (_, index) => {
    const cheats = index % 3 === 0
    const features = [
      (cheats ? 900 : 300) + 150 * chance.normal(),
      (cheats ? 0 : 500) + 150 * chance.normal(),
      100 * chance.normal(),
    ]
    return {
      features: features.map(Math.round),
      cheats,
      kind: cheats ? 'made' : '',
      value: 1,
      subject: `s${index % 8}`,
    }
  })
}

const fitted = fitModel(examples(1), { features: FEATURES, mostHeldPpm: 5_000 })
const model: DetectorModel = {
  format: 1,
  resource: 'energy',
  ...fitted,
  trainedOn: { data: `0x${'ab'.repeat(32)}`, epochs: 9, subjects: 8 },
  measured: { honestHeldPpm: 1, foundPpm: { made: 2 } },
}

describe('a detector', () => {
  it('finds cheats that it has not seen, and hardly an honest one', () => {
    const others = examples(2)
    expect(
      heldPpm(
        others.filter(({ cheats }) => cheats),
        fitted,
      ),
    ).toBeGreaterThan(800_000)
    expect(
      heldPpm(
        others.filter(({ cheats }) => !cheats),
        fitted,
      ),
    ).toBeLessThan(20_000)
  })

  it('is the same file for the same examples', () => {
    expect(fitModel(examples(1), { features: FEATURES, mostHeldPpm: 5_000 })).toEqual(fitted)
  })

  it('never says less of what speaks more against a subject: scoresRiseOnlyInTheDirectionOfTheirFeature', () => {
    const value = fc.integer({ min: -2_000, max: 2_000 })
    fc.assert(
      fc.property(value, value, value, fc.nat(2), fc.nat(2_000), (a, b, c, index, more) => {
        const before = [a, b, c]
        const worse = before.with(index, before[index]! + (FEATURES[index]!.up ? more : -more))
        expect(scoreOf(model, worse)).toBeGreaterThanOrEqual(scoreOf(model, before))
      }),
    )
  })

  it('says what speaks against a subject, the most telling first, and nothing where nothing does', () => {
    const [first] = reasonsOf(model, [1_500, 500, 0])
    expect(first).toMatchObject({ feature: 'noise', value: 1_500 })
    expect(reasonsOf(model, model.usual)).toEqual([])
  })

  it('is read as it was written, by its hash and by no other', () => {
    const told: unknown = JSON.parse(JSON.stringify(describeModel(model)))
    expect(readModel(told, modelHash(model))).toEqual(model)
    expect(() => readModel(told, `0x${'00'.repeat(32)}`)).toThrow(/hashes to .*, the rules go by .*--fetch/)
  })

  it.each<[string, object]>([
    ['a tree with a feature that there is not', { trees: [model.trees[0]!.with(0, 3)] }],
    ['a tree that is too short', { trees: [[0, 1]] }],
    ['a broken number', { threshold: 0.5 }],
    ['too many trees', { trees: new Array(257).fill(model.trees[0]) }],
    ['no hash of its data', { trainedOn: { data: '', epochs: 1, subjects: 1 } }],
  ])('refuses %s', (_, change) => {
    expect(() => readModel({ ...model, ...change })).toThrow('this is no model')
  })

  it('does not learn from the honest alone', () => {
    const honest = examples(1).filter(({ cheats }) => !cheats)
    expect(() => fitModel(honest, { features: FEATURES })).toThrow(/honest examples and cheating ones/)
  })
})
