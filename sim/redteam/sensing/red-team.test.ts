/** The bounds of sensing, on a part of its attacks and honest worlds; all of them run in `npm run test:long`. */
import { expect, it } from 'vitest'
import type { Attack } from '../attack.ts'
import { sensingAttacks } from './attacks.ts'
import { holdsSensingBounds } from './hold-bounds.ts'
import { honestSensingWorlds } from './worlds.ts'

const DAYS = 24
const CHOSEN = [
  ['copy: with noise', '±2 steps, vouched for, of who commits'],
  ['invented weather', 'a drawn day'],
  ['boxes in a station’s cell', '12 owners, nobody is listed who could vouch'],
  ['coarse cell', 'resolution 3'],
  [
    'strangers who invent another weather',
    '3 round a station and one in its cell, nobody is listed who could vouch',
  ],
  ['washing: who buys of oneself', 'all five owners of a cell, and the buyer, are one'],
  ['honest: a quiet room', 'as quiet as the microphone each night'],
  ['honest: a mountain', '800 m, not registered'],
  ['honest: late delivery', 'committed to, twenty hours every four days'],
] as const

/** It ends on day 22, and what differs is judged a day and a half later: sooner than this the last of it is not counted yet. */
const INVERSION = ['honest: an inversion', 'of ten days, 800 m above it, registered'] as const
const LONGER_DAYS = 35

function chosenOf(all: readonly Attack[], [name, value]: readonly [string, string]): Attack {
  const attack = all.find(one => one.name === name && one.value === value)
  expect(attack, `${name} ${value}`).toBeDefined()
  return attack!
}

const all = [...sensingAttacks(DAYS), ...honestSensingWorlds(DAYS)]
const chosen = [
  ...CHOSEN.map(one => chosenOf(all, one)),
  chosenOf(honestSensingWorlds(LONGER_DAYS), INVERSION),
]

it.each(chosen)('$name, $value', holdsSensingBounds)
