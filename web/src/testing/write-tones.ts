/** A sound file of tones one after the other, 16 bits, for a browser's microphone to hear. */
import { writeFileSync } from 'node:fs'

export interface Tone {
  readonly hz: number
  /** Amplitude against full scale, dB. */
  readonly db: number
}

const HEADER_BYTES = 44
const FULL = 32_767

export function writeTones(path: string, tones: readonly Tone[], rateHz: number, seconds: number): void {
  const each = rateHz * seconds
  const file = new DataView(new ArrayBuffer(HEADER_BYTES + 2 * each * tones.length))
  const text = (at: number, word: string) =>
    [...word].forEach((char, index) => void file.setUint8(at + index, char.charCodeAt(0)))
  text(0, 'RIFF')
  file.setUint32(4, file.byteLength - 8, true)
  text(8, 'WAVEfmt ')
  file.setUint32(16, 16, true)
  file.setUint16(20, 1, true)
  file.setUint16(22, 1, true)
  file.setUint32(24, rateHz, true)
  file.setUint32(28, 2 * rateHz, true)
  file.setUint16(32, 2, true)
  file.setUint16(34, 16, true)
  text(36, 'data')
  file.setUint32(40, file.byteLength - HEADER_BYTES, true)
  for (const [index, { hz, db }] of tones.entries()) {
    const amplitude = FULL * 10 ** (db / 20)
    for (let at = 0; at < each; at++) {
      const sample = Math.round(amplitude * Math.sin((2 * Math.PI * hz * at) / rateHz))
      file.setInt16(HEADER_BYTES + 2 * (index * each + at), sample, true)
    }
  }
  writeFileSync(path, new Uint8Array(file.buffer))
}
