/**
 * An epoch settled a part of its evidence at a time: no more than one part of it is ever in memory, and what is left of a subject is
 * its summary. Whoever settles fetches: `settleParts` yields the number of the part that it needs, and is given its messages.
 * `settleOutcomes` is the same for whoever has parts examined elsewhere (parts/examine-part.ts): it is given what each came to.
 *
 * Laws: the result is that of `settleEpoch`, however the subjects are cut into parts, whoever examines them, and in whatever order a
 * part's messages come. A part has all that the epoch has of its subjects.
 *
 * Most epochs are read once. Where words were said that all resources share (kernel/trust/), what is known of a subject depends on
 * all parts, so each is read a second time once they are known.
 */
import type { Verify } from '../protocol/cose/signer.ts'
import type { SubjectId } from '../protocol/ids.ts'
import { createEvidenceColumns, type EvidenceColumns } from '../protocol/merkle/evidence-columns.ts'
import type { Appraisals } from './appraise.ts'
import { SequenceColumns } from './columns/sequence-columns.ts'
import { SummaryMap } from './columns/summary-map.ts'
import { createVerdictColumns, type VerdictColumns } from './columns/verdict-columns.ts'
import type { KernelState, SettledEpoch } from './epoch.ts'
import { createPartExaminer, type EvidencePart, type PartBasis } from './parts/examine-part.ts'
import type { PartOutcome, PartTask } from './parts/part-outcome.ts'
import type { Finding, ReceivedMessage } from './resource.ts'
import type { Network } from './rules.ts'
import {
  type BundleHead,
  beginEpoch,
  type Examination,
  type Examined,
  finishEpoch,
  knowSubjects,
} from './settle-epoch.ts'
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
export type EvidenceReader = Generator<number, SettledEpoch, EvidencePart>

/** Yields what is asked of a part, one part after the other, and is given what it came to. */
export type OutcomeReader = Generator<PartTask, SettledEpoch, PartOutcome>

export function* settleParts(input: PartsInput, verify: Verify): EvidenceReader {
  const { reader, basis } = settleOutcomes(input)
  const examine = createPartExaminer(input.network, basis, verify)
  let step = reader.next()
  while (step.done !== true) step = reader.next(examine(yield step.value.part, step.value))
  return step.value
}

/** With what whoever examines a part has to go by. */
export function settleOutcomes(input: PartsInput): {
  readonly basis: PartBasis
  readonly reader: OutcomeReader
} {
  const { prior, bundle } = input
  const examination = beginEpoch(input)
  const { epoch, check } = examination
  const basis = {
    networkId: check.network,
    epoch,
    gapsSinceMs: check.gapsSinceMs,
    facts: bundle.facts,
    sequences: prior.sequences,
    states: prior.resources,
    commitments: prior.commitments,
  }
  return { basis, reader: settle(input, examination) }
}

function* settle(input: PartsInput, examination: Examination): OutcomeReader {
  const verdicts = createVerdictColumns()
  const examined = yield* gatherAll(input, examination, verdicts)
  return { ...finishEpoch({ ...input, viewNumber: input.viewNumber ?? 0 }, examination, examined), verdicts }
}

/** For whoever has all parts at hand. */
export function settlePartsWith(
  reader: EvidenceReader,
  partOf: (part: number) => EvidencePart,
): SettledEpoch {
  let step = reader.next()
  while (step.done !== true) step = reader.next(partOf(step.value))
  return step.value
}

/** The same for whoever has to wait for them, whatever it is that they are given. */
export async function fetchParts<Asked, Given>(
  reader: Generator<Asked, SettledEpoch, Given>,
  partOf: (asked: Asked) => Promise<Given>,
): Promise<SettledEpoch> {
  let step = reader.next()
  while (step.done !== true) step = reader.next(await partOf(step.value))
  return step.value
}

/** What is left of the parts that were looked at. */
interface Gathered {
  readonly evidence: EvidenceColumns
  readonly sequences: SequenceColumns
  readonly findings: Finding[]
  readonly words: ReceivedMessage[]
}

/** What appraisals of parts came to, as far as they still stand. */
interface Judged {
  readonly verdicts: VerdictColumns
  readonly summaries: ReadonlyMap<string, SummaryMap>
}

