/**
 * Questions to another thread and their answers. Each is answered once, or fails with whatever ended the thread: nobody
 * waits for one that is gone.
 */
import type { Facts } from '../../kernel/resource.ts'
import { NodeError, type ProblemCode } from '../errors.ts'

export interface Question {
  readonly call: number
  readonly method: string
  readonly args: readonly unknown[]
}

export type Answer =
  | { readonly call: number; readonly result: unknown }
  | { readonly call: number; readonly error: WireError }

/** What went wrong there: with a code of the node's, or as it was said. */
export type WireError =
  | { readonly code: ProblemCode; readonly facts: Facts }
  | { readonly message: string; readonly stack?: string; readonly systemCode?: string }

export interface Calls {
  ask(method: string, args: readonly unknown[]): Promise<unknown>
  answered(answer: Answer): void
  /** All that wait, and all that ask from now on. */
  fail(error: Error): void
  readonly waiting: number
  /** How many were answered so far. */
  readonly done: number
}

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

export function createCalls(send: (question: Question) => void): Calls {
  const waiting = new Map<number, Waiting>()
  let [next, done] = [0, 0]
  let failure: Error | undefined
  return {
    ask: (method, args) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure)
        const call = next++
        waiting.set(call, { resolve, reject })
        send({ call, method, args })
      }),
    answered(answer) {
      const waiter = waiting.get(answer.call)
      waiting.delete(answer.call)
      if (waiter === undefined) return
      done++
      if ('error' in answer) waiter.reject(readError(answer.error))
      else waiter.resolve(answer.result)
    },
    fail(error) {
      failure ??= error
      for (const { reject } of waiting.values()) reject(failure)
      waiting.clear()
    },
    get waiting() {
      return waiting.size
    },
    get done() {
      return done
    },
  }
}

/** The other thread's side. Never rejects. */
export async function answerTo(
  { call, method, args }: Question,
  does: (method: string, args: readonly unknown[]) => unknown,
): Promise<Answer> {
  try {
    return { call, result: await does(method, args) }
  } catch (error) {
    return { call, error: wireError(error) }
  }
}

export function wireError(error: unknown): WireError {
  if (error instanceof NodeError) return { code: error.code, facts: error.facts }
  if (!(error instanceof Error)) return { message: String(error) }
  const { message, stack } = error
  return {
    message,
    ...(stack === undefined ? {} : { stack }),
    ...('code' in error && typeof error.code === 'string' ? { systemCode: error.code } : {}),
  }
}

export function readError(said: WireError): Error {
  if ('code' in said) return new NodeError(said.code, said.facts)
  const error = new Error(said.message)
  if (said.stack !== undefined) error.stack = said.stack
  return said.systemCode === undefined ? error : Object.assign(error, { code: said.systemCode })
}
