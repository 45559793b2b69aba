/** The bounds that the red team's table shows, on a part of it; all of it runs in `npm run test:long`. */
import { expect, it } from 'vitest'
import { energyAttacks, honestEnergyWorlds } from './energy/attacks.ts'
import { holdsItsBounds } from './hold-bounds.ts'

const DAYS = 12
const CHOSEN = [
  ['phantom: exact copy', 'of home 10'],
  ['phantom: copy with noise', '±7 %'],
  ['phantom: invented', 'a sine, clouds and a load'],
  ['phantoms: identities in a house', '20 owners'],
  ['power of paper', 'pvW ×10'],
  ['no cell', 'full power day and night'],
  ['store that only gives', '5 kWh an hour'],
  ['frame', 'an older meter repeats home 16 five hours later'],
  ['scale from the first day', '×5'],
] as const
const WORLDS = [
  ['honest: counters in steps', '100 Wh'],
  ['honest: away, and the inverter’s counter is low', '×0.97'],
  ['honest: flats that share a plant', 'and say so'],
  ['honest: snow on all roofs but one', 'for 4 days'],
] as const

const all = [...energyAttacks(DAYS), ...honestEnergyWorlds(DAYS)]
const chosen = [...CHOSEN, ...WORLDS].map(([name, value]) => {
  const attack = all.find(one => one.name === name && one.value === value)
  expect(attack, `${name} ${value}`).toBeDefined()
  return attack!
})

it.each(chosen)('$name, $value', holdsItsBounds)
