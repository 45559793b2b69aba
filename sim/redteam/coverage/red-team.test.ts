/** The bounds of coverage: all of its attacks and honest worlds are quick enough to run with every test, for fewer days. */
import { it } from 'vitest'
import { coverageAttacks, honestCoverageWorlds } from './attacks.ts'
import { holdsCoverageBounds } from './hold-bounds.ts'

const DAYS = 8

it.each([...coverageAttacks(DAYS), ...honestCoverageWorlds(DAYS)])('$name, $value', holdsCoverageBounds)
