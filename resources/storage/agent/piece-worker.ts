/** Hashes sections of pieces on a thread of its own, and remembers nothing of them. */
import { parentPort } from 'node:worker_threads'
import { stopWhenTold } from '../../../links/stop-thread.ts'
import { createSectionHasher, join, SECTION_DATA } from '../../../protocol/piece/piece-tree.ts'
import { ENGINE } from './native-hash.ts'

/** The first `length` of these bytes: sections, the last of which may end anywhere, each to its node at `height`. */
export interface SectionsRequest {
  readonly job: number
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly length: number
  readonly height: number
}

/** The buffer comes back. */
export interface SectionsReply {
  readonly job: number
  readonly nodes: Uint8Array
  readonly emptied: Uint8Array<ArrayBuffer>
}

stopWhenTold()
const port = parentPort!
const section = createSectionHasher(ENGINE.hashPairs)

port.on('message', (request: SectionsRequest | string) => {
  if (typeof request === 'string') return
  const { job, bytes, length, height } = request
  const nodes: Uint8Array[] = []
  // Of no bytes at all there is a node as well.
  for (let at = 0; at === 0 || at < length; at += SECTION_DATA)
    nodes.push(section(bytes.subarray(at, Math.min(at + SECTION_DATA, length)), height))
  port.postMessage({ job, nodes: join(nodes), emptied: bytes } satisfies SectionsReply, [bytes.buffer])
})
