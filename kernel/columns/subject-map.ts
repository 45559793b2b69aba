/**
 * Registered subjects by id, made from their columns when they are asked for: all, or those of one resource, with what is vouched for
 * of some. A view: it holds no subject, and each look at one makes it again.
 */
import type { Address, SubjectId } from '../../protocol/ids.ts'
import type { Subject } from '../subject.ts'
import type { SharedDeviceColumns } from './device-columns.ts'

type Vouched = ReadonlyMap<SubjectId, NonNullable<Subject['vouched']>>

const NOTHING: Vouched = new Map()

export class SubjectMap implements ReadonlyMap<SubjectId, Subject> {
  private readonly devices: SharedDeviceColumns
  private readonly vouched: Vouched
  private readonly resource: string | undefined
  private counted: number | undefined

  constructor(devices: SharedDeviceColumns, vouched: Vouched = NOTHING, resource?: string) {
    this.devices = devices
    this.vouched = vouched
    this.resource = resource
  }

  withVouched(vouched: Vouched): SubjectMap {
    return new SubjectMap(this.devices, vouched, this.resource)
  }

  ofResource(name: string): SubjectMap {
    return new SubjectMap(this.devices, this.vouched, name)
  }

  get size(): number {
    if (this.resource === undefined) return this.devices.length
    this.counted ??= [...this.keys()].length
    return this.counted
  }

  has(id: SubjectId): boolean {
    if (this.resource === undefined) return this.devices.has(id)
    return this.devices.resourceOf(id) === this.resource
  }

  get(id: SubjectId): Subject | undefined {
    const subject = this.devices.subjectOf(id)
    if (subject === undefined || !this.isOf(subject.resource)) return undefined
    const vouched = this.vouched.get(id)
    return vouched === undefined ? subject : Object.assign(subject, { vouched })
  }

  /** Without the rest of it. */
  ownerOf(id: SubjectId): Address | undefined {
    return this.has(id) ? this.devices.ownerOf(id) : undefined
  }

  /** Of whom listed keys vouch for anything, of whatever resource; in no order. */
  get vouchedIds(): Iterable<SubjectId> {
    return this.vouched.keys()
  }

  *keys(): Generator<SubjectId, undefined, unknown> {
    for (const id of this.devices.ids()) if (this.resource === undefined || this.has(id)) yield id
    return undefined
  }

  *values(): Generator<Subject, undefined, unknown> {
    for (const [, subject] of this) yield subject
    return undefined
  }

  *entries(): Generator<[SubjectId, Subject], undefined, unknown> {
    for (const id of this.devices.ids()) {
      const subject = this.get(id)
      if (subject !== undefined) yield [id, subject]
    }
    return undefined
  }

  [Symbol.iterator](): Generator<[SubjectId, Subject], undefined, unknown> {
    return this.entries()
  }

  forEach(tell: (subject: Subject, id: SubjectId, all: ReadonlyMap<SubjectId, Subject>) => void): void {
    for (const [id, subject] of this) tell(subject, id, this)
  }

  private isOf(resource: string): boolean {
    return this.resource === undefined || this.resource === resource
  }
}

/**
 * Those that listed keys vouch for, ascending by id: they are few, where subjects may be a million.
 * @example [...vouchedIn(new Map())] // → []
 */
export function vouchedIn(subjects: ReadonlyMap<SubjectId, Subject>): readonly Subject[] {
  const ids = subjects instanceof SubjectMap ? subjects.vouchedIds : subjects.keys()
  return Array.from(ids)
    .sort()
    .map(id => subjects.get(id))
    .filter((subject): subject is Subject => subject?.vouched !== undefined)
}
