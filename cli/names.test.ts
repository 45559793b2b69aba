import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { accountNamed, deviceNamed, NO_NAMES, nameOf, readNames, writeNames } from './names.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-names-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const names = { devices: { 'home-15': 'aa' }, accounts: { Olga: '0xb' } }

describe('names', () => {
  it('are kept in a file, and are none where there is none', async () => {
    const path = join(folder, 'names.json')
    expect(readNames(path)).toEqual(NO_NAMES)
    await writeNames(path, names)
    expect(readNames(path)).toEqual(names)
  })

  it('are found as people write them', () => {
    for (const typed of ['home-15', 'Home 15', 'HOME_15']) expect(deviceNamed(names, typed)).toBe('aa')
    expect(accountNamed(names, 'olga')).toBe('0xb')
    expect(accountNamed(names, 'home-15')).toBeUndefined()
    expect([nameOf(names, 'aa'), nameOf(names, '0xb'), nameOf(names, 'zz')]).toEqual([
      'home-15',
      'Olga',
      undefined,
    ])
  })
})
