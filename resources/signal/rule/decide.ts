/**
 * What the sheets of a quarter of an hour are worth, once all that may arrive of it have: quarter after quarter, so that it is the same
 * whenever the network settles. A network in a cell is worth a thousand units where nobody had heard it for `refresh`: a part for how strongly
 * it is heard, a part for a test of the way, each by an age of its own. Whoever was there in that quarter shares it, one part an owner.
 *
 * Law: the number of identities, of sheets and of tests never raises the sum.
 */
import { ageOf, noteSeen, type Seen, worthByAge } from '../../../kernel/map/age.ts'
import { rowKey } from '../../../kernel/map/map-state.ts'
import { metresApart, PARENT_M, type PlaceOf, parentOf } from '../../../kernel/map/places.ts'
import type { Facts, Finding, Severity } from '../../../kernel/resource.ts'
import { QUARTER_MS } from '../../../protocol/cells/seal.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { type CountedTest, judgeTests, type Reflecting } from './judge-tests.ts'
import type { SignalParams } from './params.ts'
import { printsOf } from './prints.ts'
import type { SignalReason } from './reasons.ts'
import { SIGNAL, type Slots } from './slots.ts'
import type { SightRow, SignalState, TestRow } from './state.ts'

/** Of a network in a cell that nobody heard for long enough. */
export const WHOLE_CELL = 1_000
const [FULL_PPM, QUARTER_S] = [1_000_000, 900]

/** A sheet as it is decided. */
export interface DueSheet {
  readonly subject: SubjectId
  readonly owner: string
  readonly quarter: number
  /** Its content was fixed by then: it was sealed. And from when on it could be read. */
  readonly fixedAtMs: number
  readonly readableAtMs: number
  readonly sights: readonly SightRow[]
  readonly tests: readonly TestRow[]
  /** Somebody vouches for it, or nobody could. */
  readonly isTrusted: boolean
}

export interface Memory {
  readonly levels: Map<number, Seen>
  readonly tests: Map<number, Seen>
  readonly prints: Map<string, SignalState['prints'][string]>
  readonly devices: Map<SubjectId, SignalState['devices'][SubjectId]>
}

export interface Deciding extends Reflecting {
  readonly memory: Memory
  readonly slots: Slots
  readonly params: SignalParams
  readonly placeOf: PlaceOf
  readonly acknowledgeMs: number
}

/** What somebody has of a quarter of an hour. */
export interface Earned {
  readonly subject: SubjectId
  readonly quarter: number
  readonly units: number
  /** Networks in cells, and tests, that it said and that count; of both, duplicates; and tests that it reflected. */
  readonly heard: number
  readonly tested: number
  readonly lately: number
  readonly reflected: number
}

/** A sheet, with its figures by the key of a row. */
export interface Counted {
  readonly sheet: DueSheet
  /** Who is one observation has one number. */
  readonly group: number
  readonly sights: ReadonlyMap<number, SightRow>
  readonly tests: ReadonlyMap<number, CountedTest>
}

export interface Decided {
  readonly quarter: number
  readonly counted: readonly Counted[]
  readonly earned: readonly Earned[]
  readonly findings: readonly Finding[]
}

/** @param due of one quarter of an hour, ascending by subject */
export function decideQuarter(quarter: number, due: readonly DueSheet[], deciding: Deciding): Decided {
  const findings: Finding[] = []
  const { memory, params } = deciding
  const prints = new Map(due.map(sheet => [sheet, printsOf(sheet.sights)] as const))
  const standing = due.filter(sheet => {
    const finding = judgeAgainstPast(sheet, prints.get(sheet)!, deciding)
    if (finding !== undefined) findings.push(finding)
    return finding === undefined
  })
  const isStanding = new Set(standing)
  for (const [sheet, own] of prints) remember(sheet, own, memory, isStanding.has(sheet))
  const groups = groupsOf(standing, sheet => prints.get(sheet)!)
  const ownersOf = new Map<number, Set<string>>()
  for (const [sheet, group] of groups)
    ownersOf.set(group, (ownersOf.get(group) ?? new Set<string>()).add(sheet.owner))
  for (const [{ subject }, group] of groups) {
    const others = ownersOf.get(group)!.size - 1
    if (others > 0) findings.push(found(subject, 'same_reading', 'notice', { quarter, others }))
  }
  const counted = standing.map(sheet => open(sheet, groups.get(sheet)!, deciding, findings))
  const pay = new Pay(quarter, deciding)
  for (const isTrusted of [true, false])
    pay.share(
      counted.filter(({ sheet }) => sheet.isTrusted === isTrusted),
      isTrusted,
    )
  pay.note()
  const earned = pay.earned(counted)
  for (const { subject, heard, tested, lately } of earned) {
    const of = heard + tested
    const withinMs = params.duplicateQuarters * QUARTER_MS
    if (2 * lately > of)
      findings.push(found(subject, 'seen_lately', 'notice', { quarter, lately, of, withinMs }))
  }
  return { quarter, counted, earned, findings }
}

