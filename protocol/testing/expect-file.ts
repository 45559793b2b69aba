/**
 * Golden vectors as files: contracts/test/vectors/*.json, read by TypeScript and Solidity alike. `UPDATE_VECTORS=1` writes
 * them again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

const FOLDER = join(import.meta.dirname, '../../contracts/test/vectors')
const UPDATE = process.env['UPDATE_VECTORS'] === '1'

/** What the file says is what the code computes today, to the byte. */
export function expectFile(name: string, vectors: object): void {
  const text = `${JSON.stringify(vectors, undefined, 2)}\n`
  const path = join(FOLDER, name)
  if (UPDATE) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(path, text)
  }
  expect(readFileSync(path, 'utf8')).toBe(text)
}
