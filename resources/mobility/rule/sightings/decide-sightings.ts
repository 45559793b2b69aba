/**
 * What the sightings of a quarter of an hour come to, once all that may arrive of it has. An object is there when two owners saw it at different
 * times, each on a drive of its own; before that nothing is paid. Then a sight of it is worth what nobody was paid for it for, linearly.
 *
 * Laws: of an object all together have at most one worth when it is confirmed and one each time that it grows old, however many identities
 * see it; nobody is paid twice in a row for one object; who moved along together is one. Nobody is accused for one object: it may
 * have been taken away, stood behind a bus or in the dark.
 */
import type { Facts, Finding, Severity } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { HEADINGS, objectKey, objectOfKey } from '../../messages/sightings/objects.ts'
import { isMissing, type Sighting } from '../../messages/sightings/sighting.ts'
import type { DueSheet } from '../decide.ts'
import type { MobilityParams } from '../params.ts'
import type { MobilityReason } from '../reasons.ts'
import { isAlike, readPictures } from './pictures.ts'
import { GONE, type ObjectState, type SightBooks, STANDS, WAITS, type Word } from './sight-state.ts'
import type { SightingParams } from './sighting-params.ts'
import { splitWhole } from './split-whole.ts'

/** What a device has of an object, of the quarter of an hour in which it saw it. */
export interface SightPay {
  readonly subject: SubjectId
  readonly quarter: number
  readonly units: number
}

/** Words of so many owners are known of an object: of more the oldest are left out. */
const MOST_WORDS = 12

interface Watch {
  readonly sheet: DueSheet
  readonly group: number
  readonly sighting: Sighting
}

interface Deciding {
  readonly books: SightBooks
  readonly params: MobilityParams
  readonly quarter: number
  readonly pays: SightPay[]
  readonly findings: Finding[]
  /** By device and code, how many. */
  readonly unpaid: Map<SubjectId, Map<MobilityReason, number>>
}

/** @param counted of one quarter of an hour, ascending by subject; `groups` who of them moved along with whom */
export function decideSightings(
  { counted, groups }: { readonly counted: readonly DueSheet[]; readonly groups: readonly number[] },
  books: SightBooks,
  params: MobilityParams,
): { readonly pays: readonly SightPay[]; readonly findings: readonly Finding[] } {
  const quarter = counted[0]?.quarter ?? 0
  const deciding: Deciding = { books, params, quarter, pays: [], findings: [], unpaid: new Map() }
  const watches = counted.flatMap((sheet, at) =>
    takeSheet(sheet, deciding).map((sighting): Watch => ({ sheet, group: groups[at]!, sighting })),
  )
  const byObject = Map.groupBy(watches, ({ sighting }) => knownKey(sighting, books))
  for (const [key, all] of [...byObject].sort(([a], [b]) => a - b)) decideObject(key, all, deciding)
  for (const [subject, codes] of deciding.unpaid)
    for (const [code, count] of codes)
      deciding.findings.push(found(subject, code, 'notice', { quarter, count }))
  return deciding
}