/** By keys of rows; what does not count is said. */
function open(sheet: DueSheet, group: number, deciding: Deciding, findings: Finding[]): Counted {
  const { slots } = deciding
  const { subject, quarter } = sheet
  const sights = new Map<number, SightRow>()
  const tests = new Map<number, CountedTest>()
  let full = 0
  const put = <One>(into: Map<number, One>, cell: number, network: string, one: One) => {
    const slot = slots.of(network)
    if (slot === undefined) full++
    else if (!into.has(rowKey(cell, slot, SIGNAL))) into.set(rowKey(cell, slot, SIGNAL), one)
  }
  for (const sight of sheet.sights) put(sights, sight[0], sight[1], sight)
  const judged = judgeTests(sheet, deciding)
  for (const test of judged.counted) put(tests, test.cell, test.network, test)
  for (const [code, count] of judged.refused)
    findings.push(found(subject, code, 'notice', { quarter, tests: count, of: sheet.tests.length }))
  if (full > 0) findings.push(found(subject, 'networks_full', 'notice', { quarter, sights: full }))
  return { sheet, group, sights, tests }
}

/** An owner's are one, and those that say the very same levels. */
function groupsOf(
  sheets: readonly DueSheet[],
  printsOfSheet: (sheet: DueSheet) => readonly string[],
): ReadonlyMap<DueSheet, number> {
  const first = new Map<string, number>()
  const parent = sheets.map((_, at) => at)
  const rootOf = (at: number): number => (parent[at] === at ? at : rootOf(parent[at]!))
  for (const [at, sheet] of sheets.entries())
    for (const name of [`owner ${sheet.owner}`, ...printsOfSheet(sheet).map(print => `print ${print}`)]) {
      const known = first.get(name)
      if (known === undefined) first.set(name, at)
      else parent[Math.max(rootOf(at), rootOf(known))] = Math.min(rootOf(at), rootOf(known))
    }
  return new Map(sheets.map((sheet, at) => [sheet, rootOf(at)]))
}

function judgeAgainstPast(
  { subject, quarter, sights, tests, fixedAtMs }: DueSheet,
  prints: readonly string[],
  { memory, params, placeOf, acknowledgeMs }: Deciding,
): Finding | undefined {
  const isCopied = prints.some(print => {
    const known = memory.prints.get(print)
    return known !== undefined && known[1] + acknowledgeMs < fixedAtMs
  })
  if (isCopied) return found(subject, 'copied', 'minor', { quarter, prints: prints.length })
  const known = memory.devices.get(subject)
  const cell = (sights[0] ?? tests[0])?.[0]
  if (known === undefined || cell === undefined || known[0] >= quarter) return undefined
  const metres = Math.floor(metresApart(placeOf(known[1]), placeOf(parentOf(cell))))
  const most = (quarter - known[0] + 1) * QUARTER_S * params.mostFlightMps + PARENT_M
  return metres > most ? found(subject, 'leapt', 'notice', { quarter, metres, most }) : undefined
}

/** What is said again is remembered from then: it never grows so old that it may be said anew. */
function remember(
  { subject, quarter, readableAtMs, sights, tests }: DueSheet,
  prints: readonly string[],
  memory: Memory,
  isCounted: boolean,
): void {
  for (const print of prints) {
    const [before = quarter, firstMs = readableAtMs] = memory.prints.get(print) ?? []
    memory.prints.set(print, [Math.max(before, quarter), Math.min(firstMs, readableAtMs)])
  }
  const cell = (sights[0] ?? tests[0])?.[0]
  const known = memory.devices.get(subject)
  if (isCounted && cell !== undefined && (known === undefined || known[0] < quarter))
    memory.devices.set(subject, [quarter, parentOf(cell)])
}

