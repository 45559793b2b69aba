/**
 * All rides at once: what was booked is set aside of its rider's purse, what both sides said is put together, what can be decided is paid
 * (decide-ride.ts) and may be rated (ratings.ts).
 *
 * Laws: what waits in a purse is enough for each ride that it covers, whatever becomes of it, and pays no other; of what comes in at once
 * the earlier booking is covered first. All of a fare is the driver's owner's who had it as it accepted, but for what it owes. What is
 * burned beside a fare weighs for whom it was paid to; what is burned of a quarrel weighs for nobody. Nothing of it earns rewards by
 * itself: who rides with oneself, or in a circle, has paid the fee and has nothing for it.
 */
import type { Balances } from '../../../../kernel/balances.ts'
import { type Escrow, openEscrow } from '../../../../kernel/money/escrow.ts'
import { ownerAt } from '../../../../kernel/past-devices.ts'
import type { Charge, EpochContext, Facts, Finding, Transfer } from '../../../../kernel/resource.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { fareOf, feeOn, reserveOf } from '../../messages/rides/fare.ts'
import type { RideOffer } from '../../messages/rides/ride-offer.ts'
import type { Booking, Purse } from '../../messages/rides/ride-words.ts'
import { RIDE_DRIVERS } from '../../messages/rides/spending.ts'
import type { MobilityReason } from '../reasons.ts'
import { type Agreed, type Decision, decideRide } from './decide-ride.ts'
import {
  close,
  freeFor,
  freeForAnybody,
  isKnown,
  keepParts,
  openOf,
  partOfPurse,
  spend,
  wakesMs,
  wish,
} from './keep-parts.ts'
import { rateRides } from './ratings.ts'
import type { RideParams } from './ride-params.ts'
import {
  MOST_SIDES,
  NO_RECORD,
  type OfferState,
  purseOf,
  type RecordState,
  type RideState,
  type RidesState,
  type SideState,
  stepOf,
  type WishState,
} from './ride-state.ts'
import { rideOf, type TakenRideWord } from './take-ride-words.ts'

export type RidesContext = Pick<EpochContext<never>, 'subjects' | 'epoch' | 'knownAtMs' | 'completeUntilMs'>

export type Rule = RideParams & { readonly mostMps: number }

export interface SettledRides {
  readonly state: RidesState
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
  readonly findings: readonly Finding[]
  /** That took place, and what their drivers had of them. */
  readonly rides: number
  readonly fares: bigint
}

export type Said = TakenRideWord & { readonly by: SubjectId }

/** Opened once an epoch, and written back. */
export interface RideBooks {
  readonly context: RidesContext
  readonly rule: Rule
  readonly balances: Balances
  readonly escrow: Escrow
  readonly offers: Map<string, OfferState>
  readonly closing: Set<string>
  readonly wishes: Map<string, WishState>
  /** By rider, then by driver. */
  readonly kept: Map<string, Map<string, bigint>>
  readonly rides: Map<string, RideState>
  readonly sides: Map<string, Map<string, SideState>>
  readonly records: Map<string, RecordState>
  readonly transfers: Transfer[]
  readonly charges: Charge[]
  readonly findings: Finding[]
}

