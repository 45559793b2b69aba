import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { identifyFile } from '../store/sqlite-store.ts'
import { readStorePlace } from './store-place.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cairn-place-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const placeOf = async (folder: string, nowMs: number) =>
  readStorePlace(folder, await identifyFile(join(folder, 'node.db')), nowMs)

it('a store is known again where it lies; a copy of it is none, nor is what was put in its place', async () => {
  const [node, copy] = [join(root, 'node'), join(root, 'copy')]
  mkdirSync(node)
  writeFileSync(join(node, 'node.db'), 'a')
  expect(await placeOf(node, 5)).toEqual({ fencedMs: 5, isCopy: true })
  expect(await placeOf(node, 9)).toEqual({ fencedMs: 5, isCopy: false })
  writeFileSync(join(node, 'node.db'), 'more is written to it')
  expect(await placeOf(node, 9)).toEqual({ fencedMs: 5, isCopy: false })
  cpSync(node, copy, { recursive: true, preserveTimestamps: true })
  expect(await placeOf(copy, 12)).toEqual({ fencedMs: 12, isCopy: true })
  // It stays fenced through restarts, and the one that it was copied from is what it was.
  expect(await placeOf(copy, 20)).toEqual({ fencedMs: 12, isCopy: false })
  expect(await placeOf(node, 20)).toEqual({ fencedMs: 5, isCopy: false })
  renameSync(join(copy, 'node.db'), join(node, 'node.db'))
  expect(await placeOf(node, 30)).toEqual({ fencedMs: 30, isCopy: true })
})

it('what is written down of it is damaged: that is as if it were a copy', async () => {
  writeFileSync(join(root, 'node.db'), 'a')
  await placeOf(root, 5)
  writeFileSync(join(root, 'store-place.json'), '{"file":')
  expect(await placeOf(root, 7)).toEqual({ fencedMs: 7, isCopy: true })
})
