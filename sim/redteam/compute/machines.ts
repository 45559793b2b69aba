/** Machines and requesters as parties: what they say follows from what the network asks of them, and from how they cheat. */

import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { backed } from '../../../kernel/money/reward-policy.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { DEMAND, OFFER, type Terms } from '../../../resources/compute/messages/compute-messages.ts'
import { NO_BUILD } from '../../../resources/compute/messages/kinds/allowed.ts'
import type { OpenedFor } from '../../../resources/compute/messages/opened.ts'
import type { JobId } from '../../../resources/compute/messages/rows.ts'
import { compute } from '../../../resources/compute/rule/resource.ts'
import type { ComputeState } from '../../../resources/compute/rule/state.ts'
import { contentOf } from '../../../resources/compute/testing/compute-network.ts'
import { createMachine, type Strategy } from '../../../resources/compute/testing/machine.ts'
import { openingsOf, receiptsOf, sealedFor, unopenedFor } from '../../../resources/compute/testing/renter.ts'
import { type Party, party, type Utterance } from '../world.ts'

export const START_MS = Date.UTC(2026, 0, 1)
export const [HOUR_MS, COIN] = [3_600_000, 1_000_000n]
/** A job burns three quarters of 10^6 units; computing it costs half of what it brings. */
export const [FUEL, PER_GIGA] = [10 ** 6, 100n * COIN]
export const PRICE = (PER_GIGA * 750_000n) / 10n ** 9n
export const COST = PRICE / 2n
export const BOND = 4n * COIN
/** Half of the time that there is to open something. */
const HELPS_MS = 3 * HOUR_MS
const NEVER_MS = START_MS + 1000 * 24 * HOUR_MS

export const network = defineNetwork({
  name: 'Studio',
  token: { symbol: 'REEL', supply: '1_000_000_000' },
  epoch: '1h',
  limits: { late: '1d', early: '10m' },
  inclusion: { epochs: 2, acknowledge: '10m' },
  resources: [compute({ open: '6h', receive: '6h', holdFor: '12h' })],
  emission: halving({ first: '100_000_000', every: '2y' }),
  rewards: { compute: backed({ fee: '1%', part: '50%', mostPrice: '0.10', decimals: 6 }) },
  shares: { compute: 90, oracles: 6, treasury: 4 },
})

const VIDEO = ['transcode', 'transcode-check'] as const
const PICTURES = ['frames-fast', 'frames-check'] as const

export interface MachineOptions {
  readonly number: number
  readonly owner?: number
  readonly bond?: bigint
  readonly strategy?: Strategy
  /** Then it hears nothing and says nothing. */
  readonly isOff?: (epoch: number) => boolean
  /** Later than it could, ms. */
  readonly answersAfterMs?: (epoch: number) => number
  readonly claims?: number
  readonly real?: number
  readonly speed?: number
  readonly perGiga?: bigint
  /** It transcodes and judges, with that build, instead of running programs. */
  readonly ffmpeg?: string
  /** It renders by all threads and judges, with that build, instead of running programs. */
  readonly povray?: string
  /** It calls functions, instead of running programs. */
  readonly calls?: boolean
  /** It scans, instead of running programs. */
  readonly scans?: boolean
  /** By its name, where it has to know that. */
  readonly strategyOf?: (id: SubjectId) => Strategy
}

/** Machines that do not bring all that they seal. */
const bringing = new Map<SubjectId, Strategy['brings']>()

/** Machines of the newest run: what they brought opens what they sealed. */
const running = new Map<SubjectId, ReturnType<typeof createMachine>>()

/** What each machine computed in the newest run. */
export const computedBy = new Map<string, () => number>()

export function machineParty(options: MachineOptions): Party {
  const { number, owner, bond = BOND, claims = 1, real = 1, speed = 500_000 } = options
  const { perGiga = PER_GIGA } = options
  const terms = { start: 0n, perGiga, fuel: 10 ** 9, pages: 256, speed, slots: 16, bond }
  const whose = owner === undefined ? {} : { owner }
  const name = `machine-${number}`
  const made = party(
    number,
    START_MS,
    { model: 'compute/worker', ...whose },
    {
      name,
      deposit: bond * 3n,
      says: [utter(START_MS + 1_000, OFFER, { ...terms, until: NEVER_MS, ...kindsOf(options, terms) })],
      claims,
      real,
    },
  )
  const strategy = options.strategyOf?.(made.signer.subject) ?? options.strategy ?? {}
  let machine = createMachine(made.signer.subject, strategy)
  return {
    ...made,
    async answers({ epoch, knownAtMs, state }) {
      // It runs in several worlds, each from the beginning.
      if (epoch === 0) {
        bringing.set(made.signer.subject, strategy.brings)
        machine = createMachine(made.signer.subject, strategy)
        running.set(made.signer.subject, machine)
        const { computed } = machine
        computedBy.set(name, () => computed.count)
      }
      if (options.isOff?.(epoch) === true) return []
      const lateMs = options.answersAfterMs?.(epoch) ?? 60_000
      return machine.answers(state as ComputeState).map((word, at) => ({
        atMs: knownAtMs + lateMs + at,
        arrivedAtMs: knownAtMs + lateMs + 2_000 + at,
        ...word,
      }))
    },
  }
}

