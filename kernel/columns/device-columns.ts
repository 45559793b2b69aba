/**
 * Registered devices as columns: a million take 150 MB, and as objects 3.5 GB. A device is made from its row when it is asked for,
 * and nobody keeps it.
 *
 * Law: what comes out is what was put in, in the order of ids, whatever order it came in. An id is the thumbprint of its key:
 * whoever asks for the device of an id need not compare the two again.
 */
import { accountAt, putHex } from '../../protocol/columns/hex-rows.ts'
import { createIdColumn, openIdColumn, roomOf, type SharedIds } from '../../protocol/columns/id-column.ts'
import { type Algorithm, type PublicKey, subjectIdOf } from '../../protocol/cose/cose-key.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import type { DeviceFact, Devices } from '../chain-facts.ts'
import type { PastDevice, Subject } from '../subject.ts'

const [OWNER_BYTES, COORDINATE_BYTES] = [20, 32]
const FIRST_ROWS = 64
const NO_PAST: readonly PastDevice[] = []

/** What many devices have in common: kept once, and named by its place. */
interface Kind extends Pick<Subject, 'resource' | 'model' | 'accepted' | 'details'> {
  readonly alg: Algorithm
}

/** What a message is held against. */
export type Speaker = Pick<
  DeviceFact,
  'id' | 'key' | 'resource' | 'model' | 'registeredAtMs' | 'movedAtMs' | 'past'
>

export interface DeviceColumns extends Devices {
  /** @throws {RangeError} where it is there already. */
  add(device: DeviceFact): void
  has(id: SubjectId): boolean
  get(id: SubjectId): DeviceFact | undefined
  /** As much of it as the checks need. */
  speakerOf(id: SubjectId): Speaker | undefined
  /** As everybody but the checks sees it: without its key. */
  subjectOf(id: SubjectId): Subject | undefined
  resourceOf(id: SubjectId): string | undefined
  ownerOf(id: SubjectId): Address | undefined
  /** Ascending. */
  ids(): Generator<SubjectId, undefined, unknown>
  /** For another thread (`openDeviceColumns`). */
  share(): SharedDevices
}

/** Devices in memory that threads share. */
export interface SharedDevices {
  readonly ids: SharedIds
  readonly rows: SharedRows
}

interface SharedRows {
  readonly kinds: readonly Kind[]
  readonly cells: readonly string[]
  readonly past: ReadonlyMap<number, readonly PastDevice[]>
  readonly owners: Uint8Array
  readonly keys: Uint8Array
  readonly kindOf: Uint32Array
  readonly cellOf: Uint32Array
  readonly times: Float64Array
}

/** What can be asked of devices that another thread has made. */
export type SharedDeviceColumns = Omit<DeviceColumns, 'add' | 'share'>

/** @example createDeviceColumns().length // → 0 */
export function createDeviceColumns(devices: Iterable<DeviceFact> = []): DeviceColumns {
  const ids = createIdColumn({ rows: FIRST_ROWS })
  const rows = new DeviceRows()
  const readable = readerOf(ids, rows)
  const columns = Object.assign(readable.columns, {
    add(device: DeviceFact) {
      assert(device.id === subjectIdOf(device.key), () => `device ${device.id} has the key of another`)
      if (ids.add(device.id) !== rows.length) throw new RangeError(`device ${device.id} is there already`)
      rows.add(device)
      readable.changed()
    },
    share: () => ({ ids: ids.share(), rows: rows.share() }),
  })
  for (const device of devices) columns.add(device)
  return columns
}

/** @example openDeviceColumns(createDeviceColumns(devices).share()).length // → devices.length */
export function openDeviceColumns({ ids, rows }: SharedDevices): SharedDeviceColumns {
  return readerOf(openIdColumn(ids), new DeviceRows(rows)).columns
}

function readerOf(ids: ReturnType<typeof openIdColumn>, rows: DeviceRows) {
  let sorted: Uint32Array | undefined

  const order = () => {
    sorted ??= ids.order()
    return sorted
  }
  const subjectAt = (row: number, id: SubjectId): Subject => rows.subjectAt(row, id)
  const deviceAt = (row: number, id: SubjectId): DeviceFact =>
    Object.assign(subjectAt(row, id), { key: rows.keyAt(row), past: rows.pastAt(row) })
  const speakerAt = (row: number, id: SubjectId): Speaker => rows.speakerAt(row, id)
  // Whoever asks for one often asks again at once.
  let [askedId, askedRow] = ['' as SubjectId, -1]
  const rowOf = (id: SubjectId): number => {
    if (id !== askedId) [askedId, askedRow] = [id, ids.rowOf(id)]
    return askedRow
  }
  const find = <Found>(id: SubjectId, read: (row: number, id: SubjectId) => Found) => {
    const row = rowOf(id)
    return row === -1 ? undefined : read(row, id)
  }

  const columns: SharedDeviceColumns = {
    get length() {
      return ids.length
    },
    has: id => rowOf(id) !== -1,
    get: id => find(id, deviceAt),
    speakerOf: id => find(id, speakerAt),
    subjectOf: id => find(id, subjectAt),
    resourceOf: id => find(id, row => rows.kindAt(row).resource),
    ownerOf: id => find(id, row => rows.ownerAt(row)),
    *ids() {
      for (const row of order()) {
        const id = ids.idAt(row) as SubjectId
        ;[askedId, askedRow] = [id, row]
        yield id
      }
      return undefined
    },
    *[Symbol.iterator]() {
      for (const row of order()) yield deviceAt(row, ids.idAt(row) as SubjectId)
    },
  }
  const changed = () => {
    sorted = undefined
    askedId = '' as SubjectId
  }
  return { columns, changed }
}

