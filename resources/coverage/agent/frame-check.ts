/**
 * Whether a device sent a frame, and sent it now: its integrity code is made with a key that only the device and its consumer have, and
 * its counter rises (LoRaWAN 1.0.4, §4.3.1.5 and §4.4; of 1.1 the half of the code that is by one key). A gateway can make up neither, nor say an old frame again: the copies of a frame
 * come within seconds of the first, and what comes later is the frame once more.
 *
 * Devices that join over the air are joins.ts; what they agree on becomes a session here.
 */
import { BLOCK, cmac, endsInCode, MIC_BYTES } from './aes-cmac.ts'
import { addresseeOf } from './lorawan.ts'

/** So long after the first copy of a packet others count. */
export const COPIES_MS = 5_000
const [COUNTER_AT, UPLINK] = [6, 0]
/** Of one address, and of one device that joins: the newest, and the one before it, which it leaves when it has heard the answer. */
const [MOST_OF_ADDRESS, MOST_OF_DEVICE] = [8, 2]

/** What a device agreed on, or was made with. */
export interface Session {
  readonly devAddr: number
  /** Its network session key (NwkSKey), 16 bytes. */
  readonly key: Uint8Array
  /** The newest that was seen; −1 before the first. */
  readonly counter: number
  /** Of a device that joined. */
  readonly devEui?: string
  /**
   * Of LoRaWAN 1.1: half of a frame's code is by this key (FNwkSIntKey); the other half hangs on the channel that the device chose, which only
   * its network server knows.
   */
  readonly isHalf?: true
}

export type Looked = 'sent' | 'again' | 'not_proved'

export interface FrameCheck {
  /** `sent` for the newest frame of a device that has a key here, as often as it comes within seconds. */
  look(frame: Uint8Array, nowMs: number): Looked
  /** What a device has agreed on now. */
  begin(session: Session): void
  /** To be kept. */
  sessions(): readonly Session[]
}

interface Live extends Session {
  counter: number
  /** When the newest was first heard here. */
  firstMs: number
}

/** @param known with counters as they were: a frame that was seen before a restart is not taken again after it */
export function createFrameCheck(known: readonly Session[]): FrameCheck {
  const byAddress = new Map<number, Live[]>()
  const byDevice = new Map<string, Live[]>()
  const end = (gone: Live) =>
    byAddress.set(gone.devAddr, byAddress.get(gone.devAddr)?.filter(live => live !== gone) ?? [])
  const begin = (session: Session) => {
    const others = byAddress.get(session.devAddr) ?? []
    if (others.some(({ key }) => isSame(key, session.key))) return
    const live = { ...session, firstMs: Number.NEGATIVE_INFINITY }
    byAddress.set(session.devAddr, [live, ...others].slice(0, MOST_OF_ADDRESS))
    if (session.devEui === undefined) return
    const own = [live, ...(byDevice.get(session.devEui) ?? [])]
    for (const gone of own.splice(MOST_OF_DEVICE)) end(gone)
    byDevice.set(session.devEui, own)
  }
  for (const session of known.toReversed()) begin(session)
  return {
    begin,
    sessions: () => [...byAddress.values()].flat().map(({ firstMs: _, ...session }) => session),
    look(frame, nowMs) {
      const to = addresseeOf(frame)
      if (to?.kind !== 'session') return 'not_proved'
      for (const live of byAddress.get(to.devAddr) ?? []) {
        const counter = counterOf(frame, live.counter)
        if (!hasRightCode(frame, { ...live, counter })) continue
        if (counter > live.counter) {
          live.counter = counter
          live.firstMs = nowMs
          return 'sent'
        }
        return counter === live.counter && nowMs <= live.firstMs + COPIES_MS ? 'sent' : 'again'
      }
      return 'not_proved'
    },
  }
}

/** The frame has the lower half of it: the nearest to what is known. */
function counterOf(frame: Uint8Array, known: number): number {
  const low = frame[COUNTER_AT]! | (frame[COUNTER_AT + 1]! << 8)
  const same = Math.max(0, known) - (Math.max(0, known) % 65_536) + low
  // Over half a turn back it has gone round.
  return same < known - 32_768 ? same + 65_536 : same
}

function hasRightCode(frame: Uint8Array, { key, counter, devAddr, isHalf }: Session): boolean {
  const said = frame.subarray(0, frame.length - MIC_BYTES)
  const message = new Uint8Array(BLOCK + said.length)
  const view = new DataView(message.buffer)
  message[0] = 0x49
  message[5] = UPLINK
  view.setUint32(6, devAddr, true)
  view.setUint32(10, counter, true)
  message[15] = said.length
  message.set(said, BLOCK)
  if (isHalf !== true) return endsInCode(key, message, frame)
  const code = cmac(key, message)
  return frame.subarray(-MIC_BYTES / 2).every((byte, at) => byte === code[at])
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
