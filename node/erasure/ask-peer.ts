/** What another oracle has taken in of owners' wishes, over HTTP. */
import * as v from 'valibot'
import { ERASURES } from '../../api/messages.ts'
import { readBody } from '../../links/http/read-body.ts'
import { toAddress, toSubjectId } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import type { SignedWish } from './erasures.ts'

const [PAGE_BYTES, PATIENCE_MS] = [256 * 1024, 10_000]

/** @throws {NodeError} peer_failed, or whatever broke the connection */
export function askPeer(url: string, stopping: AbortSignal) {
  const base = url.replace(/\/+$/, '')
  return async (after: string): Promise<readonly SignedWish[]> => {
    const response = await fetch(`${base}/v1/erasures${after === '' ? '' : `?after=${after}`}`, {
      signal: AbortSignal.any([stopping, AbortSignal.timeout(PATIENCE_MS)]),
      redirect: 'error',
    })
    const body = await readBody(response, PAGE_BYTES)
    if (!response.ok) throw new NodeError('peer_failed', { url: base, status: response.status })
    const read = v.safeParse(ERASURES, JSON.parse(Buffer.from(body).toString()))
    if (!read.success) throw new NodeError('peer_failed', { url: base, why: read.issues[0].message })
    return read.output.map(({ account, device, before, signature }) => {
      return { account: toAddress(account), device: toSubjectId(device), before, signature }
    })
  }
}
