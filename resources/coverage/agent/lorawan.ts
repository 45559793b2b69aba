/**
 * Whom a LoRaWAN frame is for: the DevAddr of its session, or the JoinEUI where it asks for one. That is all that a gateway reads of it;
 * what it carries is encrypted for somebody else.
 */
export type Addressee =
  | { readonly kind: 'session'; readonly devAddr: number }
  | { readonly kind: 'join'; readonly joinEui: string }
  /** Proprietary: a beacon of another gateway, perhaps. */
  | { readonly kind: 'proprietary' }

const [JOIN, REJOIN, UNCONFIRMED, CONFIRMED, PROPRIETARY] = [0, 6, 2, 4, 7]
/** MHDR, address, control, counter and MIC; MHDR, two EUIs, nonce and MIC. */
const [LEAST_DATA, JOIN_BYTES, EUI] = [12, 23, 8]

/** Undefined for what no gateway hands on. */
export function addresseeOf(frame: Uint8Array): Addressee | undefined {
  const type = (frame[0] ?? 0xff) >> 5
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  if (type === PROPRIETARY && frame.length > 0) return { kind: 'proprietary' }
  if ((type === UNCONFIRMED || type === CONFIRMED) && frame.length >= LEAST_DATA)
    return { kind: 'session', devAddr: view.getUint32(1, true) }
  if (type === JOIN && frame.length === JOIN_BYTES) return { kind: 'join', joinEui: euiAt(frame, 1) }
  // Type 1 names its JoinEUI; types 0 and 2 do not.
  if (type === REJOIN && frame[1] === 1 && frame.length >= 2 + EUI)
    return { kind: 'join', joinEui: euiAt(frame, 2) }
  return undefined
}

/** On air the lowest byte comes first. */
function euiAt(frame: Uint8Array, at: number): string {
  return Buffer.from(frame.subarray(at, at + EUI).toReversed()).toString('hex')
}

export interface Ranges {
  readonly addrs: readonly (readonly [from: number, to: number])[]
  readonly joins: readonly (readonly [from: string, to: string])[]
}

/** Whether a route asks for it. */
export function isAskedFor({ addrs, joins }: Ranges, to: Addressee): boolean {
  if (to.kind === 'session') return addrs.some(([from, until]) => to.devAddr >= from && to.devAddr <= until)
  if (to.kind === 'join') return joins.some(([from, until]) => to.joinEui >= from && to.joinEui <= until)
  return false
}
