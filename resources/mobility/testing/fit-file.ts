/** FIT files, made for tests: none that may be shipped is known. gpsbabel reads them (agent/gpsbabel.test.ts). */
import type { Fix } from '../messages/fix.ts'
import { crcOf } from '../messages/import/read-fit.ts'

/** A FIT file of records, as its format says. */
export function fitOf(fixes: readonly Fix[], isLittle: boolean): Uint8Array {
  const body: number[] = []
  const put = (value: number, size: number) => {
    const bytes = Array.from(
      { length: size },
      (_, at) => Math.floor((value < 0 ? value + 2 ** 32 : value) / 256 ** at) % 256,
    )
    body.push(...(isLittle ? bytes : bytes.reverse()))
  }
  body.push(0x40, 0, isLittle ? 0 : 1)
  put(20, 2)
  body.push(5, 253, 4, 0x86, 0, 4, 0x85, 1, 4, 0x85, 6, 2, 0x84, 31, 1, 2)
  for (const { timeMs, lat, lon, speedMps = 0, accuracyM = 255 } of fixes) {
    body.push(0)
    put(timeMs / 1000 - 631_065_600, 4)
    put(Math.round((lat * 2 ** 31) / 180), 4)
    put(Math.round((lon * 2 ** 31) / 180), 4)
    put(Math.round(speedMps * 1000), 2)
    body.push(accuracyM)
  }
  const head = [
    14,
    0x20,
    0x54,
    0x08,
    ...[0, 8, 16, 24].map(shift => (body.length >> shift) & 255),
    0x2e,
    0x46,
    0x49,
    0x54,
    0,
    0,
  ]
  const all = [...head, ...body]
  const crc = crcOf(Uint8Array.from(all))
  return Uint8Array.from([...all, crc & 255, crc >> 8])
}
