import { describe, expect, it } from 'vitest'
import type { DetectorModel } from '../../../../kernel/detector/model.ts'
import { modelHash } from '../../../../kernel/detector/model.ts'
import { encodeCbor } from '../../../../protocol/cbor/cbor.ts'
import { resourceFromRules } from '../../../rules.ts'
import { readHomes } from '../../testing/homes.ts'
import { energy } from '../resource.ts'
import { CHEATS, OTHER_CHEATS } from './cheats.ts'
import { isCleared } from './look.ts'
import { type Seen, TRAIT_NAMES, type Trait, traitsOf } from './traits.ts'

const HOMES = [0, 1, 2, 3, 4, 5]
const DAYS = 8
const YEAR = readHomes()
const hours = YEAR.hours.slice(30 * 24, (30 + DAYS) * 24)
const street = HOMES.map((home): Seen => {
  const id = String(home) as Seen['id']
  return {
    id,
    owner: id as unknown as Seen['owner'],
    district: 'here',
    vouched: true,
    pvW: 4_000,
    made: hours.map(({ homes }) => Math.round(homes[home]!.pvWh)),
    used: hours.map(({ homes }) => Math.round(homes[home]!.loadWh)),
    own: { ppm: 1_000_000, days: 30 },
  }
})
const of = (meters: readonly Seen[], id: string, trait: Trait) =>
  traitsOf(meters, 24).get(id as Seen['id'])![TRAIT_NAMES.indexOf(trait)]!

const model: DetectorModel = {
  format: 1,
  resource: 'energy',
  features: [...TRAIT_NAMES],
  usual: TRAIT_NAMES.map(() => 1_000),
  depth: 1,
  trees: [[0, 1_200, 0, 100]],
  threshold: 50,
  trainedOn: { data: `0x${'ab'.repeat(32)}`, epochs: 9, subjects: 8 },
  measured: { honestHeldPpm: 1, foundPpm: {} },
}

describe('traits', () => {
  it('are whole numbers, the same whatever the order of the meters', () => {
    const traits = traitsOf(street, 24)
    expect([...traits.values()].flat().every(Number.isSafeInteger)).toBe(true)
    expect(new Map([...traitsOf(street.toReversed(), 24)].sort())).toEqual(new Map([...traits].sort()))
  })

  it('of a copy: its consumption is another’s, and what is left of its panels does not last', () => {
    const [home] = street as [Seen]
    const noise = (index: number) => 1 + 0.1 * (((index * 7919) % 200) / 100 - 1)
    const made = home.made.map((wh, index) => Math.round(wh * noise(index)))
    const copy = { ...home, id: '9' as Seen['id'], owner: '9' as unknown as Seen['owner'], made }
    expect(of([...street, copy], '9', 'sameUse')).toBe(0)
    expect(of(street, '0', 'sameUse')).toBeGreaterThan(100)
    expect(of([...street, copy], '9', 'nearest')).toBeGreaterThan(2 * of(street, '0', 'nearest'))
  })

  it('of a home that is vouched for do not change when somebody whom nobody vouches for repeats it', () => {
    const id = '9' as Seen['id']
    const copy = { ...street[0]!, id, owner: '9' as unknown as Seen['owner'], vouched: false }
    const own = (meters: readonly Seen[]) => traitsOf(meters, 24).get('0' as Seen['id'])
    expect(own([...street, copy])).toEqual(own(street))
  })

  it('say nothing of who has no neighbours, or too few days', () => {
    expect(traitsOf(street.slice(0, 2), 24).size).toBe(0)
    expect(
      traitsOf(
        street.map(meter => ({ ...meter, district: undefined })),
        24,
      ).size,
    ).toBe(0)
    const young = { ...street[0]!, made: street[0]!.made.slice(-48) }
    expect(traitsOf([young, ...street.slice(1)], 24).has('0' as Seen['id'])).toBe(false)
  })

  it('many identities of one owner choose no median: the panel has one an owner', () => {
    const crowd = Array.from({ length: 20 }, (_, index): Seen => {
      const id = `x${index}` as Seen['id']
      return {
        ...street[1]!,
        id,
        vouched: false,
        made: street[1]!.made.map(wh => 3 * wh),
        own: { ppm: 1_000_000, days: 0 },
      }
    })
    expect(of([...street, ...crowd], '2', 'trend')).toBe(of(street, '2', 'trend'))
  })
})

describe('a model in the rules', () => {
  const options = { retail: '0.22', feedIn: '0.05' }

  it('is named by its hash, and comes back from the rules whole', () => {
    const resource = energy({ ...options, detector: model })
    const { name, version, params } = resource
    expect(params).toMatchObject({ detector: { hash: modelHash(model) } })
    expect(encodeCbor(resourceFromRules({ name, version, params }).params)).toEqual(encodeCbor(params))
    expect(energy(options).params).not.toHaveProperty('detector')
  })

  it('of another resource, or of other features, is refused', () => {
    const other = { ...model, resource: 'sensing' }
    expect(() => energy({ ...options, detector: other })).toThrow(/of other features/)
  })
})

it('who was found is cleared when a whole window has passed since', () => {
  const looks = { day: 107, score: 0, why: '', foundOn: 100 }
  expect([isCleared(looks), isCleared({ ...looks, day: 108 }), isCleared({ ...looks, foundOn: -1 })]).toEqual(
    [false, true, false],
  )
})

it('cheats to measure by are others than those to train by', () => {
  expect(
    CHEATS.map(({ kind }) => kind).filter(kind => OTHER_CHEATS.some(other => other.kind === kind)),
  ).toEqual([])
})
