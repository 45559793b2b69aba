/**
 * An emission policy in a sentence, from what the rules say as plain data. The words are the caller's language's; these are English.
 */

export const EMISSION_WORDS = {
  fixed: (amount: string, every: string) => `${amount} every ${every}, as long as there is any left`,
  halving: (first: string, every: string) =>
    `${first} in the first ${every}, then half as much, every ${every}`,
  exponential: (total: string, halfLife: string) =>
    `${total} in all: every ${halfLife} half of what is left, a little all the time`,
  table: (rows: number, total: string, until: string) =>
    `by a table of ${rows} rows: ${total} in all, ${until} after the start`,
  crv: (first: string, every: string, divisor: string) =>
    `${first} in the first ${every}, then every ${every} the amount before, divided by ${divisor}`,
  baseline: (
    simple: string,
    grown: string,
    halfLife: string,
    resource: string,
    start: string,
    doubles: string,
  ) =>
    `${simple} with time, and ${grown} as ${resource} keeps up with ${start} units a day, doubled every ${doubles}; of both every ${halfLife} half of what is left`,
  demandLinked: (most: string, perUnit: string, epochs: number) =>
    `no more than ${perUnit} for each unit that members paid, over the last ${epochs} epochs; at most ${most}`,
  burnLinked: (most: string, perUnit: string, epochs: number) =>
    `no more than ${perUnit} for each unit that was burned, over the last ${epochs} epochs; at most ${most}`,
  controller: (
    start: string,
    step: string,
    floor: string,
    ceiling: string,
    resource: string,
    target: string,
  ) =>
    `${start} a day to begin with; while ${resource} has less than ${target} units a day, ${step} more each epoch, with more of them ${step} less; from ${floor} to ${ceiling} a day`,
  net: (schedule: string, price: string, epochs: number, most: string) =>
    `${schedule}. Besides, of what was burned in the last ${epochs} epochs as much comes back, at ${price} a token: at most ${most} a day`,
  floor: (sentence: string, part: string) =>
    `${sentence}, or as much as makes ${part} of what is burned in an epoch`,
  cap: (sentence: string, part: string) =>
    `${sentence}; never more than ${part} of what is burned in an epoch`,
  windsUp: (sentence: string) =>
    `${sentence}. It winds up: after a long shortage it stays at the top for as long again`,
  unknown: (kind: string) => `by “${kind}”, which this page does not know`,
} as const

/** As in another language. */
export type EmissionWords = {
  readonly [Key in keyof typeof EMISSION_WORDS]: (
    ...given: Parameters<(typeof EMISSION_WORDS)[Key]>
  ) => string
}

/** How amounts, spans, counts and names look where the sentence stands. */
export interface EmissionStyle {
  readonly words: EmissionWords
  readonly tokens: (baseUnits: bigint) => string
  readonly span: (ms: number) => string
  readonly count: (units: bigint) => string
  readonly resource: (name: string) => string
  readonly price: (baseUnits: bigint) => string
  readonly percent: (ppm: number) => string
}

type Plain = Readonly<Record<string, unknown>>

const ONE = 10n ** 18n

/**
 * @param policy as the rules describe it: amounts are decimal strings
 * @example
 * const name = (one: string) => one
 * const show = { tokens: String, span: String, count: String, resource: name, price: String, percent: String }
 * emissionSentence({ kind: 'fixed', amount: '5', everyMs: 1000 }, { words: EMISSION_WORDS, ...show })
 * // → '5 every 1000, as long as there is any left'
 */
export function emissionSentence(policy: unknown, style: EmissionStyle): string {
  const its = asPlain(policy)
  const { words, tokens, span, count, resource } = style
  const amount = (name: string) => tokens(digitsOf(its[name]))
  const time = (name: string) => span(Number(its[name] ?? 0))
  switch (its['kind']) {
    case 'fixed':
      return words.fixed(amount('amount'), time('everyMs'))
    case 'halving':
      return words.halving(amount('first'), time('everyMs'))
    case 'exponential':
      return words.exponential(amount('total'), time('halfLifeMs'))
    case 'crv':
      return words.crv(amount('first'), time('everyMs'), decimal(digitsOf(its['divisor'])))
    case 'table': {
      const rows = (Array.isArray(its['rows']) ? its['rows'] : []).map(asPlain)
      const last = rows.at(-1)
      return words.table(rows.length, tokens(digitsOf(last?.['total'])), span(Number(last?.['atMs'] ?? 0)))
    }
    case 'baseline': {
      const [name, start] = [resource(String(its['resource'])), count(digitsOf(its['unitsADay']))]
      return words.baseline(
        amount('simple'),
        amount('baseline'),
        time('halfLifeMs'),
        name,
        start,
        time('doublesMs'),
      )
    }
    case 'demandLinked': {
      const most = emissionSentence(its['schedule'], style)
      const say = its['counts'] === 'charges' ? words.burnLinked : words.demandLinked
      return say(most, amount('rate'), Number(its['window'] ?? 0))
    }
    case 'net':
      return netSentence(its, style)
    case 'controller':
      return controllerSentence(its, style)
    default:
      return words.unknown(String(its['kind']))
  }
}

function netSentence(its: Plain, style: EmissionStyle): string {
  const { words, tokens, price, percent } = style
  const [floor, cap] = [Number(its['floorPpm'] ?? 0), Number(its['capPpm'] ?? 0)]
  const schedule = emissionSentence(its['schedule'], style)
  const most = tokens(digitsOf(its['mostADay']))
  const said = words.net(schedule, price(digitsOf(its['price'])), Number(its['window'] ?? 0), most)
  const floored = floor === 0 ? said : words.floor(said, percent(floor))
  return cap === 0 ? floored : words.cap(floored, percent(cap))
}

function controllerSentence(its: Plain, { words, tokens, count, resource }: EmissionStyle): string {
  const amount = (name: string) => tokens(digitsOf(its[name]))
  const [name, target] = [resource(String(its['resource'])), count(digitsOf(its['targetADay']))]
  const said = words.controller(
    amount('start'),
    amount('step'),
    amount('floor'),
    amount('ceiling'),
    name,
    target,
  )
  return its['antiWindup'] === false ? words.windsUp(said) : said
}

function asPlain(value: unknown): Plain {
  return typeof value === 'object' && value !== null ? (value as Plain) : {}
}

function digitsOf(value: unknown): bigint {
  return typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : 0n
}

/** Of 18 places, as few as are needed, six at most. */
function decimal(value: bigint): string {
  const places = (value % ONE).toString().padStart(18, '0').slice(0, 6).replace(/0+$/, '')
  return places === '' ? String(value / ONE) : `${value / ONE}.${places}`
}
