/** The bounds of mobility on one attack and honest world of each kind, for fewer days; all of them run in `npm run test:long`. */
import { it } from 'vitest'
import { honestMobilityWorlds, mobilityAttacks } from './attacks.ts'
import { holdsMobilityBounds } from './hold-bounds.ts'

const DAYS = 12

/** Of the worlds with cameras these. */
const CAMERAS = ['where cameras of others pass by, vouched for', 'that see three in five']
const all = [...mobilityAttacks(DAYS), ...honestMobilityWorlds(DAYS)].filter(
  ({ network, value }) => network?.rules.name !== 'Streets' || CAMERAS.some(start => value.startsWith(start)),
)
const chosen = all.filter(({ name }, index) => all.findIndex(one => one.name === name) === index)

it.each(chosen)('$name, $value', holdsMobilityBounds)
