/**
 * Fr32 padding: 127 bytes of data become 128, two zero bits after each 254, so that every 32 bytes are below the order of
 * the BLS12-381 scalar field. Source: Filecoin specification, "Piece padding".
 */

/** Bytes of data in, bytes of tree out. */
export const [QUAD_DATA, QUAD] = [127, 128]

/**
 * @param data n × 127 bytes
 * @param out n × 128 bytes
 */
export function expandFr32(data: Uint8Array, out: Uint8Array): void {
  for (let from = 0, to = 0; from < data.length; from += QUAD_DATA, to += QUAD) {
    for (let k = 0; k < 32; k++) out[to + k] = data[from + k]!
    let carry = out[to + 31]! >> 6
    out[to + 31]! &= 0x3f
    for (let k = 32; k < 64; k++) {
      const byte = data[from + k]!
      out[to + k] = (byte << 2) | carry
      carry = byte >> 6
    }
    carry = data[from + 63]! >> 4
    out[to + 63]! &= 0x3f
    for (let k = 64; k < 96; k++) {
      const byte = data[from + k]!
      out[to + k] = (byte << 4) | carry
      carry = byte >> 4
    }
    carry = data[from + 95]! >> 2
    out[to + 95]! &= 0x3f
    for (let k = 96; k < 127; k++) {
      const byte = data[from + k]!
      out[to + k] = (byte << 6) | carry
      carry = byte >> 2
    }
    out[to + 127] = data[from + 126]! >> 2
  }
}
