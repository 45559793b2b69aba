/**
 * What a consumer knows of its files: names, keys, and where each share is. One SQLite file, full sync, readable by its owner
 * alone: who has it can read the files, and without it nobody can.
 */
import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { DealId } from '../../messages/storage-messages.ts'
import { SCHEMA } from './catalog-schema.ts'
import type { Scheme } from './erasure.ts'

export interface StoredShare {
  readonly place: number
  readonly provider: SubjectId
  readonly url: string
  readonly deal: DealId
  readonly cid: string
  /** Network time. */
  readonly placedMs: number
  /** Bytes read of it since its deal began. */
  readonly received: number
}

export interface FileEntry {
  /** 16 random bytes in hex: the file's name in its deals. */
  readonly id: string
  readonly bucket: string
  readonly name: string
  /** Piece CID of the plain text. */
  readonly cid: string
  readonly size: number
  /** MD5 in hex, as S3 has it. */
  readonly etag: string
  readonly type: string
  readonly meta: Readonly<Record<string, string>>
  readonly madeMs: number
  readonly scheme: Scheme
  readonly key: Uint8Array
  readonly salt: Uint8Array
}

export interface StoredFile extends FileEntry {
  /** By place. */
  readonly shares: readonly StoredShare[]
}

export interface Peer {
  readonly provider: SubjectId
  readonly failures: number
  readonly untilMs: number
  readonly cause: string
}

export interface Catalog {
  readonly db: DatabaseSync
  /** Takes the place of a file of that name. @returns the deals that are over by that */
  addFile(file: FileEntry, shares: readonly StoredShare[]): readonly DealId[]
  find(bucket: string, name: string): StoredFile | undefined
  findCid(cid: string): StoredFile | undefined
  /** Names above `after`, ascending by code unit. */
  list(bucket: string, prefix: string, after: string, limit: number): readonly FileEntry[]
  files(): readonly StoredFile[]
  /** @returns the deals that are over by that */
  removeFile(bucket: string, name: string): readonly DealId[]
  /** @param isOver whether the deal of before has to be ended: one that was made anew has not */
  moveShare(file: string, share: StoredShare, isOver?: boolean): void
  addReceived(file: string, place: number, bytes: number): void
  /** Deals to be ended, until the network was told. */
  overDeals(): readonly DealId[]
  addOver(deals: readonly DealId[]): void
  forgetOver(deals: readonly DealId[]): void
  peers(): readonly Peer[]
  savePeer(peer: Peer): void
  close(): void
}

type Row = Readonly<Record<string, unknown>>

