/**
 * PostgreSQL of this machine (Debian: postgresql), with a folder of its own, for as long as a test runs. It speaks over a socket in
 * that folder alone.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asServerUser, findPostgres, isRoot, NOBODY, socketUrl } from '../../disk/postgres-programs.ts'

export interface TestPostgres {
  readonly url: string
  /** As by a power cut: nothing more is written. */
  kill(): void
  start(): void
  stop(): void
  /** A second server that follows this one, in its folder. */
  replicate(): TestReplica
}

export interface TestReplica {
  readonly url: string
  /** It follows no more: what comes from now on it does not have. */
  promote(): void
  stop(): void
}

/** True where a test of PostgreSQL is to be left out: it is not installed, and CAIRN_ALL_TOOLS does not say that it must be. */
export const withoutPostgres = findPostgres() === undefined && process.env['CAIRN_ALL_TOOLS'] !== '1'

/** @param settings e.g. `['-c', 'fsync=off']` */
export function startPostgres(settings: readonly string[] = []): TestPostgres {
  const programs = findPostgres()
  if (programs === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql')
  const folder = mkdtempSync(join(tmpdir(), 'cairn-pg-'))
  if (isRoot()) chownSync(folder, NOBODY, NOBODY)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const run = (program: string, ...args: readonly string[]) => {
    const [name, ...rest] = asServerUser([join(programs, program), ...args])
    execFileSync(name!, rest, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder })
  }
  run('initdb', '-D', data, '-U', 'cairn', '--auth=trust', '--no-sync', '--no-locale', '--encoding=UTF8')
  const server = ['-c', "listen_addresses=''", '-c', `unix_socket_directories=${folder}`, ...settings]
  const start = () =>
    run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', server.join(' '), 'start')
  start()
  return {
    url: socketUrl(folder),
    start,
    kill() {
      const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
      // Its children end when it is gone; until then a new one refuses to start.
      spawnSync('sh', [
        '-c',
        `kids=$(pgrep -P ${pid}); kill -9 ${pid} $kids; while kill -0 $kids 2>&-; do :; done`,
      ])
    },
    replicate: () => startReplica(folder, run),
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Run = (program: string, ...args: readonly string[]) => void

function startReplica(folder: string, run: Run): TestReplica {
  const [data, sockets] = [join(folder, 'replica'), join(folder, 'r')]
  mkdirSync(sockets, { mode: 0o700 })
  if (isRoot()) chownSync(sockets, NOBODY, NOBODY)
  run('pg_basebackup', '-h', folder, '-U', 'cairn', '-D', data, '-R', '--no-sync', '--checkpoint=fast')
  const server = ['-c', "listen_addresses=''", '-c', `unix_socket_directories=${sockets}`]
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'replica-log'), '-o', server.join(' '), 'start')
  return {
    url: socketUrl(sockets),
    promote: () => run('pg_ctl', '-D', data, '-w', 'promote'),
    stop: () => run('pg_ctl', '-D', data, '-m', 'immediate', 'stop'),
  }
}
