/**
 * A process that does not outlive the one that starts it: where `setpriv` exists (Linux) the kernel ends it with SIGKILL when
 * its parent is gone, however that ended. Elsewhere it has to notice by itself.
 */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface Invocation {
  readonly command: string
  /** To be put before whatever the program itself is given. */
  readonly args: readonly string[]
}

/** @param program an absolute path */
export function dyingWithParent(program: string): Invocation {
  const setpriv = process.platform === 'linux' ? onPath('setpriv') : undefined
  return setpriv === undefined
    ? { command: program, args: [] }
    : { command: setpriv, args: ['--pdeathsig', 'KILL', program] }
}

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map(folder => join(folder, program)).find(path => existsSync(path))
}
