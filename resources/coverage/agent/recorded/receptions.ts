/**
 * A table of receptions as a gateway's recording: what it heard, how well, and of which device's which frame. Who recorded it kept levels
 * and channels and no frame, so frames are made with the devices' own keys, the same at every gateway, with counters that go on.
 */
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { BLOCK, cmac, MIC_BYTES } from '../aes-cmac.ts'

export interface HeardRow {
  /** Since the recording began. */
  readonly offsetMs: number
  /** Of the devices, from 0 up. */
  readonly device: number
  /** Of the device's frames in the recording, from 0 up. */
  readonly count: number
  readonly frequencyHz: number
  readonly sf: number
  /** dBm and dB. */
  readonly rssi: number
  readonly snr: number
}

export interface Recording {
  /** Of one gateway, ascending by time. */
  readonly rows: readonly HeardRow[]
  /** Frames of a device in the whole recording: what each round adds to its counter. */
  readonly framesOf: ReadonlyMap<number, number>
}

const COLUMNS = ['second', 'device', 'count', 'gateway', 'rssi', 'snr', 'frequencyHz', 'sf'] as const

/** @param gateway what stands in the column of that name @throws {ConfigError} where it is no such table */
export async function readRecording(file: string, gateway: string): Promise<Recording> {
  const bytes = await readFile(file)
  const [head = '', ...lines] = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .trim()
    .split('\n')
  if (head !== COLUMNS.join(',')) throw new ConfigError('file', `a table of ${COLUMNS.join(',')} is needed`)
  const framesOf = new Map<number, number>()
  const rows: HeardRow[] = []
  for (const line of lines) {
    const cells = line.split(',')
    const [second = 0, device = 0, count = 0, , rssi = 0, snr = 0, frequencyHz = 0, sf = 0] =
      cells.map(Number)
    framesOf.set(device, Math.max(framesOf.get(device) ?? 0, count + 1))
    if (cells[3] === gateway)
      rows.push({ offsetMs: second * 1000, device, count, rssi, snr, frequencyHz, sf })
  }
  if (rows.length === 0) throw new ConfigError('mapping.gateway', 'no row of the table is left')
  return { rows: rows.sort((a, b) => a.offsetMs - b.offsetMs), framesOf }
}

export interface RecordedDevice {
  readonly devAddr: number
  /** Its network session key. */
  readonly key: Uint8Array
}

const [UNCONFIRMED_UP, PORT, PAYLOAD_BYTES, HEAD_BYTES] = [0x40, 2, 11, 9]

/** An unconfirmed uplink of LoRaWAN 1.0 with that counter, as it is on air. What it carries is nobody's business, and of nobody. */
export function frameOf({ devAddr, key }: RecordedDevice, counter: number): Uint8Array {
  const frame = new Uint8Array(HEAD_BYTES + PAYLOAD_BYTES + MIC_BYTES)
  const view = new DataView(frame.buffer)
  frame[0] = UNCONFIRMED_UP
  view.setUint32(1, devAddr, true)
  view.setUint16(6, counter & 0xffff, true)
  frame[8] = PORT
  for (let at = 0; at < PAYLOAD_BYTES; at++)
    frame[HEAD_BYTES + at] = (counter * 31 + devAddr * 7 + at * 13) & 0xff
  const said = frame.subarray(0, HEAD_BYTES + PAYLOAD_BYTES)
  const block = new Uint8Array(BLOCK + said.length)
  const blockView = new DataView(block.buffer)
  block[0] = 0x49
  blockView.setUint32(6, devAddr, true)
  blockView.setUint32(10, counter, true)
  block[BLOCK - 1] = said.length
  block.set(said, BLOCK)
  frame.set(cmac(key, block).subarray(0, MIC_BYTES), said.length)
  return frame
}
