/** The bounds of mobility: its attacks and honest worlds are quick enough to run with every test, for fewer days; of cameras a part. */
import { it } from 'vitest'
import { honestMobilityWorlds, mobilityAttacks } from './attacks.ts'
import { holdsMobilityBounds } from './hold-bounds.ts'

const DAYS = 12

/** Of the worlds with cameras these; all of them run in `npm run test:long`. */
const CAMERAS = ['where cameras of others pass by, vouched for', 'that see three in five']
const chosen = [...mobilityAttacks(DAYS), ...honestMobilityWorlds(DAYS)].filter(
  ({ network, value }) => network?.rules.name !== 'Streets' || CAMERAS.some(start => value.startsWith(start)),
)

it.each(chosen)('$name, $value', holdsMobilityBounds)
