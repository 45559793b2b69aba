/**
 * Whom a LoRaWAN frame is for: the DevAddr of its session, the JoinEUI where it asks for one, or the network that it wants to go on with. That is
 * all that a gateway reads of it; what it carries is encrypted for somebody else.
 *
 * Of requests to rejoin (LoRaWAN 1.1, §6.2.4) type 1 names its JoinEUI, as a request to join does. Types 0 and 2 name the NetID of the network
 * that the device was with: whoever asks for DevAddrs of that network gets them.
 */
export type Addressee =
  | { readonly kind: 'session'; readonly devAddr: number }
  | { readonly kind: 'join'; readonly joinEui: string }
  /** DevAddrs of the network that is asked, first and last. */
  | { readonly kind: 'rejoin'; readonly from: number; readonly to: number }
  /** Proprietary: a beacon of another gateway, perhaps. */
  | { readonly kind: 'proprietary' }

const [JOIN, REJOIN, UNCONFIRMED, CONFIRMED, PROPRIETARY] = [0, 6, 2, 4, 7]
/** MHDR, address, control, counter and MIC; MHDR, two EUIs, nonce and MIC. */
const [LEAST_DATA, JOIN_BYTES, EUI] = [12, 23, 8]
/** MHDR, type, NetID, DevEUI, counter and MIC; MHDR, type, two EUIs, counter and MIC. */
const [REJOIN_BYTES, REJOIN_1_BYTES] = [19, 24]
/** Of a NetID's type, how many bits of a DevAddr say the type, and how many the network (LoRaWAN Backend Interfaces, §6). */
const ADDRESS_BITS = [
  [1, 6],
  [2, 6],
  [3, 9],
  [4, 11],
  [5, 12],
  [6, 13],
  [7, 15],
  [8, 17],
] as const
const [TYPE_SHIFT, ALL_BITS] = [21, 32]

/** Undefined for what no gateway hands on. */
export function addresseeOf(frame: Uint8Array): Addressee | undefined {
  const type = (frame[0] ?? 0xff) >> 5
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  if (type === PROPRIETARY && frame.length > 0) return { kind: 'proprietary' }
  if ((type === UNCONFIRMED || type === CONFIRMED) && frame.length >= LEAST_DATA)
    return { kind: 'session', devAddr: view.getUint32(1, true) }
  if (type === JOIN && frame.length === JOIN_BYTES) return { kind: 'join', joinEui: euiAt(frame, 1) }
  const rejoins = rejoinTypeOf(frame)
  if (rejoins === 1) return { kind: 'join', joinEui: euiAt(frame, 2) }
  if (rejoins !== undefined)
    return { kind: 'rejoin', ...addressesOf(frame[2]! | (frame[3]! << 8) | (frame[4]! << 16)) }
  return undefined
}

/** 0, 1 or 2; undefined where it is no request to rejoin. */
export function rejoinTypeOf(frame: Uint8Array): 0 | 1 | 2 | undefined {
  if ((frame[0] ?? 0xff) >> 5 !== REJOIN) return undefined
  const type = frame[1]
  if (type === 1) return frame.length === REJOIN_1_BYTES ? 1 : undefined
  return (type === 0 || type === 2) && frame.length === REJOIN_BYTES ? type : undefined
}

/** The DevEUI of who asks to join or rejoin: 16 hex digits; undefined of any other frame. */
export function deviceOf(frame: Uint8Array): string | undefined {
  const type = (frame[0] ?? 0xff) >> 5
  if (type === JOIN && frame.length === JOIN_BYTES) return euiAt(frame, 1 + EUI)
  const rejoins = rejoinTypeOf(frame)
  return rejoins === undefined ? undefined : euiAt(frame, rejoins === 1 ? 2 + EUI : 5)
}

/**
 * The DevAddrs of a network, first and last.
 * @example addressesOf(0x000013) // → { from: 0x26000000, to: 0x27ffffff }
 */
export function addressesOf(netId: number): { readonly from: number; readonly to: number } {
  const type = netId >> TYPE_SHIFT
  const [prefix, network] = ADDRESS_BITS[type]!
  const below = 2 ** (ALL_BITS - prefix - network)
  // As many ones as the type says, and a zero.
  const head = 2 ** prefix - 2
  const from = (head * 2 ** network + (netId % 2 ** network)) * below
  return { from, to: from + below - 1 }
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
  if (to.kind === 'rejoin') return addrs.some(([from, until]) => from <= to.to && until >= to.from)
  return false
}
