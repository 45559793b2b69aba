/** The bounds of compute on some of its attacks and honest worlds, for two days; all of them run in `npm run test:long`. */
import { expect, it } from 'vitest'
import { computeAttacks, honestComputeWorlds } from './attacks.ts'
import { holdsComputeBounds } from './hold-bounds.ts'

const HOURS = 50
const CHOSEN = [
  ['lazy: invents results', '50 %, with a bond'],
  ['copies what others opened', 'where anything is open'],
  ['sleeper', 'after 12, and opens nothing that is looked at'],
  ['colluding ring', 'two of ten, both with a bond'],
  ['brings nothing', 'three of eleven'],
  ['denies what it was brought', 'what a machine did alone'],
  ['theft by registration', 'pushed onto its victim'],
  ['spoils video', 'all of it'],
  ['renders a part of a picture', '40 % of its tiles, after a record of 10'],
  ['friends cover for each other', 'two of twelve'],
  ['accuses whoever it judges', 'that nothing fits'],
  ['signs for less than it has of a live stream', 'half of it'],
  ['honest: a live stream', 'a late network'],
  ['says what it never fetched', 'two of twelve say the same'],
  ['a source of one’s own', 'answers each machine another thing, and signs for nothing'],
  ['honest: functions', 'a source that changes between two looks, once in ten'],
  ['reports what it never scanned', 'what it saw the last time'],
  ['honest: scans', 'one in ten changes between two looks'],
  ['trains nothing', 'new noise each time'],
  ['trains nothing', 'how the model moved the round before, blurred'],
  ['holds the others up', 'seals another’s seal, and opens nothing'],
  ['honest: training', 'one has other columns and twenty rows'],
  ['honest: video, judged with two builds', ''],
  ['honest: a slow machine', 'answers after four hours'],
  ['honest: a power cut', 'all machines away for eight hours'],
  ['honest: a requester signs late', 'after four hours'],
] as const

const all = [...computeAttacks(HOURS), ...honestComputeWorlds(HOURS)]
const chosen = CHOSEN.map(([name, value]) => {
  const attack = all.find(one => one.name === name && one.value === value)
  expect(attack, `${name} ${value}`).toBeDefined()
  return attack!
})

it.each(chosen)('$name, $value', holdsComputeBounds)
