/**
 * Who may write epochs and results: one process at a time, by a lease that is renewed and expires by the database's own clock,
 * so machines whose clocks differ agree on it. Each lease has a number, one higher than the one before (a fencing token), and each
 * such write holds the number against the table in its own transaction. So a process that was paused, and wakes after another
 * took over, writes nothing more: not because it knows, but because its number is old.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ClientBase } from 'pg'
import { NodeError } from '../../errors.ts'
import type { Connections } from './connections.ts'

export interface LeaseOptions {
  /** Who it is, as others are told: host and process. */
  readonly holder: string
  /** For how long without renewal. */
  readonly leaseMs: number
  /** Wait for as long as somebody else has it; without, that is refused. */
  readonly wait: boolean
  /** Ends the waiting. */
  readonly signal?: AbortSignal
}

export interface Lease {
  readonly fence: number
  /** In the transaction that writes. @throws {NodeError} store_taken_over */
  check(client: ClientBase): Promise<void>
  release(): Promise<void>
}

/** How often a lease is renewed within its time, and looked at by whoever waits for it. */
const TIMES_A_LEASE = 4

/** @throws {NodeError} store_locked while somebody else has it, with who and for how long. */
export async function takeLease(connections: Connections, options: LeaseOptions): Promise<Lease> {
  const { holder, leaseMs, wait, signal } = options
  for (;;) {
    const fence = await tryLease(connections, holder, leaseMs)
    if (fence !== undefined) return hold(connections, fence, leaseMs)
    if (!wait) throw new NodeError('store_locked', await heldBy(connections))
    await sleep(leaseMs / TIMES_A_LEASE, undefined, signal === undefined ? {} : { signal })
  }
}

async function tryLease(
  connections: Connections,
  holder: string,
  leaseMs: number,
): Promise<number | undefined> {
  const [row] = await connections.query<{ fence: string }>(
    `UPDATE settler SET fence = fence + 1, holder = $1, until = clock_timestamp() + $2 * interval '1 millisecond'
     WHERE until < clock_timestamp() RETURNING fence`,
    [holder, leaseMs],
  )
  return row === undefined ? undefined : Number(row.fence)
}

async function heldBy(connections: Connections) {
  const [row] = await connections.query<{ holder: string; left: string }>(
    'SELECT holder, ceil(extract(epoch FROM until - clock_timestamp()) * 1000)::bigint AS left FROM settler',
  )
  return { holder: row?.holder ?? '', leftMs: Number(row?.left ?? 0) }
}

function hold(connections: Connections, fence: number, leaseMs: number): Lease {
  const timer = setInterval(() => {
    // A server that is away now is asked again in a moment; whether the lease is lost, each write finds out by itself.
    connections
      .query(
        `UPDATE settler SET until = clock_timestamp() + $2 * interval '1 millisecond' WHERE fence = $1`,
        [fence, leaseMs],
      )
      .catch(() => undefined)
  }, leaseMs / TIMES_A_LEASE)
  timer.unref()
  return {
    fence,
    async check(client) {
      // Shared, so that nobody takes over until this transaction has ended.
      const { rows } = await client.query<{ fence: string; holder: string }>(
        'SELECT fence, holder FROM settler FOR SHARE',
      )
      const [now] = rows
      if (Number(now?.fence) !== fence)
        throw new NodeError('store_taken_over', { by: now?.holder ?? '', fence, now: Number(now?.fence) })
    },
    async release() {
      clearInterval(timer)
      await connections.query("UPDATE settler SET until = '-infinity' WHERE fence = $1", [fence])
    },
  }
}
