/**
 * An epoch settled a part of its evidence at a time: no more than one part of it is ever in memory, and what is left of a subject is
 * its summary. Whoever settles fetches: this generator yields the number of the part that it needs, and is given its messages.
 *
 * Laws: the result is that of `settleEpoch`, however the subjects are cut into parts and in whatever order a part's messages come.
 * A part has all that the epoch has of its subjects.
 *
 * Most epochs are read once. Where words were said that all resources share (kernel/trust/), what is known of a subject depends on
 * all parts, so each is read a second time once they are known.
 */
import type { Verify } from '../protocol/cose/signer.ts'
import type { SubjectId } from '../protocol/ids.ts'
import { createEvidenceColumns } from '../protocol/merkle/evidence-columns.ts'
import { type Appraisals, appraise } from './appraise.ts'
import { assert } from './assert.ts'
import { createVerdictColumns, type VerdictColumns } from './columns/verdict-columns.ts'
import type { KernelState, KernelVerdict, SettledEpoch } from './epoch.ts'
import type { Evidence } from './evidence.ts'
import { checkInParts } from './messages/check-messages.ts'
import { permitsOf } from './regulation/permit.ts'
import type { Finding, ReceivedMessage } from './resource.ts'
import type { Network } from './rules.ts'
import {
  type BundleHead,
  beginEpoch,
  type Examination,
  type Examined,
  finishEpoch,
  knowSubjects,
  withFixed,
} from './settle-epoch.ts'
import type { Subject } from './subject.ts'
import { keyOf, takeCommitments } from './trust/commitments.ts'

export interface PartsInput {
  readonly network: Network
  readonly prior: KernelState
  readonly bundle: BundleHead
  /** How many parts there are. */
  readonly parts: number
  readonly viewNumber?: number
}

/** Yields the number of the part that is needed, and is given what is in it. */
export type EvidenceReader = Generator<number, SettledEpoch, readonly Evidence[]>

export function* settleParts(input: PartsInput, verify: Verify): EvidenceReader {
  const examination = beginEpoch(input)
  const verdicts = createVerdictColumns()
  const examined = yield* examine(input, examination, { verify, verdicts })
  return { ...finishEpoch({ ...input, viewNumber: input.viewNumber ?? 0 }, examination, examined), verdicts }
}

/** For whoever has all parts at hand. */
export function settlePartsWith(
  reader: EvidenceReader,
  partOf: (part: number) => readonly Evidence[],
): SettledEpoch {
  let step = reader.next()
  while (step.done !== true) step = reader.next(partOf(step.value))
  return step.value
}

/** The same for whoever has to wait for them. */
export async function fetchParts(
  reader: EvidenceReader,
  partOf: (part: number) => Promise<readonly Evidence[]>,
): Promise<SettledEpoch> {
  let step = reader.next()
  while (step.done !== true) step = reader.next(await partOf(step.value))
  return step.value
}

interface Examining {
  readonly verify: Verify
  /** Each is put here once it stands. */
  readonly verdicts: VerdictColumns
}

/** What is left of the parts that were looked at. */
interface Gathered {
  readonly findings: Finding[]
  readonly words: ReceivedMessage[]
  readonly summaries: Map<string, Map<SubjectId, unknown>>
}

function* examine(
  input: PartsInput,
  examination: Examination,
  { verify, verdicts }: Examining,
): Generator<number, Examined, readonly Evidence[]> {
  const { network, prior, bundle } = input
  const columns = createEvidenceColumns()
  const checking = checkInParts(examination.check, verify)
  const gathered = nothingOf(network)
  // Until somebody says a word: then all are judged again, by what is known then.
  const judged = createVerdictColumns()
  const wordless = knowSubjects(network.rules, prior, bundle.facts, { words: [], epoch: examination.epoch })
  for (let part = 0; part < input.parts; part++) {
    const evidence = yield part
    columns.add(evidence.map(({ message, arrivedAtMs }) => ({ id: message.id, arrivedAtMs })))
    const { bySubject, rejected, words, findings } = checking.check(evidence)
    verdicts.add(rejected)
    for (const finding of findings) gathered.findings.push(finding)
    for (const word of words) gathered.words.push(word)
    if (prior.commitments.length === 0 && gathered.words.length === 0)
      judged.add(judge(bySubject, wordless.subjects, { input, examination, gathered }))
  }
  const left = { evidenceRoot: columns.root(), sequences: checking.sequences }
  if (prior.commitments.length === 0 && gathered.words.length === 0) {
    verdicts.add(wordless.verdicts)
    verdicts.add(judged)
    return { ...wordless, ...left, ...sorted(gathered), commitments: [] }
  }
  return { ...(yield* examineAgain(input, { examination, gathered, verify, verdicts })), ...left }
}