/** Those that count of a sheet; what is not is said. */
function takeSheet(sheet: DueSheet, deciding: Deciding): readonly Sighting[] {
  const { sightings, subject, owner, quarter } = sheet
  if (sightings.length === 0 || sheet.isBesideVouched) return []
  const { books, params, findings } = deciding
  const { least, mostDenied, keepQuarters } = params.sightings
  const say = (code: MobilityReason, severity: Severity, facts: Facts) => {
    findings.push(found(subject, code, severity, Object.assign({ quarter }, facts)))
    return []
  }
  if (!sheet.isTrusted) return say('not_vouched', 'notice', { sightings: sightings.length })
  const known = books.watchers.get(subject)
  const isSession = known !== undefined && quarter - known.quarter <= 1
  const before = isSession ? known.count : 0
  const seen = sightings.filter(one => !isMissing(one))
  const count = before + seen.length
  const pictures = seen.map(({ picture }) => picture).join('')
  if (known === undefined || known.quarter < quarter)
    books.watchers.set(subject, { quarter, count, pictures })
  const denied = (books.denied.get(owner) ?? []).filter(at => at + keepQuarters > quarter).length
  const standing = denied >= mostDenied ? standingOf(owner, books) : denied
  if (denied > standing) return say('often_denied', 'minor', { denied, standing, most: mostDenied })
  const last = readPictures(known?.pictures ?? '')
  const isNew = (sighting: Sighting) => isMissing(sighting) || !isAlike(sighting.picture, last)
  const fresh = sightings.filter(isNew)
  note(deciding, subject, 'picture_again', sightings.length - fresh.length)
  if (count >= least) return fresh
  say('few_sightings', 'notice', { count, least })
  // Who saw something has a camera that works, and what it misses is a word.
  return count === 0 ? [] : fresh.filter(isMissing)
}

/** How many objects stand that an owner saw. */
function standingOf(owner: string, { objects }: SightBooks): number {
  const isSeen = ({ is, words }: ObjectState) =>
    is === STANDS && words.some(([who, , , picture]) => who === owner && picture !== '')
  return [...objects.values()].filter(isSeen).length
}

/** As it is known: a direction that a receiver’s noise turned by an eighth is the same one. */
function knownKey(sighting: Sighting, { objects }: SightBooks): number {
  const key = objectKey(sighting)
  if (objects.has(key)) return key
  for (const turn of [1, HEADINGS - 1]) {
    const near = objectKey(Object.assign({}, sighting, { heading: (sighting.heading + turn) % HEADINGS }))
    if (objects.has(near)) return near
  }
  return key
}

function decideObject(key: number, all: readonly Watch[], deciding: Deciding): void {
  const { books, params, quarter } = deciding
  const { keepQuarters } = params.sightings
  const known = books.objects.get(key)
  const words = (known?.words ?? []).filter(([, , at]) => at + keepQuarters > quarter)
  const missing = all.filter(({ sighting }) => isMissing(sighting))
  const object: ObjectState =
    known === undefined || words.length === 0
      ? { is: WAITS, since: quarter, paid: -1, to: '', words: [] }
      : { ...known, words }
  const seers = all.filter(watch => !isMissing(watch.sighting) && isNewTo(object, watch, deciding))
  // Nobody asked for what nobody knows.
  if (seers.length === 0 && object.words.length === 0) return
  const judged = judgeSeers(object, seers, deciding)
  const said = withWords(judged, [...missing, ...seers], quarter)
  books.objects.set(key, denyIfMissed(key, said, deciding))
}

/** Not a picture that somebody had of it before, nor a denied object again by who had seen it. */
function isNewTo(object: ObjectState, { sheet, sighting }: Watch, deciding: Deciding): boolean {
  if (object.words.some(([, , , picture]) => picture === sighting.picture)) {
    note(deciding, sheet.subject, 'picture_again', 1)
    return false
  }
  const isOwn = object.words.some(([owner, , , picture]) => owner === sheet.owner && picture !== '')
  if (object.is !== GONE || !isOwn) return true
  note(deciding, sheet.subject, 'sighting_denied', 1)
  return false
}

function judgeSeers(object: ObjectState, seers: readonly Watch[], deciding: Deciding): ObjectState {
  if (seers.length === 0) return object
  if (object.is === STANDS) return paySeers(object, seers, deciding)
  const { quarter, params } = deciding
  const owners = new Set(seers.map(({ sheet }) => sheet.owner))
  // Of who had seen a denied object nothing counts: two others have to.
  const from = object.is === GONE ? object.since : -1
  const first = object.words.find(
    ([owner, , at, picture]) => picture !== '' && at < quarter && at > from && !owners.has(owner),
  )
  if (first === undefined) {
    for (const { sheet } of seers) note(deciding, sheet.subject, 'sighting_waits', 1)
    return object
  }
  const { worth } = params.sightings
  const [, subject, at] = first
  const half = Math.floor(worth / 2)
  deciding.pays.push({ subject, quarter: at, units: half })
  pay(seers, worth - half, deciding)
  return { ...object, is: STANDS, since: quarter, paid: quarter, to: ownerOf(owners) }
}

