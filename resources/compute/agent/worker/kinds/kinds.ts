/** How each kind of work is done here. */
import type { Kind } from '../../../messages/kinds/kinds.ts'
import { framesWorker } from './frames.ts'
import type { WorkerKind } from './kind.ts'
import { checkWorker, transcodeWorker } from './transcode/transcode.ts'
import { wasmWorker } from './wasm.ts'

export const WORKER_KINDS: Readonly<Record<Kind, WorkerKind>> = {
  wasm: wasmWorker,
  frames: framesWorker,
  transcode: transcodeWorker,
  'transcode-check': checkWorker,
}
