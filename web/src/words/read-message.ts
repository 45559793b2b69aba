/** A message as its device signed it: opened, its content in lines, its signature checked against the device's own key. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { SaidView } from '../../../client/node-api.ts'
import { type CborValue, decodeCbor } from '../../../protocol/cbor/cbor.ts'
import { openMessage, verifyMessage } from '../../../protocol/message.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { decodeSenmlCbor, resolveSenml, SENML_CBOR } from '../../../protocol/senml/senml.ts'

export interface ContentRow {
  readonly what: string
  readonly value: string
  /** Of a reading. */
  readonly atMs?: number
  /** Of a reading that is a number, as it was said. */
  readonly said?: { readonly value: number; readonly unit: string }
}

export interface ReadMessage {
  readonly rows: readonly ContentRow[]
  readonly contentType: string
  readonly timeMs: number
  readonly arrivedAtMs: number
  readonly sequence: number
  /** Undefined where the key is not known. */
  readonly isSigned: boolean | undefined
  /** Hex digits. */
  readonly signature: string
  readonly signed: string
}

/** @param did of the device: its key is in it. @throws {ProtocolError} for what is no message */
export async function readMessage(said: SaidView, did: string | undefined): Promise<ReadMessage> {
  const message = openMessage(hexToBytes(said.signed))
  const { contentType, timeMs, sequence, payload, signature } = message
  return {
    rows: rowsOf(contentType, payload),
    contentType,
    timeMs,
    arrivedAtMs: said.arrivedAtMs,
    sequence,
    isSigned: did === undefined ? undefined : await isSignedBy(did, message),
    signature: bytesToHex(signature),
    signed: said.signed,
  }
}

/** Loaded by whoever looks at a message: curves are large. */
async function isSignedBy(
  did: string,
  message: ReturnType<typeof openMessage>,
): Promise<boolean | undefined> {
  const [{ fromDidKey }, { verifyWithNoble }] = await Promise.all([
    import('../../../protocol/cose/did-key.ts'),
    import('../../../protocol/cose/noble-verify.ts'),
  ])
  return verifyMessage(message, fromDidKey(did), verifyWithNoble)
}

/** SenML is what most devices speak; anything else that is CBOR is shown by its own names. */
export function rowsOf(contentType: string, payload: Uint8Array): readonly ContentRow[] {
  try {
    return contentType === SENML_CBOR ? senmlRows(payload) : cborRows(decodeCbor(payload))
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof TypeError) return []
    throw error
  }
}

function senmlRows(payload: Uint8Array): readonly ContentRow[] {
  return resolveSenml(decodeSenmlCbor(payload)).map(
    ({ name, unit = '', timeMs, value, text, flag, data }) => {
      const shown = value ?? text ?? flag ?? (data === undefined ? '' : bytesToHex(data))
      const row = { what: name.split(/[:/]/).at(-1) ?? name, value: `${shown} ${unit}`.trim(), atMs: timeMs }
      return value === undefined ? row : { ...row, said: { value, unit } }
    },
  )
}

const MOST = 60

function cborRows(value: CborValue): readonly ContentRow[] {
  const entries =
    value instanceof Map
      ? [...value]
      : Array.isArray(value)
        ? value.map((item, at) => [at, item] as const)
        : [['', value] as const]
  return entries.slice(0, MOST).map(([name, item]) => ({ what: String(name), value: textOf(item) }))
}

function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return bytesToHex(value)
  if (value instanceof Map)
    return [...value].map(([name, item]) => `${String(name)}: ${textOf(item)}`).join(', ')
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  return String(value)
}
