/** The bounds of sensing, on a part of its attacks and honest worlds; all of them run in `npm run test:long`. */
import { expect, it } from 'vitest'
import { sensingAttacks } from './attacks.ts'
import { holdsSensingBounds } from './hold-bounds.ts'
import { honestSensingWorlds } from './worlds.ts'

const DAYS = 24
const CHOSEN = [
  ['copy: exact', 'vouched for, of who commits'],
  ['copy: with noise', '±2 steps'],
  ['copy: with noise', '±2 steps, vouched for, of who commits'],
  ['invented weather', 'a constant with noise'],
  ['invented weather', 'a drawn day'],
  ['boxes in a station’s cell', '12 owners, sound besides'],
  ['boxes in a station’s cell', '12 owners, nobody is listed who could vouch'],
  ['coarse cell', 'resolution 3'],
  ['a majority that invents another weather', '5 boxes round a station'],
  ['honest: a beach', 'sea breeze each afternoon'],
  ['honest: a mountain', '800 m, not registered'],
  ['honest: coarse instruments', 'at exactly the coarsest step'],
  ['honest: late delivery', 'committed to, twenty hours every four days'],
] as const

const all = [...sensingAttacks(DAYS), ...honestSensingWorlds(DAYS)]
const chosen = CHOSEN.map(([name, value]) => {
  const attack = all.find(one => one.name === name && one.value === value)
  expect(attack, `${name} ${value}`).toBeDefined()
  return attack!
})

it.each(chosen)('$name, $value', holdsSensingBounds)
