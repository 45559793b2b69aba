/** A map as it comes: server-sent events, an edition each, what is there already first. */
import { toJson } from '../../../links/http/respond.ts'
import { dayOf } from './cells.ts'

/** What is told of one edition, as JSON. */
export interface Edition {
  readonly edition: number
  readonly rows: readonly object[]
}

export interface Following {
  /** What is there already; undefined where nothing is. */
  now(): Edition | undefined
  /** Told of what is new. @returns a function that ends it */
  follow(listener: (edition: Edition) => void): () => void
}

const [HEARTBEAT_MS, MOST_WAITING] = [15_000, 100]
const HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
}

export function follow(shelf: Following, stopping: AbortSignal): Response {
  const encoder = new TextEncoder()
  let end = () => {}
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (chunk: string) => {
          // Who is that far behind is let go, and has all of it again when it comes back.
          if ((controller.desiredSize ?? 0) <= 0) return finish()
          controller.enqueue(encoder.encode(chunk))
        }
        const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS)
        const release = shelf.follow(edition => send(eventOf(edition)))
        end = () => {
          clearInterval(heartbeat)
          release()
          stopping.removeEventListener('abort', finish)
        }
        const finish = () => {
          end()
          controller.close()
        }
        stopping.addEventListener('abort', finish)
        send('retry: 5000\n\n')
        const now = shelf.now()
        if (now !== undefined) send(eventOf(now))
        if (stopping.aborted) finish()
      },
      cancel: () => end(),
    },
    { highWaterMark: MOST_WAITING },
  )
  return new Response(stream, { headers: HEADERS })
}

function eventOf({ edition, rows }: Edition): string {
  return `id: ${edition}\nevent: edition\ndata: ${toJson({ edition: dayOf(edition), rows })}\n\n`
}
