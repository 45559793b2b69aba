/** Three devices that say every quarter of an hour how long they have been up; the second is sold in the midst of it. */
import { encodeSenmlCbor, SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { type HonestWorld, honestDevice, ownerOf, type Utterance } from '../../testing/honest-world.ts'
import { uptime } from '../rule/resource.ts'

const START_MS = Date.UTC(2026, 0, 1)
const QUARTER_MS = 900_000

export function uptimeWorld(lastsMs: number): HonestWorld {
  const sold = { atMs: START_MS + Math.floor(lastsMs / 2_000) * 1_000 + 420_000, owner: ownerOf(9) }
  const devices = [1, 2, 3].map(number =>
    honestDevice(number, START_MS, { model: 'uptime/device' }, number === 2 ? [sold] : []),
  )
  const says = Array.from({ length: lastsMs / QUARTER_MS }, (_, quarter) => START_MS + quarter * QUARTER_MS)
  return {
    resource: uptime({ interval: '15m' }),
    startMs: START_MS,
    lastsMs,
    decidedAfterMs: 0,
    patienceMs: Math.min(86_400_000, lastsMs),
    devices,
    balance: 0n,
    says: devices.flatMap((by, index) =>
      says.map((startMs): Utterance => {
        const atMs = startMs + 60_000 * (index + 1)
        const seconds = (atMs - START_MS) / 1000 + 1_000
        const payload = encodeSenmlCbor([{ n: 'uptime', u: 's', v: seconds, t: atMs / 1000 }])
        return { by, atMs, contentType: SENML_CBOR, payload }
      }),
    ),
  }
}
