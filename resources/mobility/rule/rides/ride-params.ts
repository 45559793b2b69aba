/** What a network's builder chooses about rides, checked once. */

import { showShare } from '../../../../kernel/map/read-options.ts'
import { formatDuration, parseDuration } from '../../../../protocol/duration.ts'
import { shareIn } from '../freshness-params.ts'

export interface RideOptions {
  /** Burned on top of each fare; `'5%'` unless said. */
  readonly fee?: string
  /** What whoever does not sign for a ride, or says something else, loses of it, and the other side too; `'20%'` unless said. */
  readonly unsigned?: string
  /** Of the agreed price: what a rider pays who calls it off late, or does not come; `'20%'` unless said. */
  readonly absent?: string
  /** Until so long after the driver accepted, calling off is free; `'2m'` unless said. */
  readonly free?: string
  /** How long the other side has to answer from when it could know; `'12h'` unless said. */
  readonly answer?: string
  /** A ride is over so long after its driver had to be there; `'6h'` unless said. */
  readonly longest?: string
  /** How long ratings may be fixed, and then opened; `'1d'` unless said. */
  readonly rate?: string
  /** A price is agreed for at most so many times the straight line between the cells, and for the cells themselves; 3 unless said. */
  readonly detour?: number
}

export interface RideParams {
  readonly feePpm: number
  readonly unsignedPpm: number
  readonly absentPpm: number
  readonly freeMs: number
  readonly answerMs: number
  readonly longestMs: number
  readonly rateMs: number
  readonly detour: number
}

const [MOST_DETOUR, HALF_PPM] = [20, 500_000]

/** @throws {TypeError} naming the option and what would be right. */
export function readRides(options: RideOptions): RideParams {
  const detour = options.detour ?? 3
  if (!Number.isSafeInteger(detour) || detour < 1 || detour > MOST_DETOUR)
    throw new TypeError(`mobility.rides.detour: a whole number from 1 to ${MOST_DETOUR}, got ${detour}`)
  const unsignedPpm = shareIn('rides.unsigned', options.unsigned ?? '20%')
  const absentPpm = shareIn('rides.absent', options.absent ?? '20%')
  if (unsignedPpm > HALF_PPM)
    throw new TypeError(`mobility.rides.unsigned: at most 50 %, got ${options.unsigned}`)
  return {
    feePpm: shareIn('rides.fee', options.fee ?? '5%'),
    unsignedPpm,
    absentPpm,
    freeMs: parseDuration(options.free ?? '2m'),
    answerMs: parseDuration(options.answer ?? '12h'),
    longestMs: parseDuration(options.longest ?? '6h'),
    rateMs: parseDuration(options.rate ?? '1d'),
    detour,
  }
}

/** The options again, nothing left open. */
export function describeRides(params: RideParams) {
  return {
    fee: showShare(params.feePpm),
    unsigned: showShare(params.unsignedPpm),
    absent: showShare(params.absentPpm),
    free: formatDuration(params.freeMs),
    answer: formatDuration(params.answerMs),
    longest: formatDuration(params.longestMs),
    rate: formatDuration(params.rateMs),
    detour: params.detour,
  }
}
