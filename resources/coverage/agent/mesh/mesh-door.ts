/**
 * Where neighbouring gateways bring what they cannot bring themselves (`POST /carry`), and ask the network's nodes through this one
 * (`/node/…`, node-mirror.ts). Off unless peers are named; who is none of them is taken nothing from.
 *
 * No open relay: an envelope goes to the endpoint of a route that stands, by the network's word, and only where this gateway may reach. Who
 * floods it is told that it is busy, and loses its own packets alone.
 */
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { createApp } from '../../../../links/http/app.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { RequestError } from '../../../../links/http/request-error.ts'
import { jsonRoute } from '../../../../links/http/route.ts'
import { type HttpServer, serveHttp } from '../../../../links/http/serve.ts'
import { isPassing } from '../../../../links/is-passing.ts'
import { isSubjectId, type SubjectId } from '../../../../protocol/ids.ts'
import type { CoverageView } from '../../messages/view.ts'
import { createGate, GATEWAY_MODEL } from '../consumer/gate.ts'
import { PROOF_HEADER } from '../proof-header.ts'
import { type Brought, type CarryParts, toConsumer, toPeers } from './carry-on.ts'
import type { Custody } from './custody.ts'
import { HELLO, HELLO_ANSWER, HELLO_ASK, helloBytes, isOwnAddress } from './discover.ts'
import { type Envelope, type EnvelopeFault, MOST_ENVELOPE, nameOf, readEnvelope } from './envelope.ts'
import { mirrorRoutes } from './node-mirror.ts'

export interface DoorParts extends CarryParts {
  readonly host: string
  readonly port: number
  readonly context: Pick<ServiceContext, 'subject' | 'network' | 'nowMs' | 'speed'>
  /** Whether something is taken from it. */
  isPeer(subject: SubjectId): Promise<boolean>
  /** The network's nodes, for `/node/…`. */
  readonly nodes: readonly string[]
  readonly custody: Custody
  /** What the network said last; undefined where it has said nothing yet. */
  view(): CoverageView | undefined
  /** False for who has not signed for what it gave before (carrier-trust.ts). */
  mayGive?(peer: SubjectId, envelope: Envelope): boolean
}

export interface MeshDoor {
  readonly port: number
  /** Brings on what is kept, as far as there is a way. */
  sweep(): Promise<void>
  stop(): Promise<void>
}

type Refused =
  | EnvelopeFault
  | 'route_unknown'
  | 'busy'
  | 'no_room'
  | 'not_a_peer'
  | 'under_way'
  | 'not_signed'

const ANSWER = v.variant('outcome', [
  v.object({ outcome: v.literal('handed'), status: v.number(), body: v.string() }),
  v.object({ outcome: v.literal('kept') }),
  v.object({ outcome: v.literal('refused'), why: v.string() }),
])
/** Of one peer: envelopes at once, and in a second; what came of so many is remembered; and what is kept goes after a day. */
const [BURST, A_SECOND, MOST_KNOWN, KEPT_MS, MOST_HELLO] = [200, 50, 4_096, 86_400_000, 512]

export async function openMeshDoor(parts: DoorParts): Promise<MeshDoor> {
  const { context, custody } = parts
  const gate = createGate({
    ...context,
    consumer: context.subject,
    modelOf: async id => ((await parts.isPeer(id)) ? GATEWAY_MODEL : ''),
  })
  const [mayCome, desk] = [createBuckets(), createDesk(parts)]
  const carry = async (header: string | undefined, bytes: Uint8Array): Promise<Brought | Refused> => {
    const admitted = await gate.admit(header, bytes)
    if (typeof admitted === 'string') return 'not_a_peer'
    if (!mayCome(admitted.gateway)) return 'busy'
    const envelope = readEnvelope(bytes, admitted.gateway, context.subject)
    return typeof envelope === 'string' ? envelope : desk.carry(envelope, admitted.gateway)
  }
  const own = { port: 0 }
  const app = createApp({
    routes: [
      jsonRoute({
        method: 'POST',
        path: '/carry',
        summary: 'Something that a neighbour cannot bring itself.',
        problems: ['parameter_invalid'],
        answer: { schema: ANSWER, description: 'What came of it.' },
        async handle(_, { req }) {
          const brought = await carry(req.header(PROOF_HEADER), await readBody(req.raw, MOST_ENVELOPE))
          if (typeof brought === 'string') return { outcome: 'refused' as const, why: brought }
          if (brought.outcome === 'kept') return { outcome: 'kept' as const }
          const { status, body } = brought.answer
          return { outcome: 'handed' as const, status, body: body.toString('base64') }
        },
      }),
      helloRoute(parts, own),
      ...mirrorRoutes(parts.nodes),
    ],
    refuse: error => new Response('{}', { status: error instanceof RequestError ? 400 : 502 }),
  })
  const server: HttpServer = await serveHttp(app, { host: parts.host, port: parts.port })
  own.port = server.port
  return {
    port: server.port,
    async sweep() {
      custody.forget(context.nowMs() - KEPT_MS)
      for (const envelope of custody.all()) if (!(await desk.bring(envelope))) return
    },
    stop: server.stop,
  }
}

