/** The bounds of signal on every second of its attacks and honest worlds, for fewer days; all of them run in `npm run test:long`. */
import { it } from 'vitest'
import { holdsMobilityBounds } from '../mobility/hold-bounds.ts'
import { honestSignalWorlds, signalAttacks } from './attacks.ts'

const DAYS = 12

const all = [...signalAttacks(DAYS), ...honestSignalWorlds(DAYS)]

it.each(all.filter((_, index) => index % 2 === 0))('$name, $value', holdsMobilityBounds)
