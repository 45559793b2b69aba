/** A store's methods, asked through a port that the store's own thread answers. */
import type { MessagePort } from 'node:worker_threads'
import { NodeError } from '../errors.ts'
import type { Call } from '../store/sqlite-store.ts'
import { createCalls } from '../threads/calls.ts'

export function callsThrough(port: MessagePort): Call {
  const calls = createCalls(question => port.postMessage(question))
  port.on('message', calls.answered)
  port.on('close', () => calls.fail(new NodeError('store_failed', { why: 'the store is closed' })))
  // The store answers with what its method returns; the structured clone keeps its type.
  return (method, ...args) => calls.ask(method, args) as never
}