export function found(subject: SubjectId, code: SignalReason, severity: Severity, facts: Facts): Finding {
  return { subject, code, severity, messages: [], facts }
}

type Share = { units: number; lately: number; reflected: number }

/** Of each network in a cell one worth, in equal parts for those who are one observation each, and these in equal parts again. */
class Pay {
  readonly #quarter: number
  readonly #deciding: Deciding
  readonly #has = new Map<SubjectId, Share>()
  readonly #paid: (readonly [of: 'levels' | 'tests', key: number, isTrusted: boolean])[] = []

  constructor(quarter: number, deciding: Deciding) {
    this.#quarter = quarter
    this.#deciding = deciding
  }

  share(counted: readonly Counted[], isTrusted: boolean): void {
    const { testedPpm, reflectedPpm } = this.#deciding.params
    const forTests = Math.floor((WHOLE_CELL * testedPpm) / FULL_PPM)
    for (const [key, all] of byKey(counted, one => one.sights.keys())) {
      const worth = this.#worth('levels', key, WHOLE_CELL - forTests, isTrusted)
      this.#split(all, worth)
    }
    for (const [key, all] of byKey(counted, one => one.tests.keys())) {
      const worth = this.#worth('tests', key, forTests, isTrusted)
      const part = Math.floor(((worth ?? 0) * reflectedPpm) / FULL_PPM)
      this.#split(all, worth === undefined ? undefined : worth - part)
      // For those whom nobody vouches for, a reflector that somebody vouches for earns nothing: else it was a way round their pool.
      const reflectors = [...new Set(all.map(({ tests }) => tests.get(key)!.reflector))]
      for (const reflector of reflectors) {
        const own = this.#of(reflector)
        own.reflected++
        if (isTrusted) own.units += Math.floor(part / reflectors.length)
      }
    }
  }

  /** Undefined where it was paid for a moment ago. */
  #worth(of: 'levels' | 'tests', key: number, whole: number, isTrusted: boolean): number | undefined {
    const { memory, params } = this.#deciding
    const age = ageOf(memory[of].get(key), this.#quarter, isTrusted)
    if (age < params.duplicateQuarters) return undefined
    this.#paid.push([of, key, isTrusted])
    return worthByAge(whole, age, params.refreshQuarters)
  }

  #split(all: readonly Counted[], worth: number | undefined): void {
    const parties = Map.groupBy(all, ({ group }) => group)
    for (const party of parties.values())
      for (const { sheet } of party) {
        const own = this.#of(sheet.subject)
        if (worth === undefined) own.lately++
        else own.units += Math.floor(worth / (parties.size * party.length))
      }
  }

  #of(subject: SubjectId): Share {
    const known = this.#has.get(subject) ?? { units: 0, lately: 0, reflected: 0 }
    this.#has.set(subject, known)
    return known
  }

  note(): void {
    const { memory } = this.#deciding
    for (const [of, key, isTrusted] of this.#paid) noteSeen(memory[of], key, this.#quarter, isTrusted)
  }

  earned(counted: readonly Counted[]): readonly Earned[] {
    const sheets = new Map(counted.map(one => [one.sheet.subject, one]))
    return [...this.#has]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([subject, { units, lately, reflected }]) => {
        const { sights, tests } = sheets.get(subject) ?? {}
        const said = { heard: sights?.size ?? 0, tested: tests?.size ?? 0 }
        return { subject, quarter: this.#quarter, units, lately, reflected, ...said }
      })
  }
}

/** Ascending by key. */
function byKey(
  counted: readonly Counted[],
  keysOf: (one: Counted) => Iterable<number>,
): readonly (readonly [number, readonly Counted[]])[] {
  const all = new Map<number, Counted[]>()
  for (const one of counted)
    for (const key of keysOf(one)) {
      const known = all.get(key)
      if (known === undefined) all.set(key, [one])
      else known.push(one)
    }
  return [...all].sort(([a], [b]) => a - b)
}
