/** The bounds of mobility: all of its attacks and honest worlds are quick enough to run with every test, for fewer days. */
import { it } from 'vitest'
import { honestMobilityWorlds, mobilityAttacks } from './attacks.ts'
import { holdsMobilityBounds } from './hold-bounds.ts'

const DAYS = 12

it.each([...mobilityAttacks(DAYS), ...honestMobilityWorlds(DAYS)])('$name, $value', holdsMobilityBounds)
