/** The gateways of a draw as they stood: of one that was never sold nor moved one, whenever it is asked for. */
import { ownerAt } from '../../../../kernel/past-devices.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { Context } from '../books.ts'
import { gainOf, placeAt, regionAt } from '../gateway.ts'
import type { CoverageParams } from '../params.ts'
import type { Place } from '../radio/place.ts'

/** A gateway as it stood then. */
export interface Station {
  readonly id: string
  /** Of the draw's gateways, from 0 up: what there is of each is looked up a million times an epoch. */
  readonly number: number
  /** Of all as they stood, from 0 up: one that was sold or moved stands several times. */
  readonly index: number
  readonly owner: string
  readonly place: Place
  readonly gainDdbi: number
  readonly region: string
  /** Somebody who is listed has seen it. */
  readonly vouched: boolean
  /** It was never sold nor moved: when it earned what is nobody's question. */
  readonly isStill: boolean
}

export class Stations {
  /** By index. */
  readonly all: Station[] = []
  readonly #known = new Map<SubjectId, Station | undefined>()
  readonly #numbers = new Map<SubjectId, number>()
  readonly #subjects: Context['subjects']
  readonly #params: CoverageParams

  constructor(subjects: Context['subjects'], params: CoverageParams) {
    this.#subjects = subjects
    this.#params = params
  }

  /** As it stood then; undefined where it has left, or has no place. */
  at(id: SubjectId, atMs: number): Station | undefined {
    return this.still(id) ?? this.#made(this.#subjects.get(id), atMs)
  }

  /** Undefined of one that was sold or moved as well. */
  still(id: SubjectId): Station | undefined {
    if (this.#known.has(id)) return this.#known.get(id)
    const subject = this.#subjects.get(id)
    const still = isStill(subject) ? this.#made(subject, 0) : undefined
    this.#known.set(id, still)
    return still
  }

  #made(subject: Subject | undefined, atMs: number): Station | undefined {
    const place = subject === undefined ? undefined : placeAt(subject, atMs)
    if (subject === undefined || place === undefined) return undefined
    const number = this.#numbers.get(subject.id) ?? this.#numbers.size
    this.#numbers.set(subject.id, number)
    const station = {
      id: subject.id,
      number,
      index: this.all.length,
      owner: ownerAt(subject, atMs) ?? '',
      place,
      gainDdbi: gainOf(subject),
      region: regionAt(subject, this.#params).name,
      vouched: subject.vouched !== undefined,
      isStill: isStill(subject),
    }
    this.all.push(station)
    return station
  }
}

function isStill(subject: Subject | undefined): boolean {
  return subject?.past === undefined || subject.past.length === 0
}
