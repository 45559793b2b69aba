/** Fixes of gpsd (its JSON, TPV reports), which knows every receiver that a machine may have. */
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { parseJson } from '../../disk/json-file.ts'
import type { Point } from '../../protocol/cells/point.ts'

/** As it says it. */
export interface GpsdFix extends Point {
  /** ms since 1970. */
  readonly timeMs: number
  /** Radius in which the receiver says it is, m; absent where it does not say. */
  readonly accuracyM?: number
  readonly speedMps?: number
}

const TPV = v.object({
  class: v.literal('TPV'),
  mode: v.picklist([2, 3]),
  time: v.string(),
  lat: v.number(),
  lon: v.number(),
  eph: v.exactOptional(v.number()),
  epx: v.exactOptional(v.number()),
  epy: v.exactOptional(v.number()),
  speed: v.exactOptional(v.number()),
})
const WATCH = '?WATCH={"enable":true,"json":true};\n'
const SILENCE_MS = 30_000

/** Until the connection ends. @throws what the connection fails with */
export function listenToGpsd(
  place: { readonly host: string; readonly port: number },
  onFix: (fix: GpsdFix) => void,
  signal: AbortSignal,
): Promise<void> {
  const socket = connect(place, () => socket.write(WATCH))
  socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('gpsd says nothing')))
  const lines = createInterface({ input: socket })
  return new Promise((resolve, reject) => {
    const stop = () => socket.destroy()
    signal.addEventListener('abort', stop, { once: true })
    lines.on('line', line => {
      const fix = fixOf(line)
      if (fix !== undefined) onFix(fix)
    })
    // It says again what its socket fails with.
    lines.on('error', reject)
    socket.once('error', reject)
    socket.once('close', () => {
      signal.removeEventListener('abort', stop)
      resolve()
    })
  })
}

/** Undefined for all else that gpsd says, and where the receiver has no fix. */
export function fixOf(line: string): GpsdFix | undefined {
  const parsed = parseJson(line, TPV)
  if (!('value' in parsed)) return undefined
  const { time, lat, lon, eph, epx, epy, speed } = parsed.value
  const timeMs = Date.parse(time)
  if (Number.isNaN(timeMs)) return undefined
  const accuracyM = eph ?? (epx === undefined || epy === undefined ? undefined : Math.hypot(epx, epy))
  return {
    timeMs,
    lat,
    lon,
    ...(accuracyM === undefined ? {} : { accuracyM }),
    ...(speed === undefined ? {} : { speedMps: speed }),
  }
}
