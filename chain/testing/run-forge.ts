/** The contracts' tests as one of the package's scripts runs them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface Forged {
  readonly code: number | null
  /** On both streams. */
  readonly said: string
}

export async function runForge(script: 'test:contracts' | 'test:contracts:long'): Promise<Forged> {
  const forge = spawn('npm', ['run', '-s', script], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [forge.stdout, forge.stderr]) stream.on('data', chunk => (said += String(chunk)))
  const [code] = (await once(forge, 'close')) as [number | null]
  return { code, said }
}
