/**
 * What every resource owes the kernel, as property tests: one suite, run over all resources of the list and over the
 * blueprint. A case brings the resource, some subjects, and what they might say; the suite says it in three epochs, in
 * good order and bad, with anything else thrown in.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainStateOf } from '../kernel/columns/state-rows.ts'
import { checkStateValue } from '../kernel/columns/state-value.ts'
import { lockChangesIn } from '../kernel/money/check-locks.ts'
import { locksOf } from '../kernel/reconcile.ts'
import type { AnyResource, EpochWindow } from '../kernel/resource.ts'
import type { Subject } from '../kernel/subject.ts'
import { type CborValue, decodeCbor, encodeCbor } from '../protocol/cbor/cbor.ts'
import type { SubjectId } from '../protocol/ids.ts'
import {
  type EpochRun,
  runEpoch,
  runEpochs,
  type Script,
  scripts,
  showFindings,
  showVerdicts,
  shuffled,
} from './testing/run-conformance.ts'

/** A payload, and the time that its message claims. */
export interface SaidPayload {
  readonly contentType: string
  readonly timeMs: number
  readonly payload: Uint8Array
}

export interface ConformanceCase {
  readonly resource: AnyResource
  /** At least two, all of this resource. */
  readonly subjects: readonly Subject[]
  /** When the first epoch begins, and how long one is. */
  readonly startMs: number
  readonly epochMs: number
  /** What a subject might say in an epoch: the good, the odd and the wrong. Mere bytes are tried by the suite itself. */
  readonly payloads: (epoch: EpochWindow) => fc.Arbitrary<SaidPayload>
  /** What an owner has to spend. */
  readonly balance: bigint
  /** Values in the state for each subject, at most, whatever is said. */
  readonly mostStateValues: number
}

const RUNS = { numRuns: 60 }
const PLAIN: ReadonlySet<string> = new Set(['string', 'number', 'bigint', 'boolean'])

export function describeConformance(name: string, given: ConformanceCase): void {
  describe(`${name} conforms`, () => {
    const law = lawOf(given)
    describeSelf(given)
    describeWords(given, law)
    describeCredits(given, law)
    describeSameness(given, law)
  })
}

type Check = (runs: readonly EpochRun[], script: Script) => void
type Law = (sentence: string, check: Check) => void

/** What is said is said once, and each law looks at all that came of it. Who breaks one is told with the least that breaks it. */
function lawOf(given: ConformanceCase): Law {
  const runs = { ...RUNS, seed: fc.sample(fc.nat(), 1)[0]! }
  let known: readonly (readonly [readonly EpochRun[], Script])[] | undefined
  const all = () => {
    known ??= fc.sample(scripts(given), runs).map(script => [runEpochs(given, script), script] as const)
    return known
  }
  return (sentence, check) =>
    it(sentence, () => {
      try {
        for (const [lived, script] of all()) check(lived, script)
      } catch (error) {
        fc.assert(
          fc.property(scripts(given), script => check(runEpochs(given, script), script)),
          runs,
        )
        throw error
      }
    })
}

function everyEpoch(check: (run: EpochRun) => void): Check {
  return runs => runs.forEach(check)
}

function describeSelf({ resource }: ConformanceCase): void {
  it('says what it is, in plain data', () => {
    expect(resource.name).toMatch(/^[a-z][a-z0-9-]{0,20}$/)
    expect(['physical', 'digital']).toContain(resource.kind)
    expect(resource.version).toBeGreaterThan(0)
    expect(resource.unit).not.toBe('')
    expect(Object.keys(resource.messages).length).toBeGreaterThan(0)
    expect(decodeCbor(encodeCbor(resource.params))).toBeDefined()
    for (const [code, meaning] of Object.entries(resource.reasons)) {
      expect(code).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(meaning).toMatch(/^[A-Z].{10,}\.$/)
    }
    checkStateValue(resource.initialState, resource.name)
  })
}

/** What it says of what was said. */
function describeWords(given: ConformanceCase, law: Law): void {
  const known = new Set(Object.keys(given.resource.reasons))
  law('givesOneVerdictForEachMessageWhateverItsBytes', runs => {
    for (const { said, appraisals } of runs) {
      const [judged, told] = [new Map<SubjectId, string[]>(), new Map<SubjectId, string[]>()]
      for (const [id, messages] of said) {
        judged.set(
          id,
          appraisals
            .get(id)!
            .verdicts.map(({ message }) => message)
            .sort(),
        )
        told.set(id, messages.map(message => message.id).sort())
      }
      expect(judged).toEqual(told)
    }
  })

  law(
    'explainsEveryCodeItUses',
    everyEpoch(({ verdicts, outcome }) => {
      const notes = verdicts.flatMap(verdict => (verdict.accepted ? verdict.notes : []))
      const rejected = verdicts.flatMap(verdict => (verdict.accepted ? [] : [verdict]))
      const all = [...notes, ...rejected, ...outcome.findings]
      expect(all.filter(({ code }) => !known.has(code))).toEqual([])
      checkFacts(all)
      expect(notes.filter(({ outcome }) => outcome !== 'fail' && outcome !== 'unjudged')).toEqual([])
      const records = notes.flatMap(({ record }) => (record === undefined ? [] : [record]))
      expect(records.filter(record => !Number.isSafeInteger(record) || record < 0)).toEqual([])
    }),
  )

  law('paysNobodyWhoNeverSpoke', runs => {
    const spoken = new Set<SubjectId>()
    for (const { said, outcome } of runs) {
      for (const [id, messages] of said) if (messages.length > 0) spoken.add(id)
      const concerned = [
        ...outcome.contributions.map(({ subject }) => subject),
        ...outcome.findings.map(({ subject }) => subject),
        ...outcome.transfers.flatMap(({ payer, payee }) => [payer, payee]),
        ...outcome.charges.map(({ subject }) => subject),
      ]
      expect(concerned.filter(id => !spoken.has(id))).toEqual([])
    }
  })
}

