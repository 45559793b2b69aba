/**
 * Units that devices speak, and how they become SenML's (RFC 8428, RFC 8798): a value in one is scale × value + offset in the
 * measure's base. Both of a conversion have to measure the same: a degree never becomes a percent.
 *
 * Two need to know more than their units. A part of the air becomes a mass in it where the gas is known, at 20 °C and 1013.25 hPa,
 * to which the EU has gases stated (Directive 2008/50/EC, annex VI). The UV index becomes erythemal irradiance, by its definition;
 * irradiance becomes no UV index, for nothing says that it was weighted.
 */

type Measure =
  | 'temperature'
  | 'pressure'
  | 'speed'
  | 'energy'
  | 'power'
  | 'length'
  | 'rain rate'
  | 'share'
  | 'humidity'
  | 'light'
  | 'irradiance'
  | 'angle'
  | 'density'
  | 'level'
  | 'voltage'
  | 'current'
  | 'uv'
  | 'time'

type Unit = readonly [measure: Measure, scale: number, offset?: number]

/** Inches of mercury at 0 °C (NIST SP 811), the international mile and knot. */
const UNITS: Readonly<Record<string, Unit>> = {
  Cel: ['temperature', 1],
  degF: ['temperature', 1 / 1.8, -32 / 1.8],
  K: ['temperature', 1, -273.15],
  Pa: ['pressure', 1],
  hPa: ['pressure', 100],
  kPa: ['pressure', 1_000],
  inHg: ['pressure', 3_386.389],
  mmHg: ['pressure', 133.322_4],
  psi: ['pressure', 6_894.757],
  'm/s': ['speed', 1],
  'km/h': ['speed', 1 / 3.6],
  mph: ['speed', 0.447_04],
  kn: ['speed', 1_852 / 3_600],
  'ft/s': ['speed', 0.304_8],
  Wh: ['energy', 1],
  kWh: ['energy', 1_000],
  MWh: ['energy', 1_000_000],
  J: ['energy', 1 / 3_600],
  kJ: ['energy', 1 / 3.6],
  MJ: ['energy', 1_000 / 3.6],
  Wmin: ['energy', 1 / 60],
  W: ['power', 1],
  kW: ['power', 1_000],
  mW: ['power', 0.001],
  m: ['length', 1],
  cm: ['length', 0.01],
  mm: ['length', 0.001],
  km: ['length', 1_000],
  in: ['length', 0.025_4],
  ft: ['length', 0.304_8],
  'mm/h': ['rain rate', 1],
  'in/h': ['rain rate', 25.4],
  '/': ['share', 1],
  '%': ['share', 0.01],
  ppm: ['share', 1e-6],
  ppb: ['share', 1e-9],
  '%RH': ['humidity', 1],
  '%EL': ['level', 1],
  lx: ['light', 1],
  klx: ['light', 1_000],
  'W/m2': ['irradiance', 1],
  'mW/m2': ['irradiance', 0.001],
  'uW/cm2': ['irradiance', 0.01],
  deg: ['angle', 1],
  rad: ['angle', 180 / Math.PI],
  'ug/m3': ['density', 1],
  'mg/m3': ['density', 1_000],
  'kg/m3': ['density', 1e9],
  V: ['voltage', 1],
  mV: ['voltage', 0.001],
  A: ['current', 1],
  mA: ['current', 0.001],
  // 25 mW/m² each (WHO, Global Solar UV Index, 2002; ISO/CIE 17166).
  UVI: ['uv', 0.025],
  s: ['time', 1],
  min: ['time', 60],
  h: ['time', 3_600],
}

