/** The bounds of storage: all of its attacks and honest worlds are quick enough to run with every test, for fewer days. */
import { expect, it } from 'vitest'
import { honestStorageWorlds, storageAttacks } from './attacks.ts'
import { holdsStorageBounds } from './hold-bounds.ts'
import { measureStorage } from './measure.ts'

const DAYS = 26

it.each([...storageAttacks(DAYS), ...honestStorageWorlds(DAYS)])('$name, $value', holdsStorageBounds)

it('washing loses with the bound, and gains without it', async () => {
  const [bounded, washable] = storageAttacks(DAYS).filter(({ name }) => name.endsWith('follow use'))
  const [loses, gains] = [await measureStorage(bounded!), await measureStorage(washable!)]
  expect(loses.ratio).toBeLessThan(0)
  expect(gains.ratio).toBeGreaterThan(0)
})
