/** What a network's builder chooses about storage, checked once; and how many challenges that makes. */
import { formatDuration, parseDuration } from '../../../protocol/duration.ts'
import { type Audit, challengesFor } from '../messages/audit.ts'

export interface StorageOptions {
  /** How often everything stored is proved; `'1h'` unless said. */
  readonly every?: string
  /**
   * What a dishonest provider must not get away with: having lost this much of its store (a percentage), for this long,
   * unseen with more than this confidence. `{ loss: '5%', within: '30d', confidence: '99%' }` unless said.
   */
  readonly audit?: { readonly loss: string; readonly within: string; readonly confidence: string }
  /** Epochs in which a proof may come, after the one whose seed asked for it; 3 unless said. */
  readonly answer?: number
  /** How long a deal goes on while its consumer owes for reading; `'7d'` unless said. */
  readonly grace?: string
  /** A provider that proves nothing for so long has its deals no more; `'7d'` unless said, three rounds at least. */
  readonly faults?: string
  /** Providers that each prober looks at in an epoch, drawn by its seed; 2 unless said. */
  readonly probes?: number
  /** Burned on top of what consumers pay; `'1%'` unless said. It makes deals with oneself cost something. */
  readonly fee?: string
}

export interface StorageParams {
  readonly everyMs: number
  readonly audit: Audit
  /** Leaves asked for each time: follows from the audit. */
  readonly challenges: number
  readonly answerEpochs: number
  readonly probes: number
  readonly faultsMs: number
  /** Rounds missed in a row that end a provider's deals: follows from it. */
  readonly faultRounds: number
  readonly graceMs: number
  readonly feePpm: number
}

/** A leaf of the highest piece has a path of 1.3 kB, and a message is at most 64 KiB. */
const [ALL_PPM, MOST_CHALLENGES, MOST_ANSWER, MOST_PROBES, LEAST_FAULTS] = [1_000_000, 48, 100, 100, 3]

/** @throws {TypeError} naming the option and what would be right. */
export function readParams(options: StorageOptions): StorageParams {
  const everyMs = parseDuration(options.every ?? '1h')
  if (everyMs < 60_000) throw new TypeError('storage.every: at least a minute')
  const { loss, within, confidence } = options.audit ?? { loss: '5%', within: '30d', confidence: '99%' }
  const audit = {
    lossPpm: readPercent('audit.loss', loss),
    withinMs: parseDuration(within),
    confidencePpm: readPercent('audit.confidence', confidence),
  }
  if (audit.withinMs < everyMs) throw new TypeError('storage.audit.within: at least as long as storage.every')
  const challenges = challengesFor(audit, everyMs)
  if (challenges > MOST_CHALLENGES) {
    throw new TypeError(
      `storage.audit: asks for ${challenges} leaves each time, and ${MOST_CHALLENGES} fit into a message: prove more often (storage.every), or promise less`,
    )
  }
  const answerEpochs = options.answer ?? 3
  if (!Number.isInteger(answerEpochs) || answerEpochs < 1 || answerEpochs > MOST_ANSWER)
    throw new TypeError(`storage.answer: 1 to ${MOST_ANSWER} epochs`)
  const probes = options.probes ?? 2
  if (!Number.isInteger(probes) || probes < 0 || probes > MOST_PROBES)
    throw new TypeError(`storage.probes: 0 to ${MOST_PROBES}`)
  const graceMs = parseDuration(options.grace ?? '7d')
  const feePpm = options.fee === '0%' ? 0 : readPercent('fee', options.fee ?? '1%')
  const faultsMs = parseDuration(options.faults ?? '7d')
  const faultRounds = Math.max(LEAST_FAULTS, Math.ceil(faultsMs / everyMs))
  return { everyMs, audit, challenges, answerEpochs, probes, faultsMs, faultRounds, graceMs, feePpm }
}

/** The options again, nothing left open: plain data for the rules' hash. */
export function describeParams(params: StorageParams) {
  const { everyMs, audit, challenges, answerEpochs, probes, faultsMs, graceMs, feePpm } = params
  return { everyMs, audit: { ...audit }, challenges, answerEpochs, probes, faultsMs, graceMs, feePpm }
}

/** From what `describeParams` said. */
export function optionsOf(params: ReturnType<typeof describeParams>): StorageOptions {
  const percent = (ppm: number) => `${ppm / 10_000}%`
  return {
    every: formatDuration(params.everyMs),
    audit: {
      loss: percent(params.audit.lossPpm),
      within: formatDuration(params.audit.withinMs),
      confidence: percent(params.audit.confidencePpm),
    },
    answer: params.answerEpochs,
    probes: params.probes,
    faults: formatDuration(params.faultsMs),
    grace: formatDuration(params.graceMs),
    fee: percent(params.feePpm),
  }
}

/** Above 0 and below 100, to four decimals. */
function readPercent(name: string, text: string): number {
  const match = /^(\d{1,2}(?:\.\d{1,4})?)\s?%$/.exec(text)
  const ppm = match === null ? 0 : Math.round(Number(match[1]) * 10_000)
  if (ppm <= 0 || ppm >= ALL_PPM)
    throw new TypeError(`storage.${name}: a percentage such as 5%, not "${text}"`)
  return ppm
}
