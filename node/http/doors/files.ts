/**
 * Files that are answered whole: parts of bundles, states, ledgers. How many bytes of them may be on the way at once is bounded, to one network address and
 * in all, before they are read; and whoever takes them more slowly than anybody's line is has its connection closed.
 *
 * *Stops*: a stranger who asks for all the evidence there is on a thousand connections, and reads none of it.
 */
import type { Context } from 'hono'
import { connectionOf } from '../../../links/http/incoming.ts'
import { respondBytes } from '../../../links/http/respond.ts'
import type { Hash } from '../../../protocol/ids.ts'
import type { SizedSnapshots } from '../../snapshots.ts'
import { CBOR } from '../respond.ts'
import { senderOf } from '../sender.ts'
import { createCounts, whenAnswered } from './visitors.ts'

export interface FileDoor {
  /** @throws {NodeError} node_busy, snapshot_missing, snapshot_corrupt */
  send(address: Hash, context: Context, forever?: boolean): Promise<Response>
}

export interface FileDoorParts {
  readonly snapshots: Pick<SizedSnapshots, 'get' | 'sizeOf'>
  readonly trustProxy: boolean
  /** Bytes on the way to one network address. */
  readonly each?: number
  readonly inAll?: number
  readonly waits?: { readonly leastMs: number; readonly leastBytesPerS: number }
}

const MIB = 2 ** 20
const WAITS = { leastMs: 60_000, leastBytesPerS: 16 * 1024 }

export function createFileDoor(parts: FileDoorParts): FileDoor {
  const { snapshots, trustProxy, each = 256 * MIB, inAll = 1024 * MIB, waits = WAITS } = parts
  const underWay = createCounts(each, inAll)
  return {
    async send(address, context, forever) {
      const size = await snapshots.sizeOf(address)
      const release = underWay.take(senderOf(context, trustProxy), size)
      const slow = setTimeout(
        () => connectionOf(context)?.outgoing.destroy(),
        waits.leastMs + (size / waits.leastBytesPerS) * 1000,
      )
      slow.unref()
      const end = () => {
        clearTimeout(slow)
        release()
      }
      const isWaitedFor = whenAnswered(context, end)
      try {
        return respondBytes(await snapshots.get(address), CBOR, forever)
      } finally {
        if (!isWaitedFor) end()
      }
    },
  }
}
