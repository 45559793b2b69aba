/** Folders that are made with all above them, that are there already, and that cannot be. */
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeFolder } from './make-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'cairn-folder-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

it('is made with all above it, for who made it alone, and again changes nothing', () => {
  const path = join(root, 'a/b/c')
  makeFolder(path)
  expect(statSync(path).mode & 0o777).toBe(0o700)
  chmodSync(path, 0o750)
  makeFolder(path)
  expect(statSync(path).mode & 0o777).toBe(0o750)
})

it('says what is in the way', () => {
  writeFileSync(join(root, 'file'), '')
  expect(() => makeFolder(join(root, 'file/x'))).toThrow(/EEXIST|ENOTDIR/)
  expect(() => makeFolder(join(root, 'file'))).toThrow('EEXIST')
})

it.skipIf(!existsSync('/proc/self'))('ends where nothing can be made', () => {
  expect(() => makeFolder('/proc/cairn-none/x')).toThrow('ENOENT')
})
