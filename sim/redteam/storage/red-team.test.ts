/** The bounds of storage: all of its attacks and honest worlds are quick enough to run with every test, for fewer days. */
import { it } from 'vitest'
import { honestStorageWorlds, storageAttacks } from './attacks.ts'
import { holdsStorageBounds } from './hold-bounds.ts'

const DAYS = 26

it.each([...storageAttacks(DAYS), ...honestStorageWorlds(DAYS)])('$name, $value', holdsStorageBounds)
