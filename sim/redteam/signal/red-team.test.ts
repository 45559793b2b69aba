/** The bounds of signal: all of its attacks and honest worlds are quick enough to run with every test, for fewer days. */
import { it } from 'vitest'
import { holdsMobilityBounds } from '../mobility/hold-bounds.ts'
import { honestSignalWorlds, signalAttacks } from './attacks.ts'

const DAYS = 12

it.each([...signalAttacks(DAYS), ...honestSignalWorlds(DAYS)])('$name, $value', holdsMobilityBounds)
