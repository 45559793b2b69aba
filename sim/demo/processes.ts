/** The demonstration's oracles as child processes: started, killed without warning, started again on the same folder. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OracleSettings } from './oracle-process.ts'

export interface OracleProcess {
  readonly name: string
  readonly url: string
  readonly isUp: boolean
  start(change?: Partial<OracleSettings>): Promise<void>
  /** SIGKILL. */
  kill(): Promise<void>
}

const PROGRAM = join(import.meta.dirname, 'oracle-process.ts')
const READY_MS = 300_000

export function createOracleProcess(name: string, settings: OracleSettings): OracleProcess {
  const { folder, port } = settings
  let child: ChildProcess | undefined
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    get isUp() {
      return child !== undefined
    },
    async start(change = {}) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const file = join(folder, 'settings.json')
      writeFileSync(file, JSON.stringify({ ...settings, ...change }), { mode: 0o600 })
      const started = fork(PROGRAM, [file], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
      child = started
      // Its end is what counts; a channel that breaks says no more than that.
      started.on('error', () => undefined)
      started.once('exit', () => {
        if (child === started) child = undefined
      })
      const signal = AbortSignal.timeout(READY_MS)
      await Promise.race([
        once(started, 'message', { signal }),
        once(started, 'exit', { signal }).then(([code]) => {
          throw new Error(`${name} ended with code ${code} before it was up`)
        }),
      ])
    },
    async kill() {
      const dying = child
      if (dying === undefined) return
      const gone = once(dying, 'exit')
      dying.kill('SIGKILL')
      await gone
    },
  }
}
