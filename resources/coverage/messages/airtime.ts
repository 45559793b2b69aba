/** How long a packet is on the air: of LoRa by its bytes and how it is spread (Semtech AN1200.13), of anything else nobody is told. */
const [PREAMBLE, SYNC, BANDWIDTH_HZ, HEADER_BITS, CRC_BITS, CODE] = [8, 4.25, 125_000, 20, 16, 5]
/** From there on a symbol is so long that fewer bits of it are used. */
const [SLOW_SF, LOST] = [11, 2]

/**
 * Milliseconds, at 125 kHz, with header and checksum, four bits of five of use.
 * @param sf 0 where it is not LoRa
 * @example airtimeMs(13, 7) // → 46.336
 */
export function airtimeMs(bytes: number, sf: number): number {
  if (sf < 6 || sf > 12) return 0
  const symbolMs = (2 ** sf / BANDWIDTH_HZ) * 1_000
  const bits = 8 * bytes - 4 * sf + HEADER_BITS + CRC_BITS + 8
  const perSymbol = 4 * (sf - (sf >= SLOW_SF ? LOST : 0))
  const payload = 8 + Math.max(Math.ceil(bits / perSymbol) * CODE, 0)
  return (PREAMBLE + SYNC + payload) * symbolMs
}
