/**
 * A relay's side of probes. As the one that is looked at it opens a tunnel to its probe's origin for who was drawn, a few times and for no more
 * than the body needs; that costs nobody anything. As an origin it hands out bodies of chance, and signs what was shown to it of each.
 *
 * Bounded: who was not drawn is given nothing; each probe has so many tests and tunnels, and tests are forgotten, the oldest first.
 */
import { randomBytes } from 'node:crypto'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { MOST_PROBE_MS, REFLECTED } from '../../messages/probe/probe-messages.ts'
import type { AskedProbe } from '../../messages/probe/probe-view.ts'
import type { RelayView } from '../../messages/relay/relay-view.ts'
import type { Destination } from '../relay/destinations.ts'
import { createMeter, type Meter } from '../relay/window.ts'

/** In place of a session's name. */
export const PROBE = 'probe'
/** Of one probe; bytes of a tunnel beside the body; tests that are remembered. */
const [MOST_TRIES, AROUND, MOST_TESTS] = [6, 65_536, 256]

interface Test {
  readonly probe: AskedProbe
  readonly bytes: number
  fetched: number
  hash: string
  startMs: number
}

export type ProbeDesk = ReturnType<typeof createProbeDesk>

export type ProbeDeskParts = Pick<ServiceContext, 'subject' | 'say' | 'nowMs'>

/** @param mayLook whether its owner lets it be looked at: that goes to addresses that the owner has not listed */
export function createProbeDesk({ subject, say, nowMs }: ProbeDeskParts, mayLook: boolean) {
  let view: Pick<RelayView, 'probes' | 'offers'> = { probes: { bytes: 0, asked: [] }, offers: [] }
  const tries = createTries()
  const isNow = ({ untilMs }: AskedProbe) => nowMs() <= untilMs
  const asked = (draw: number, relay: string, client: string) =>
    view.probes.asked.find(
      one => one.draw === draw && one.relay === relay && one.client === client && isNow(one),
    )
  const origin = createOrigin({ subject, say, nowMs, tries, asked, bytes: () => view.probes.bytes })
  return {
    know(newest: RelayView): void {
      view = newest
      tries.keepOnly(new Set(newest.probes.asked.map(nameOf)))
    },
    /** Where it leads, and how much of it; undefined for who was not drawn to look at this relay. */
    tunnelOf(
      client: SubjectId,
      authority: string,
    ): { readonly to: Destination; readonly meter: Meter } | undefined {
      const { bytes, asked: all } = view.probes
      const found = all.find(
        one => one.relay === subject && one.client === client && isNow(one) && authority === authorityOf(one),
      )
      if (!mayLook || found === undefined || !tries.may(`to ${nameOf(found)}`)) return undefined
      const most = bytes + AROUND
      const meter = createMeter({ first: most, most, patienceMs: 1, signed: 0 })
      meter.limit(most)
      const { hostname, port } = new URL(`http://${authority}`)
      return { to: { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port || '80') }, meter }
    },
    ...origin,
  }

  function authorityOf({ origin }: AskedProbe): string | undefined {
    const endpoint = view.offers.find(({ relay }) => relay === origin)?.endpoint
    return endpoint === undefined ? undefined : authorityIn(endpoint)
  }
}

interface Origin extends Pick<ServiceContext, 'subject' | 'say' | 'nowMs'> {
  readonly tries: ReturnType<typeof createTries>
  asked(draw: number, relay: string, client: string): AskedProbe | undefined
  bytes(): number
}

function createOrigin({ subject, say, nowMs, tries, asked, bytes: bytesOf }: Origin) {
  const tests = new Map<string, Test>()
  return {
    /** A test of a probe whose origin this is. */
    ask(client: SubjectId, draw: number, relay: string) {
      const [probe, bytes] = [asked(draw, relay, client), bytesOf()]
      if (probe?.origin !== subject || tries.isDone(nameOf(probe))) return undefined
      if (!tries.may(`of ${nameOf(probe)}`)) return undefined
      const test = randomBytes(16).toString('hex')
      tests.set(test, { probe, bytes, fetched: 0, hash: '', startMs: 0 })
      const [oldest] = tests.keys()
      if (tests.size > MOST_TESTS) tests.delete(oldest!)
      return { test, bytes }
    },
    /** Nobody knew it before. */
    bodyOf(test: string): Buffer | undefined {
      const found = tests.get(test)
      if (found === undefined || found.fetched >= MOST_TRIES) return undefined
      const body = randomBytes(found.bytes)
      found.fetched++
      found.hash = Buffer.from(sha256(body)).toString('hex')
      found.startMs = performance.now()
      return body
    },
    /** What the client has of it: its hash, or nothing. Signed once. False where there is nothing to sign. */
    async shown(test: string, hash: string): Promise<boolean> {
      const found = tests.get(test)
      if (found === undefined || tries.isDone(nameOf(found.probe))) return false
      tests.delete(test)
      const { draw, relay, client } = found.probe
      const isWhole = found.hash !== '' && hash === found.hash
      const ms = isWhole ? Math.min(MOST_PROBE_MS, Math.ceil(performance.now() - found.startMs)) : 0
      tries.done(nameOf(found.probe))
      const named = { draw, relay: relay as SubjectId, client: client as SubjectId, test }
      const said = { ...named, bytes: isWhole ? found.bytes : 0, ms, at: Math.floor(nowMs()) }
      return (await say(REFLECTED.contentType, REFLECTED.encode(said))) !== undefined
    },
  }
}

const nameOf = ({ draw, relay, client }: AskedProbe) => `${draw} ${relay} ${client}`

/** How often something was asked for, and which probes are over: of those that are asked for. */
function createTries() {
  const [counts, over] = [new Map<string, number>(), new Set<string>()]
  return {
    /** False where it was asked for too often. */
    may(name: string): boolean {
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return count <= MOST_TRIES
    },
    done: (probe: string) => void over.add(probe),
    isDone: (probe: string) => over.has(probe),
    keepOnly(probes: ReadonlySet<string>): void {
      for (const name of [...counts.keys()])
        if (!probes.has(name.replace(/^(to|of) /, ''))) counts.delete(name)
      for (const name of [...over]) if (!probes.has(name)) over.delete(name)
    },
  }
}

/** As in a CONNECT; undefined for what is no address of the web. @example authorityIn('https://h/a') // → 'h:443' */
export function authorityIn(endpoint: string): string | undefined {
  const url = URL.parse(endpoint)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`
}
