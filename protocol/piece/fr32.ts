/**
 * Fr32 padding: 127 bytes of data become 128, two zero bits after each 254, so that every 32 bytes are below the order of
 * the BLS12-381 scalar field. Source: Filecoin specification, "Piece padding".
 */

/** Bytes of data in, bytes of tree out. */
export const [QUAD_DATA, QUAD] = [127, 128]

const LANE_WORDS = 8
/** The two highest bits of a field element’s last word. */
const LAST_WORD = 0x3fff_ffff

/**
 * Four bytes at a time: one at a time takes as long as all of a tree's hashing.
 * @param data n × 127 bytes
 * @param out n × 128 bytes
 * @example expandFr32(bytes.subarray(0, 127 * quads), leaves) // each 127 bytes fill 128, two bits of each 32 stay zero
 */
export function expandFr32(data: Uint8Array, out: Uint8Array): void {
  const source = new DataView(data.buffer, data.byteOffset, data.length)
  const target = new DataView(out.buffer, out.byteOffset, out.length)
  for (let from = 0, to = 0; from < data.length; from += QUAD_DATA, to += QUAD) {
    for (let word = 0; word < LANE_WORDS - 1; word++)
      target.setInt32(to + 4 * word, source.getInt32(from + 4 * word, true), true)
    target.setInt32(to + 28, source.getInt32(from + 28, true) & LAST_WORD, true)
    // The second lane begins at bit 254 of the data, the third at bit 508, the fourth at bit 762.
    shiftLane(source, from + 31, 6, target, to + 32)
    shiftLane(source, from + 63, 4, target, to + 64)
    shiftLane(source, from + 95, 2, target, to + 96)
  }
}

/** 254 bits from `shift` bits after the byte at `from` on. Its last word reads no byte that the lane has no bit of. */
function shiftLane(source: DataView, from: number, shift: number, target: DataView, to: number): void {
  let low = source.getInt32(from, true)
  for (let word = 0; word < LANE_WORDS - 1; word++) {
    const high = source.getInt32(from + 4 * word + 4, true)
    target.setInt32(to + 4 * word, (low >>> shift) | (high << (32 - shift)), true)
    low = high
  }
  const rest = shift === 2 ? 0 : source.getUint8(from + 32)
  target.setInt32(to + 28, ((low >>> shift) | (rest << (32 - shift))) & LAST_WORD, true)
}
