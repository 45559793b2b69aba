/**
 * What a car's diagnostic port says (SAE J1979), under the names of COVESA's Vehicle Signal Specification. A value outside of the
 * signal's range there is no value.
 */

export interface Signal {
  /** VSS path. */
  readonly name: string
  readonly unit: string
  readonly command: string
  readonly bytes: number
  readonly range: readonly [least: number, most: number]
  readonly read: (bytes: readonly number[]) => number
}

const wordOf = (bytes: readonly number[]) => bytes.reduce((sum, byte) => sum * 256 + byte, 0)

export const SPEED: Signal = {
  name: 'Vehicle.Speed',
  unit: 'km/h',
  command: '010D',
  bytes: 1,
  range: [0, 250],
  read: wordOf,
}
export const ODOMETER: Signal = {
  name: 'Vehicle.TraveledDistance',
  unit: 'km',
  command: '01A6',
  bytes: 4,
  range: [0, 2_000_000],
  read: bytes => wordOf(bytes) / 10,
}
export const CHARGE: Signal = {
  name: 'Vehicle.Powertrain.TractionBattery.StateOfCharge.Current',
  unit: '%',
  command: '015B',
  bytes: 1,
  range: [0, 100],
  read: bytes => (100 * wordOf(bytes)) / 255,
}
export const FUEL: Signal = {
  name: 'Vehicle.Powertrain.FuelSystem.RelativeLevel',
  unit: '%',
  command: '012F',
  bytes: 1,
  range: [0, 100],
  read: bytes => (100 * wordOf(bytes)) / 255,
}
export const SIGNALS: readonly Signal[] = [SPEED, ODOMETER, CHARGE, FUEL]

/**
 * From the lines of an answer: the first control unit's that says something of it; undefined where none does.
 * @example readSignal(SPEED, ['410D32']) // → 50
 */
export function readSignal(
  { command, bytes, range, read }: Signal,
  lines: readonly string[],
): number | undefined {
  const head = `4${command.slice(1)}`
  for (const line of lines) {
    const at = line.indexOf(head)
    const data = line.slice(at + head.length, at + head.length + 2 * bytes)
    if (at < 0 || data.length < 2 * bytes || !/^[0-9A-F]+$/.test(data)) continue
    const value = read((data.match(/../g) ?? []).map(pair => Number.parseInt(pair, 16)))
    if (value >= range[0] && value <= range[1]) return value
  }
  return undefined
}

/**
 * The vehicle's number from the lines of the answer to `0902`: frames of CAN with their places (`0:4902…`), or messages of older buses
 * with their numbers (`490201…`). Undefined where the car says none.
 */
export function readVin(lines: readonly string[]): string | undefined {
  const frames = lines.flatMap(line => /^([0-9A-F]):([0-9A-F]*)$/.exec(line)?.[2] ?? [])
  const old = lines.flatMap(line => /^4902(0[1-9])([0-9A-F]{8})$/.exec(line)?.[2] ?? [])
  const single = lines.flatMap(line => /^490201([0-9A-F]{34,})$/.exec(line)?.[1] ?? [])
  const hex = frames.length > 0 ? frames.join('').replace(/^490201/, '') : (single[0] ?? old.join(''))
  const text = (hex.match(/../g) ?? [])
    .map(pair => Number.parseInt(pair, 16))
    .filter(code => code > 31 && code < 127)
    .map(code => String.fromCharCode(code))
    .join('')
  return text.length >= 17 ? text.slice(-17) : undefined
}
