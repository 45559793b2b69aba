/**
 * What becomes of a ride, by what its two sides signed. q is the price that was agreed for the expected way (the booking), p the fare by the
 * agreed terms for the way that was driven, q at most: a detour is its driver's own. u is a part (`unsigned`), m a small part of q (`absent`).
 * A rider never pays more than (1 + u) q, and q where it signs.
 *
 *   both sign the same                     the driver gets p                the rider pays p
 *   both sign, and differ by d             the lesser less u d              the greater and u d; the difference is burned
 *   the driver alone, though the rider     (1 − u) p                        (1 + u) p
 *     signed that it got in
 *   the rider alone                        what the rider says              the same
 *   called off late, or did not come       m                                m
 *   both say that the other did not come   owes m of its next fares         m; both are burned
 *   anything else, and silence             nothing                          nothing
 *
 * Laws: to say more than was driven brings its driver nothing, to say less, or nothing, is never cheaper for its rider; what nobody can tell
 * is borne by both, and nobody is accused, for an honest one may be on either side. Nobody's silence lets it wait for ever.
 */
import type { Knowledge } from '../../../../kernel/knowledge.ts'
import { fareOf, mostOf, partOf, type Terms, type Way } from '../../messages/rides/fare.ts'
import type { MobilityReason } from '../reasons.ts'
import type { RideParams } from './ride-params.ts'
import { type Heard, type SideState, stepOf } from './ride-state.ts'

export interface Agreed {
  readonly terms: Terms
  readonly way: Way
  readonly by: number
}

export interface Sides {
  readonly rider: SideState | undefined
  readonly driver: SideState | undefined
}

export interface Decision {
  readonly code: MobilityReason | ''
  /** Base units: what the driver gets, what the rider pays, and what the driver owes from now on. */
  readonly gets: bigint
  readonly pays: bigint
  readonly owes: bigint
  /** It took place, so it may be rated. */
  readonly rode: boolean
  readonly way?: Way
}

type Knows = Pick<Knowledge, 'knownAtMs' | 'completeUntilMs'>
type Rule = Pick<RideParams, 'unsignedPpm' | 'absentPpm' | 'freeMs' | 'answerMs' | 'longestMs'> & {
  readonly mostMps: number
}

const NOTHING: Decision = { code: '', gets: 0n, pays: 0n, owes: 0n, rode: false }

/** Undefined while it waits. */
export function decideRide(agreed: Agreed, sides: Sides, knows: Knows, rule: Rule): Decision | undefined {
  const { rider, driver } = sides
  const isAccepted = stepOf(driver, 'accept') !== undefined
  if (!isAccepted) return decideUnaccepted(agreed, sides, knows)
  const bothBegan =
    stepOf(rider, 'start') !== undefined && (stepOf(driver, 'start') ?? driver?.end) !== undefined
  if (bothBegan || rider?.end !== undefined) return decideBegun(agreed, sides, knows, rule)
  return decideNeverBegun(agreed, sides, knows, rule)
}

/** Nothing was agreed: it lapses once its driver can accept it no more. */
function decideUnaccepted(
  { by }: Agreed,
  { rider }: Sides,
  { completeUntilMs }: Knows,
): Decision | undefined {
  const overMs = stepOf(rider, 'cancel')?.[1] ?? by
  return completeUntilMs > overMs ? NOTHING : undefined
}

function decideBegun(
  agreed: Agreed,
  { rider, driver }: Sides,
  knows: Knows,
  rule: Rule,
): Decision | undefined {
  const [said, other] = [driver?.end, rider?.end]
  if (said !== undefined && other !== undefined) return settle(agreed, { driver, rider }, rule)
  const heard = said ?? other
  if (heard === undefined)
    return isLapsed(agreed, knows, rule) ? { ...NOTHING, code: 'ride_forgotten' } : undefined
  if (!isOverdue([heard[4], heard[5]], knows, rule)) return undefined
  if (said === undefined) {
    const way = wayOf(rider, rule)
    const gets = priceOf(agreed, way)
    return { code: 'driver_silent', gets, pays: gets, owes: 0n, rode: true, way }
  }
  const way = wayOf(driver, rule)
  const base = priceOf(agreed, way)
  const lost = partOf(base, rule.unsignedPpm)
  return { code: 'rider_silent', gets: base - lost, pays: base + lost, owes: 0n, rode: true, way }
}