/** As devices write them, without a difference between large and small where there is none of meaning. */
const SAID: Readonly<Record<string, string>> = {
  c: 'Cel',
  '°c': 'Cel',
  degc: 'Cel',
  celsius: 'Cel',
  f: 'degF',
  '°f': 'degF',
  fahrenheit: 'degF',
  mbar: 'hPa',
  millibar: 'hPa',
  kn: 'kn',
  kt: 'kn',
  kts: 'kn',
  knot: 'kn',
  knots: 'kn',
  kmh: 'km/h',
  kph: 'km/h',
  'mi/h': 'mph',
  'm/sec': 'm/s',
  inhg: 'inHg',
  mmhg: 'mmHg',
  hpa: 'hPa',
  kwh: 'kWh',
  wh: 'Wh',
  w·min: 'Wmin',
  ws: 'J',
  w·s: 'J',
  'w/m²': 'W/m2',
  'w/m^2': 'W/m2',
  lux: 'lx',
  klux: 'klx',
  '°': 'deg',
  degrees: 'deg',
  'mm/hr': 'mm/h',
  'in/hr': 'in/h',
  '"': 'in',
  'µg/m³': 'ug/m3',
  'μg/m³': 'ug/m3',
  'ug/m³': 'ug/m3',
  'µg/m3': 'ug/m3',
  'μg/m3': 'ug/m3',
  'mg/m³': 'mg/m3',
  rh: '%RH',
  percent: '%',
  'uv index': 'UVI',
  'uv-index': 'UVI',
  uvi: 'UVI',
  'mw/m²': 'mW/m2',
  'mw/m2': 'mW/m2',
  'µw/cm²': 'uW/cm2',
  'μw/cm²': 'uW/cm2',
  'uw/cm2': 'uW/cm2',
  'm3/m3': '/',
  'm³/m³': '/',
  'cm3/cm3': '/',
  'cm³/cm³': '/',
  ratio: '/',
}

/**
 * SenML's name of a unit, or the one that it has here; undefined for one that is not known.
 * @example unitOf('°F') // → 'degF'
 */
export function unitOf(said: string): string | undefined {
  const text = said.trim()
  if (Object.hasOwn(UNITS, text)) return text
  const known = text.toLowerCase()
  return Object.hasOwn(SAID, known) ? SAID[known] : undefined
}

/** A percent of humidity, of charge or of anything is written with the same sign. */
const PERCENTS: ReadonlySet<Measure> = new Set(['share', 'humidity', 'level'])

/** Molar masses, g/mol (IUPAC 2021, rounded), by the SenML names that gases have here. */
const GASES: Readonly<Record<string, number>> = {
  no: 30.006,
  no2: 46.005,
  o3: 47.997,
  co: 28.01,
  co2: 44.009,
  so2: 64.058,
}
export const GAS_NAMES: readonly string[] = Object.keys(GASES)
/** m³ that a mole of any gas fills at 293.15 K and 101 325 Pa: RT/p. */
const MOLAR_VOLUME = 0.024_055

/**
 * Rounded to 12 digits, so that no noise of the conversion is signed.
 * @param gas of which it is a part of the air, or a mass in it
 * @throws {Error} saying which units do not go together, and what is missing
 * @example convert(50, 'degF', 'Cel') // → 10
 */
export function convert(value: number, from: string, to: string, gas?: string): number {
  const [source, target] = [unitOf(from), unitOf(to)]
  if (source === target && source !== undefined) return value
  const [a, b] = [source, target].map(name => (name === undefined ? undefined : UNITS[name]))
  if (a === undefined || b === undefined) throw new Error(`"${from.slice(0, 20)}" cannot become ${to}`)
  const factor = factorBetween(a, b, gas)
  if (typeof factor === 'string') throw new Error(`"${from.slice(0, 20)}" cannot become ${to}${factor}`)
  if (a[0] !== b[0] && PERCENTS.has(a[0]) && PERCENTS.has(b[0])) return value
  const base = (value * a[1] + (a[2] ?? 0)) * factor
  return Number(((base - (b[2] ?? 0)) / b[1]).toPrecision(12))
}

/** Of the second's base in the first's, or why there is none. */
function factorBetween(a: Unit, b: Unit, gas: string | undefined): number | string {
  if (areAlike(a, b)) return 1
  const between = `${a[0]} ${b[0]}`
  if (between === 'uv irradiance') return 1
  if (between === 'irradiance uv') return ': only what is weighted for erythema is 40 of it each W/m2'
  const isGas = between === 'share density' || between === 'density share'
  if (!isGas) return ''
  const mass = gas !== undefined && Object.hasOwn(GASES, gas) ? GASES[gas]! : undefined
  if (mass === undefined) return ` unless its "gas" is said: ${GAS_NAMES.join(', ')}`
  // Base of density: µg/m³.
  const density = (mass / MOLAR_VOLUME) * 1e6
  return a[0] === 'share' ? density : 1 / density
}

/** `%` is what most devices write for `%RH` and `%EL`. */
function areAlike([a, scaleA]: Unit, [b, scaleB]: Unit): boolean {
  return a === b || (PERCENTS.has(a) && PERCENTS.has(b) && scaleOf(a, scaleA) && scaleOf(b, scaleB))
}

function scaleOf(measure: Measure, scale: number): boolean {
  return measure !== 'share' || scale === 0.01
}
