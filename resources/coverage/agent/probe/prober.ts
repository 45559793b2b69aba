/**
 * A client's side of probes: where a seed drew it to look at a relay, it fetches a body through that relay from the origin that was drawn with
 * it, shows the origin straight what came, and signs what it saw. When it does is its own choice, within the time that there is.
 *
 * Law: it says that nothing came through only where the origin answered it straight, three times apart from each other, and the relay carried
 * nothing each time. Where it has no way itself, or its origin is away, it says nothing.
 */
import { createHash } from 'node:crypto'
import { request as requestHttp } from 'node:http'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import type { Reach } from '../../../../links/reach.ts'
import { createReachFetch, type ReachFetch } from '../../../../links/reach-fetch.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { MOST_PROBE_MS, PROBED } from '../../messages/probe/probe-messages.ts'
import type { AskedProbe } from '../../messages/probe/probe-view.ts'
import type { RelayView } from '../../messages/relay/relay-view.ts'
import { PROOF_HEADER } from '../proof-header.ts'
import { isTunnel, openTunnel } from '../relay/open-tunnel.ts'
import { authorityIn, PROBE } from './probe-desk.ts'
import { PROBE_TEST } from './probe-door.ts'

/** Of a probe's time: in which it begins, and between two tries; and what an answer may take, ms of our time. */
const [FIRST, STEP, TRIES, ANSWER_MS, FETCH_MS, MOST_ANSWER] = [0.4, 0.15, 3, 10_000, 60_000, 4_096]

interface Plan {
  nextMs: number
  /** At this door: nothing is held against a relay for one that it had before. */
  failed: number
  door: string
}

interface Fetched {
  readonly ms: number
  readonly firstMs: number
  readonly hash: string
}

export interface Prober {
  /** Makes what is due now. */
  work(view: RelayView): Promise<void>
}

/** @param chance from 0, below 1 */
export function createProber(context: ServiceContext, reach: Reach, chance: () => number): Prober {
  const ask = createReachFetch(reach)
  const plans = new Map<string, Plan>()
  const over = new Set<string>()
  const say = async (
    { draw, relay }: AskedProbe,
    test: string,
    bytes: number,
    one: Pick<Fetched, 'ms' | 'firstMs'>,
  ) => {
    const times = { ms: Math.min(MOST_PROBE_MS, one.ms), firstMs: Math.min(MOST_PROBE_MS, one.firstMs) }
    const said = { draw, relay: relay as SubjectId, test, bytes, ...times, at: Math.floor(context.nowMs()) }
    await context.say(PROBED.contentType, PROBED.encode(said))
  }
  /** True where something was said of it. */
  const tryOnce = async (probe: AskedProbe, plan: Plan, { offers }: RelayView): Promise<boolean> => {
    const [relay, origin] = [probe.relay, probe.origin].map(
      id => offers.find(offer => offer.relay === id)?.endpoint,
    )
    if (relay === undefined || origin === undefined) return false
    if (plan.door !== relay) Object.assign(plan, { door: relay, failed: 0 })
    const granted = await askOrigin(probe, origin, ask, context)
    if (granted === undefined) return false
    const through = { relay: probe.relay as SubjectId, endpoint: relay, session: PROBE }
    const fetched = await fetchThrough(new URL(`probes/${granted.test}`, origin), granted.bytes, () =>
      openTunnel(authorityIn(origin)!, through, { prove: context.prove, reach }),
    ).catch(() => undefined)
    plan.failed += fetched === undefined ? 1 : 0
    if (fetched === undefined && plan.failed < TRIES) return false
    if (!(await show(granted.test, fetched?.hash ?? '', origin, ask))) return false
    await say(
      probe,
      granted.test,
      fetched === undefined ? 0 : granted.bytes,
      fetched ?? { ms: 0, firstMs: 0 },
    )
    return true
  }
  return {
    async work(view) {
      const now = context.nowMs()
      const mine = view.probes.asked.filter(one => one.client === context.subject && !one.said)
      const named = new Map(mine.map(one => [`${one.draw} ${one.relay}`, one]))
      for (const all of [plans, over])
        for (const name of [...all.keys()]) if (!named.has(name)) all.delete(name)
      for (const [name, probe] of named) {
        const { knownMs, untilMs } = probe
        const lasts = untilMs - knownMs
        const plan = plans.get(name) ?? { nextMs: knownMs + lasts * FIRST * chance(), failed: 0, door: '' }
        plans.set(name, plan)
        if (over.has(name) || now < plan.nextMs || now > untilMs || context.signal.aborted) continue
        plan.nextMs = now + lasts * STEP
        if (await tryOnce(probe, plan, view)) over.add(name)
      }
    },
  }
}

/** Undefined where it does not answer: then nobody is blamed. */
async function askOrigin(
  { draw, relay, origin }: AskedProbe,
  endpoint: string,
  ask: ReachFetch,
  context: ServiceContext,
) {
  const body = Buffer.from(JSON.stringify({ draw, relay }))
  try {
    const { status, body: said } = await ask(new URL('probes', endpoint), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [PROOF_HEADER]: await context.prove(origin as SubjectId, body),
      },
      body,
      signal: AbortSignal.timeout(ANSWER_MS),
      most: MOST_ANSWER,
    })
    const read = status === 200 ? parseJson(said.toString('utf8'), PROBE_TEST) : undefined
    return read === undefined || 'fault' in read ? undefined : read.value
  } catch {
    return undefined
  }
}

async function show(test: string, hash: string, endpoint: string, ask: ReachFetch): Promise<boolean> {
  const answer = await ask(new URL(`probes/${test}`, endpoint), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ hash })),
    signal: AbortSignal.timeout(ANSWER_MS),
    most: MOST_ANSWER,
  }).catch(() => undefined)
  return answer?.status === 200 && v.is(v.object({}), JSON.parse(answer.body.toString('utf8')))
}

/** @throws where it does not come whole */
async function fetchThrough(
  url: URL,
  bytes: number,
  open: () => ReturnType<typeof openTunnel>,
): Promise<Fetched> {
  const startMs = performance.now()
  const since = () => Math.ceil(performance.now() - startMs)
  const tunnel = await open()
  if (!isTunnel(tunnel)) throw new Error(`the relay answered ${tunnel.status} ${tunnel.message}`)
  const socket: Socket =
    url.protocol === 'https:' ? connectTls({ socket: tunnel, servername: url.hostname }) : tunnel
  const timer = setTimeout(() => tunnel.destroy(new Error('nothing came')), FETCH_MS)
  try {
    const { promise, resolve, reject } = Promise.withResolvers<Fetched>()
    tunnel.on('error', reject)
    const asking = requestHttp({
      path: url.pathname,
      headers: { host: url.host },
      createConnection: () => socket,
    })
    asking.on('error', reject)
    asking.on('response', response => {
      const hash = createHash('sha256')
      let [count, firstMs] = [0, -1]
      response.on('data', (part: Buffer) => {
        firstMs = firstMs === -1 ? since() : firstMs
        count += part.length
        hash.update(part)
        if (count > bytes) response.destroy(new Error('more came than was asked for'))
      })
      response.on('error', reject)
      response.on('end', () => {
        if (count === bytes && response.statusCode === 200)
          resolve({ ms: since(), firstMs: Math.max(0, firstMs), hash: hash.digest('hex') })
        else reject(new Error(`${count} bytes came`))
      })
    })
    asking.end()
    return await promise
  } finally {
    clearTimeout(timer)
    tunnel.destroy()
  }
}
