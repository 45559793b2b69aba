/**
 * Datagrams of Semtech's gateway protocol (GWMP), as packet forwarders send them (Lora-net/packet_forwarder, PROTOCOL.TXT): version 2, and
 * version 1, which has no token in a PULL_RESP and no TX_ACK. A token is echoed as it came and means nothing.
 *
 * Nothing that arrives is thrown on: what is no such datagram is undefined.
 */

export const GWMP = {
  pushData: 0,
  pushAck: 1,
  pullData: 2,
  pullResp: 3,
  pullAck: 4,
  txAck: 5,
} as const

export interface GwmpFrame {
  readonly version: 1 | 2
  /** 16 bits, the first byte the higher. */
  readonly token: number
  readonly type: number
  /** 16 hex digits; of what a gateway sends. */
  readonly eui?: string
  /** What stands behind the header: text, or none. */
  readonly body?: string
}

const [HEADER, EUI] = [4, 8]
/** Those that name their gateway. */
const NAMED: ReadonlySet<number> = new Set([GWMP.pushData, GWMP.pullData, GWMP.txAck])

/** @example readFrame(Buffer.from('02123402' + '0102030405060708', 'hex'))?.eui // → '0102030405060708' */
export function readFrame(bytes: Uint8Array): GwmpFrame | undefined {
  const [version, high, low, type] = bytes
  if (bytes.length < HEADER || (version !== 1 && version !== 2) || type! > GWMP.txAck) return undefined
  const token = high! * 256 + low!
  const isNamed = NAMED.has(type!)
  if (isNamed && bytes.length < HEADER + EUI) return undefined
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = isNamed ? HEADER + EUI : HEADER
  // Some forwarders send the zero that ends a text of C along.
  const body = buffer.subarray(from).toString('utf8').replace(/\0+$/, '')
  return {
    version,
    token,
    type: type!,
    ...(isNamed ? { eui: buffer.subarray(HEADER, HEADER + EUI).toString('hex') } : {}),
    ...(body === '' ? {} : { body }),
  }
}

export function writeFrame({ version, token, type, eui, body = '' }: GwmpFrame): Buffer {
  const header = Buffer.from([version, token >> 8, token & 0xff, type])
  const name = eui === undefined ? Buffer.alloc(0) : Buffer.from(eui, 'hex')
  return Buffer.concat([header, name, Buffer.from(body, 'utf8')])
}
