/** The map as it comes: server-sent events, an edition each, what is there already first. */
import { toJson } from '../../../../links/http/respond.ts'
import { cellOfNumber } from '../../../../protocol/cells/cell-number.ts'
import type { RoadRow } from '../../messages/map/road-row.ts'
import { dayOf } from '../../messages/map/write-map.ts'
import { RESOLUTION } from '../../messages/sheet.ts'
import type { MapShelf } from './map-shelf.ts'

const [HEARTBEAT_MS, MOST_WAITING] = [15_000, 100]
const HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
}

export function follow(shelf: MapShelf, stopping: AbortSignal): Response {
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
        const release = shelf.follow((edition, rows) => send(eventOf(edition, rows)))
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
        if (shelf.view !== undefined && shelf.rows.length > 0) send(eventOf(shelf.view.edition, shelf.rows))
        if (stopping.aborted) finish()
      },
      cancel: () => end(),
    },
    { highWaterMark: MOST_WAITING },
  )
  return new Response(stream, { headers: HEADERS })
}

function eventOf(edition: number, rows: readonly RoadRow[]): string {
  const told = rows.map(({ cell, edition: day, ...row }) => ({
    cell: cellOfNumber(cell, RESOLUTION),
    ...row,
    edition: dayOf(day),
  }))
  return `id: ${edition}\nevent: edition\ndata: ${toJson({ edition: dayOf(edition), rows: told })}\n\n`
}