/** Whose door this is, to who asks at its own address: for neighbours that find each other (discover.ts). */
function helloRoute(parts: Pick<DoorParts, 'prove'>, own: { readonly port: number }) {
  return jsonRoute({
    method: 'POST',
    path: `/${HELLO}`,
    summary: 'Proves whose door this is, to who asks.',
    problems: ['parameter_invalid'],
    answer: { schema: HELLO_ANSWER, description: 'A proof of its key, for who asked.' },
    async handle(_, { req }) {
      const read = parseJson(Buffer.from(await readBody(req.raw, MOST_HELLO)).toString('utf8'), HELLO_ASK)
      if ('fault' in read || !isSubjectId(read.value.from) || !isOwnAddress(read.value.at, own.port))
        throw new RequestError('parameter_invalid', { name: 'from', right: 'who asks, and where' })
      return { proof: await parts.prove(read.value.from, helloBytes(read.value.nonce, read.value.at)) }
    },
  })
}

/** One thing is brought once, however often it comes, and whoever asks again is told what came of it. */
function createDesk(parts: DoorParts) {
  const { context, custody } = parts
  const known = new Map<string, Brought>()
  const underWay = new Set<string>()
  const remember = (name: string, brought: Brought) => {
    known.set(name, brought)
    const [oldest] = known.keys()
    if (known.size > MOST_KNOWN) known.delete(oldest!)
  }
  /** Undefined where there is no way now. */
  const bringOn = async (envelope: Envelope): Promise<Brought | undefined> => {
    try {
      return { outcome: 'handed', answer: await toConsumer(envelope, context.subject, parts) }
    } catch (error) {
      if (!isPassing(error)) throw error
    }
    return toPeers({ ...envelope, path: [...envelope.path, context.subject] }, parts)
  }
  return {
    async carry(envelope: Envelope, peer: SubjectId): Promise<Brought | Refused> {
      if (!stands(envelope, parts.view())) return 'route_unknown'
      const name = nameOf(envelope)
      const before = known.get(name)
      if (before !== undefined) return before
      if (custody.has(envelope)) return { outcome: 'kept' }
      if (underWay.has(name)) return 'under_way'
      // What comes again is no more than it was.
      if (parts.mayGive?.(peer, envelope) === false) return 'not_signed'
      underWay.add(name)
      try {
        const brought = await bringOn(envelope)
        if (brought?.outcome === 'handed') remember(name, brought)
        if (brought !== undefined) return brought
        return custody.keep(envelope, context.nowMs()) ? { outcome: 'kept' } : 'no_room'
      } finally {
        underWay.delete(name)
      }
    },
    /** False where there is no way. */
    async bring(envelope: Envelope): Promise<boolean> {
      const brought = stands(envelope, parts.view()) ? await bringOn(envelope).catch(() => GONE) : GONE
      if (brought === undefined) return false
      if (brought.outcome === 'handed') remember(nameOf(envelope), brought)
      custody.remove(envelope)
      return true
    },
  }
}

const GONE: Brought = { outcome: 'kept' }

/** Of a route that stands. Who has not heard of any yet cannot tell, and brings it to peers, who can. */
function stands({ route, consumer, endpoint }: Envelope, view: CoverageView | undefined): boolean {
  if (view === undefined) return true
  const known = view.routes[route]
  return known !== undefined && known.consumer === consumer && known.endpoint === endpoint
}

function createBuckets(): (peer: SubjectId) => boolean {
  const buckets = new Map<SubjectId, { left: number; atMs: number }>()
  return peer => {
    const now = performance.now()
    const { left, atMs } = buckets.get(peer) ?? { left: BURST, atMs: now }
    const filled = Math.min(BURST, left + ((now - atMs) / 1_000) * A_SECOND)
    buckets.set(peer, { left: Math.max(0, filled - 1), atMs: now })
    return filled >= 1
  }
}
