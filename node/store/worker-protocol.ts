/** What the store and its worker thread say to each other. */
import type { MessagePort } from 'node:worker_threads'
import type { Facts } from '../../kernel/resource.ts'
import type { ProblemCode } from '../errors.ts'
import type { SqliteMethod } from './sqlite-core.ts'

export interface WorkerError {
  readonly code: ProblemCode
  readonly facts: Facts
}

export interface WorkerRequest {
  readonly call: number
  readonly method: SqliteMethod
  readonly args: readonly unknown[]
}

export type WorkerReply =
  | { readonly call: number; readonly result: unknown }
  | { readonly call: number; readonly error: WorkerError }

/** Another thread that asks: it is answered there. */
export interface WorkerGuest {
  readonly port: MessagePort
}

/** Reply to a call that nobody made: the store is open. */
export const OPENED = -1
