/** Columns say of each device what was said of it, and a view of them is the map that it stands for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subjectIdOf } from '../../protocol/cose/cose-key.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { DeviceFact } from '../chain-facts.ts'
import type { Subject } from '../subject.ts'
import { account } from '../testing/fixtures.ts'
import { columnsOf, createDeviceColumns } from './device-columns.ts'
import { SubjectMap, vouchedIn } from './subject-map.ts'

const PLAIN = { noNullPrototype: true } as const
const cell = fc.constantFrom('', '8729a004affffff', '8729a0048ffffff')
const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })
const key = fc.oneof(
  fc.record({ alg: fc.constant('ES256' as const), x: bytes, y: bytes }, PLAIN),
  fc.record({ alg: fc.constant('EdDSA' as const), x: bytes }, PLAIN),
)
const value = fc.oneof(fc.constantFrom(0, -0, '0', '', 1), fc.double({ noNaN: true }), fc.string())
const past = fc.record({ untilMs: fc.nat(), owner: fc.nat(9).map(account), cell }, PLAIN)
const device = fc
  .record({
    key,
    owner: fc.nat().map(account),
    resource: fc.constantFrom('tally', 'other'),
    model: fc.constantFrom('tally/counter', 'tally/gauge'),
    cell,
    details: fc.dictionary(fc.constantFrom('pvW', 'name', 'z'), value),
    accepted: fc.boolean(),
    past: fc.array(past, { maxLength: 2 }),
    registeredAtMs: fc.nat(2 ** 40),
    movedAtMs: fc.nat(2 ** 40),
  })
  .map((one): DeviceFact => ({ id: subjectIdOf(one.key), ...one, details: { ...one.details } }))
const devices = fc.uniqueArray(device, { selector: ({ id }) => id, maxLength: 80 })

const ascending = (all: readonly DeviceFact[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('devices as columns', () => {
  it('are the devices that were put in, ascending by id', () => {
    fc.assert(
      fc.property(devices, all => {
        const columns = createDeviceColumns(all)
        expect([...columns]).toStrictEqual(ascending(all))
        expect([...columns.ids()]).toEqual(ascending(all).map(({ id }) => id))
        for (const one of all) expect(columns.get(one.id)).toStrictEqual(one)
        for (const one of all) expect(one).toMatchObject(columns.speakerOf(one.id)!)
        expect([columns.length, columns.get('ab'.repeat(32) as SubjectId)]).toEqual([all.length, undefined])
        expect(columnsOf(columns)).toBe(columns)
      }),
      { numRuns: 60 },
    )
  })

  it('refuse one that is there, and one under an id that its key does not have', () => {
    const [one, other] = fc.sample(device, { numRuns: 2, seed: 7 })
    expect(() => createDeviceColumns([one!, one!])).toThrow('is there already')
    expect(() => createDeviceColumns([{ ...one!, id: other!.id }])).toThrow('the key of another')
  })

  it('seen as subjects are the map that was made of all before, with what is vouched for and none of their keys', () => {
    fc.assert(
      fc.property(devices, fc.constantFrom(undefined, 'tally', 'other'), (all, resource) => {
        const vouched = new Map(all.slice(0, 3).map(({ id }, index) => [id, { pvW: index }]))
        const expected = new Map(
          ascending(all)
            .filter(one => resource === undefined || one.resource === resource)
            .map(({ key: _, ...subject }): [SubjectId, Subject] => {
              const its = vouched.get(subject.id)
              return [subject.id, its === undefined ? subject : { ...subject, vouched: its }]
            }),
        )
        const every = new SubjectMap(createDeviceColumns(all)).withVouched(vouched)
        const map = resource === undefined ? every : every.ofResource(resource)
        expect([...map]).toStrictEqual([...expected])
        const seen = [...expected.values()].filter(subject => 'vouched' in subject)
        expect([vouchedIn(map), vouchedIn(new Map(expected))]).toStrictEqual([seen, seen])
        expect([[...map.keys()], [...map.values()], map.size]).toEqual([
          [...expected.keys()],
          [...expected.values()],
          expected.size,
        ])
        const told: unknown[] = []
        map.forEach((subject, id) => void told.push([id, subject]))
        expect(told).toEqual([...expected])
        for (const { id } of all)
          expect([map.has(id), map.get(id)]).toEqual([expected.has(id), expected.get(id)])
      }),
      { numRuns: 40 },
    )
  })
})
