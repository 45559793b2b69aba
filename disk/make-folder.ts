/**
 * A folder and those above it. Node's own `recursive` never comes back where a folder says of a new one in it that it is not there, as those
 * of Linux's `/proc` do: so each is made by itself.
 */
import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Only who made it reads it. */
const OWN = 0o700

/**
 * Nothing where it is there already.
 * @throws {Error} what the system says (`code`): EACCES, EROFS, ENOENT where nothing can be made there, ENOTDIR where a file is in the way
 * @example makeFolder('/var/lib/cairn/node')
 */
export function makeFolder(path: string, mode = OWN): void {
  const missing: string[] = []
  for (let folder = resolve(path); !isFolder(folder); folder = dirname(folder)) missing.push(folder)
  for (const folder of missing.reverse()) makeOne(folder, mode)
}

function isFolder(path: string): boolean {
  if (path === dirname(path)) return true
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Another process may have made it meanwhile. */
function makeOne(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !isFolder(folder)) throw error
  }
}
