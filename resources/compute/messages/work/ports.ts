/**
 * What a machine works with, whatever it is: an agent on a computer with a disk, or a page in a browser. What it does with all this is
 * in work.ts, the same for both.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { DeclineCause, Revealed } from '../compute-messages.ts'
import type { Kind } from '../kinds/kinds.ts'
import type { JobId } from '../rows.ts'
import type { AskedView } from '../view.ts'
import type { Executed, Limits } from '../wasm/execute.ts'

/** Programs, inputs and results, each under the SHA-256 of its bytes: what is there is whole, and what it is called it is. */
export interface Blobs {
  /** @throws {Error} where it is not here */
  read(id: string): Promise<Uint8Array>
  /** Durable when it resolves. @returns its name */
  add(bytes: Uint8Array): Promise<string>
  /** Removes everything else. */
  keepOnly(wanted: ReadonlySet<string>): Promise<void>
}

/** What was sealed, and what opens it. */
export interface Entry extends Revealed {
  readonly requester: string
  /** The epoch that asked: who knows of an earlier one only does not know of it yet. */
  readonly askedIn: number
  /** The signed word that seals it, base64url; empty until it was said. */
  readonly said: string
}

/** It lies there before anybody is told: whatever ends a machine in between, the same seal is said again, and can be opened. */
export interface Journal {
  get(job: JobId): Entry | undefined
  all(): readonly Entry[]
  /** Durable when it resolves. */
  put(entry: Entry): Promise<void>
  remove(job: JobId): Promise<void>
}

/** Programs and inputs from whoever asks for the work, and results back to it. */
export interface Carrier {
  /** From here where it was fetched before. @throws {Error} why it cannot be had */
  get(requester: string, id: string): Promise<Uint8Array>
  /** What was opened. @throws {Error} why it was not taken */
  put(requester: string, id: string, bytes: Uint8Array): Promise<void>
  /** What was sealed, with what opens it and the signed word that seals it, before anybody else may see it. */
  bring(brought: Brought, bytes: Uint8Array): Promise<void>
}

export interface Brought extends Omit<Revealed, 'result'> {
  readonly requester: string
  /** The machine's signed `compute-commit`, base64url. */
  readonly said: string
}

/** Where a result is brought, and with what beside the bytes. */
export function broughtPath({ job, fuel, outcome, salt, said }: Brought): string {
  const opens = { fuel: String(fuel), outcome, salt, said }
  return `results/${job.replace(':', '/')}?${new URLSearchParams(opens)}`
}

/** Whose job it is, and how many work at it at one time. */
export interface AskedBy {
  readonly job: JobId
  readonly requester: string
  readonly machines: number
}

export interface WorkParts {
  /** Where it hangs on that what is done. */
  readonly asked?: AskedBy
  readonly module: Uint8Array
  readonly input: Uint8Array
  /** Of a check: the result that is judged, and the units that its maker says it took. */
  readonly judged?: Uint8Array
  readonly claimed?: number
  /** What picks the parts of it that are looked at: the seed said so once it was sealed. */
  readonly sample?: string
}

export interface WorkLimits extends Limits {
  /** Real time, ms. */
  readonly mostMs: number
}

/** @property tookMs real time, compiling included */
export type Ran = Executed & { readonly tookMs: number }

/** What came in is nothing that every machine would take alike: it is given back, and nobody is blamed. */
export class InputRefused extends Error {
  override readonly name = 'InputRefused'
}

/** What was to be fetched gave nothing here: another machine may be answered. */
export class SourceUnreachable extends Error {
  override readonly name = 'SourceUnreachable'
}

/** What the machine did, and not the job: others may do better. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped'
}

/** The machine rests: the job is neither done nor given back, and begins again when it works again. */
export class JobPaused extends Error {
  override readonly name = 'JobPaused'
}

/** What a machine that works offers unless its owner says otherwise; a browser's, as an agent's. */
export const USUAL = { fuel: 10 ** 11, memoryMib: 256, perGiga: '1000', mostMs: 600_000 } as const

/** What happens at a machine, for its log or its page. */
export type WorkStep =
  | { readonly step: 'begun'; readonly job: JobId; readonly view: AskedView }
  | {
      readonly step: 'sealed'
      readonly job: JobId
      readonly outcome: string
      readonly fuel: number
      readonly tookMs: number
    }
  | { readonly step: 'brought'; readonly job: JobId; readonly result: string }
  | {
      readonly step: 'not_taken'
      readonly job: JobId
      readonly requester: string
      readonly problem: unknown
    }
  | { readonly step: 'opened' | 'paused'; readonly job: JobId }
  | { readonly step: 'stopped' | 'failed'; readonly job: JobId; readonly problem: unknown }
  | {
      readonly step: 'given_back'
      readonly job: JobId
      readonly cause: DeclineCause
      readonly problem?: unknown
    }

export interface WorkPorts {
  readonly subject: SubjectId
  /** The machine ends. */
  readonly signal: AbortSignal
  readonly journal: Journal
  readonly blobs: Blobs
  readonly carrier: Carrier
  /** Jobs that run at one time; those beyond wait here. */
  readonly threads: number
  readonly mostMs: number
  /** Jobs that are waiting here or running. */
  readonly atWork: Set<string>
  /** How long a requester may be away before a job is given back, ms. */
  readonly patienceMs: number
  /** Network time. */
  nowMs(): number
  /** Of this process, monotonic. */
  elapsedMs(): number
  /** How long to wait before the next try, ms. @param attempt 0 for the first */
  backoffMs(attempt: number): number
  /** 16 bytes that nobody can guess, in hex. */
  newSalt(): string
  /** Durable when it resolves, with the sealed bytes; undefined when the queue is full. */
  say(contentType: string, payload: Uint8Array): Promise<Uint8Array | undefined>
  /** @throws {JobStopped | JobPaused | InputRefused} */
  run(kind: Kind, parts: WorkParts, limits: WorkLimits, signal: AbortSignal): Promise<Ran>
  tell(step: WorkStep): void
  /** Whether anything may begin now; always unless said. */
  mayBegin?(): boolean
  /** What it says instead of what it computed, for a demonstration of cheats. */
  instead?(done: Done): Uint8Array | undefined
}

export interface Done {
  readonly job: JobId
  readonly view: AskedView
  /** Its record, as everybody sees it. */
  readonly streak: number
  /** What it computed for the job before; undefined for the first. */
  readonly before: Uint8Array | undefined
}
