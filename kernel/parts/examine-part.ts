/**
 * One part of an epoch's evidence, checked and appraised: it sees its own subjects and nobody else's, so parts are examined one after
 * the other or beside each other, here or in threads, with the same outcome.
 */
import type { Verify } from '../../protocol/cose/signer.ts'
import type { Hash, SubjectId } from '../../protocol/ids.ts'
import { createEvidenceColumns, type EvidenceColumns } from '../../protocol/merkle/evidence-columns.ts'
import { appraise } from '../appraise.ts'
import type { GroupedEvidence } from '../bundle/stream-evidence.ts'
import type { ChainFacts, Devices } from '../chain-facts.ts'
import { columnsOf } from '../columns/device-columns.ts'
import { SequenceColumns } from '../columns/sequence-columns.ts'
import { SubjectMap } from '../columns/subject-map.ts'
import { createVerdictColumns, type VerdictColumns } from '../columns/verdict-columns.ts'
import type { KernelState } from '../epoch.ts'
import type { Evidence } from '../evidence.ts'
import { knowledgeOf } from '../knowledge.ts'
import {
  type CheckedPart,
  type CheckInput,
  checkInParts,
  type PartCheck,
} from '../messages/check-messages.ts'
import { permitsOf } from '../regulation/permit.ts'
import type { EpochWindow, Finding, ReceivedMessage } from '../resource.ts'
import type { Network } from '../rules.ts'
import { withFixed } from '../settle-epoch.ts'
import type { Subject } from '../subject.ts'
import { takeCommitments } from '../trust/commitments.ts'
import type { StandingCommitment } from '../trust/standing-commitment.ts'
import type { PartOutcome, PartTask, SummaryRows } from './part-outcome.ts'

/** What is in a part: its messages in any order, or by subject and as they are asked for. */
export type EvidencePart = readonly Evidence[] | GroupedEvidence

/** What parts are examined by, but for the network and its code: columns and plain values. */
export interface PartBasis {
  readonly networkId: Hash
  readonly epoch: EpochWindow
  readonly gapsSinceMs: number
  readonly facts: Pick<ChainFacts, 'knownAt' | 'genesisMs'> & { readonly devices: Devices }
  readonly sequences: KernelState['sequences']
  readonly states: KernelState['resources']
  readonly commitments: KernelState['commitments']
}

export type ExaminePart = (part: EvidencePart, task: PartTask) => PartOutcome<SummaryRows>

/** So many messages at a time, and all of a subject together: what is made of them is gone before it is old. */
const BATCH = 64

export function createPartExaminer(network: Network, basis: PartBasis, verify: Verify): ExaminePart {
  const { rules, resources } = network
  const { networkId, epoch, gapsSinceMs, facts, sequences, states } = basis
  const devices = columnsOf(facts.devices)
  const registered = new SubjectMap(devices)
  const check = { ...rules, network: networkId, resources, devices, sequences, gapsSinceMs }
  const knowledge = knowledgeOf(facts, rules, epoch)
  const permits = permitsOf(rules.regulation)

  function judge(
    said: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>,
    subjects: ReadonlyMap<SubjectId, Subject>,
    { judged, summaries }: Pick<Examining, 'judged' | 'summaries'>,
  ): void {
    const heard = permits.heard(said, subjects)
    const appraised = appraise({ resources, states, subjects, said: heard.said, epoch, knowledge })
    judged.add(heard.verdicts)
    judged.add(appraised.verdicts)
    for (const [at, { name }] of resources.entries())
      for (const [subject, summary] of appraised.summaries.get(name)!) {
        summaries[at]!.subjects.push(subject)
        summaries[at]!.summaries.push(summary)
      }
  }

  return (part, { vouched, pass }) => {
    const examining = beginPart(network, check, verify)
    const subjects = registered.withVouched(vouched)
    const opening = pass === 'again' ? openingOf(basis, subjects) : undefined
    for (const batch of batchesOf(part)) {
      const checked = examining.checking.check(batch)
      if (opening === undefined) {
        examining.take(batch, checked)
        if (pass === 'first' && examining.words.length === 0) judge(checked.bySubject, subjects, examining)
      } else judge(opening.open(batch, checked, examining.judged), subjects, examining)
    }
    return outcomeOf(examining, opening)
  }
}