export function openCatalog(path: string): Catalog {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const db = new DatabaseSync(path)
  chmodSync(path, 0o600)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 2000;')
  db.exec(SCHEMA)
  const sql = (text: string) => db.prepare(text)
  const byName = sql('SELECT * FROM file WHERE bucket = ? AND name = ?')
  const byCid = sql('SELECT * FROM file WHERE cid = ? ORDER BY madeMs DESC LIMIT 1')
  const all = sql('SELECT * FROM file ORDER BY bucket, name')
  const page = sql(
    'SELECT * FROM file WHERE bucket = ? AND name > ? AND substr(name, 1, ?) = ? ORDER BY name LIMIT ?',
  )
  const sharesOf = sql('SELECT * FROM share WHERE file = ? ORDER BY place')
  const addFileRow = sql('INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const addShare = sql('INSERT OR REPLACE INTO share VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const dropFile = sql('DELETE FROM file WHERE id = ?')
  const dropShares = sql('DELETE FROM share WHERE file = ?')
  const received = sql('UPDATE share SET received = received + ? WHERE file = ? AND place = ?')
  const addOver = sql('INSERT OR IGNORE INTO over VALUES (?)')
  const dropOver = sql('DELETE FROM over WHERE deal = ?')
  const overs = sql('SELECT deal FROM over ORDER BY deal LIMIT 200')
  const peers = sql('SELECT * FROM peer')
  const savePeer = sql('INSERT OR REPLACE INTO peer VALUES (?, ?, ?, ?)')

  const transaction = <T>(work: () => T): T => {
    db.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      db.exec('COMMIT')
      return result
    } catch (error) {
      db.exec('ROLLBACK')
      throw error
    }
  }
  const whole = (row: Row | undefined): StoredFile | undefined =>
    row && { ...readFile(row), shares: sharesOf.all(String(row['id'])).map(readShare) }
  const saveShare = (
    file: string,
    { place, provider, url, deal, cid, placedMs, received: bytes }: StoredShare,
  ) => void addShare.run(file, place, provider, url, deal, cid, placedMs, bytes)
  const remove = (bucket: string, name: string): readonly DealId[] => {
    const known = whole(byName.get(bucket, name))
    if (known === undefined) return []
    const deals = known.shares.map(({ deal }) => deal)
    for (const deal of deals) addOver.run(deal)
    dropShares.run(known.id)
    dropFile.run(known.id)
    return deals
  }

  return {
    db,
    addFile: (file, shares) =>
      transaction(() => {
        const over = remove(file.bucket, file.name)
        const { id, bucket, name, cid, size, etag, type, meta, madeMs, scheme, key, salt } = file
        const { needed, shares: count } = scheme
        const texts = [id, bucket, name, cid, size, etag, type, JSON.stringify(meta)] as const
        addFileRow.run(...texts, madeMs, needed, count, key, salt)
        for (const share of shares) saveShare(id, share)
        return over
      }),
    find: (bucket, name) => whole(byName.get(bucket, name)),
    findCid: cid => whole(byCid.get(cid)),
    list: (bucket, prefix, after, limit) =>
      page.all(bucket, after, [...prefix].length, prefix, limit).map(readFile),
    files: () => all.all().map(row => whole(row)!),
    removeFile: (bucket, name) => transaction(() => remove(bucket, name)),
    moveShare: (file, share, isOver = true) =>
      transaction(() => {
        const before = sharesOf
          .all(file)
          .map(readShare)
          .find(({ place }) => place === share.place)
        if (before !== undefined && isOver) addOver.run(before.deal)
        saveShare(file, share)
      }),
    addReceived: (file, place, bytes) => void received.run(bytes, file, place),
    overDeals: () => overs.all().map(row => String(row['deal']) as DealId),
    addOver: deals =>
      transaction(() => {
        for (const deal of deals) addOver.run(deal)
      }),
    forgetOver: deals =>
      transaction(() => {
        for (const deal of deals) dropOver.run(deal)
      }),
    peers: () => peers.all().map(row => ({ ...row }) as unknown as Peer),
    savePeer: ({ provider, failures, untilMs, cause }) =>
      void savePeer.run(provider, failures, untilMs, cause),
    close: () => db.close(),
  }
}

function readFile(row: Row): FileEntry {
  const text = (name: string) => String(row[name])
  return {
    id: text('id'),
    bucket: text('bucket'),
    name: text('name'),
    cid: text('cid'),
    size: Number(row['size']),
    etag: text('etag'),
    type: text('type'),
    madeMs: Number(row['madeMs']),
    meta: JSON.parse(text('meta')) as Readonly<Record<string, string>>,
    scheme: { needed: Number(row['needed']), shares: Number(row['shares']) },
    key: new Uint8Array(row['key'] as Uint8Array),
    salt: new Uint8Array(row['salt'] as Uint8Array),
  }
}

function readShare(row: Row): StoredShare {
  return {
    place: Number(row['place']),
    provider: String(row['provider']) as SubjectId,
    url: String(row['url']),
    deal: String(row['deal']) as DealId,
    cid: String(row['cid']),
    placedMs: Number(row['placedMs']),
    received: Number(row['received']),
  }
}
