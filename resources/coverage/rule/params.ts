/** What a network's builder chooses about coverage, checked once. */
import { describeMap, type MapOptions, type MapParams, readMap } from '../../../kernel/map/map-params.ts'
import { formatDuration, parseDuration } from '../../../protocol/duration.ts'
import { MOST_PROBE_BYTES } from '../messages/probe/probe-messages.ts'
import { REGIONS, type Region, regionOf } from '../messages/regions.ts'

export interface CoverageOptions {
  /** Where gateways stand that say nothing else of themselves: `'EU868'` unless said. */
  readonly region?: string
  /** What tokens are for: packets that were paid for (`'use'`, unless said), or proved coverage. */
  readonly pay?: 'use' | 'coverage'
  /** Packets are settled by windows of so long; `'1h'` unless said. */
  readonly window?: string
  /** How long after its window a packet may be reported, and once more as long receipts come; `'6h'` unless said. */
  readonly settleAfter?: string
  /** Base units for a credit that a route has to offer at least; `'0'` unless said. */
  readonly leastPrice?: string
  /**
   * Credits that a request to join counts as; 1 unless said, as its 23 bytes are. More where a gateway is to be paid for the answer
   * that it sends as well.
   */
  readonly joinCredits?: number
  /** Base units that tokens are given for, of what a gateway was paid in a day, at most; no cap unless said. */
  readonly mostADay?: string
  /** Base units for a million bytes that a session with a relay has to offer at least; `'0'` unless said. */
  readonly leastRelayPrice?: string
  /** Burned on top of what consumers pay; `'1%'` unless said. It makes carrying one's own packets cost something. */
  readonly fee?: string
  readonly proof?: ProofOptions
  /** What gateways hear from cells as a map that is sold; none unless said. */
  readonly map?: MapOptions
  /**
   * What a consumer's word of where its devices were may bring each of those who heard them, of what it paid the last of as many as a row needs, in
   * thousandths; 1000 unless said. More where consumers are known, and a row sells for much more than packets cost.
   */
  readonly mapPermille?: number
  /** Of what a gateway is paid for packets that went over neighbours: for these, in thousandths; 200 unless said. */
  readonly meshPermille?: number
  /** How relays are looked at; not at all where it is `false`. */
  readonly probes?: ProbeOptions | false
}

export interface ProbeOptions {
  /** How often a seed draws who looks at each relay; `'6h'` unless said. */
  readonly every?: string
  /** How long after its seed is known both ends may say what came of it; `'3h'` unless said. */
  readonly answer?: string
  /** Of a body that is fetched; 500 000 unless said. */
  readonly bytes?: number
}

export interface ProbeParams {
  readonly everyMs: number
  readonly answerMs: number
  readonly bytes: number
}

export interface ProofOptions {
  /** How often each gateway sends a beacon; `'6h'` unless said, an epoch at least. */
  readonly every?: string
  /** Beacons of a draw go out within so long after its seed is known; `'1h'` unless said. */
  readonly spread?: string
  /** How long after that witnesses may come, and once more as long beacons' secrets; `'6h'` unless said. */
  readonly answer?: string
  /** Witnesses of a beacon that count, drawn by the seed; 14 unless said. */
  readonly witnesses?: number
  /** What levels may be misread by, tenths of a dB; 30 unless said. */
  readonly toleranceDdb?: number
}

export interface ProofParams {
  readonly everyMs: number
  readonly spreadMs: number
  readonly answerMs: number
  readonly witnesses: number
}

export interface CoverageParams {
  readonly region: Region
  readonly pay: 'use' | 'coverage'
  readonly windowMs: number
  readonly settleAfterMs: number
  readonly leastPrice: bigint
  readonly leastRelayPrice: bigint
  readonly joinCredits: number
  readonly meshPermille: number
  /** Undefined where there is none. */
  readonly mostADay: bigint | undefined
  readonly feePpm: number
  readonly toleranceDdb: number
  /** Undefined where nobody is asked for beacons. */
  readonly proof: ProofParams | undefined
  /** Undefined where nothing of it is made. */
  readonly map: MapParams | undefined
  readonly mapPermille: number
  /** Undefined where relays are not looked at. */
  readonly probes: ProbeParams | undefined
}

const [MINUTE_MS, ALL_PPM, MOST_WITNESSES, MOST_TOLERANCE, MOST_JOIN] = [60_000, 1_000_000, 100, 200, 100]
const MOST_PERMILLE = 1_000_000

