import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cast } from '../../examples/starter/cast.ts'
import starter from '../../examples/starter/network.ts'
import { importsOf, ROOT } from '../../tools/source-files.ts'
import { copyBlueprint } from './copy-blueprint.ts'

const FOLDER = join(ROOT, 'resources/_blueprint')
const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name))
  .map(file => ({ path: relative(FOLDER, file), text: readFileSync(file, 'utf8') }))

describe('a copy of the blueprint', () => {
  const copied = copyBlueprint(files, 'bikes')

  it('has every room, under its own name', () => {
    const paths = copied.map(({ path }) => path)
    for (const path of [
      'network.ts',
      'cast.ts',
      'bikes/package.ts',
      'bikes/messages/bikes.ts',
      'bikes/rule/resource.ts',
      'bikes/rule/reasons.ts',
      'bikes/agent/bikes-driver.ts',
      'bikes/cli/bikes.ts',
      'bikes/cli/lines.ts',
      'bikes/web/page.ts',
    ])
      expect(paths).toContain(path)
    expect(paths.filter(path => path.includes('.test.') || path.includes('testing'))).toEqual([])
  })

  it('says nothing of uptime any more', () => {
    expect(copied.filter(({ path, text }) => /uptime/i.test(path + text)).map(({ path }) => path)).toEqual([])
  })

  it('imports from its own folder, and from what the package exports', () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      exports: Record<string, unknown>
    }
    const rooms = Object.keys(exports).map(name => name.replace('./', 'cairn/').replace('*', ''))
    const paths = new Set(copied.map(({ path }) => path))
    const wrong = copied.flatMap(({ path, text }) =>
      importsOf(text)
        .filter(name => {
          if (name.startsWith('.')) return !paths.has(join(path, '..', name))
          return name.startsWith('cairn/') && !rooms.some(room => name.startsWith(room))
        })
        .map(name => `${path} → ${name}`),
    )
    expect(wrong).toEqual([])
    expect(
      copied.flatMap(({ text }) => importsOf(text)).filter(name => name.startsWith('cairn/')),
    ).not.toEqual([])
  })
})

it('a network to begin with can be launched', () => {
  expect(starter.rules.name).toBe('Starter')
  expect(starter.resources).not.toEqual([])
  expect(cast.members.length).toBeGreaterThan(0)
})
