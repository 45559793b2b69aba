/**
 * A function here: what its call names is fetched first, over connections that lead to the internet and nowhere else (links/reach.ts), then
 * its program runs on a thread of its own, as any does, and sees nothing but the answers.
 *
 * What a call may do with this machine: ask by GET, with nothing of this machine's sent along, hosts that the call names and this machine's
 * owner allows; the same of each redirect; so much, so long, so often a minute of one host.
 */

import { parseJson } from '../../../../../disk/json-file.ts'
import { createReach } from '../../../../../links/reach.ts'
import { createReachFetch, type ReachFetch } from '../../../../../links/reach-fetch.ts'
import { nameOf } from '../../../messages/content-name.ts'
import { NO_BUILD } from '../../../messages/kinds/allowed.ts'
import { bundle } from '../../../messages/kinds/bundle.ts'
import {
  CALL,
  type Call,
  givenTo,
  isHost,
  type Witnessed,
  whyNotFetched,
} from '../../../messages/kinds/function.ts'
import type { Executed } from '../../../messages/wasm/execute.ts'
import {
  JobStopped,
  type Ran,
  SourceUnreachable,
  type WorkLimits,
  type WorkParts,
} from '../../../messages/work/ports.ts'
import { runWasm } from '../run-wasm.ts'
import type { WorkerKind } from './kind.ts'
import { wasmWorker } from './wasm.ts'

export interface FetchOptions {
  /** Hosts that this machine asks for others: `*` for all, `example.com`, `*.example.com`. */
  readonly hosts: readonly string[]
  /** Addresses of its owner's own network that it may reach besides: none unless said (links/reach.ts). */
  readonly reaches: readonly string[]
}

export const [MOST_ANSWER, MOST_REDIRECTS] = [262_144, 3]
/** For one address with all its redirects, and requests of one host. */
const [ANSWER_MS, MINUTE_MS, MOST_A_MINUTE] = [10_000, 60_000, 60]
const NOTHING = new Uint8Array(0)
const HEADERS = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'cairn-function/1' }
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

export function functionWorker({ hosts, reaches }: FetchOptions): WorkerKind {
  const ask = createReachFetch(createReach(reaches))
  const asked = new Map<string, number[]>()
  /** @throws {JobStopped} */
  function admit(host: string): void {
    if (!hosts.some(one => one === '*' || isHost(host, one)))
      throw new JobStopped(`this machine’s owner does not have ${host} asked`)
    const nowMs = performance.now()
    for (const [name, times] of asked) if (times.at(-1)! < nowMs - MINUTE_MS) asked.delete(name)
    const recent = (asked.get(host) ?? []).filter(atMs => atMs >= nowMs - MINUTE_MS)
    if (recent.length >= MOST_A_MINUTE) throw new JobStopped(`${host} was asked often enough this minute`)
    asked.set(host, [...recent, nowMs])
  }
  return {
    async measure(signal) {
      const { speed } = await wasmWorker.measure(signal)
      return { tool: '', build: NO_BUILD, speed }
    },
    run: (parts, limits, signal) => callOnce(parts, limits, signal, { ask, admit }),
  }
}

interface Fetching {
  readonly ask: ReachFetch
  readonly admit: (host: string) => void
}

/** All machines say the same of what no call is: units are what was asked for (messages/kinds/function.ts). */
async function callOnce(
  { module, input }: WorkParts,
  limits: WorkLimits,
  signal: AbortSignal,
  fetching: Fetching,
): Promise<Ran> {
  const beganMs = performance.now()
  const done = (executed: Omit<Executed, 'fuel'>) =>
    Object.assign(executed, { fuel: limits.fuel, tookMs: performance.now() - beganMs })
  const refused = (said: string) => done({ outcome: 'module_refused', result: NOTHING, said })
  const call = readCall(input)
  if (typeof call === 'string') return refused(call)
  const answers: Witnessed[] = []
  for (const address of call.fetch) answers.push(await fetchOnce(new URL(address), call, signal, fetching))
  const given = givenTo(call.body, answers)
  const ran = await runWasm({ module, input: given, ...limits }, signal)
  const { outcome, said } = ran
  if (outcome !== 'done' || call.witness === 'output') return done({ outcome, result: ran.result, said })
  return done({ outcome, result: bundle([ran.result, seenIn(call, answers)]), said })
}

/** What it is witness of, beside what the program made of it. */
function seenIn({ fetch }: Call, answers: readonly Witnessed[]): Uint8Array {
  const seen = answers.map(({ status, contentType, bytes }, at) => {
    return { url: fetch[at], status, contentType, sha256: nameOf(bytes) }
  })
  return new TextEncoder().encode(JSON.stringify(seen))
}

/** A sentence where it is none. What may not be asked by its own list is no call: the same for every machine. */
function readCall(input: Uint8Array): Call | string {
  const parsed = parseJson(new TextDecoder().decode(input), CALL)
  if (!('value' in parsed))
    return `the input is no call of a function: at ${parsed.fault.place} ${parsed.fault.right}`
  for (const address of parsed.value.fetch) {
    const url = URL.parse(address)
    const problem = url === null ? `${address.slice(0, 80)} is no address` : whyNotFetched(url, parsed.value)
    if (problem !== undefined) return problem
  }
  return parsed.value
}

/** @throws {SourceUnreachable | JobStopped} */
async function fetchOnce(
  first: URL,
  call: Call,
  signal: AbortSignal,
  { ask, admit }: Fetching,
): Promise<Witnessed> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)])
  let url = first
  for (let turn = 0; turn <= MOST_REDIRECTS; turn++) {
    admit(url.hostname)
    const question = { method: 'GET', headers: HEADERS, body: NOTHING, signal: until, most: MOST_ANSWER }
    const { status, headers, body } = await ask(url, question).catch((cause: unknown) => {
      signal.throwIfAborted()
      throw new SourceUnreachable(`${url.host} gives no answer that can be taken`, { cause })
    })
    const next = REDIRECTS.includes(status) ? URL.parse(headers.location ?? '', url.href) : null
    if (next === null)
      return { status, contentType: headers['content-type'] ?? '', bytes: new Uint8Array(body) }
    const problem = whyNotFetched(next, call)
    if (problem !== undefined) throw new SourceUnreachable(`${url.host} leads on to where ${problem}`)
    url = next
  }
  throw new SourceUnreachable(`${first.host} leads on more than ${MOST_REDIRECTS} times`)
}
