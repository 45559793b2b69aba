/**
 * Registered devices as columns: a million take 150 MB, and as objects 3.5 GB. A device is made from its row when it is asked for,
 * and nobody keeps it.
 *
 * Law: what comes out is what was put in, in the order of ids, whatever order it came in. An id is the thumbprint of its key:
 * whoever asks for the device of an id need not compare the two again.
 */
import { hexAt, putHex } from '../../protocol/columns/hex-rows.ts'
import { createIdColumn } from '../../protocol/columns/id-column.ts'
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

export interface DeviceColumns extends Devices {
  /** @throws {RangeError} where it is there already. */
  add(device: DeviceFact): void
  has(id: SubjectId): boolean
  get(id: SubjectId): DeviceFact | undefined
  /** As everybody but the checks sees it: without its key. */
  subjectOf(id: SubjectId): Subject | undefined
  resourceOf(id: SubjectId): string | undefined
  ownerOf(id: SubjectId): Address | undefined
  /** Ascending. */
  ids(): Generator<SubjectId, undefined, unknown>
}

/** @example createDeviceColumns().length // → 0 */
export function createDeviceColumns(devices: Iterable<DeviceFact> = []): DeviceColumns {
  const ids = createIdColumn({ rows: FIRST_ROWS })
  const rows = new DeviceRows()
  let sorted: Uint32Array | undefined

  const order = () => {
    sorted ??= ids.order()
    return sorted
  }
  const subjectAt = (row: number, id: SubjectId): Subject => rows.subjectAt(row, id)
  const deviceAt = (row: number, id: SubjectId): DeviceFact =>
    Object.assign(subjectAt(row, id), { key: rows.keyAt(row), past: rows.pastAt(row) })
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

  const columns: DeviceColumns = {
    get length() {
      return ids.length
    },
    add(device) {
      assert(device.id === subjectIdOf(device.key), () => `device ${device.id} has the key of another`)
      if (ids.add(device.id) !== rows.length) throw new RangeError(`device ${device.id} is there already`)
      rows.add(device)
      sorted = undefined
      askedId = '' as SubjectId
    },
    has: id => rowOf(id) !== -1,
    get: id => find(id, deviceAt),
    subjectOf: id => find(id, subjectAt),
    resourceOf: id => find(id, row => rows.kindAt(row).resource),
    ownerOf: id => find(id, row => rows.ownerAt(row)),
    *ids() {
      for (const row of order()) yield ids.idAt(row) as SubjectId
      return undefined
    },
    *[Symbol.iterator]() {
      for (const row of order()) yield deviceAt(row, ids.idAt(row) as SubjectId)
    },
  }
  for (const device of devices) columns.add(device)
  return columns
}

/** The same columns where they are some already. */
export function columnsOf(devices: Devices): DeviceColumns {
  return 'subjectOf' in devices ? (devices as DeviceColumns) : createDeviceColumns(devices)
}

/** All of a device but its id. */
class DeviceRows {
  length = 0
  private readonly kinds = new Table<Kind>()
  private readonly cells = new Table<string>()
  private readonly past = new Map<number, readonly PastDevice[]>()
  private owners = new Uint8Array(FIRST_ROWS * OWNER_BYTES)
  /** x and y of each key; an Ed25519 key has no y. */
  private keys = new Uint8Array(FIRST_ROWS * 2 * COORDINATE_BYTES)
  private kindOf = new Uint32Array(FIRST_ROWS)
  private cellOf = new Uint32Array(FIRST_ROWS)
  /** When it was registered, and when it was moved. */
  private times = new Float64Array(FIRST_ROWS * 2)

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
    return `0x${hexAt(this.owners, row * OWNER_BYTES, OWNER_BYTES)}` as Address
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

  keyAt(row: number): PublicKey {
    const at = row * 2 * COORDINATE_BYTES
    const x = this.keys.slice(at, at + COORDINATE_BYTES)
    if (this.kindAt(row).alg === 'EdDSA') return { alg: 'EdDSA', x }
    return { alg: 'ES256', x, y: this.keys.slice(at + COORDINATE_BYTES, at + 2 * COORDINATE_BYTES) }
  }

  private makeRoom(rows: number): void {
    const [owners, keys, kindOf, cellOf, times] = [
      this.owners,
      this.keys,
      this.kindOf,
      this.cellOf,
      this.times,
    ]
    this.owners = new Uint8Array(rows * OWNER_BYTES)
    this.keys = new Uint8Array(rows * 2 * COORDINATE_BYTES)
    this.kindOf = new Uint32Array(rows)
    this.cellOf = new Uint32Array(rows)
    this.times = new Float64Array(rows * 2)
    this.owners.set(owners)
    this.keys.set(keys)
    this.kindOf.set(kindOf)
    this.cellOf.set(cellOf)
    this.times.set(times)
  }
}

/** Values by place, each once. */
class Table<Value> {
  private readonly values: Value[] = []
  private readonly places = new Map<string, number>()

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
