/** One of the package's scripts, as a person runs it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface Ran {
  readonly code: number | null
  /** On both streams. */
  readonly said: string
}

export async function runScript(name: string, ...options: readonly string[]): Promise<Ran> {
  const script = spawn('npm', ['run', '-s', name, ...options], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [script.stdout, script.stderr]) stream.on('data', chunk => (said += String(chunk)))
  const [code] = (await once(script, 'close')) as [number | null]
  return { code, said }
}