function* gatherAll(
  input: PartsInput,
  examination: Examination,
  verdicts: VerdictColumns,
): Generator<PartTask, Examined, PartOutcome> {
  const { network, prior, bundle } = input
  const { epoch } = examination
  const sequences = new SequenceColumns(prior.sequences)
  const gathered: Gathered = { evidence: createEvidenceColumns(), sequences, findings: [], words: [] }
  // Until somebody says a word: then all are judged again, by what is known then.
  let judged: Judged | undefined = prior.commitments.length === 0 ? nothingOf(network) : undefined
  const wordless = knowSubjects(network.rules, prior, bundle.facts, { words: [], epoch })
  for (let part = 0; part < input.parts; part++) {
    const pass = judged === undefined ? 'check' : 'first'
    const outcome = yield { part, pass, vouched: wordless.vouched }
    verdicts.addRows(outcome.rejected)
    gather(outcome, gathered)
    if (gathered.words.length > 0) judged = undefined
    if (judged !== undefined) take(network, outcome, judged)
  }
  const findings = gathered.findings.toSorted(bySubject)
  const left = { evidenceRoot: gathered.evidence.root(), sequences, findings }
  if (judged !== undefined) {
    verdicts.add(wordless.verdicts)
    const appraisals = appraisalsOf(judged, verdicts)
    return { ...wordless, ...left, appraisals, commitments: [] }
  }
  return { ...(yield* judgeAgain(input, { examination, words: gathered.words, verdicts })), ...left }
}

function gather({ evidence, windows, findings, words }: PartOutcome, gathered: Gathered): void {
  gathered.evidence.addRows(evidence)
  gathered.sequences.setAll(windows)
  for (const finding of findings) gathered.findings.push(finding)
  for (const word of words) gathered.words.push(word)
}

interface Again {
  readonly examination: Examination
  /** Of the first time. */
  readonly words: readonly ReceivedMessage[]
  /** Each is put here once it stands. */
  readonly verdicts: VerdictColumns
}

function* judgeAgain(
  { network, prior, bundle, parts }: PartsInput,
  { examination, words, verdicts }: Again,
): Generator<PartTask, Omit<Examined, 'evidenceRoot' | 'sequences' | 'findings'>, PartOutcome> {
  const { check, epoch } = examination
  const known = knowSubjects(network.rules, prior, bundle.facts, { words: words.toSorted(bySubject), epoch })
  verdicts.add(known.verdicts)
  const judged = nothingOf(network)
  const silent = Map.groupBy(prior.commitments, ({ subject }) => subject)
  const standing: KernelState['commitments'][number][] = []
  for (let part = 0; part < parts; part++) {
    const outcome = yield { part, pass: 'again', vouched: known.vouched }
    take(network, outcome, judged)
    for (const commitment of outcome.commitments) standing.push(commitment)
    for (const subject of outcome.opened) silent.delete(subject)
  }
  // Those who said nothing at all in the epoch.
  const said = { words: [], said: new Map(), subjects: known.subjects }
  const shared = { epoch, network: check.network, sinceMs: check.gapsSinceMs, ...said }
  const left = takeCommitments({ ...shared, prior: [...silent.values()].flat() })
  const commitments = [...standing, ...left.commitments].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  verdicts.add(left.verdicts)
  return { ...known, appraisals: appraisalsOf(judged, verdicts), commitments }
}

function nothingOf({ resources }: Network): Judged {
  const summaries = new Map(resources.map(({ name }) => [name, new SummaryMap()]))
  return { verdicts: createVerdictColumns(), summaries }
}

function take({ resources }: Network, outcome: PartOutcome, { verdicts, summaries }: Judged): void {
  verdicts.addRows(outcome.judged)
  for (const [at, { name }] of resources.entries()) {
    const its = outcome.summaries[at]!
    if ('subjects' in its) summaries.get(name)!.addAll(its.subjects, its.summaries)
    else summaries.get(name)!.addBlocks(its)
  }
}

/** Resources are given summaries by ascending id. */
function appraisalsOf({ verdicts, summaries }: Judged, all: VerdictColumns): Appraisals {
  all.addRows(verdicts.rows())
  return {
    verdicts: [],
    summaries: new Map([...summaries].map(([name, its]) => [name, its.inOrder()] as const)),
  }
}

function bySubject(a: { readonly subject: SubjectId }, b: { readonly subject: SubjectId }): number {
  return a.subject === b.subject ? 0 : a.subject < b.subject ? -1 : 1
}