function paySeers(object: ObjectState, seers: readonly Watch[], deciding: Deciding): ObjectState {
  const { quarter, params } = deciding
  const { worth, refreshQuarters } = params.sightings
  const age = quarter - object.paid
  const isDuplicate = age < params.duplicateQuarters
  const paid = isDuplicate ? [] : seers.filter(({ sheet }) => sheet.owner !== object.to)
  for (const watch of seers)
    if (!paid.includes(watch)) note(deciding, watch.sheet.subject, 'sighting_again', 1)
  if (paid.length === 0) return object
  pay(paid, Math.floor((worth * Math.min(age, refreshQuarters)) / refreshQuarters), deciding)
  return { ...object, paid: quarter, to: ownerOf(new Set(paid.map(({ sheet }) => sheet.owner))) }
}

function ownerOf(owners: ReadonlySet<string>): string {
  const [only = ''] = owners
  return owners.size === 1 ? only : ''
}

/** One part for each who moved by themselves, and these in parts again. */
function pay(seers: readonly Watch[], units: number, { pays }: Deciding): void {
  const groups = [...Map.groupBy(seers, ({ group }) => group).values()]
  for (const [at, part] of splitWhole(units, groups.length).entries()) {
    const group = groups[at]!
    for (const [member, own] of splitWhole(part, group.length).entries()) {
      const { subject, quarter } = group[member]!.sheet
      pays.push({ subject, quarter, units: own })
    }
  }
}

/** Each owner’s latest. What one sheet of an owner saw another of it did not miss. */
function withWords(object: ObjectState, watches: readonly Watch[], quarter: number): ObjectState {
  const now = new Map(
    watches.map(({ sheet, sighting }): [string, Word] => [
      sheet.owner,
      [sheet.owner, sheet.subject, quarter, sighting.picture],
    ]),
  )
  if (now.size === 0) return object
  const words = [...object.words.filter(([owner]) => !now.has(owner)), ...now.values()]
  return { ...object, words: words.slice(-MOST_WORDS) }
}

function denyIfMissed(key: number, object: ObjectState, deciding: Deciding): ObjectState {
  const { quarter, params, books, findings } = deciding
  if (object.is === GONE) return object
  const missed = object.words.filter(([, , , picture]) => picture === '')
  const seen = object.words.filter(([, , , picture]) => picture !== '')
  if (!isDenied(missed.length, seen.length, params.sightings)) return object
  const [first, last] = [missed[0]![2], missed.at(-1)![2]]
  const { kind, heading } = objectOfKey(key)
  const facts = { quarter, object: key, kind, heading, missed: missed.length, seen: seen.length }
  for (const [owner, subject, at] of seen) {
    // Taken away it was not, if others had missed it before.
    const isBetween = first < at && at < last
    if (isBetween) books.denied.set(owner, [...(books.denied.get(owner) ?? []), quarter])
    findings.push(found(subject, 'object_denied', 'notice', facts))
  }
  return { ...object, is: GONE, since: quarter, to: '' }
}

function isDenied(missed: number, seen: number, { deniers }: SightingParams): boolean {
  return missed >= deniers && missed >= 2 * seen
}

function note({ unpaid }: Deciding, subject: SubjectId, code: MobilityReason, count: number): void {
  if (count === 0) return
  const codes = unpaid.get(subject) ?? new Map<MobilityReason, number>()
  unpaid.set(subject, codes.set(code, (codes.get(code) ?? 0) + count))
}

function found(subject: SubjectId, code: MobilityReason, severity: Severity, facts: Facts): Finding {
  return { subject, code, severity, messages: [], facts }
}
