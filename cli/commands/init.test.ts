import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { packageRoot } from '../package-root.ts'
import { runCairn } from '../testing/run-cairn.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cairn-init-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const packageFile = () =>
  JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as Record<string, object>

it('names the cairn that wrote it, and no stranger’s of that name in a registry', async () => {
  expect((await runCairn(['init', 'meadow'], { cwd })).code).toBe(0)
  expect(packageFile()['dependencies']).toEqual({ cairn: `file:${packageRoot()}` })
})

it('leaves the one that somebody has installed', async () => {
  const installed = { cairn: 'file:../cairn/cairn-0.1.0.tgz' }
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ dependencies: installed }))
  expect((await runCairn(['init', 'meadow'], { cwd })).code).toBe(0)
  expect(packageFile()['dependencies']).toEqual(installed)
})

it('writes nothing into a checkout of Cairn', async () => {
  const own = JSON.stringify({ name: 'cairn' })
  writeFileSync(join(cwd, 'package.json'), own)
  const { code, stderr } = await runCairn(['init', 'meadow'], { cwd })
  expect([code, stderr]).toEqual([1, expect.stringContaining('this folder is Cairn itself')])
  expect(readdirSync(cwd)).toEqual(['package.json'])
  expect(readFileSync(join(cwd, 'package.json'), 'utf8')).toBe(own)
})
