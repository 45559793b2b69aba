/**
 * How many questions may be open at once: of one network address, and of all together. A question is open until its answer is taken or its connection is
 * gone, so whoever asks much and takes nothing, on many connections or in one breath on one, is told to come again before the node holds answers for it.
 * Machines of this house, and a proxy on it, stand for many, and count in the sum alone.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { connectionOf } from '../../../links/http/incoming.ts'
import { isPublicAddress } from '../../../links/reach.ts'
import { NodeError } from '../../errors.ts'
import { senderOf } from '../sender.ts'

export interface VisitorLimits {
  readonly trustProxy: boolean
  /** Open questions of one network address. */
  readonly each?: number
  readonly inAll?: number
}

const [EACH, IN_ALL, COME_AGAIN_MS] = [256, 5_000, 1_000]

/** @throws {NodeError} node_busy, from what it returns */
export function limitVisitors({ trustProxy, each = EACH, inAll = IN_ALL }: VisitorLimits): MiddlewareHandler {
  const open = createCounts(each, inAll)
  return async (context, next) => {
    const release = open.take(senderOf(context, trustProxy), 1)
    if (!whenAnswered(context, release)) release()
    await next()
  }
}

export interface Counts {
  /** @returns gives it back, once. @throws {NodeError} node_busy */
  take(visitor: string, count: number): () => void
}

/** Whatever is counted: alone, one visitor or one question may be larger than its limit. */
export function createCounts(each: number, inAll: number): Counts {
  const held = new Map<string, number>()
  let sum = 0
  return {
    take(visitor, count) {
      const before = held.get(visitor) ?? 0
      const isTooMuch = before > 0 && before + count > each && isStranger(visitor)
      if (isTooMuch || (sum > 0 && sum + count > inAll))
        throw new NodeError('node_busy', { retryAfterMs: COME_AGAIN_MS })
      held.set(visitor, before + count)
      sum += count
      let isHeld = true
      return () => {
        if (!isHeld) return
        isHeld = false
        sum -= count
        const left = (held.get(visitor) ?? 0) - count
        if (left > 0) held.set(visitor, left)
        else held.delete(visitor)
      }
    },
  }
}

/** @returns false where it was answered already, or there is no connection. */
export function whenAnswered(context: Context, act: () => void): boolean {
  const outgoing = connectionOf(context)?.outgoing
  if (outgoing === undefined || outgoing.closed) return false
  outgoing.once('close', act)
  return true
}

function isStranger(visitor: string): boolean {
  return isPublicAddress(visitor.replace(/\/64$/, ''))
}
