/** The bounds of storage on every second of its attacks and honest worlds, for fewer days; all of them run in `npm run test:long`. */
import { expect, it } from 'vitest'
import { honestStorageWorlds, storageAttacks } from './attacks.ts'
import { holdsStorageBounds } from './hold-bounds.ts'
import { measureStorage } from './measure.ts'

const DAYS = 26

const all = [...storageAttacks(DAYS), ...honestStorageWorlds(DAYS)]

it.each(all.filter((_, index) => index % 2 === 0))('$name, $value', holdsStorageBounds)

it('washing loses with the bound, and gains without it', async () => {
  const [bounded, washable] = storageAttacks(DAYS).filter(({ name }) => name.endsWith('follow use'))
  const [loses, gains] = [await measureStorage(bounded!), await measureStorage(washable!)]
  expect(loses.ratio).toBeLessThan(0)
  expect(gains.ratio).toBeGreaterThan(0)
})
