/** Live events (server-sent events): what happens, as it happens, from now on; `Last-Event-ID` goes on after a break. */
import * as v from 'valibot'
import { inQuery } from '../../../links/http/questions.ts'
import { toJson } from '../../../links/http/respond.ts'
import { route } from '../../../links/http/route.ts'
import { EVENT_KINDS, type NodeEvent } from '../../events.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'

const HEARTBEAT_MS = 15_000
/** A reader that is this far behind is let go; it comes back with its last event's id. */
const MOST_WAITING = 1_000

export function eventRoutes(services: NodeServices): readonly Route[] {
  const kinds = Object.entries(EVENT_KINDS).map(([kind, meaning]) => `\`${kind}\`: ${meaning}`)
  return [
    route({
      method: 'GET',
      path: '/v1/events',
      summary:
        'Live events, from now on. Send `Last-Event-ID` (or ?after=) to go on where a connection broke.',
      asks: { after: inQuery(v.optional(v.string()), 'Id of the last event seen.') },
      answer: {
        contentType: 'text/event-stream',
        description: `${kinds.join(' ')} \`gap\`: events were missed. A comment line every ${HEARTBEAT_MS / 1000} s.`,
      },
      problems: [],
      handle: ({ after }, context) => follow(context.req.header('last-event-id') ?? after, services),
    }),
  ]
}

function follow(after: string | undefined, { events, stopping }: NodeServices): Response {
  const encoder = new TextEncoder()
  let release: () => boolean = () => false
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = () => {
          if (!release()) return
          try {
            controller.close()
          } catch {
            // The reader has left by itself.
          }
        }
        /** Never throws: whoever emits an event has nothing to do with a reader that has left. */
        const send = (chunk: string) => {
          if ((controller.desiredSize ?? -1) < 0) return end()
          try {
            controller.enqueue(encoder.encode(chunk))
          } catch {
            end()
          }
        }
        const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS)
        const unsubscribe = events.subscribe(event => send(describe(event)))
        stopping.addEventListener('abort', end)
        release = once(() => {
          clearInterval(heartbeat)
          unsubscribe()
          stopping.removeEventListener('abort', end)
        })
        const missed = events.since(after ?? events.newest)
        send('retry: 2000\n\n')
        // So that who is cut off before anything happened goes on from here as well.
        if (after === undefined) send(`id: ${events.newest}\n\n`)
        if (!missed.complete) send('event: gap\ndata: {}\n\n')
        for (const event of missed.events) send(describe(event))
        if (stopping.aborted) end()
      },
      cancel: () => void release(),
    },
    { highWaterMark: MOST_WAITING },
  )
  const headers = {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  }
  return new Response(stream, { headers })
}

function describe({ id, kind, atMs, facts }: NodeEvent): string {
  return `id: ${id}\nevent: ${kind}\ndata: ${toJson({ atMs, ...facts })}\n\n`
}

/** @returns whether it was the first time. */
function once(work: () => void): () => boolean {
  let done = false
  return () => {
    if (done) return false
    done = true
    work()
    return true
  }
}
