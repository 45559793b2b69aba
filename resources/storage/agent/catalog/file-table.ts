/** Files and their shares, and the deals that are over by what became of them. */
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../../../disk/database.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { DealId } from '../../messages/storage-messages.ts'
import type { Scheme } from '../consumer/erasure.ts'
import { type Expected, needExpected } from './expected.ts'
import { readMeta, writeMeta } from './meta-column.ts'
import { createOverTable, type OverTable } from './over-table.ts'

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
  /** Bytes of each of the parts that it was put together from; absent where it came at once, or before they were kept. */
  readonly parts?: readonly number[]
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

export interface FileTable extends OverTable {
  /**
   * Takes the place of a file of that name, if what is there is as expected.
   * @returns the deals that are over by that
   * @throws {StorageError} not_as_expected, and everything is as it was
   */
  addFile(file: FileEntry, shares: readonly StoredShare[], expected?: Expected): readonly DealId[]
  find(bucket: string, name: string): StoredFile | undefined
  findCid(cid: string): StoredFile | undefined
  /** Names above `after` that begin with the prefix, ascending by their bytes. */
  list(bucket: string, prefix: string, after: string, limit: number): readonly FileEntry[]
  files(): readonly StoredFile[]
  /** @returns the deals that are over by that. @throws {StorageError} not_as_expected */
  removeFile(bucket: string, name: string, expected?: Expected): readonly DealId[]
  /** @param isOver whether the deal of before has to be ended: one that was renewed has not */
  moveShare(file: string, share: StoredShare, isOver?: boolean): void
  addReceived(file: string, place: number, bytes: number): void
}

type Row = Readonly<Record<string, unknown>>

export function createFileTable(db: DatabaseSync): FileTable {
  const over = createOverTable(db)
  const shares = createShareRows(db)
  const byName = db.prepare('SELECT * FROM file WHERE bucket = ? AND name = ?')
  const byCid = db.prepare('SELECT * FROM file WHERE cid = ? ORDER BY madeMs DESC LIMIT 1')
  const all = db.prepare('SELECT * FROM file ORDER BY bucket, name')
  const page = db.prepare(
    'SELECT * FROM file WHERE bucket = ? AND name > ? AND name >= ? ORDER BY name LIMIT ?',
  )
  const add = db.prepare('INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const drop = db.prepare('DELETE FROM file WHERE id = ?')
  const whole = (row: Row | undefined): StoredFile | undefined =>
    row && { ...readFile(db, row), shares: shares.of(String(row['id'])) }
  const remove = (bucket: string, name: string, expected?: Expected): readonly DealId[] => {
    const known = whole(byName.get(bucket, name))
    needExpected(expected, known)
    if (known === undefined) return []
    const deals = known.shares.map(({ deal }) => deal)
    over.noteOver(deals)
    shares.drop(known.id)
    drop.run(known.id)
    return deals
  }
  return {
    ...over,
    addFile: (file, placed, expected) =>
      inTransaction(db, () => {
        const ended = remove(file.bucket, file.name, expected)
        const { id, bucket, name, cid, size, etag, type, meta, madeMs, scheme, key, salt, parts } = file
        const texts = [id, bucket, name, cid, size, etag, type, writeMeta(meta)] as const
        add.run(...texts, madeMs, scheme.needed, scheme.shares, key, salt, parts?.join() ?? null)
        for (const share of placed) shares.save(id, share)
        return ended
      }),
    find: (bucket, name) => whole(byName.get(bucket, name)),
    findCid: cid => whole(byCid.get(cid)),
    list(bucket, prefix, after, limit) {
      const found = page.all(bucket, after, prefix, limit).map(row => readFile(db, row))
      const end = found.findIndex(({ name }) => !name.startsWith(prefix))
      return end === -1 ? found : found.slice(0, end)
    },
    files: () => all.all().map(row => whole(row)!),
    removeFile: (bucket, name, expected) => inTransaction(db, () => remove(bucket, name, expected)),
    moveShare: (file, share, isOver = true) =>
      inTransaction(db, () => {
        const before = shares.of(file).find(({ place }) => place === share.place)
        if (before !== undefined && isOver) over.noteOver([before.deal])
        shares.save(file, share)
      }),
    addReceived: shares.addReceived,
  }
}

function createShareRows(db: DatabaseSync) {
  const of = db.prepare('SELECT * FROM share WHERE file = ? ORDER BY place')
  const add = db.prepare('INSERT OR REPLACE INTO share VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const drop = db.prepare('DELETE FROM share WHERE file = ?')
  const received = db.prepare('UPDATE share SET received = received + ? WHERE file = ? AND place = ?')
  return {
    of: (file: string) => of.all(file).map(readShare),
    save: (file: string, { place, provider, url, deal, cid, placedMs, received: bytes }: StoredShare) =>
      void add.run(file, place, provider, url, deal, cid, placedMs, bytes),
    drop: (file: string) => void drop.run(file),
    addReceived: (file: string, place: number, bytes: number) => void received.run(bytes, file, place),
  }
}

function readFile(db: DatabaseSync, row: Row): FileEntry {
  const text = (name: string) => String(row[name])
  const parts = row['parts'] === null ? {} : { parts: text('parts').split(',').map(Number) }
  return {
    id: text('id'),
    bucket: text('bucket'),
    name: text('name'),
    cid: text('cid'),
    size: Number(row['size']),
    etag: text('etag'),
    type: text('type'),
    madeMs: Number(row['madeMs']),
    meta: readMeta(db, `file ${text('id')}`, row['meta']),
    scheme: { needed: Number(row['needed']), shares: Number(row['shares']) },
    key: new Uint8Array(row['key'] as Uint8Array),
    salt: new Uint8Array(row['salt'] as Uint8Array),
    ...parts,
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
