/** How a machine does a kind of work. A kind is a file in this folder and a line in `kinds.ts`; what everybody has to know of it is in `messages/kinds/`. */
import type { Ran, WorkLimits, WorkParts } from '../../../messages/work/ports.ts'

export interface Measured {
  /** As an offer says it (`AllowedKind`); empty where there is none. */
  readonly tool: string
  readonly build: string
  /** Thousands of units a second. */
  readonly speed: number
}

export interface WorkerKind {
  /** With what it is done here, and how fast. @throws {Error} why it cannot be done here */
  measure(signal: AbortSignal): Promise<Measured>
  /** @throws {Error} where another machine may do better: the job is given back */
  run(parts: WorkParts, limits: WorkLimits, signal: AbortSignal): Promise<Ran>
}