interface Again extends Examining {
  readonly examination: Examination
  /** Of the first time: what was found, and the words. */
  readonly gathered: Gathered
}

function* examineAgain(
  input: PartsInput,
  { examination, gathered, verify, verdicts }: Again,
): Generator<number, Omit<Examined, 'evidenceRoot' | 'sequences'>, readonly Evidence[]> {
  const { network, prior, bundle } = input
  const { check, epoch } = examination
  const words = gathered.words.toSorted(bySubject)
  const known = knowSubjects(network.rules, prior, bundle.facts, { words, epoch })
  const checking = checkInParts(check, verify)
  const second = nothingOf(network)
  const commitments = Map.groupBy(prior.commitments, ({ subject }) => subject)
  verdicts.add(known.verdicts)
  const standing: KernelState['commitments'][number][] = []
  const shared = { epoch, network: check.network, sinceMs: check.gapsSinceMs }
  const take = (
    of: ReadonlySet<SubjectId>,
    said: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>,
    its: readonly ReceivedMessage[],
  ) => {
    const before = [...of].flatMap(subject => commitments.get(subject) ?? [])
    for (const subject of of) commitments.delete(subject)
    const taken = takeCommitments({ ...shared, prior: before, words: its, subjects: known.subjects, said })
    standing.push(...taken.commitments)
    verdicts.add(taken.verdicts)
    return withFixed(said, taken)
  }
  for (let part = 0; part < input.parts; part++) {
    const evidence = yield part
    const checked = checking.check(evidence)
    const of = new Set(evidence.map(({ message }) => message.subject))
    const said = take(of, checked.bySubject, checked.words)
    verdicts.add(judge(said, known.subjects, { input, examination, gathered: second }))
  }
  // Those who said nothing at all in the epoch.
  take(new Set(commitments.keys()), new Map(), [])
  return {
    ...known,
    ...sorted({ ...gathered, summaries: second.summaries }),
    commitments: standing.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  }
}

interface Judging {
  readonly input: PartsInput
  readonly examination: Examination
  readonly gathered: Gathered
}

function judge(
  said: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>,
  subjects: ReadonlyMap<SubjectId, Subject>,
  { input: { network, prior }, examination: { epoch, knowledge }, gathered }: Judging,
): readonly KernelVerdict[] {
  const { rules, resources } = network
  const heard = permitsOf(rules.regulation).heard(said, subjects)
  const states = prior.resources
  const appraised = appraise({ resources, states, subjects, said: heard.said, epoch, knowledge })
  for (const [name, summaries] of appraised.summaries) {
    const all = gathered.summaries.get(name)!
    for (const [subject, summary] of summaries) {
      assert(!all.has(subject), `a part has all of its subjects, and ${subject} is in two`)
      all.set(subject, summary)
    }
  }
  return [...heard.verdicts, ...appraised.verdicts]
}

function nothingOf({ resources }: Network): Gathered {
  const summaries = new Map(resources.map(({ name }) => [name, new Map<SubjectId, unknown>()]))
  return { findings: [], words: [], summaries }
}

/** Resources are given summaries by ascending id, and findings stand in the order of their subjects. */
function sorted({ findings, summaries }: Gathered): {
  readonly findings: readonly Finding[]
  readonly appraisals: Appraisals
} {
  const all = [...summaries].map(([name, its]) => [name, ascending(its)] as const)
  return { findings: findings.toSorted(bySubject), appraisals: { verdicts: [], summaries: new Map(all) } }
}

/** Itself where its parts came in their order, as a bundle's do. */
function ascending(its: ReadonlyMap<SubjectId, unknown>): ReadonlyMap<SubjectId, unknown> {
  let last = ''
  for (const id of its.keys()) {
    if (id < last) return new Map([...its].sort(([a], [b]) => (a < b ? -1 : 1)))
    last = id
  }
  return its
}

function bySubject(a: { readonly subject: SubjectId }, b: { readonly subject: SubjectId }): number {
  return a.subject === b.subject ? 0 : a.subject < b.subject ? -1 : 1
}
