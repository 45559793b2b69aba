/**
 * What the oracles of a network ask each other. Of an epoch that is not on the chain yet nobody else is told anything: whoever
 * read it then could copy it, or trade by it.
 */

import type { Context } from 'hono'
import { inPath } from '../../../links/http/questions.ts'
import { respondBytes } from '../../../links/http/respond.ts'
import { route } from '../../../links/http/route.ts'
import type { Address, Hash } from '../../../protocol/ids.ts'
import { encodeNews, frame } from '../../agreement/news.ts'
import { encodeRound } from '../../agreement/peer.ts'
import { NodeError } from '../../errors.ts'
import type { FileDoor } from '../doors/files.ts'
import { EPOCH, hash } from '../questions.ts'
import { CBOR } from '../respond.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'

type OracleServices = Pick<NodeServices, 'agreement' | 'snapshots' | 'passes' | 'isPublic' | 'stopping'>

const NEWS = 'application/cbor-seq'
const STILL_HERE_MS = 5_000

export function oracleRoutes(services: OracleServices, files: FileDoor): readonly Route[] {
  return [
    route({
      method: 'GET',
      path: '/v1/oracle/rounds/:epoch',
      summary:
        'For oracles: what this one knows of an epoch’s agreement, and the logs of the epochs after it.',
      asks: EPOCH,
      answer: { contentType: CBOR, description: 'segments, ballots, votes, openings and logs' },
      problems: ['parameter_invalid', 'oracle_required'],
      handle: ({ epoch }, context) => tellRound(epoch, context, services),
    }),
    route({
      method: 'GET',
      path: '/v1/oracle/news',
      summary:
        'For oracles: what this one knows of the epochs that are talked about, now and as it comes up.',
      answer: {
        contentType: NEWS,
        description: `Frames of a length (4 bytes) and CBOR \`[epoch, round]\`; one of no length every ${STILL_HERE_MS / 1000} s.`,
      },
      problems: ['oracle_required'],
      handle: (_asked, context) => tellNews(context, services),
    }),
    route({
      method: 'GET',
      path: '/v1/oracle/files/:address',
      summary: 'A file by the SHA-256 of its bytes. For oracles, until its epoch is on the chain.',
      asks: { address: inPath(hash, '0x and 64 hex digits.') },
      answer: { contentType: CBOR, description: 'The file' },
      problems: ['snapshot_missing', 'snapshot_corrupt', 'parameter_invalid', 'oracle_required'],
      handle: ({ address }, context) => tellFile(address, context, services, files),
    }),
  ]
}

/** The oracle that asks, by the pass that it shows. */
function askerOf(context: Context, { passes, agreement }: OracleServices): Address | undefined {
  const asker = passes.read(context.req.header('authorization'))
  return asker !== undefined && agreement.isMember(asker) ? asker : undefined
}

async function tellFile(
  address: Hash,
  context: Context,
  services: OracleServices,
  files: FileDoor,
): Promise<Response> {
  // What oracles need of each other waits for no stranger.
  if (askerOf(context, services) !== undefined)
    return respondBytes(await services.snapshots.get(address), CBOR)
  if (!(await services.isPublic(address))) throw new NodeError('oracle_required', { address })
  return files.send(address, context)
}

/** Read as fast as the other side takes it: what comes up meanwhile goes in one frame. */
function tellNews(context: Context, { agreement, passes, stopping }: OracleServices): Response {
  const asker = passes.read(context.req.header('authorization'))
  if (asker === undefined || !agreement.isMember(asker)) throw new NodeError('oracle_required', {})
  const ended = new AbortController()
  const news = agreement.follow(asker, AbortSignal.any([stopping, ended.signal]))
  let heartbeat: NodeJS.Timeout
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      heartbeat = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(frame(new Uint8Array(0)))
      }, STILL_HERE_MS)
    },
    async pull(controller) {
      const { done, value } = await news.next()
      if (done !== true && agreement.isMember(asker)) return controller.enqueue(frame(encodeNews(value)))
      clearInterval(heartbeat)
      controller.close()
    },
    cancel() {
      clearInterval(heartbeat)
      ended.abort()
    },
  })
  return new Response(stream, {
    headers: { 'content-type': NEWS, 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}

/** Of an epoch that its news are not about any more. */
async function tellRound(epoch: number, context: Context, services: OracleServices): Promise<Response> {
  const asker = askerOf(context, services)
  if (asker === undefined) throw new NodeError('oracle_required', { epoch })
  return respondBytes(encodeRound(await services.agreement.describe(epoch, asker)), CBOR)
}
