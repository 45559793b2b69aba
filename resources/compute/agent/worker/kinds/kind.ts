/** How a machine does a kind of work. A kind is a file in this folder and a line in `kinds.ts`; what everybody has to know of it is in `messages/kinds/`. */
import type { Limits } from '../../../messages/wasm/execute.ts'
import type { Ran } from '../run-wasm.ts'

export interface WorkParts {
  readonly module: Uint8Array
  readonly input: Uint8Array
  /** Of a check: the result that is judged, and the units that its maker says it took. */
  readonly judged?: Uint8Array
  readonly claimed?: number
}

export interface WorkLimits extends Limits {
  /** Real time, ms. */
  readonly mostMs: number
}

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
