/**
 * All gateways that carry for a consumer, as one to its network server: one EUI, that is registered there once, with one counter of
 * microseconds. A downlink names the counter of the packet that it answers, so it is known which gateway it is for, and what that one's own
 * counter was then. One at once (class C) goes where the device was heard last.
 *
 * What a gateway calls itself is of no weight here: who it is was proved, and nobody gets the downlinks of another.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { Json, Received } from '../gwmp/rxpk.ts'
import { addresseeOf } from '../lorawan.ts'

export interface Heard {
  readonly gateway: SubjectId
  /** As the gateway calls itself. */
  readonly eui: string
  readonly received: Received
}

export interface ForGateway {
  readonly gateway: SubjectId
  readonly eui: string
  readonly txpk: object
}

export interface VirtualGateway {
  /** The packet as the server is to have it. */
  up(heard: Heard, nowMs: number): Received
  /** For whom a downlink is, as that one is to have it; else why it is for nobody. */
  down(txpk: Json): ForGateway | 'no_way' | 'TOO_LATE' | 'TOO_EARLY'
}

const [SECOND_US, COUNTER_END, MOST_DELAY, MOST_KEPT, MOST_DEVICES] = [1_000_000, 2 ** 32, 16, 65_536, 65_536]

interface Kept {
  readonly gateway: SubjectId
  readonly eui: string
  readonly tmst: number
}

export function createVirtualGateway(): VirtualGateway {
  /** By our counter. */
  const kept = new Map<number, Kept>()
  const last = new Map<number, Omit<Kept, 'tmst'>>()
  let newest: number | undefined
  const counterAt = (nowMs: number) => {
    let counter = Math.floor(nowMs * 1_000) % COUNTER_END
    // Delays are whole seconds: of two packets at a second's distance one moves a microsecond.
    const isTaken = (at: number) =>
      Array.from({ length: 2 * MOST_DELAY + 1 }, (_, seconds) => seconds - MOST_DELAY).some(seconds =>
        kept.has((at + seconds * SECOND_US + COUNTER_END) % COUNTER_END),
      )
    while (isTaken(counter)) counter = (counter + 1) % COUNTER_END
    return counter
  }
  return {
    up({ gateway, eui, received }, nowMs) {
      const tmst = counterAt(nowMs)
      newest = tmst
      kept.set(tmst, { gateway, eui, tmst: received.tmst })
      keepNewest(kept, MOST_KEPT)
      const to = addresseeOf(received.frame)
      if (to?.kind === 'session') {
        last.delete(to.devAddr)
        last.set(to.devAddr, { gateway, eui })
        keepNewest(last, MOST_DEVICES)
      }
      return { ...received, tmst, row: { ...received.row, tmst } }
    },
    down(txpk) {
      const { imme, tmst } = txpk
      if (imme === true || typeof tmst !== 'number') {
        const way = last.get(addressIn(txpk) ?? -1)
        return way === undefined ? 'no_way' : { ...way, txpk }
      }
      for (let seconds = 1; seconds <= MOST_DELAY; seconds++) {
        const found = kept.get((tmst - seconds * SECOND_US + COUNTER_END) % COUNTER_END)
        if (found === undefined) continue
        const own = (found.tmst + seconds * SECOND_US) % COUNTER_END
        return { gateway: found.gateway, eui: found.eui, txpk: { ...txpk, tmst: own } }
      }
      // Of no packet: behind the newest, or further ahead of it than any window is.
      const ahead = newest === undefined ? 0 : (tmst - newest + COUNTER_END) % COUNTER_END
      return ahead > MOST_DELAY * SECOND_US && ahead < COUNTER_END / 2 ? 'TOO_EARLY' : 'TOO_LATE'
    },
  }
}

/** Whom a downlink is for: its DevAddr. */
function addressIn({ data }: Json): number | undefined {
  const frame = Buffer.from(typeof data === 'string' ? data : '', 'base64')
  const type = (frame[0] ?? 0) >> 5
  return (type === 3 || type === 5) && frame.length >= 12 ? frame.readUInt32LE(1) : undefined
}

function keepNewest(map: Map<number, unknown>, most: number): void {
  if (map.size <= most) return
  const [oldest] = map.keys()
  map.delete(oldest!)
}
