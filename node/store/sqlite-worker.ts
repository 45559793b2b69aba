/** The worker's side of sqlite-store.ts: one request at a time, in order of arrival. */
import { parentPort, workerData } from 'node:worker_threads'
import { NodeError } from '../errors.ts'
import { callSqlite, openSqliteCore, type SqliteOptions } from './sqlite-core.ts'
import { OPENED, type WorkerError, type WorkerReply, type WorkerRequest } from './worker-protocol.ts'

function serve(options: SqliteOptions): void {
  const port = parentPort
  if (port === null) throw new Error('sqlite-worker runs in a worker thread')
  const reply = (message: WorkerReply) => port.postMessage(message)
  try {
    const core = openSqliteCore(options)
    port.on('message', ({ call, method, args }: WorkerRequest) => {
      try {
        reply({ call, result: callSqlite(core, method, args) })
      } catch (error) {
        reply({ call, error: describe(error) })
      }
      if (method === 'close') port.close()
    })
    reply({ call: OPENED, result: undefined })
  } catch (error) {
    reply({ call: OPENED, error: describe(error) })
    port.close()
  }
}

function describe(error: unknown): WorkerError {
  if (error instanceof NodeError) return { code: error.code, facts: error.facts }
  return { code: 'internal', facts: { why: error instanceof Error ? error.message : String(error) } }
}

serve(workerData as SqliteOptions)
