/** What a phone felt, whichever way it lies. */
import { expect, it } from 'vitest'
import { feltOf } from './sensors.ts'

const turned = ([x, y, z]: readonly [number, number, number]) => [z, x, y] as const
const samples = (push: readonly [number, number, number], gravity: readonly [number, number, number]) =>
  Array.from({ length: 60 }, (_, at) => {
    const own = push.map(one => one + (at % 2 === 0 ? 0.1 : -0.1)) as unknown as readonly [
      number,
      number,
      number,
    ]
    const all = own.map((one, axis) => one + gravity[axis]!) as unknown as readonly [number, number, number]
    return [all, own] as const
  })

it('is a push along the ground, and the same of a phone that lies otherwise', () => {
  const flat = feltOf(samples([1.2, 0.5, 0], [0, 0, 9.81]))!
  expect(flat.push).toBe(1_300)
  expect(flat.shake).toBeGreaterThan(50)
  expect(feltOf(samples(turned([1.2, 0.5, 0]), turned([0, 0, 9.81])))!.push).toBe(1_300)
  // A bump is no push along the ground.
  expect(feltOf(samples([0, 0, 2], [0, 0, 9.81]))!.push).toBe(0)
})

it('says no push where the phone does not tell gravity apart, and nothing of too little', () => {
  const plain = samples([1, 0, 0], [0, 0, 9.81]).map(([all]) => [all, undefined] as const)
  expect(feltOf(plain)).toEqual({ shake: feltOf(samples([1, 0, 0], [0, 0, 9.81]))!.shake })
  expect(feltOf(samples([1, 0, 0], [0, 0, 9.81]).slice(0, 4))).toBeUndefined()
})