/** The same columns where they are some already. */
export function columnsOf(devices: Devices): SharedDeviceColumns {
  return 'subjectOf' in devices ? (devices as SharedDeviceColumns) : createDeviceColumns(devices)
}

/** All of a device but its id. */
class DeviceRows {
  length = 0
  private readonly kinds: Table<Kind>
  private readonly cells: Table<string>
  private readonly past: Map<number, readonly PastDevice[]>
  private owners: Uint8Array
  /** x and y of each key; an Ed25519 key has no y. */
  private keys: Uint8Array
  private kindOf: Uint32Array
  private cellOf: Uint32Array
  /** When it was registered, and when it was moved. */
  private times: Float64Array

  constructor({ kinds, cells, past, owners, keys, kindOf, cellOf, times } = emptyRows(FIRST_ROWS)) {
    this.kinds = new Table(kinds)
    this.cells = new Table(cells)
    this.past = new Map(past)
    this.owners = owners
    this.keys = keys
    this.kindOf = kindOf
    this.cellOf = cellOf
    this.times = times
  }

  share(): SharedRows {
    const { past, owners, keys, kindOf, cellOf, times } = this
    return { kinds: this.kinds.all, cells: this.cells.all, past, owners, keys, kindOf, cellOf, times }
  }

  add({ key, owner, resource, model, cell, details, accepted, registeredAtMs, movedAtMs, past }: DeviceFact) {
    const row = this.length++
    if (row === this.kindOf.length) this.makeRoom(row * 2)
    const named = Object.entries(details).map(([name, value]) => [name, Object.is(value, -0) ? [] : value])
    const kind = JSON.stringify([key.alg, resource, model, accepted, named])
    this.kindOf[row] = this.kinds.placeOf(kind, () => ({ alg: key.alg, resource, model, accepted, details }))
    this.cellOf[row] = this.cells.placeOf(cell, () => cell)
    putHex(this.owners, row * OWNER_BYTES, owner, OWNER_BYTES)
    this.keys.set(key.x, row * 2 * COORDINATE_BYTES)
    if (key.alg === 'ES256') this.keys.set(key.y, (row * 2 + 1) * COORDINATE_BYTES)
    this.times.set([registeredAtMs, movedAtMs], row * 2)
    if (past.length > 0) this.past.set(row, past)
  }

  kindAt(row: number): Kind {
    return this.kinds.at(this.kindOf[row]!)
  }

  pastAt(row: number): readonly PastDevice[] {
    return this.past.get(row) ?? NO_PAST
  }

  ownerAt(row: number): Address {
    return accountAt(this.owners, row * OWNER_BYTES) as Address
  }

  subjectAt(row: number, id: SubjectId): Subject {
    const { resource, model, accepted, details } = this.kindAt(row)
    return {
      id,
      owner: this.ownerAt(row),
      resource,
      model,
      cell: this.cells.at(this.cellOf[row]!),
      details,
      registeredAtMs: this.times[row * 2]!,
      movedAtMs: this.times[row * 2 + 1]!,
      accepted,
      past: this.pastAt(row),
    }
  }

  speakerAt(row: number, id: SubjectId): Speaker {
    const { resource, model } = this.kindAt(row)
    return {
      id,
      key: this.keyAt(row),
      resource,
      model,
      registeredAtMs: this.times[row * 2]!,
      movedAtMs: this.times[row * 2 + 1]!,
      past: this.pastAt(row),
    }
  }

  keyAt(row: number): PublicKey {
    const at = row * 2 * COORDINATE_BYTES
    const x = this.keys.slice(at, at + COORDINATE_BYTES)
    if (this.kindAt(row).alg === 'EdDSA') return { alg: 'EdDSA', x }
    return { alg: 'ES256', x, y: this.keys.slice(at + COORDINATE_BYTES, at + 2 * COORDINATE_BYTES) }
  }

  private makeRoom(rows: number): void {
    const { owners, keys, kindOf, cellOf, times } = emptyRows(rows)
    owners.set(this.owners)
    keys.set(this.keys)
    kindOf.set(this.kindOf)
    cellOf.set(this.cellOf)
    times.set(this.times)
    Object.assign(this, { owners, keys, kindOf, cellOf, times })
  }
}

function emptyRows(rows: number): SharedRows {
  return {
    kinds: [],
    cells: [],
    past: new Map(),
    owners: new Uint8Array(roomOf(rows * OWNER_BYTES)),
    keys: new Uint8Array(roomOf(rows * 2 * COORDINATE_BYTES)),
    kindOf: new Uint32Array(roomOf(rows * 4)),
    cellOf: new Uint32Array(roomOf(rows * 4)),
    times: new Float64Array(roomOf(rows * 2 * 8)),
  }
}

/** Values by place, each once. */
class Table<Value> {
  private readonly values: Value[]
  private readonly places = new Map<string, number>()

  constructor(values: readonly Value[]) {
    this.values = [...values]
  }

  get all(): readonly Value[] {
    return this.values
  }

  placeOf(key: string, make: () => Value): number {
    const known = this.places.get(key)
    if (known !== undefined) return known
    this.places.set(key, this.values.length)
    return this.values.push(make()) - 1
  }

  at(place: number): Value {
    return this.values[place]!
  }
}
