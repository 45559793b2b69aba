/** PostgreSQL's own programs, as Debian installs them, and how they are run: the server refuses to be root. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Debian keeps each version's programs here. */
const VERSIONS = '/usr/lib/postgresql'
/** Debian's `nobody`. */
export const NOBODY = 65534

/** The folder of its newest programs, or undefined where there are none. */
export function findPostgres(): string | undefined {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS) : []
  return versions
    .toSorted((a, b) => Number(a) - Number(b))
    .map(version => join(VERSIONS, version, 'bin'))
    .findLast(folder => existsSync(join(folder, 'initdb')))
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** A command line as whoever may run the server: this user, or nobody in place of root. */
export function asServerUser(command: readonly string[]): readonly string[] {
  if (!isRoot()) return command
  return ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', ...command]
}

/** Of a server that listens at a socket in `folder` alone. */
export function socketUrl(folder: string): string {
  return `postgres://cairn@/postgres?host=${encodeURIComponent(folder)}`
}
