import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { lockData } from './data-lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-lock-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('lockData', () => {
  it('names the process that holds the folder', () => {
    const lock = lockData(folder)
    expect(() => lockData(folder)).toThrow(`in use by process ${process.pid}`)
    lock.release()
    lockData(folder).release()
  })

  it('takes over from a process that is gone, and from a file that says nothing', () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    for (const left of [`${pid}\n`, '', 'nonsense']) {
      lockData(folder).release()
      writeFileSync(join(folder, 'up.lock'), left)
      const lock = lockData(folder)
      expect(readFileSync(join(folder, 'up.lock'), 'utf8')).toBe(`${process.pid}\n`)
      lock.release()
    }
  })
})
