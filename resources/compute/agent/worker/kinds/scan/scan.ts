/**
 * A scan here: the owner's consent is read, then held against the order, the requester and this machine's owner's limits, then looked for at
 * each target, and only then is a target connected to for anything else: first for its word of this job, which shows that somebody came. Consent is
 * looked for again while the scan goes on and once more at its end: what was taken back stops it, and nothing of it is sealed.
 *
 * Laws: what is scanned is the address that was found at the beginning (line.ts), at this machine's share of the owner's rate (pace.ts); no
 * address that only this machine or its neighbours can reach, unless this machine's owner listed it.
 */

import { hexToBytes } from '@noble/hashes/utils.js'
import { createReach, type Reach } from '../../../../../../links/reach.ts'
import type { Hash } from '../../../../../../protocol/ids.ts'
import { nameOf } from '../../../../messages/content-name.ts'
import { NO_BUILD } from '../../../../messages/kinds/allowed.ts'
import { isHost as isOfHosts } from '../../../../messages/kinds/function.ts'
import { CHECKS } from '../../../../messages/scan/checks.ts'
import { type Consent, needTime, readConsent } from '../../../../messages/scan/consent.ts'
import { isAddress } from '../../../../messages/scan/host.ts'
import {
  needGranted,
  PROBE_UNITS,
  type Probe,
  type ReadOrder,
  readOrder,
  unitsOf,
} from '../../../../messages/scan/order.ts'
import { Refusal, type RefusalCode } from '../../../../messages/scan/refusal.ts'
import { lineOf, type ReportLine, sealReport, writeReport } from '../../../../messages/scan/report.ts'
import type { AskedBy, Ran, WorkLimits, WorkParts } from '../../../../messages/work/ports.ts'
import type { WorkerKind } from '../kind.ts'
import { askSite, type SiteAnswer } from './ask-site.ts'
import { CHECK_WAYS } from './checks/checks.ts'
import { FRONT_BYTES } from './checks/site.ts'
import type { ToldPorts } from './fetch-consent.ts'
import { fetchWord } from './fetch-word.ts'
import { createLine, type Line, NOWHERE, NoAnswer } from './line.ts'
import type { Names } from './names.ts'
import { createPace, type Pace } from './pace.ts'
import { needTold } from './publication.ts'
import { createTrust, type Trust } from './trust.ts'

export interface ScanOptions {
  /** Hosts that this machine scans for others: `*` for all, `example.com`, `*.example.com`. */
  readonly hosts: readonly string[]
  /** Addresses of its owner's own network that it may scan besides: none unless said (links/reach.ts). */
  readonly reaches: readonly string[]
  /** Name servers that it asks; those of the machine unless said. */
  readonly nameServers: readonly string[]
  /** Connections a second, of all scans together. */
  readonly perSecond: number
}

export interface ScanPorts {
  readonly options: ScanOptions
  readonly network: Hash
  readonly names: Names
  /** Network time. */
  nowMs(): number
  /** What all machines of a job seal with, 32 bytes. @throws {Error} where it is not told for a while */
  secretOf(requester: string, job: string, signal: AbortSignal): Promise<Uint8Array>
  /** Where sites tell consent, for tests. */
  readonly toldAt?: ToldPorts
  /** After how long consent is looked for again while a scan goes on, ms. */
  readonly againMs?: number
}

/** What any machine would refuse alike, whenever it looks. */
const ALIKE: ReadonlySet<RefusalCode> = new Set([
  'consent_malformed',
  'consent_other_network',
  'consent_forged',
  'consent_not_for_you',
  'order_malformed',
  'order_beyond_consent',
  'check_of_address',
  'check_of_name',
  'order_unseen',
] as const)
/**
 * Looked for again after so long; a target that said no is not asked for the same again before so long. Whatever consents are invented for it,
 * it is asked once a minute by this machine: others wait for their turn.
 */
