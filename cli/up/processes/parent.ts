/**
 * A process's end of the channel to the `cairn up` that started it (`supervise.ts` is the other). It says when it is loaded,
 * waits for its order, and leaves when that process is gone.
 */
import { flushCompileCache } from 'node:module'
import { reasonOf } from '../../../links/is-passing.ts'
import { outliveReaders } from '../../../links/outlive-readers.ts'
import type { Said } from './supervise.ts'

export interface Parent<Order> {
  /** Resolves when it may begin. */
  readonly begun: Promise<Order>
  say(said: Said): void
  /** Told by what it is about; a later handler replaces an earlier one. */
  on(kind: string, act: (told: Said) => void): void
  /** What is to be done before it ends; a second signal does not wait for it. */
  onStop(stop: () => Promise<unknown>): void
  /** Says why, and ends: `failed` before it runs, `halted` when it cannot go on and nobody but a person can help. */
  end(kind: 'failed' | 'halted', error: unknown): void
}

/** @param title what the process is called in a list of processes. */
export function meetParent<Order>(title: string): Parent<Order> {
  process.title = title
  outliveReaders()
  const handlers = new Map<string, (told: Said) => void>()
  const { promise: begun, resolve } = Promise.withResolvers<Order>()
  let stop: () => Promise<unknown> = async () => undefined
  let stopping = false
  process.on('message', (told: Said) => {
    if (told.kind === 'begin') resolve(told['order'] as Order)
    else handlers.get(told.kind)?.(told)
  })
  // All that was acknowledged is on disk: nobody is left whom anything else could be told.
  process.once('disconnect', () => process.exit(1))
  process.on('SIGTERM', () => {
    if (stopping) process.exit(1)
    stopping = true
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
  // A terminal's own: the process that was started by a person ends the others in order.
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined)
  const say = (said: Said, then: () => void = () => undefined) => {
    if (process.connected) process.send?.(said, undefined, {}, then)
    else then()
  }
  // What was compiled here need not be compiled again by those that start after this one.
  flushCompileCache()
  say({ kind: 'loaded' })
  return {
    begun,
    say: said => say(said),
    on: (kind, act) => void handlers.set(kind, act),
    onStop(act) {
      stop = act
    },
    end: (kind, error) => say({ kind, why: reasonOf(error) }, () => process.exit(1)),
  }
}
