/**
 * What is remembered of objects: of each who said what of it last. An owner has one word of an object, and an object a few words; what is
 * older than `keep` is left out, so is an object without a word.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'

/** An owner's latest word of an object; its picture is empty where it was missing. */
export type Word = readonly [owner: string, subject: SubjectId, quarter: number, picture: string]

/** Waits for a second owner, is there, or is not, as those who passed by say. */
export const [WAITS, STANDS, GONE] = [0, 1, 2]

export type ObjectState = {
  readonly is: number
  /** In which quarter of an hour it came to be what it is. */
  readonly since: number
  /** When a sight of it was last paid, −1 for never, and to whom, empty where it was to several. */
  readonly paid: number
  readonly to: string
  /** Ascending by quarter. */
  readonly words: readonly Word[]
}

export type WatcherState = {
  /** Of its newest sheet with sightings, and how many it has in this session. */
  readonly quarter: number
  readonly count: number
  /** The newest sheet's pictures, one after the other. */
  readonly pictures: string
}

export type SightState = {
  /** By `objectKey`, base 36. */
  readonly objects: { readonly [key: string]: ObjectState }
  readonly watchers: { readonly [id: SubjectId]: WatcherState }
  /** By owner: the quarters in which an object of theirs was denied that others had missed before and after, ascending. */
  readonly denied: { readonly [owner: string]: readonly number[] }
}

export const INITIAL_SIGHTS: SightState = { objects: {}, watchers: {}, denied: {} }

export interface SightBooks {
  readonly objects: Map<number, ObjectState>
  readonly watchers: Map<SubjectId, WatcherState>
  readonly denied: Map<string, readonly number[]>
}

export function openSights({ objects, watchers, denied }: SightState): SightBooks {
  return {
    objects: new Map(Object.entries(objects).map(([key, object]) => [Number.parseInt(key, 36), object])),
    watchers: new Map(Object.entries(watchers).map(([id, one]) => [id as SubjectId, one])),
    denied: new Map(Object.entries(denied)),
  }
}

/** Without what tells nothing any more, nor of who has left. @param isHere whether a device is registered */
export function closeSights(
  { objects, watchers, denied }: SightBooks,
  before: number,
  keepQuarters: number,
  isHere: (id: SubjectId) => boolean,
): SightState {
  const isYoung = (quarter: number) => quarter + keepQuarters > before
  const kept = [...objects]
    .map(([key, object]) => {
      const words = object.words.filter(([, , quarter]) => isYoung(quarter))
      return [key.toString(36), words.length < object.words.length ? { ...object, words } : object] as const
    })
    .filter(([, { words }]) => words.length > 0)
  return {
    objects: Object.fromEntries(kept),
    watchers: Object.fromEntries([...watchers].filter(([id, { quarter }]) => isHere(id) && isYoung(quarter))),
    denied: Object.fromEntries(
      [...denied]
        .map(([owner, quarters]) => [owner, quarters.filter(isYoung)] as const)
        .filter(([, quarters]) => quarters.length > 0),
    ),
  }
}