/** Both said how far it was. */
function settle(agreed: Agreed, { rider, driver }: Sides, rule: Rule): Decision {
  const most = mostOf(fareOf(agreed.terms, agreed.way), rule.unsignedPpm)
  const ways = isOneReceipt(driver, rider)
    ? ([signedWay(driver, rule), signedWay(driver, rule)] as const)
    : ([wayOf(driver, rule), wayOf(rider, rule)] as const)
  const [ofDriver, ofRider] = ways.map(way => priceOf(agreed, way)) as [bigint, bigint]
  const [less, more] = ofDriver < ofRider ? [ofDriver, ofRider] : [ofRider, ofDriver]
  if (less === more) return { code: '', gets: less, pays: less, owes: 0n, rode: true, way: ways[0] }
  const lost = partOf(more - less, rule.unsignedPpm)
  const gets = less > lost ? less - lost : 0n
  const pays = more + lost < most ? more + lost : most
  return { code: 'receipts_differ', gets, pays, owes: 0n, rode: true, way: ways[ofDriver <= ofRider ? 0 : 1] }
}

function isOneReceipt(driver: SideState | undefined, rider: SideState | undefined): boolean {
  const [one, other] = [driver!.end!, rider!.end!]
  return one[1] === other[1] && one[2] === other[2]
}

/** What both signed needs no clock: one that is set in the middle of a ride takes nothing from anybody. */
function signedWay(side: SideState | undefined, { mostMps }: Pick<Rule, 'mostMps'>): Way {
  const [, metres, seconds] = side!.end!
  return { metres: Math.min(metres, mostMps * seconds), seconds }
}

/** Nobody got in, as far as its rider says. */
function decideNeverBegun(
  agreed: Agreed,
  { rider, driver }: Sides,
  knows: Knows,
  rule: Rule,
): Decision | undefined {
  const m = partOf(fareOf(agreed.terms, agreed.way), rule.absentPpm)
  const [accept, cancelled] = [stepOf(driver, 'accept')!, stepOf(rider, 'cancel')]
  const [left, missing] = [stepOf(driver, 'cancel'), stepOf(rider, 'absent')]
  const complete = (...heard: readonly (readonly number[])[]) =>
    heard.every(([, arrivedAtMs]) => knows.completeUntilMs > arrivedAtMs!)
  if (left !== undefined) return complete(left) ? { ...NOTHING, code: 'driver_called_off' } : undefined
  if (cancelled !== undefined) {
    if (!complete(cancelled, accept)) return undefined
    if (cancelled[1] <= accept[1] + rule.freeMs) return NOTHING
    return { ...NOTHING, code: 'called_off_late', gets: m, pays: m }
  }
  // Whoever had to wait until then says it then; an end of a ride that its rider never got into says no more than that.
  const claim = stepOf(driver, 'absent') ?? endOf(driver)
  const claims = claim !== undefined && claim[1] >= agreed.by ? claim : undefined
  if (claims !== undefined && missing !== undefined)
    return complete(claims, missing) ? { ...NOTHING, code: 'absent_both', pays: m, owes: m } : undefined
  if (claims !== undefined)
    return isOverdue([claims[1], claims[2]], knows, rule)
      ? { ...NOTHING, code: 'rider_absent', gets: m, pays: m }
      : undefined
  return isLapsed(agreed, knows, rule)
    ? { ...NOTHING, code: missing ? 'driver_absent' : 'ride_forgotten' }
    : undefined
}

function endOf(side: SideState | undefined): readonly [atMs: number, ...Heard] | undefined {
  return side?.end && [side.end[0], side.end[4], side.end[5]]
}

/** From when the other side could know what was said, it had its time to answer, and what was in time has come in. */
function isOverdue(
  [arrivedAtMs, epoch]: Heard,
  { knownAtMs, completeUntilMs }: Knows,
  { answerMs }: Rule,
): boolean {
  const known = knownAtMs(epoch)
  return known !== undefined && completeUntilMs > Math.max(known, arrivedAtMs) + answerMs
}

function isLapsed({ by }: Agreed, { completeUntilMs }: Knows, { longestMs, answerMs }: Rule): boolean {
  return completeUntilMs > by + longestMs + answerMs
}

/** As far as it can have gone: by its own clock, by the physics of anything on a road, and by its own odometer. */
export function wayOf(side: SideState | undefined, { mostMps }: Pick<Rule, 'mostMps'>): Way {
  const [atMs, metres, seconds, odometer] = side!.end!
  const startMs = stepOf(side, 'start')?.[0]
  const lasted = startMs === undefined ? seconds : Math.max(0, Math.ceil((atMs - startMs) / 1_000) + CLOCK_S)
  const most = Math.min(seconds, lasted)
  const byWheels = odometer === -1 ? metres : Math.min(metres, odometer + ODOMETER_STEP_M)
  return { metres: Math.min(byWheels, mostMps * most), seconds: most }
}

/** A tap is not in the same second as what it stands for; an odometer counts in steps. */
const [CLOCK_S, ODOMETER_STEP_M] = [60, 1_000]

/** By the agreed terms, and no more than was agreed. */
function priceOf({ terms, way: expected }: Agreed, way: Way): bigint {
  const [fare, quote] = [fareOf(terms, way), fareOf(terms, expected)]
  return fare < quote ? fare : quote
}
