/**
 * Four stations a few kilometres apart, each of another owner, that measure the same air, each a little differently. In the
 * midst of it the second moves, the third is sold, and the last is sold and moves.
 */
import { encodeSenmlCbor, SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { type HonestWorld, honestDevice, ownerOf, type Utterance } from '../../testing/honest-world.ts'
import type { SensingOptions } from '../rule/params.ts'
import { humidity, temperature } from '../rule/quantities.ts'
import { sensing } from '../rule/resource.ts'

const START_MS = Date.UTC(2026, 0, 1)
const [DAY_MS, HOUR_MS] = [86_400_000, 3_600_000]
const CELLS = ['872a1071effffff', '872a103b1ffffff', '872a100f5ffffff', '872a1071effffff']

/** @param interval in which a reading is paid, e.g. `15m` @param options what else the network chooses @param cells of the four */
export function sensingWorld(
  lastsMs: number,
  interval: string,
  intervalMs: number,
  options: Partial<SensingOptions> = {},
  cells = CELLS,
): HonestWorld {
  const atMs = START_MS + Math.floor(lastsMs / 2_000) * 1_000 + 30_000
  const soldTo = ownerOf(9)
  const changes = [
    [],
    [{ atMs, cell: cells[0]! }],
    [{ atMs, owner: soldTo }],
    [{ atMs, owner: soldTo, cell: cells[1]! }],
  ]
  const devices = cells.map((cell, index) =>
    honestDevice(index + 1, START_MS, { model: 'sensing/station', cell }, changes[index]),
  )
  const readings = Array.from({ length: lastsMs / intervalMs }, (_, at) => at)
  return {
    resource: sensing({
      quantities: [temperature, humidity],
      interval,
      declared: { perCell: 10 },
      ...options,
    }),
    startMs: START_MS,
    lastsMs,
    decidedAfterMs: 0,
    patienceMs: Math.min(DAY_MS, lastsMs),
    devices,
    balance: 0n,
    says: devices.flatMap((by, index) =>
      readings.map((at): Utterance => {
        const atMs = START_MS + at * intervalMs + (index + 1) * 20_000
        const hour = (at * intervalMs) / HOUR_MS
        const t = atMs / 1000
        // Each sensor has noise of its own: nobody repeats anybody.
        const noise = ((at * (7 + 2 * index) + 3 * index) % 5) / 10
        const air = 12 + 4 * Math.sin(hour / 4) + noise
        const wet = 60 - 8 * Math.sin(hour / 4) + 2 * noise
        const payload = encodeSenmlCbor([
          { n: 'temperature', u: 'Cel', v: Math.round(air * 10) / 10, t },
          { n: 'humidity', u: '%RH', v: Math.round(wet * 2) / 2, t },
        ])
        return { by, atMs, contentType: SENML_CBOR, payload }
      }),
    ),
  }
}
