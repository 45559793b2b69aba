/** Files of a data folder that somebody or something damaged: told by path, place and what would be right. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { NETWORK_FILE, RUNNING_FILE, readJson, readJsonAs } from './data-folder.ts'
import { NO_NAMES, readNames } from './names.ts'

let path: string
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'cairn-folder-')), 'a.json')
})
afterEach(() => rmSync(join(path, '..'), { recursive: true, force: true }))

const readers: Readonly<Record<string, () => unknown>> = {
  object: () => readJson(path),
  network: () => readJsonAs(path, NETWORK_FILE),
  running: () => readJsonAs(path, RUNNING_FILE),
  names: () => readNames(path),
}

it.each<[string, string, string]>([
  ['object', '[]', 'an object is needed'],
  ['object', '', 'it is empty'],
  ['network', '{"file":"a.ts"}', 'at rulesHash a value is needed'],
  ['network', '{"file":"a.ts","rulesHa', 'JSON is needed'],
  ['network', 'null', 'Object is needed'],
  ['running', '{"nodeUrl":8420}', 'at nodeUrl string is needed'],
  ['running', '\0\0\0', 'JSON is needed'],
  ['names', '{"devices":{"home-1":7}}', 'at devices.home-1 string is needed'],
  ['names', '{"devices":"x"}', 'at devices'],
])('a file of %s that is %j is refused', (kind, text, right) => {
  writeFileSync(path, text)
  expect(readers[kind]).toThrow(expect.objectContaining({ code: 'file_invalid' }))
  expect(readers[kind]).toThrow(path)
  expect(readers[kind]).toThrow(right)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

it('files of before, with less in them, are read; those that are not there are none', () => {
  expect(Object.values(readers).map(read => read())).toEqual([undefined, undefined, undefined, NO_NAMES])
  writeFileSync(path, '{"file":"a.ts","rulesHash":"0x1"}')
  expect(readJsonAs(path, NETWORK_FILE)).toEqual({ file: 'a.ts', rulesHash: '0x1', timeZone: 'UTC' })
  writeFileSync(path, '{"accounts":{"Ana":"0x1"}}')
  expect(readNames(path)).toEqual({ devices: {}, accounts: { Ana: '0x1' } })
})
