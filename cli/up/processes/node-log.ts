/** The node's log while the terminal tells the story: JSON lines in a file of the data folder. */
import { createWriteStream } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../../../disk/make-folder.ts'
import type { startNode } from '../../../node/start-node.ts'

type Log = NonNullable<Parameters<typeof startNode>[0]['log']>

export interface FileLog extends Log {
  close(): Promise<void>
}

export function openNodeLog(path: string): FileLog {
  makeFolder(dirname(path))
  const stream = createWriteStream(path, { flags: 'a', mode: 0o600 })
  // A log that cannot be written, on a full disk, ends no oracle.
  stream.on('error', () => undefined)
  const write = (level: string, event: string, facts: Readonly<Record<string, unknown>>) => {
    const line = { level, at: new Date().toISOString(), event, ...facts }
    stream.write(
      `${JSON.stringify(line, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))}\n`,
    )
  }
  return {
    info: (event, facts = {}) => write('info', event, facts),
    warn: (event, facts = {}) => write('warn', event, facts),
    fail: (event, error, facts = {}) => write('error', event, { ...facts, ...describe(error) }),
    close: () => new Promise(resolve => stream.end(resolve)),
  }
}

function describe(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { why: String(error) }
  const code = 'code' in error ? { code: error.code } : {}
  return { ...code, why: error.message, stack: error.stack }
}
