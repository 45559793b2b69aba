/** What became of one message, in the words of whoever decided: intake, the kernel, or its resource. Pure. */
import type { Facts, Note } from '../../kernel/resource.ts'
import { openMessage } from '../../protocol/message.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import { wordOf } from '../../protocol/words/all-words.ts'
import { problemOf } from '../errors.ts'
import type { EpochStage } from '../store/epoch-record.ts'
import type { StoredDenial, StoredMessage, StoredVerdict } from '../store/store.ts'
import type { Reasons } from './reasons.ts'

export interface ExplainedNote extends Note {
  readonly meaning: string
}

interface InLog {
  readonly message: string
  readonly subject: string
  /** The epoch that it is settled in, or will be as far as this oracle knows. */
  readonly epoch: number
  /** How far its epoch has come; `open` until it is closed. */
  readonly stage: EpochStage | 'open'
  /** What it says of itself, and when it came: where it came in at this oracle, and not at another. */
  readonly contentType?: string
  readonly sequence?: number
  readonly timeMs?: number
  readonly arrivedAtMs?: number
  /** Where it is a word that all resources share, and well said: what it says. */
  readonly word?: WordView
}

export interface WordView {
  readonly name: string
  /** In a sentence. */
  readonly meaning: string
  /** Ids, hashes and signatures as hex, amounts as bigint. */
  readonly fields: Readonly<Record<string, unknown>>
}

export type MessageView =
  | (InLog & { readonly status: 'waiting' })
  | (InLog & { readonly status: 'accepted'; readonly notes: readonly ExplainedNote[] })
  | (InLog & {
      readonly status: 'rejected'
      readonly code: string
      readonly meaning: string
      readonly facts: Facts
    })
  | {
      readonly status: 'denied'
      readonly delivered: string
      readonly message?: string
      readonly atMs: number
      readonly code: string
      readonly meaning: string
      readonly facts: Facts
      readonly hint: string
    }

/** What the store knows of it; evidence outweighs an earlier denial of the same message. */
export interface MessageSources {
  readonly stored: StoredMessage | undefined
  readonly verdict: StoredVerdict | undefined
  readonly stage: EpochStage | undefined
  readonly denial: StoredDenial | undefined
}

/** Undefined when nobody ever sent it here. */
export function explainMessage(sources: MessageSources, reasons: Reasons): MessageView | undefined {
  const { stored, verdict, denial } = sources
  const stage: InLog['stage'] = sources.stage ?? 'open'
  if (verdict !== undefined) {
    const { epoch, subject } = verdict
    const settled = { ...describeStored(stored), message: verdict.verdict.message, subject, epoch, stage }
    return { ...settled, ...explainVerdict(verdict, reasons) }
  }
  if (stored === undefined) return denial === undefined ? undefined : explainDenial(denial)
  const { id: message, subject, epoch } = stored
  return { ...describeStored(stored), message, subject, epoch, stage, status: 'waiting' }
}

export function explainVerdict({ verdict }: StoredVerdict, reasons: Reasons) {
  if (!verdict.accepted) {
    const { code, facts } = verdict
    return { status: 'rejected', code, meaning: reasons(code), facts } as const
  }
  const notes = verdict.notes.map(note => ({ ...note, meaning: reasons(note.code) }))
  return { status: 'accepted', notes } as const
}

function describeStored(stored: StoredMessage | undefined): Partial<InLog> {
  if (stored === undefined) return {}
  const { contentType, sequence, timeMs, payload } = openMessage(stored.bytes)
  const word = describeWord(contentType, payload)
  return { contentType, sequence, timeMs, arrivedAtMs: stored.arrivedAtMs, ...(word && { word }) }
}

/** Undefined for what is no word, or a malformed one: then the verdict says what is wrong with it. */
function describeWord(contentType: string, payload: Uint8Array): WordView | undefined {
  const word = wordOf(contentType)
  if (word === undefined) return undefined
  try {
    return { name: word.name, meaning: word.meaning, fields: { ...word.decode(payload) } }
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return undefined
  }
}

function explainDenial({ delivered, message, atMs, code, facts }: StoredDenial): MessageView {
  const { title, hint } = problemOf(code)
  const about = message === undefined ? {} : { message }
  return { status: 'denied', delivered, ...about, atMs, code, meaning: title, facts, hint }
}
