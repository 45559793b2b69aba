/** Providers that failed, and until when they are left alone. */
import type { DatabaseSync } from 'node:sqlite'
import type { SubjectId } from '../../../../protocol/ids.ts'

export interface Peer {
  readonly provider: SubjectId
  readonly failures: number
  readonly untilMs: number
  readonly cause: string
}

export interface PeerTable {
  peers(): readonly Peer[]
  savePeer(peer: Peer): void
}

export function createPeerTable(db: DatabaseSync): PeerTable {
  const all = db.prepare('SELECT * FROM peer')
  const save = db.prepare('INSERT OR REPLACE INTO peer VALUES (?, ?, ?, ?)')
  return {
    peers: () =>
      all.all().map(row => ({
        provider: String(row['provider']) as SubjectId,
        failures: Number(row['failures']),
        untilMs: Number(row['untilMs']),
        cause: String(row['cause']),
      })),
    savePeer: ({ provider, failures, untilMs, cause }) => void save.run(provider, failures, untilMs, cause),
  }
}