export function settleRides(
  state: RidesState,
  said: readonly Said[],
  given: { readonly context: RidesContext; readonly rule: Rule; readonly balances: Balances },
): SettledRides {
  const { context, balances } = given
  const books: RideBooks = {
    ...given,
    escrow: openEscrow(context, balances, state.purses),
    offers: new Map(Object.entries(state.offers)),
    closing: new Set(state.closing),
    wishes: new Map(Object.entries(state.wishes)),
    kept: new Map(Object.entries(state.kept).map(([rider, parts]) => [rider, openedParts(parts)])),
    rides: new Map(Object.entries(state.rides)),
    sides: new Map(Object.entries(state.sides).map(([by, of]) => [by, new Map(Object.entries(of))])),
    records: new Map(Object.entries(state.records)),
    transfers: [],
    charges: [],
    findings: [],
  }
  const inOrder = said.toSorted((a, b) => a.arrivedAtMs - b.arrivedAtMs || (a.id < b.id ? -1 : 1))
  // Purses first: what is set aside in the epoch of a booking covers it.
  for (const word of inOrder) if (word.kind === 'offer') books.offers.set(word.by, offered(word.said))
  for (const word of inOrder) if (word.kind === 'purse') takePurse(word.by, word.said, books)
  const accepted = new Set(inOrder.flatMap(one => (isAccept(one) ? [`${one.by} ${one.said.ride}`] : [])))
  for (const word of inOrder) if (word.kind === 'book') takeBooking(word, word.said, accepted, books)
  for (const word of inOrder) hear(word, books)
  coverAccepted(new Set(inOrder.map(({ id }) => id)), books)
  const [before, rode] = [books.transfers.length, { count: 0 }]
  for (const [id, ride] of [...books.rides].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (ride.decided === undefined) rode.count += decideOne(id as MessageId, ride, books)
  rateRides(books)
  keepParts(books)
  closePurses(books, state.closing)
  forget(books)
  const { transfers, charges, findings } = books
  const fares = transfers.slice(before).reduce((sum, { amount }) => sum + amount, 0n)
  return { state: written(books), transfers, charges, findings, rides: rode.count, fares }
}

function offered({ start, perKm, perMinute, ...rest }: RideOffer): OfferState {
  const [from, km, minute] = [start, perKm, perMinute].map(String) as [string, string, string]
  return { ...rest, start: from, perKm: km, perMinute: minute }
}

function openedParts(parts: { readonly [driver: string]: string }): Map<string, bigint> {
  return new Map(Object.entries(parts).map(([driver, part]) => [driver, BigInt(part)]))
}

function isAccept(word: Said): word is Said & { readonly kind: 'step' } {
  return word.kind === 'step' && word.said.step === 'accept'
}

function takePurse(rider: SubjectId, said: Purse, books: RideBooks): void {
  const { amount, until } = said
  const { escrow, balances, closing, context } = books
  const id = purseOf(rider)
  if (amount === 0n) {
    close(rider, books)
    return
  }
  const account = escrow.accountOf(id)
  if (account !== undefined && account !== context.subjects.get(rider)?.owner) {
    close(rider, books)
    books.findings.push(notice(rider, 'purse_of_another', { account }))
    return
  }
  closing.delete(rider)
  wish(rider, said, books)
  const untilMs = Math.max(until, wakesMs(context))
  escrow.extend(id, untilMs)
  const more = amount - escrow.leftOf(id)
  if (more <= 0n || escrow.lock(id, { payer: rider, amount: more, untilMs })) return
  const refusal = balances.refusalOf(rider, more)
  if (refusal !== undefined) books.findings.push(notice(rider, refusal.code, refusal.facts))
}

function takeBooking(
  { by: rider, id, arrivedAtMs }: Said,
  booking: Booking,
  accepted: ReadonlySet<string>,
  books: RideBooks,
): void {
  const { context, rides, findings } = books
  const [me, driver] = [context.subjects.get(rider), context.subjects.get(booking.driver)]
  if (me === undefined || rides.has(id)) return
  const refused: MobilityReason | undefined =
    driver === undefined || !RIDE_DRIVERS.includes(driver.model)
      ? 'driver_unknown'
      : driver.owner === me.owner
        ? 'own_car'
        : undefined
  if (refused !== undefined) {
    findings.push(notice(rider, refused, { ride: id, driver: booking.driver }))
    return
  }
  // Of those that nobody accepted yet only so many: whatever else its rider books, an accepted one is taken.
  const isAccepted =
    accepted.has(`${booking.driver} ${id}`) ||
    stepOf(books.sides.get(booking.driver)?.get(id), 'accept') !== undefined
  if (!isAccepted && openOf(rider, books).length >= MOST_SIDES) {
    findings.push(notice(rider, 'rides_full', { ride: id, open: MOST_SIDES, most: MOST_SIDES }))
    return
  }
  const { from, to, start, perKm, perMinute, metres, seconds } = booking
  rides.set(id, {
    rider,
    driver: booking.driver,
    riderOwner: me.owner,
    from,
    to,
    metres,
    seconds,
    by: booking.by,
    start: start.toString(),
    perKm: perKm.toString(),
    perMinute: perMinute.toString(),
    bookedAtMs: arrivedAtMs,
    reserved: '0',
    kept: '0',
  })
  // With what is kept for its driver it is covered once that one accepts, and holds nothing of the rest.
  const need = needOf(rides.get(id)!, books)
  if (partOfPurse(rider, booking.driver, books) >= need) return
  rides.set(id, { ...rides.get(id)!, reserved: reserve(id, rides.get(id)!, books).toString() })
}

function needOf(ride: RideState, { rule }: RideBooks): bigint {
  return reserveOf(fareOf(agreedOf(ride).terms, ride), rule)
}

/** In the order in which a driver accepted: it alone draws on what is kept for it. @param fresh ids of what came in now */
function coverAccepted(fresh: ReadonlySet<string>, books: RideBooks): void {
  const { rides, sides, context } = books
  const open = [...rides].flatMap(([id, ride]) => {
    const accept = stepOf(sides.get(ride.driver)?.get(id), 'accept')
    const isNow = accept !== undefined && (accept[2] === context.epoch.number || fresh.has(id))
    return isNow && ride.decided === undefined ? [{ id, accept }] : []
  })
  for (const { id } of open.sort((a, b) => a.accept[1] - b.accept[1] || (a.id < b.id ? -1 : 1))) {
    const ride = rides.get(id)!
    const need = needOf(ride, books)
    if (freeFor(ride.rider, ride.driver, books) >= need) {
      rides.set(id, { ...ride, reserved: need.toString(), kept: need.toString() })
      books.escrow.extend(purseOf(ride.rider), wakesMs(context))
    } else if (ride.reserved === '0' && partOfPurse(ride.rider, ride.driver, books) >= need)
      rides.set(id, { ...ride, reserved: reserve(id as MessageId, ride, books).toString() })
  }
}

/** Of what the purse does not hold for others; what is missing there is taken of what is free. */
function reserve(name: MessageId, ride: RideState, books: RideBooks): bigint {
  const { escrow, balances, rule, context, findings } = books
  const [need, rider] = [needOf(ride, books), ride.rider as SubjectId]
  const id = purseOf(rider)
  const more = need - freeForAnybody(rider, books)
  const untilMs = Math.max(ride.by + rule.longestMs + rule.answerMs, wakesMs(context))
  const isThere = more <= 0n || escrow.lock(id, { payer: rider, amount: more, untilMs })
  if (isThere) {
    escrow.extend(id, untilMs)
    return need
  }
  const refusal = balances.refusalOf(rider, more)
  findings.push(notice(rider, 'ride_uncovered', { ride: name, needs: need, missing: more }))
  if (refusal !== undefined) findings.push(notice(rider, refusal.code, { ...refusal.facts, ride: name }))
  return 0n
}

/** Of each kind the first that was there. */
function hear(word: Said, { sides, rides, context }: RideBooks): void {
  const ride = rideOf(word, word.id)
  if (ride === undefined) return
  const { number } = context.epoch
  const all = sides.get(word.by) ?? new Map<string, SideState>()
  sides.set(word.by, all)
  const side = all.get(ride) ?? { firstMs: word.arrivedAtMs, steps: {} }
  if (all.size >= MOST_SIDES && !all.has(ride) && !rides.has(ride)) return
  all.set(ride, heard(side, word, number))
}

function heard(side: SideState, word: Said, epoch: number): SideState {
  if (word.kind === 'step') {
    const { step, at } = word.said
    if (side.steps[step] !== undefined) return side
    return { ...side, steps: { ...side.steps, [step]: [at, word.arrivedAtMs, epoch] } }
  }
  if (word.kind === 'end') {
    if (side.end !== undefined) return side
    const { at, metres, seconds, odometer } = word.said
    const [from, to] = odometer
    const wheels = from === undefined || to === undefined ? -1 : to - from
    return { ...side, end: [at, metres, seconds, wheels, word.arrivedAtMs, epoch] }
  }
  if (word.kind === 'rate') return side.rate === undefined ? { ...side, rate: word.said.hash } : side
  if (word.kind === 'rating') return { ...side, stars: word.said.stars }
  return side
}

/** @returns 1 where it took place */
function decideOne(id: MessageId, ride: RideState, books: RideBooks): number {
  const { context, rule, rides, sides } = books
  const [rider, driver] = [ride.rider, ride.driver].map(of => sides.get(of)?.get(id))
  const decided = decideRide(agreedOf(ride), { rider, driver }, context, rule)
  if (decided === undefined) return 0
  const isCovered = BigInt(ride.reserved) > 0n
  rides.delete(id)
  if (!isCovered && reserveOf(fareOf(agreedOf(ride).terms, ride), rule) > 0n) {
    if (driver !== undefined)
      books.findings.push(notice(ride.driver as SubjectId, 'ride_uncovered', { ride: id }))
    forgetSides(id, ride, books)
    return 0
  }
  const beforeMuch = books.escrow.leftOf(purseOf(ride.rider))
  const got = pay(id, ride, decided, books)
  spend(ride, beforeMuch - books.escrow.leftOf(purseOf(ride.rider)), books)
  tell(id, ride, decided, books)
  note(ride, decided, books)
  if (!decided.rode) forgetSides(id, ride, books)
  else
    rides.set(id, { ...ride, reserved: '0', kept: '0', decided: context.epoch.number, fare: got.toString() })
  return decided.rode ? 1 : 0
}

export function agreedOf(ride: RideState): Agreed {
  const { start, perKm, perMinute, metres, seconds, by } = ride
  const terms = { start: BigInt(start), perKm: BigInt(perKm), perMinute: BigInt(perMinute) }
  return { terms, way: { metres, seconds }, by }
}

/** @returns what its driver had of it, what it owed included */
function pay(id: MessageId, ride: RideState, decided: Decision, books: RideBooks): bigint {
  const { escrow, context, sides, records, rule } = books
  const [driver, purse] = [ride.driver as SubjectId, purseOf(ride.rider)]
  const subject = context.subjects.get(driver)
  const accept = stepOf(sides.get(driver)?.get(id), 'accept')
  const to = subject && ownerAt(subject, accept?.[1] ?? ride.bookedAtMs)
  const { way } = decided
  const facts: Facts = { ride: id, metres: way?.metres ?? 0, seconds: way?.seconds ?? 0, pays: decided.pays }
  const record = records.get(driver) ?? NO_RECORD
  const owed = BigInt(record.owes)
  const [gets, burned] = [decided.gets, decided.pays - decided.gets]
  const cut = owed < gets ? owed : gets
  const toBurn: [bigint, SubjectId | undefined][] = [
    [burned + cut, undefined],
    [feeOn(gets, rule.feePpm), driver],
  ]
  // A driver that has left, or was given on so often that nobody knows whose it was, is paid nothing: nor is its fee burned.
  const isThere = to !== undefined && gets > 0n
  const transfer =
    isThere && gets > cut ? escrow.pay(purse, { payee: driver, to, amount: gets - cut, facts }) : undefined
  if (transfer !== undefined) books.transfers.push(transfer)
  for (const [amount, payee] of isThere ? toBurn : [[burned, undefined] as const]) {
    if (amount === 0n) continue
    const charge = escrow.burn(purse, { amount, facts, ...(payee && { payee }) })
    if (charge !== undefined) books.charges.push(charge)
  }
  if (cut > 0n) records.set(driver, { ...record, owes: (owed - cut).toString() })
  return transfer === undefined ? 0n : gets
}

/** To each side that said something. */
function tell(id: MessageId, ride: RideState, { code, pays, gets, owes }: Decision, books: RideBooks): void {
  if (code === '') return
  const facts = { ride: id, pays, gets, ...(owes > 0n && { owes }) }
  for (const by of [ride.rider, ride.driver] as SubjectId[])
    if (books.context.subjects.has(by) && (by === ride.rider || books.sides.get(by)?.has(id)))
      books.findings.push(notice(by, code, facts))
}

const UNCLEAR: readonly string[] = [
  'rider_silent',
  'receipts_differ',
  'absent_both',
] satisfies MobilityReason[]

function note(ride: RideState, { code, rode, owes }: Decision, { records, context }: RideBooks): void {
  const isUnclear = UNCLEAR.includes(code)
  if (!rode && !isUnclear) return
  for (const by of [ride.rider, ride.driver] as SubjectId[]) {
    if (!context.subjects.has(by)) continue
    const record = records.get(by) ?? NO_RECORD
    const more = by === ride.driver ? owes : 0n
    records.set(by, {
      ...record,
      rides: record.rides + (rode ? 1 : 0),
      unclear: record.unclear + (isUnclear ? 1 : 0),
      owes: (BigInt(record.owes) + more).toString(),
    })
  }
}

export function forgetSides(id: string, ride: RideState, { sides }: RideBooks): void {
  for (const by of [ride.rider, ride.driver]) sides.get(by)?.delete(id)
}

/** A purse stays while a ride of it is open, and closes then where its rider said so. */
function closePurses(books: RideBooks, before: readonly string[]): void {
  const { escrow, closing, context, findings } = books
  const open = new Set(
    [...books.rides.values()].filter(one => one.decided === undefined).map(({ rider }) => purseOf(rider)),
  )
  for (const id of open) escrow.extend(id, wakesMs(context))
  for (const rider of [...closing].sort()) {
    if (!open.has(purseOf(rider))) {
      if (!isKnown(books.wishes.get(rider), books)) continue
      escrow.end(purseOf(rider))
      books.wishes.delete(rider)
      books.kept.delete(rider)
      closing.delete(rider)
    } else if (!before.includes(rider) && context.subjects.has(rider as SubjectId))
      findings.push(notice(rider as SubjectId, 'purse_open', { rides: openOf(rider, books).length }))
  }
}

/** What was said of a ride that nobody booked, or that is over; and of whoever has left. */
function forget({ offers, sides, rides, records, context, rule }: RideBooks): void {
  for (const [by, { until }] of offers)
    if (until <= context.epoch.endMs || !context.subjects.has(by as SubjectId)) offers.delete(by)
  const oldestMs = context.completeUntilMs - rule.longestMs - rule.answerMs - MOST_AHEAD_MS
  for (const [by, all] of sides) {
    for (const [ride, { firstMs }] of all) if (!rides.has(ride) && firstMs < oldestMs) all.delete(ride)
    if (all.size === 0 || !context.subjects.has(by as SubjectId)) sides.delete(by)
  }
  for (const by of records.keys()) if (!context.subjects.has(by as SubjectId)) records.delete(by)
}

const MOST_AHEAD_MS = 7 * 86_400_000

function written(books: RideBooks): RidesState {
  const { escrow, offers, closing, rides, sides, records, wishes, kept, context } = books
  const sorted = <Value>(all: ReadonlyMap<string, Value>) => [...all].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    offers: Object.fromEntries(sorted(offers)),
    purses: escrow.locks(),
    closing: [...closing].sort(),
    wishes: Object.fromEntries(sorted(wishes)),
    kept: Object.fromEntries(
      sorted(kept).map(([rider, parts]) => [
        rider,
        Object.fromEntries(sorted(parts).map(([driver, part]) => [driver, part.toString()])),
      ]),
    ),
    asOfMs: context.completeUntilMs,
    rides: Object.fromEntries(sorted(rides)),
    sides: Object.fromEntries(sorted(sides).map(([by, all]) => [by, Object.fromEntries(sorted(all))])),
    records: Object.fromEntries(sorted(records)),
  }
}

export function notice(subject: SubjectId, code: MobilityReason, facts: Facts): Finding {
  return { subject, code, severity: 'notice', messages: [], facts }
}