function kindsOf({ ffmpeg, povray, calls, scans }: MachineOptions, { start, perGiga }: Terms) {
  if (calls === true || scans === true) {
    const kind = scans === true ? 'scan' : 'function'
    const row = { kind, tool: '', build: NO_BUILD, most: 10 ** 9, speed: 500_000 } as const
    return { fuel: 0, kinds: [Object.assign({ start, perGiga }, row)] }
  }
  const build = ffmpeg ?? povray
  if (build === undefined) return { kinds: [] }
  const tool = ffmpeg === undefined ? 'povray 3.7' : 'ffmpeg 5'
  const row = { tool, build, start, perGiga, most: 10 ** 9, speed: 500_000 }
  const named = ffmpeg === undefined ? PICTURES : VIDEO
  return { fuel: 0, kinds: named.map(kind => Object.assign({ kind }, row)) }
}

export interface RequesterOptions {
  readonly number: number
  readonly owner?: number
  readonly deposit?: bigint
  /** Jobs each hour, and for how many hours. */
  readonly jobs: number
  readonly hours: number
  /** Not each hour, but after so many. */
  readonly everyHours?: number
  /** Builds of FFmpeg that it believes in: it has video made, instead of running programs. */
  readonly ffmpeg?: readonly string[]
  /** The build of POV-Ray that it believes in: it has pictures rendered by all threads, instead of running programs. */
  readonly povray?: string
  /** It has functions called, which cost what they may burn: the same as a program that burns three quarters. */
  readonly calls?: boolean
  /** It has targets scanned: each a demand of its own, by its own consent. */
  readonly scans?: boolean
  readonly perGiga?: bigint
  readonly claims?: number
  readonly accepted?: boolean
  readonly allows?: Party['allows']
  /** What it signs for; all that was brought unless said. `alone`: a single machine was asked. */
  readonly signs?: (brought: { readonly job: JobId; readonly alone: boolean }) => boolean
  /** Later than it could, ms. */
  readonly signsAfterMs?: number
}

/** All that it asks for. */
function demandsOf(options: RequesterOptions): readonly Utterance[] {
  const { number, jobs, hours, everyHours = 1, perGiga = PER_GIGA } = options
  const isWitnessed = options.calls === true || options.scans === true
  const { ffmpeg, povray, calls, scans } = options
  const made = povray !== undefined ? 'frames-fast' : ffmpeg !== undefined ? 'transcode' : 'wasm'
  const kind = calls === true ? 'function' : scans === true ? 'scan' : made
  const asks = (hour: number, at: number, inputs: readonly string[]): Utterance =>
    utter(START_MS + hour * HOUR_MS + 600_000 + at, DEMAND, {
      kind,
      builds: povray === undefined ? (ffmpeg ?? []) : [povray],
      module: options.scans === true ? inputs[0]! : contentOf(0),
      inputs,
      fuel: isWitnessed ? (FUEL * 3) / 4 : FUEL,
      pages: 16,
      start: 0n,
      perGiga,
      confidence: 900_000,
      within: 5 * HOUR_MS,
      until: START_MS + (hours + 12) * HOUR_MS,
      near: [],
      uptime: 0,
    })
  return Array.from({ length: Math.ceil(hours / everyHours) }, (_, round) => {
    const hour = round * everyHours
    const inputs = Array.from({ length: jobs }, (_, at) => contentOf(number * 10 ** 6 + hour * 1_000 + at))
    const parts = options.scans === true ? inputs.map(input => [input]) : [inputs]
    return parts.map((part, at) => asks(hour, at, part))
  }).flat()
}

export function requesterParty(options: RequesterOptions): Party {
  const { number, owner, deposit = 100_000n * COIN } = options
  const whose = owner === undefined ? {} : { owner }
  const shape = { model: 'compute/requester', accepted: options.accepted ?? true, ...whose }
  const made = party(number, START_MS, shape, {
    ...(options.allows === undefined ? {} : { allows: options.allows }),
    name: `requester-${number}`,
    deposit,
    says: demandsOf(options),
    claims: options.claims ?? 0,
    real: 0,
  })
  return {
    ...made,
    async answers({ knownAtMs, state }) {
      const { jobs } = state as ComputeState
      const brought = sealedFor(made.signer.subject, state as ComputeState).filter(({ job, machine }) => {
        const alone = jobs[job]!.copies.some(({ worker, alone }) => worker === machine && alone)
        return (bringing.get(machine)?.(job) ?? true) && (options.signs?.({ job, alone }) ?? true)
      })
      const atMs = knownAtMs + (options.signsAfterMs ?? 60_000)
      const opened = unopenedFor(made.signer.subject, state as ComputeState, knownAtMs - HELPS_MS).flatMap(
        ({ job, machine }): OpenedFor[] => {
          const isBrought = bringing.get(machine)?.(job) ?? true
          const one = isBrought ? running.get(machine)?.openingOf(job, jobs[job]!) : undefined
          return one === undefined ? [] : [Object.assign({ machine }, one)]
        },
      )
      return [...receiptsOf(brought), ...openingsOf(opened)].map((word, at) => ({
        atMs: atMs + at,
        arrivedAtMs: atMs + 2_000 + at,
        ...word,
      }))
    },
  }
}

function utter<Said>(
  atMs: number,
  { contentType, encode }: { readonly contentType: string; encode(said: Said): Uint8Array },
  said: Said,
): Utterance {
  return { atMs, arrivedAtMs: atMs + 2_000, contentType, payload: encode(said) }
}
