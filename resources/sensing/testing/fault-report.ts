/**
 * Faults injected into the real year with a fixed seed: how many are found, by what, how soon, and what it costs the
 * honest. One station is faulty at a time, in temperature only. Prints the table that README.md holds.
 */
import { humidity, temperature } from '../rule/quantities.ts'
import { sensing } from '../rule/resource.ts'
import { type Replayed, replay, type Said } from './replay.ts'
import { STATIONS, weatherYear } from './weather-year.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const SEED = 20130509
const YEAR_START_MS = Date.UTC(2013, 0, 20)
const YEAR_END_MS = Date.UTC(2013, 11, 30)
const STATION_LIST = Object.values(STATIONS)

interface Fault {
  readonly name: string
  readonly lastsMs: number
  readonly everyMs: number
  /** Sizes taken in turn, each a row of the table. */
  readonly sizes: readonly number[]
  /** °C said, from °C measured. @param sinceMs since the fault began */
  readonly bend: (celsius: number, size: number, sinceMs: number, atStart: number) => number
  readonly describe: (size: number) => string
}

interface Episode {
  readonly station: Said['subject']
  readonly fromMs: number
  readonly untilMs: number
  readonly size: number
}

const FAULTS: readonly Fault[] = [
  {
    name: 'spike',
    lastsMs: HOUR_MS,
    everyMs: 2 * DAY_MS,
    sizes: [6, -6, 9, -9, 12, -12, 15, -15, 20, -20],
    bend: (celsius, size) => celsius + size,
    describe: size => `one reading off by ±${Math.abs(size)} °C`,
  },
  {
    name: 'stuck',
    lastsMs: 2 * DAY_MS,
    everyMs: 6 * DAY_MS,
    sizes: [48],
    bend: (_, __, ___, atStart) => atStart,
    describe: size => `stuck for ${size} h`,
  },
  {
    name: 'offset',
    lastsMs: 8 * DAY_MS,
    everyMs: 14 * DAY_MS,
    sizes: [3, 6, 9, 12],
    bend: (celsius, size) => celsius + size,
    describe: size => `offset of +${size} °C for 8 days`,
  },
  {
    name: 'drift',
    lastsMs: 36 * DAY_MS,
    everyMs: 55 * DAY_MS,
    sizes: [0.25, 0.5],
    bend: (celsius, size, sinceMs) => celsius + (size * sinceMs) / DAY_MS,
    describe: size => `drift of +${size} °C a day for 36 days`,
  },
]

export function faultReport(): string {
  const resource = sensing({ quantities: [temperature, humidity] })
  const year = weatherYear(['temperature', 'humidity'])
  const clean = replay(resource, year, DAY_MS)
  const honest = failedReadings(clean, year).length
  const rows = FAULTS.flatMap(fault => reportOn(fault, year, said => replay(resource, said, DAY_MS), honest))
  return [
    '| fault | episodes | found | alone | by neighbours | as bias | median delay | honest readings failed more |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    reportOnClones(year, said => replay(resource, said, DAY_MS), honest),
  ].join('\n')
}

type Run = (said: readonly Said[]) => Replayed

function reportOn(fault: Fault, year: readonly Said[], run: Run, honest: number): readonly string[] {
  const episodes = episodesOf(fault)
  const said = inject(fault, episodes, year)
  const replayed = run(said)
  const failed = failedReadings(replayed, said)
  const biases = replayed.findings
    .filter(({ code }) => code === 'bias')
    .map(({ subject, epoch }) => ({ subject, timeMs: epoch * DAY_MS }))
  const outside = failed.filter(item => !episodes.some(episode => isIn(item, episode))).length
  const bySize = Object.groupBy(episodes, ({ size }) => fault.describe(size))
  return Object.entries(bySize).map(([name, group = []], row) => {
    const hits = group.map(episode => {
      const inside = failed.filter(item => isIn(item, episode))
      const bias = biases.filter(item => isIn(item, episode))
      const times = [...inside, ...bias].map(({ timeMs }) => timeMs - episode.fromMs)
      const by = (kind: string) => inside.some(item => item.by === kind)
      return {
        alone: by('alone'),
        neighbours: by('neighbours'),
        bias: bias.length > 0,
        delayMs: times.length === 0 ? undefined : Math.min(...times),
      }
    })
    const found = hits.filter(({ delayMs }) => delayMs !== undefined)
    const delays = found.map(({ delayMs }) => delayMs!).sort((a, b) => a - b)
    const count = (of: 'alone' | 'neighbours' | 'bias') => hits.filter(hit => hit[of]).length
    const share = `${found.length} (${((100 * found.length) / group.length).toFixed(0)} %)`
    const more = row === 0 ? String(outside - honest) : '″'
    return `| ${name} | ${group.length} | ${share} | ${count('alone')} | ${count('neighbours')} | ${count('bias')} | ${showDelay(delays[delays.length >> 1])} | ${more} |`
  })
}

