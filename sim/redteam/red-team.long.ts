/** Every attack and every honest world of the table: none goes past its bound. */
import { it } from 'vitest'
import { energyAttacks, honestEnergyWorlds } from './energy/attacks.ts'
import { holdsItsBounds } from './hold-bounds.ts'

const DAYS = 35

it.each([...energyAttacks(DAYS), ...honestEnergyWorlds(DAYS)])('$name, $value', holdsItsBounds)
