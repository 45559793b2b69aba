/** Who asks at a desk: whoever has its own secret, or a program with a key that is good now and does not ask too often. */
import type { Context } from 'hono'
import { isBearer } from '../../../../agent/kit/desk/run-desk.ts'
import { createPace } from '../../../../agent/kit/pace.ts'
import { DataError } from './data-error.ts'
import type { KeptKey, KeyShelf } from './keys/key-shelf.ts'
import { readKey } from './keys/key-text.ts'

export type Caller = { readonly key: undefined } | { readonly key: KeptKey }

export interface Gate {
  /** @throws {DataError} why not */
  caller(context: Context): Caller
  /** @throws {DataError} owner_only, and as `caller` */
  needOwner(context: Context): void
}

/** @param nowMs of this machine: it goes on by itself */
export function createGate(
  secret: string,
  keys: KeyShelf,
  accountOf: () => string | undefined,
  nowMs: () => number,
): Gate {
  const anHour = new Map<string, number>()
  const pace = createPace(id => anHour.get(id) ?? 1)
  const caller = ({ req }: Context): Caller => {
    const header = req.header('authorization')
    if (isBearer(header, secret)) return { key: undefined }
    const text = readKey(header)
    if (text === undefined) throw new DataError('key_unknown')
    const key = keys.check(text, accountOf())
    anHour.set(key.id, key.anHour)
    const waitMs = pace.take(key.id, nowMs())
    if (waitMs > 0) throw new DataError('too_often', { anHour: key.anHour, waitMs })
    return { key }
  }
  return {
    caller,
    needOwner(context) {
      if (caller(context).key !== undefined) throw new DataError('owner_only')
    },
  }
}