/** Whom it credits, what it moves, what it remembers. */
function describeCredits(given: ConformanceCase, law: Law): void {
  const { resource } = given
  law(
    'creditsEachSubjectOnceInWholeUnitsAndPpm',
    everyEpoch(({ outcome }) => {
      const ids = outcome.contributions.map(({ subject }) => subject)
      expect(new Set(ids).size).toBe(ids.length)
      const known = new Set(given.subjects.map(({ id }) => id))
      expect(ids.filter(id => !known.has(id))).toEqual([])
      const wrong = outcome.contributions.filter(
        ({ units, qualityPpm }) =>
          !(units >= 0n && Number.isSafeInteger(qualityPpm) && qualityPpm >= 0 && qualityPpm <= 1_000_000),
      )
      expect(wrong).toEqual([])
      checkFacts(outcome.contributions)
    }),
  )

  law(
    'movesOnlyMoneyThatIsThereBetweenTheOwnersConcerned',
    everyEpoch(run => checkMoney(given, run)),
  )

  law(
    'remembersLittleAndInWholeNumbers',
    everyEpoch(({ outcome }) => {
      checkStateValue(outcome.state, resource.name)
      expect(countValues(outcome.state)).toBeLessThanOrEqual(
        given.mostStateValues * (given.subjects.length + 1),
      )
    }),
  )
}

/** The same evidence, the same outcome. */
function describeSameness(given: ConformanceCase, law: Law): void {
  const { resource } = given
  law('goesOnFromADecodedStateAsFromItsOwn', (runs, script) => {
    const decoded = runEpochs(given, script, state => plain(decodeCbor(encodeCbor(state))) as typeof state)
    expect(decoded.map(showRun)).toEqual(runs.map(showRun))
  })

  law('answersTheSameTwice', (runs, script) => {
    expect(runEpochs(given, script).map(showRun)).toEqual(runs.map(showRun))
  })

  law('doesNotDependOnTheOrderOfWhatItIsGiven', (runs, script) => {
    for (const run of runs) {
      const other = runEpoch(given, shuffled(run, script.shuffle))
      expect(showRun(other)).toEqual(showRun(run))
    }
  })

  law('leavesItsInputAsItWas', runs => {
    for (const run of runs) {
      const before = structuredClone([run.said, plainStateOf(run.state), run.subjects, run.summaries])
      runEpoch(given, run)
      resource.reconcile(run.summaries, run)
      expect([run.said, run.state, run.subjects, run.summaries]).toEqual(before)
    }
  })
}

function checkMoney(
  { resource, subjects }: ConformanceCase,
  { outcome, depositOf, allowedOf, state, epoch }: EpochRun,
): void {
  const ownerOf = new Map(subjects.map(({ id, owner }) => [id, owner]))
  const before = locksOf(resource, state)
  const moved = { transfers: outcome.transfers, charges: outcome.charges, startMs: epoch.startMs }
  const { promised } = lockChangesIn({ before, after: locksOf(resource, outcome.state), ...moved })
  const payers = [
    ...promised.map(({ payer }) => payer),
    ...outcome.transfers.map(({ payer }) => payer),
    ...outcome.charges.map(({ subject }) => subject),
  ]
  const [spent, spentBy] = [new Map<string, bigint>(), new Map<SubjectId, bigint>()]
  const count = (from: string, by: SubjectId, amount: bigint) => {
    spent.set(from, (spent.get(from) ?? 0n) + amount)
    spentBy.set(by, (spentBy.get(by) ?? 0n) + amount)
  }
  for (const { from, payer, amount } of promised) count(from, payer, amount)
  for (const { payer, payee, from, to, amount, lock } of outcome.transfers) {
    if (from !== ownerOf.get(payer) || to !== ownerOf.get(payee) || amount <= 0n)
      expect.fail(`${payer} pays ${amount} of ${from} to ${payee}, for ${to}`)
    if (lock === undefined) count(from, payer, amount)
  }
  for (const { subject, from, amount, lock } of outcome.charges) {
    if (from !== ownerOf.get(subject) || amount <= 0n)
      expect.fail(`${subject} is charged ${amount} of ${from}`)
    if (lock === undefined) count(from, subject, amount)
  }
  const accepted = new Set(subjects.flatMap(({ id, accepted }) => (accepted ? [id] : [])))
  const mayPay = (payer: SubjectId) =>
    (spent.get(ownerOf.get(payer)!) ?? 0n) <= depositOf(payer) &&
    (spentBy.get(payer) ?? 0n) <= (allowedOf(payer)?.left ?? 0n) &&
    accepted.has(payer)
  expect(payers.filter(payer => !mayPay(payer))).toEqual([])
}

function showRun({ verdicts, outcome }: EpochRun) {
  const { contributions, transfers, charges, highlights, state } = outcome
  const findings = showFindings(outcome.findings)
  return { verdicts: showVerdicts(verdicts), contributions, transfers, charges, findings, highlights, state }
}

/** What is said of anything is plain. */
function checkFacts(all: readonly { readonly facts: Readonly<Record<string, unknown>> }[]): void {
  expect(all.flatMap(({ facts }) => Object.values(facts).filter(fact => !PLAIN.has(typeof fact)))).toEqual([])
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, part) => sum + countValues(part), 0)
}

function plain(value: CborValue): unknown {
  if (Array.isArray(value)) return value.map(part => plain(part))
  return value instanceof Map
    ? Object.fromEntries([...value].map(([key, part]) => [key, plain(part)]))
    : value
}
