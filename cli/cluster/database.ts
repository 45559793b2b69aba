/** PostgreSQL of this machine, in a folder of its own: it listens at a socket in that folder, which nobody else can open. */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../disk/make-folder.ts'
import { asServerUser, findPostgres, isRoot, NOBODY, socketUrl } from '../../disk/postgres-programs.ts'
import { CliError } from '../errors.ts'

export interface Database {
  readonly url: string
  readonly command: readonly string[]
}

/** A socket’s path is no longer than this, with its name. */
const LONGEST = 107 - '/.s.PGSQL.5432'.length

/** Makes the folder's database where there is none. @throws {CliError} store_programs, store_folder */
export function prepareDatabase(folder: string): Database {
  const programs = findPostgres()
  if (programs === undefined)
    throw new CliError('store_programs', 'PostgreSQL is not installed', {
      hint: 'Debian: apt-get install postgresql. Or name one that runs already: --store postgres://….',
    })
  if (folder.length > LONGEST)
    throw new CliError('store_folder', `${folder} is too long a path for a socket`, {
      hint: `Choose a data folder with a shorter path (--data): at most ${LONGEST} characters.`,
    })
  makeDatabaseFolder(folder)
  const data = join(folder, 'data')
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(programs, folder, data)
  const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`]
  const command = [join(programs, 'postgres'), '-D', data, ...settings]
  return { url: socketUrl(folder), command: isRoot() ? asNobody(command) : command }
}

/** It changes its user, which lets go of whom it dies with: that is said again. */
function asNobody(command: readonly string[]): readonly string[] {
  const [, ...args] = asServerUser(command)
  return ['/usr/bin/setpriv', '--pdeathsig', 'INT', ...args]
}

function makeDatabaseFolder(folder: string): void {
  makeFolder(folder)
  chmodSync(folder, 0o700)
  if (!isRoot()) return
  chownSync(folder, NOBODY, NOBODY)
  // The server is nobody where this is root, and has to get there.
  const [test = '', ...args] = asServerUser(['test', '-x', folder])
  if (spawnSync(test, args).status === 0) return
  throw new CliError(
    'store_folder',
    `nobody may enter ${dirname(folder)}, and PostgreSQL refuses to be root`,
    {
      hint: 'Run this as a user of its own, or keep the database where others may enter: --database /var/lib/cairn-database.',
    },
  )
}

function initialise(programs: string, folder: string, data: string): void {
  const args = [
    '-D',
    data,
    '-U',
    'cairn',
    '--auth=trust',
    '--no-locale',
    '--encoding=UTF8',
    '--data-checksums',
  ]
  const [command = '', ...rest] = asServerUser([join(programs, 'initdb'), ...args])
  const made = spawnSync(command, rest, { cwd: folder, encoding: 'utf8' })
  if (made.status === 0) return
  throw new CliError('store_folder', 'PostgreSQL could not make its database', {
    hint: made.stderr.trim().split('\n').at(-1) ?? '',
  })
}
