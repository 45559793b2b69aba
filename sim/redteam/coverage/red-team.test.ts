/** The bounds of coverage on every second of its attacks and honest worlds, for fewer days; all of them run in `npm run test:long`. */
import { it } from 'vitest'
import { coverageAttacks, honestCoverageWorlds } from './attacks.ts'
import { holdsCoverageBounds } from './hold-bounds.ts'

const DAYS = 8

const all = [...coverageAttacks(DAYS), ...honestCoverageWorlds(DAYS)]

it.each(all.filter((_, index) => index % 2 === 0))('$name, $value', holdsCoverageBounds)
