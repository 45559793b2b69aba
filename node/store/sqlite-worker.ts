/** The worker's side of sqlite-store.ts: one request at a time, in order of arrival. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { useNativeSha256 } from '../../keys/native-sha256.ts'
import { NodeError } from '../errors.ts'
import { handedOver } from './packed-appends.ts'
import { callSqlite, openSqliteCore, type SqliteOptions } from './sqlite-core.ts'
import {
  OPENED,
  type WorkerError,
  type WorkerGuest,
  type WorkerReply,
  type WorkerRequest,
} from './worker-protocol.ts'

function serve(options: SqliteOptions): void {
  const port = parentPort
  if (port === null) throw new Error('sqlite-worker runs in a worker thread')
  useNativeSha256()
  const reply = (message: WorkerReply) => port.postMessage(message)
  try {
    const core = openSqliteCore(options)
    const guests = new Set<MessagePort>()
    const answer = (asking: MessagePort, { call, method, args }: WorkerRequest) => {
      const answerWith = (message: WorkerReply, buffers: readonly ArrayBuffer[] = []) =>
        asking.postMessage(message, buffers)
      try {
        const result = callSqlite(core, method, args)
        answerWith({ call, result }, handedOver(result))
      } catch (error) {
        answerWith({ call, error: describe(error) })
      }
    }
    const welcome = ({ port: guest }: WorkerGuest) => {
      guests.add(guest)
      guest.on('message', (request: WorkerRequest) => answer(guest, request))
      guest.on('close', () => guests.delete(guest))
    }
    port.on('message', (request: WorkerRequest | WorkerGuest) => {
      if ('port' in request) return welcome(request)
      answer(port, request)
      if (request.method !== 'close') return
      port.close()
      for (const guest of guests) guest.close()
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
