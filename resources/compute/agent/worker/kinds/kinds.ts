/** How each kind of work is done here. */
import type { Kind } from '../../../messages/kinds/kinds.ts'
import type { WorkerKind } from './kind.ts'
import { wasmWorker } from './wasm.ts'

export const WORKER_KINDS: Readonly<Record<Kind, WorkerKind>> = { wasm: wasmWorker }
