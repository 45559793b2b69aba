import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { keepParts } from './bundle.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-bundle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a process that runs finds its parts after a new build, for a day; entries are the new ones', () => {
  const [old, fresh] = [join(folder, 'old'), join(folder, 'fresh')]
  for (const path of [old, fresh]) mkdirSync(path)
  for (const name of ['part-a.js', 'part-b.js', 'part-long-ago.js', 'cairn.js'])
    writeFileSync(join(old, name), 'old')
  writeFileSync(join(fresh, 'part-b.js'), 'new')
  const days = (count: number) => new Date(Date.now() - count * 86_400_000)
  utimesSync(join(old, 'part-a.js'), days(0.9), days(0.9))
  utimesSync(join(old, 'part-long-ago.js'), days(1.1), days(1.1))
  keepParts(old, fresh)
  const there = ['part-a.js', 'part-b.js', 'part-long-ago.js', 'cairn.js'].map(name =>
    existsSync(join(fresh, name)),
  )
  expect(there).toEqual([true, true, false, false])
  // Built again an hour later its age is still its own.
  utimesSync(join(fresh, 'part-a.js'), days(1.1), days(1.1))
  const again = join(folder, 'again')
  mkdirSync(again)
  keepParts(fresh, again)
  expect([existsSync(join(again, 'part-a.js')), existsSync(join(again, 'part-b.js'))]).toEqual([false, true])
})
