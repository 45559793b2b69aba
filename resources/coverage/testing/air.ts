/** A made air: what gateways hear of devices and of each other, with levels as a real antenna has them, from a seed. */
import type { PacketHash } from '../messages/coverage-messages.ts'
import { metresBetween, placeOf } from '../rule/radio/place.ts'

/** Below free space by buildings and trees: dB at least, and so much more by chance. */
const [LEAST_LOSS, MORE_LOSS] = [14, 26]
/** What a receiver of 125 kHz has of noise, dBm; below that the level is the noise. */
const NOISE_DBM = -117

/** A number from 0 to 1 that anything said gives again. */
export function chance(...said: readonly (string | number)[]): number {
  let state = 2_166_136_261
  for (const character of said.join(' ')) state = Math.imul(state ^ character.charCodeAt(0), 16_777_619)
  state = Math.imul(state ^ (state >>> 15), 2_246_822_507)
  return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
}

/** Named by what it is of. */
export function hashOf(...said: readonly (string | number)[]): PacketHash {
  const digits = (part: number) =>
    Math.floor(chance(part, ...said) * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  return [0, 1, 2, 3].map(digits).join('')
}

/** Levels in tenths, of something sent with so much (antennas included) so far away; by a seed of whatever is sent. */
export function levelAfter(
  metres: number,
  eirpDdbm: number,
  hertz: number,
  ...seed: readonly (string | number)[]
) {
  const free = 20 * Math.log10((4 * Math.PI * Math.max(1, metres) * hertz) / 2.998e8)
  const signal = eirpDdbm / 10 - free - LEAST_LOSS - MORE_LOSS * chance('loss', ...seed)
  const snr = Math.max(-20, Math.min(12, signal - NOISE_DBM + 2 * chance('snr', ...seed)))
  const rssi = Math.max(signal, NOISE_DBM + chance('noise', ...seed))
  // A zero has one sign.
  return { rssi: Math.round(rssi * 10) + 0, snr: Math.round(snr * 10) + 0 }
}

export function metresOf(one: string, other: string): number {
  return metresBetween(placeOf(one)!, placeOf(other)!)
}