/** @throws {TypeError} naming the option and what would be right. */
export function readParams(options: CoverageOptions): CoverageParams {
  const region = regionOf(options.region ?? 'EU868')
  if (region === undefined)
    throw new TypeError(`coverage.region: one of ${REGIONS.map(({ name }) => name).join(', ')}`)
  const pay = options.pay ?? 'use'
  if (pay !== 'use' && pay !== 'coverage') throw new TypeError('coverage.pay: use or coverage')
  const windowMs = atLeastAMinute('window', options.window ?? '1h')
  const toleranceDdb = whole('proof.toleranceDdb', options.proof?.toleranceDdb ?? 30, 0, MOST_TOLERANCE)
  const asks = pay === 'coverage' || options.proof !== undefined
  return {
    region,
    pay,
    windowMs,
    settleAfterMs: atLeastAMinute('settleAfter', options.settleAfter ?? '6h'),
    leastPrice: readAmount('leastPrice', options.leastPrice ?? '0'),
    leastRelayPrice: readAmount('leastRelayPrice', options.leastRelayPrice ?? '0'),
    joinCredits: whole('joinCredits', options.joinCredits ?? 1, 1, MOST_JOIN),
    meshPermille: whole('meshPermille', options.meshPermille ?? 200, 0, 1_000),
    mostADay: options.mostADay === undefined ? undefined : readAmount('mostADay', options.mostADay),
    feePpm: readFee(options.fee ?? '1%'),
    toleranceDdb,
    proof: asks ? readProof(options.proof ?? {}) : undefined,
    mapPermille: whole('mapPermille', options.mapPermille ?? 1_000, 0, MOST_PERMILLE),
    map: options.map === undefined ? undefined : readMap(options.map, 'coverage.map'),
    probes: options.probes === false ? undefined : readProbes(options.probes ?? {}),
  }
}

function readProbes({ every = '6h', answer = '3h', bytes = 500_000 }: ProbeOptions): ProbeParams {
  return {
    everyMs: atLeastAMinute('probes.every', every),
    answerMs: atLeastAMinute('probes.answer', answer),
    bytes: whole('probes.bytes', bytes, 1_000, MOST_PROBE_BYTES),
  }
}

function readProof(options: ProofOptions): ProofParams {
  const everyMs = atLeastAMinute('proof.every', options.every ?? '6h')
  const spreadMs = parseDuration(options.spread ?? '1h')
  const answerMs = atLeastAMinute('proof.answer', options.answer ?? '6h')
  if (spreadMs > everyMs) throw new TypeError('coverage.proof.spread: no longer than coverage.proof.every')
  const witnesses = whole('proof.witnesses', options.witnesses ?? 14, 1, MOST_WITNESSES)
  return { everyMs, spreadMs, answerMs, witnesses }
}

/** The options again, nothing left open: plain data for the rules' hash. */
export function describeParams(params: CoverageParams) {
  const { region, pay, windowMs, settleAfterMs, leastPrice, joinCredits, mostADay } = params
  const { feePpm, toleranceDdb, proof, leastRelayPrice, probes, meshPermille, map, mapPermille } = params
  return {
    region: region.name,
    pay,
    window: formatDuration(windowMs),
    settleAfter: formatDuration(settleAfterMs),
    leastPrice: leastPrice.toString(),
    leastRelayPrice: leastRelayPrice.toString(),
    joinCredits,
    meshPermille,
    mostADay: mostADay?.toString() ?? '',
    feePpm,
    toleranceDdb,
    map: map === undefined ? null : describeMap(map),
    mapPermille,
    proof:
      proof === undefined
        ? null
        : {
            every: formatDuration(proof.everyMs),
            spread: formatDuration(proof.spreadMs),
            answer: formatDuration(proof.answerMs),
            witnesses: proof.witnesses,
          },
    probes:
      probes === undefined
        ? null
        : {
            every: formatDuration(probes.everyMs),
            answer: formatDuration(probes.answerMs),
            bytes: probes.bytes,
          },
  }
}

/** From what `describeParams` said. */
export function optionsOf(params: ReturnType<typeof describeParams>): CoverageOptions {
  const { mostADay, feePpm, toleranceDdb, proof, probes, map, ...same } = params
  return {
    ...same,
    probes: probes ?? false,
    fee: `${feePpm / 10_000}%`,
    ...(mostADay === '' ? {} : { mostADay }),
    ...(map === null ? {} : { map }),
    ...(proof === null ? {} : { proof: { ...proof, toleranceDdb } }),
  }
}

function atLeastAMinute(name: string, text: string): number {
  const ms = parseDuration(text)
  if (ms < MINUTE_MS) throw new TypeError(`coverage.${name}: at least a minute`)
  return ms
}

function whole(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new TypeError(`coverage.${name}: a whole number from ${least} to ${most}`)
}

function readAmount(name: string, text: string): bigint {
  if (/^\d{1,30}$/.test(text)) return BigInt(text)
  throw new TypeError(`coverage.${name}: whole base units of the payment asset, e.g. 10, not "${text}"`)
}

/** From 0 up, below 100, to four decimals. */
function readFee(text: string): number {
  const match = /^(\d{1,2}(?:\.\d{1,4})?)\s?%$/.exec(text)
  const ppm = match === null ? -1 : Math.round(Number(match[1]) * 10_000)
  if (ppm < 0 || ppm >= ALL_PPM) throw new TypeError(`coverage.fee: a percentage such as 1%, not "${text}"`)
  return ppm
}