interface SummaryList extends SummaryRows {
  readonly subjects: SubjectId[]
  readonly summaries: unknown[]
}

interface Examining {
  readonly checking: PartCheck
  readonly windows: SequenceColumns
  readonly evidence: EvidenceColumns
  readonly rejected: VerdictColumns
  readonly judged: VerdictColumns
  readonly findings: Finding[]
  readonly words: ReceivedMessage[]
  readonly summaries: readonly SummaryList[]
  take(batch: readonly Evidence[], checked: CheckedPart): void
}

function beginPart({ resources }: Network, check: Omit<CheckInput, 'evidence'>, verify: Verify): Examining {
  const windows = new SequenceColumns()
  const [evidence, rejected] = [createEvidenceColumns(), createVerdictColumns()]
  const findings: Finding[] = []
  const words: ReceivedMessage[] = []
  return {
    checking: checkInParts(check, verify, windows),
    windows,
    evidence,
    rejected,
    judged: createVerdictColumns(),
    findings,
    words,
    summaries: resources.map(() => ({ subjects: [], summaries: [] })),
    take(batch, checked) {
      evidence.add(batch.map(({ message, arrivedAtMs }) => ({ id: message.id, arrivedAtMs })))
      rejected.add(checked.rejected)
      for (const finding of checked.findings) findings.push(finding)
      for (const word of checked.words) words.push(detached(word))
    },
  }
}

/** They are kept for the rest of the epoch, and what other messages said beside them is not. */
function detached(word: ReceivedMessage): ReceivedMessage {
  const [payload, protectedBytes, signature] = [word.payload, word.protectedBytes, word.signature].map(
    bytes => bytes.slice(),
  ) as [Uint8Array, Uint8Array, Uint8Array]
  return { ...word, payload, protectedBytes, signature }
}

interface Opening {
  readonly standing: StandingCommitment[]
  readonly opened: SubjectId[]
  /** What was said, with when it was fixed. */
  open(
    batch: readonly Evidence[],
    checked: CheckedPart,
    judged: VerdictColumns,
  ): ReadonlyMap<SubjectId, readonly ReceivedMessage[]>
}

function openingOf(
  { commitments, epoch, networkId: network, gapsSinceMs: sinceMs }: PartBasis,
  subjects: ReadonlyMap<SubjectId, Subject>,
): Opening {
  const before = Map.groupBy(commitments, ({ subject }) => subject)
  const [standing, opened]: [StandingCommitment[], SubjectId[]] = [[], []]
  return {
    standing,
    opened,
    open(batch, { bySubject: said, words }, judged) {
      const of = new Set(batch.map(({ message }) => message.subject))
      const prior = [...of].flatMap(subject => before.get(subject) ?? [])
      for (const subject of of) if (before.has(subject)) opened.push(subject)
      const taken = takeCommitments({ epoch, network, sinceMs, prior, words, subjects, said })
      for (const commitment of taken.commitments) standing.push(commitment)
      judged.add(taken.verdicts)
      return withFixed(said, taken)
    },
  }
}

function outcomeOf(
  { windows, evidence, rejected, judged, findings, words, summaries }: Examining,
  opening: Opening | undefined,
): PartOutcome<SummaryRows> {
  return {
    evidence: evidence.rows(),
    rejected: rejected.rows(),
    windows: windows.share(),
    findings,
    words,
    judged: judged.rows(),
    summaries,
    commitments: opening?.standing ?? [],
    opened: opening?.opened ?? [],
  }
}

function* batchesOf(part: EvidencePart): Generator<readonly Evidence[], void, undefined> {
  if (!('grouped' in part)) {
    yield part
    return
  }
  let batch: Evidence[] = []
  for (const one of part.grouped) {
    if (batch.length >= BATCH && batch.at(-1)!.message.subject !== one.message.subject) {
      yield batch
      batch = []
    }
    batch.push(one)
  }
  if (batch.length > 0) yield batch
}
