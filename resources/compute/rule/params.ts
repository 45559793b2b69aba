/** What a network's builder chooses about compute, checked once. */
import { formatDuration, parseDuration } from '../../../protocol/duration.ts'
import { ALL_PPM } from '../messages/compute-messages.ts'

export interface ComputeOptions {
  /** Burned on top of what requesters pay; `'1%'` unless said. It makes work for oneself cost something. */
  readonly fee?: string
  /** Of results that a single machine gives, this part at least is computed again by others; `'5%'` unless said. */
  readonly audit?: string
  /** The part of all machines that might work together, at most; `'10%'` unless said. It says how many have to agree. */
  readonly colluders?: string
  /** Right results in a row, each confirmed by others, until a machine may work alone; 10 unless said. */
  readonly record?: number
  /** How long there is to open what a machine sealed, from when it could know that it is asked to: itself, or after half of it whoever was brought the result; `'1d'` unless said. */
  readonly open?: string
  /** How long a requester has to sign for a result that was brought, from when it could know of its seal; `'12h'` unless said. */
  readonly receive?: string
  /** What machine and requester each lose of a result’s price where nobody signed for it; `'20%'` unless said. */
  readonly unsigned?: string
  /** What a single machine earned waits until it is confirmed once more, so long at most; `'3d'` unless said. */
  readonly holdFor?: string
}

export interface ComputeParams {
  readonly feePpm: number
  readonly auditPpm: number
  readonly colludersPpm: number
  readonly record: number
  readonly openMs: number
  readonly receiveMs: number
  readonly unsignedPpm: number
  readonly holdMs: number
}

const [LEAST_AUDIT, MOST_RECORD] = [10_000, 10_000]

/** @throws {TypeError} naming the option and what would be right. */
export function readParams(options: ComputeOptions): ComputeParams {
  const record = options.record ?? 10
  if (!Number.isInteger(record) || record < 2 || record > MOST_RECORD)
    throw new TypeError(`compute.record: a whole number from 2 to ${MOST_RECORD}`)
  const auditPpm = readPercent('audit', options.audit ?? '5%')
  if (auditPpm < LEAST_AUDIT) throw new TypeError('compute.audit: at least 1%')
  return {
    feePpm: options.fee === '0%' ? 0 : readPercent('fee', options.fee ?? '1%'),
    auditPpm,
    colludersPpm: readPercent('colluders', options.colluders ?? '10%'),
    record,
    openMs: readTime('open', options.open ?? '1d'),
    receiveMs: readTime('receive', options.receive ?? '12h'),
    unsignedPpm: readPart('unsigned', options.unsigned ?? '20%'),
    holdMs: readTime('holdFor', options.holdFor ?? '3d'),
  }
}

/** The options again, nothing left open: plain data for the rules' hash. */
export function describeParams(params: ComputeParams) {
  const { feePpm, auditPpm, colludersPpm, record, openMs, receiveMs, unsignedPpm, holdMs } = params
  return { feePpm, auditPpm, colludersPpm, record, openMs, receiveMs, unsignedPpm, holdMs }
}

/** From what `describeParams` said. */
export function optionsOf(params: ReturnType<typeof describeParams>): ComputeOptions {
  const percent = (ppm: number) => `${ppm / 10_000}%`
  return {
    fee: percent(params.feePpm),
    audit: percent(params.auditPpm),
    colluders: percent(params.colludersPpm),
    record: params.record,
    open: formatDuration(params.openMs),
    receive: formatDuration(params.receiveMs),
    unsigned: percent(params.unsignedPpm),
    holdFor: formatDuration(params.holdMs),
  }
}

/** The bond that makes a wrong result of that price a loss: it is found with `auditPpm`, and `copies` may have to share it. */
export function bondFor(
  price: bigint,
  copies: number,
  { auditPpm }: Pick<ComputeParams, 'auditPpm'>,
): bigint {
  return (price * BigInt(copies) * BigInt(ALL_PPM)) / BigInt(auditPpm)
}

function readTime(name: string, value: string): number {
  const ms = parseDuration(value)
  if (ms < 1000 || ms > 2 ** 40) throw new TypeError(`compute.${name}: at least a second`)
  return ms
}

/** Such a part that what both lose together is no more than the price. */
function readPart(name: string, value: string): number {
  const ppm = readPercent(name, value)
  if (ppm <= ALL_PPM / 2) return ppm
  throw new TypeError(`compute.${name}: at most 50%`)
}

/** Above 0 and below 100, to four decimals. */
function readPercent(name: string, value: string): number {
  const match = /^(\d{1,2}(?:\.\d{1,4})?)\s?%$/.exec(value)
  const ppm = match === null ? 0 : Math.round(Number(match[1]) * 10_000)
  if (ppm <= 0 || ppm >= ALL_PPM)
    throw new TypeError(`compute.${name}: a percentage such as 5%, not "${value}"`)
  return ppm
}
