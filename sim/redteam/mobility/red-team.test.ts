/**
 * The bounds of mobility on one honest world and one ride of each kind, and on every second kind of the other attacks, for fewer
 * days; all of them run in `npm run test:long`.
 */
import { it } from 'vitest'
import { honestMobilityWorlds, mobilityAttacks } from './attacks.ts'
import { holdsMobilityBounds } from './hold-bounds.ts'

const DAYS = 12

/** Of the worlds with cameras these. */
const CAMERAS = ['where cameras of others pass by, vouched for', 'that see three in five']
const all = [...mobilityAttacks(DAYS), ...honestMobilityWorlds(DAYS)].filter(
  ({ network, value }) => network?.rules.name !== 'Streets' || CAMERAS.some(start => value.startsWith(start)),
)
const kinds = all.filter(({ name }, index) => all.findIndex(one => one.name === name) === index)
/** A world of cars that drive takes longer than one of rides. */
const chosen = kinds.filter(({ name }, index) => /^(ride|honest):/.test(name) || index % 2 === 0)

it.each(chosen)('$name, $value', holdsMobilityBounds)