const [AGAIN_MS, REFUSED_MS, MOST_REFUSED] = [10_000, 600_000, 4_096]
const QUESTIONS_PER_SECOND = 1 / 60
/** Probes a second, as a machine offers them: what a target allows is slower than any machine. */
const PROBES_PER_SECOND = 1
const NOTHING = new Uint8Array(0)

interface Machine extends ScanPorts {
  readonly pace: Pace
  readonly reach: Reach
  /** Host and consent → until when that is not asked again, ms of this process. */
  readonly refused: Map<string, number>
  readonly trust: Trust
}

export function scanWorker(ports: ScanPorts): WorkerKind {
  const { reaches, perSecond } = ports.options
  const parts = {
    pace: createPace(perSecond),
    reach: createReach(reaches),
    refused: new Map<string, number>(),
    trust: createTrust(),
  }
  const machine: Machine = Object.assign({}, ports, parts)
  return {
    measure: async () => ({ tool: '', build: NO_BUILD, speed: (PROBES_PER_SECOND * PROBE_UNITS) / 1_000 }),
    run: (work, limits, signal) => scanOnce(machine, work, limits, signal),
  }
}

/** Units are what was asked for, whatever is found. @throws {Refusal} where another machine, or another moment, may do better */
async function scanOnce(
  machine: Machine,
  work: WorkParts,
  limits: WorkLimits,
  signal: AbortSignal,
): Promise<Ran> {
  const beganMs = performance.now()
  const done = (outcome: Ran['outcome'], result: Uint8Array, said: string): Ran => {
    return { outcome, result, said, fuel: limits.fuel, tookMs: performance.now() - beganMs }
  }
  const { asked } = work
  if (asked === undefined) throw new Refusal('secret_missing')
  const read = readBoth(machine, work, asked)
  if (read instanceof Refusal) return done('module_refused', NOTHING, `${read.code}: ${read.message}`)
  const { consent, probes } = read
  if (unitsOf(probes) > limits.fuel) return done('out_of_fuel', NOTHING, `it takes ${unitsOf(probes)} units`)
  const until = AbortSignal.any([signal, AbortSignal.timeout(limits.mostMs)])
  const secret = await machine.secretOf(asked.requester, asked.job, until).catch((cause: unknown) => {
    throw new Refusal('secret_missing', { requester: asked.requester }, cause)
  })
  const record = nameOf(work.module)
  const seen = await look(machine, { consent, probes, record, asked, share: shareOf(consent, asked) }, until)
  const plain = writeReport(Object.assign({ consent: record, order: nameOf(work.input) }, seen))
  return done('done', await sealReport(plain, { to: hexToBytes(consent.key), secret, job: asked.job }), '')
}

type Both = ReadOrder & { readonly consent: Consent }

function readBoth(
  { network, nowMs }: Machine,
  { module, input }: WorkParts,
  { requester }: AskedBy,
): Both | Refusal {
  try {
    const { order, probes } = readOrder(input)
    const consent = readConsent(module, { network, nowMs: nowMs() })
    needGranted(consent, probes, requester)
    return { order, probes, consent }
  } catch (error) {
    if (error instanceof Refusal && ALIKE.has(error.code)) return error
    throw error
  }
}

/** All that the consent names may have a scan each at one time (rule/advance.ts), and each is of so many machines. */
export function shareOf(
  { rate, requesters }: Pick<Consent, 'rate' | 'requesters'>,
  { machines }: Pick<AskedBy, 'machines'>,
): number {
  return rate / (requesters.length * machines)
}

interface Scan {
  readonly consent: Consent
  readonly probes: readonly Probe[]
  readonly record: string
  readonly asked: AskedBy
  /** Connections a second of this machine. */
  readonly share: number
}

interface Looked {
  readonly words: Readonly<Record<string, string>>
  readonly lines: readonly ReportLine[]
}

