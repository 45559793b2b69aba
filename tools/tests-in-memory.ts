/**
 * Where tests put what they write: in memory, where the system has room for that. It is gone after them anyway, and no commit waits
 * for a disk. A run has a folder of its own, which goes with it; what a killed one left goes with the next.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

const [SHARED, NAME] = ['/dev/shm', 'cairn.']
const LEAST_BYTES = 4 * 2 ** 30

/** For this process and all that it starts, unless somebody has said where. */
export function useMemoryForTests(): void {
  if (process.env['TMPDIR'] !== undefined || !hasRoom()) return
  for (const name of readdirSync(SHARED)) if (isLeft(name)) rmSync(join(SHARED, name), { recursive: true })
  const folder = join(SHARED, `${NAME}${process.pid}`)
  mkdirSync(folder, { recursive: true })
  process.env['TMPDIR'] = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
}

/** In a container it is often small, or nothing in it may be run. */
function hasRoom(): boolean {
  if (!existsSync('/proc/mounts')) return false
  const [, options] = readFileSync('/proc/mounts', 'utf8').match(/^\S+ \/dev\/shm tmpfs (\S+)/m) ?? []
  if (options === undefined || !options.split(',').includes('rw') || options.includes('noexec')) return false
  const { bavail, bsize } = statfsSync(SHARED)
  return bavail * bsize >= LEAST_BYTES
}

function isLeft(name: string): boolean {
  const pid = Number(name.slice(NAME.length))
  return name.startsWith(NAME) && Number.isInteger(pid) && !existsSync(`/proc/${pid}`)
}
