/** How each kind of work is done here. */
import type { Kind } from '../../../messages/kinds/kinds.ts'
import { framesWorker } from './frames/frames.ts'
import { framesCheckWorker, framesFastWorker } from './frames/frames-fast.ts'
import { type FetchOptions, functionWorker } from './function.ts'
import { inferWorker } from './infer.ts'
import type { WorkerKind } from './kind.ts'
import { type ScanPorts, scanWorker } from './scan/scan.ts'
import { checkWorker, transcodeWorker } from './transcode/transcode.ts'
import { wasmWorker } from './wasm.ts'

export type WorkerKinds = Readonly<Record<Kind, WorkerKind>>

export function workerKinds(fetches: FetchOptions, scans: ScanPorts): WorkerKinds {
  return {
    wasm: wasmWorker,
    frames: framesWorker,
    'frames-fast': framesFastWorker,
    'frames-check': framesCheckWorker,
    transcode: transcodeWorker,
    'transcode-check': checkWorker,
    function: functionWorker(fetches),
    scan: scanWorker(scans),
    infer: inferWorker,
  }
}
