/** One `cairn up` for one data folder: a file that names the process. A lock whose process is gone is taken over. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../disk/make-folder.ts'
import { CliError } from '../errors.ts'

const FILE = 'up.lock'

export interface DataLock {
  release(): void
}

/** @throws {CliError} data_in_use, naming the process. */
export function lockData(folder: string): DataLock {
  makeFolder(folder)
  const path = join(folder, FILE)
  if (!tryLock(path)) {
    const pid = holderOf(path)
    if (pid !== undefined && isAlive(pid)) throw inUse(folder, path, pid)
    rmSync(path, { force: true })
    if (!tryLock(path)) throw inUse(folder, path, holderOf(path) ?? 0)
  }
  return { release: () => rmSync(path, { force: true }) }
}

function tryLock(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holderOf(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8').trim())
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** True also for a process of somebody else, which may not be signalled. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function inUse(folder: string, path: string, pid: number): CliError {
  return new CliError('data_in_use', `${folder} is in use by process ${pid}`, {
    hint: `Stop that process, or use another folder: --data DIR. If it is no cairn, remove ${path}.`,
    facts: { pid },
  })
}
