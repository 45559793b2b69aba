/** Whole data folders of `cairn up` that earlier versions wrote (record-up.ts), each unpacked to go on with. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect } from 'vitest'
import { type Started, startCairn } from './run-cairn.ts'

const RECORDED = join(import.meta.dirname, 'recorded')
export const archives = readdirSync(RECORDED).filter(name => name.endsWith('.tar.gz'))

export interface RecordedFolders {
  unpack(archive: string): string
  /** `cairn up` in such a folder. */
  start(data: string): Started
  /** It goes no further than to a file that a newer version wrote, says so, and leaves it as it is. */
  refuses(file: string, age: (db: DatabaseSync) => void): Promise<void>
  stop(): Promise<void>
}

export function openRecordedFolders(): RecordedFolders {
  const root = mkdtempSync(join(tmpdir(), 'cairn-recorded-'))
  const started: Started[] = []

  function unpack(archive: string): string {
    const folder = mkdtempSync(join(root, 'data-'))
    execFileSync('tar', ['xzf', join(RECORDED, archive), '-C', folder])
    return folder
  }

  function start(data: string): Started {
    const network = join(RECORDED, 'network.ts')
    const up = startCairn(['up', network, '--data', data, '--port', '0', '--mqtt-port', '0'], {
      fromSource: true,
    })
    started.push(up)
    return up
  }

  return {
    unpack,
    start,
    async refuses(file, age) {
      const data = unpack(archives.at(-1)!)
      const db = new DatabaseSync(join(data, file))
      age(db)
      db.close()
      const content = readFileSync(join(data, file))
      const { code, stdout, stderr } = await start(data).ended
      expect(code).not.toBe(0)
      expect(stdout + stderr).toMatch(/newer version of (cairn|Cairn)|written by a newer/)
      expect(readFileSync(join(data, file))).toEqual(content)
    },
    async stop() {
      for (const { child } of started) if (child.exitCode === null) child.kill('SIGTERM')
      await Promise.all(started.map(({ ended }) => ended))
      rmSync(root, { recursive: true, force: true })
    },
  }
}