/** Kennedy repeats what La Guardia had committed to and said a minute before, 8 days of every 14. */
function reportOnClones(year: readonly Said[], run: Run, honest: number): string {
  const original = new Map(
    year.filter(({ subject }) => subject === STATIONS.LGA).map(item => [item.timeMs, item.records]),
  )
  const isCopying = (timeMs: number) => Math.floor(timeMs / DAY_MS) % 14 < 8
  const said = year.map((item): Said => {
    const records = original.get(item.timeMs)
    if (item.subject === STATIONS.LGA)
      return { ...item, committedAtMs: item.timeMs + 1_000, arrivedAtMs: item.timeMs + HOUR_MS + 1_000 }
    if (item.subject !== STATIONS.JFK || records === undefined || !isCopying(item.timeMs)) return item
    return { ...item, records, arrivedAtMs: item.timeMs + HOUR_MS + 61_000 }
  })
  const replayed = run(said)
  const days = new Set(
    said.map(({ timeMs }) => Math.floor(timeMs / DAY_MS)).filter(day => isCopying(day * DAY_MS)),
  )
  const clones = replayed.findings.filter(({ code }) => code === 'clone')
  const right = clones.filter(({ subject, epoch }) => subject === STATIONS.JFK.id && days.has(epoch))
  const outside = failedReadings(replayed, said).filter(({ subject }) => subject !== STATIONS.JFK.id).length
  const share = `${right.length} (${((100 * right.length) / days.size).toFixed(0)} %)`
  const wrong = `${clones.length - right.length} station-days, ${outside - honest} readings`
  return `| copy of another station, by day | ${days.size} | ${share} | — | — | — | — | ${wrong} |`
}

/** One after the other, at a random hour and station. */
function episodesOf(fault: Fault): readonly Episode[] {
  const random = randomFrom(SEED)
  const episodes: Episode[] = []
  for (let from = YEAR_START_MS; from + fault.everyMs < YEAR_END_MS; from += fault.everyMs) {
    const slack = fault.everyMs - fault.lastsMs - 12 * HOUR_MS
    const fromMs = from + Math.floor((random() * slack) / HOUR_MS) * HOUR_MS
    const station = STATION_LIST[Math.floor(random() * STATION_LIST.length)]!
    const size = fault.sizes[episodes.length % fault.sizes.length]!
    episodes.push({ station, fromMs, untilMs: fromMs + fault.lastsMs, size })
  }
  return episodes
}

function inject(fault: Fault, episodes: readonly Episode[], year: readonly Said[]): readonly Said[] {
  const atStart = new Map<Episode, number>()
  return year.map(item => {
    const episode = episodes.find(one => isIn({ ...item, subject: item.subject.id }, one))
    if (episode === undefined) return item
    const records = item.records.map(record => {
      if (record.n !== 'temperature' || record.v === undefined) return record
      if (!atStart.has(episode)) atStart.set(episode, record.v)
      const v = fault.bend(record.v, episode.size, item.timeMs - episode.fromMs, atStart.get(episode)!)
      return { ...record, v: Math.round(v * 100) / 100 }
    })
    return { ...item, records }
  })
}

function isIn(
  { subject, timeMs }: { readonly subject: string; readonly timeMs: number },
  episode: Episode,
): boolean {
  return subject === episode.station.id && timeMs >= episode.fromMs && timeMs < episode.untilMs
}

function failedReadings({ notes, findings }: Replayed, said: readonly Said[]) {
  const alone = notes
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ subject, timeMs }) => ({ subject, timeMs, by: 'alone' }))
  const beside = findings
    .filter(({ code }) => code === 'neighbours_differ')
    .flatMap(({ subject, messages }) =>
      messages.map(id => ({ subject, timeMs: said[Number.parseInt(id, 16)]!.timeMs, by: 'neighbours' })),
    )
  return [...alone, ...beside]
}

function showDelay(delayMs: number | undefined): string {
  if (delayMs === undefined) return '—'
  return delayMs >= 3 * DAY_MS ? `${Math.round(delayMs / DAY_MS)} d` : `${Math.round(delayMs / HOUR_MS)} h`
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

if (import.meta.main) console.log(faultReport())