async function look(machine: Machine, scan: Scan, signal: AbortSignal): Promise<Looked> {
  const { probes, consent, record, asked } = scan
  const { againMs = AGAIN_MS } = machine
  machine.trust.need(asked.requester)
  const targets = new Map<string, Line>()
  for (const { host } of probes) if (!targets.has(host)) targets.set(host, await pinned(machine, host, scan))
  const toldMs = new Map<string, number>()
  async function needConsent(host: string): Promise<void> {
    needTime(consent, machine.nowMs())
    const telling = { line: targets.get(host)!, record, isTouched: isTouched(probes, host) }
    await needTold(telling, machine.names, signal, machine.toldAt).catch((error: unknown) => {
      if (error instanceof Refusal) {
        remember(machine.refused, `${host} ${record}`)
        machine.trust.lose(asked.requester)
      }
      throw error
    })
    toldMs.set(host, performance.now())
  }
  // All of them before any is connected to for anything else.
  for (const host of targets.keys()) {
    await machine.pace.turn(`consent of ${host}`, QUESTIONS_PER_SECOND, signal)
    await needConsent(host)
  }
  const words: Record<string, string> = {}
  for (const [host, line] of targets)
    if (isTouched(probes, host))
      words[host] = await fetchWord(line, { live: consent.live, job: asked.job }, signal)
  const lines: ReportLine[] = []
  const fronts = new Map<string, Promise<SiteAnswer>>()
  for (const probe of probes) {
    if (performance.now() - toldMs.get(probe.host)! > againMs) await needConsent(probe.host)
    needTime(consent, machine.nowMs())
    lines.push(await lookAt(machine, probe, targets.get(probe.host)!, { signal, fronts }))
  }
  for (const host of targets.keys()) await needConsent(host)
  return { words, lines }
}

/** Resolved once. @throws {Refusal} target_not_here, target_asked_often, target_unknown, target_private */
async function pinned(machine: Machine, host: string, { share, record, probes }: Scan): Promise<Line> {
  const { options, names, reach, refused, pace } = machine
  if (!options.hosts.some(one => one === '*' || isOfHosts(host, one)))
    throw new Refusal('target_not_here', { host })
  if (performance.now() < (refused.get(`${host} ${record}`) ?? 0))
    throw new Refusal('target_asked_often', { host })
  const [address, ...others] = isAddress(host) ? [host] : await names.addressesOf(host)
  if (address === undefined && isTouched(probes, host)) throw new Refusal('target_unknown', { host })
  if (address === undefined) return createLine({ host, address: NOWHERE }, async () => undefined)
  for (const one of [address, ...others])
    if (!reach.mayReach(one)) throw new Refusal('target_private', { host, address: one })
  return createLine({ host, address }, signal => pace.turn(address, share, signal))
}

/** Whether anything but name servers is asked. */
function isTouched(probes: readonly Probe[], host: string): boolean {
  return probes.some(one => one.host === host && CHECKS[one.check].ports)
}

interface Seen {
  readonly signal: AbortSignal
  /** By host and port. */
  readonly fronts: Map<string, Promise<SiteAnswer>>
}

async function lookAt(
  { names }: Machine,
  probe: Probe,
  line: Line,
  { signal, fronts }: Seen,
): Promise<ReportLine> {
  const { host, port, isPlain, check } = probe
  const front = () => {
    const known = fronts.get(`${host} ${port}`)
    if (known !== undefined) return known
    const asked = askSite(line, { port, isPlain, path: '/', most: FRONT_BYTES }, signal)
    fronts.set(`${host} ${port}`, asked)
    return asked
  }
  try {
    return lineOf(probe, await CHECK_WAYS[check]({ probe, line, names, signal, front }))
  } catch (error) {
    if (error instanceof NoAnswer) return lineOf(probe, [{ code: 'no_answer' }])
    throw error
  }
}

/** Nobody has a target asked again and again that does not consent. */
function remember(refused: Map<string, number>, what: string): void {
  const nowMs = performance.now()
  for (const [name, untilMs] of refused)
    if (untilMs <= nowMs || refused.size > MOST_REFUSED) refused.delete(name)
  refused.set(what, nowMs + REFUSED_MS)
}
