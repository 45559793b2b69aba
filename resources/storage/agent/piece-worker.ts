/** Hashes pieces' bytes as they come, several pieces in turn, on a thread of its own. What it needs for one it uses for the next. */
import { parentPort } from 'node:worker_threads'
import { stopWhenTold } from '../../../links/stop-thread.ts'
import {
  createPieceTree,
  createSectionHasher,
  type Piece,
  type PieceTree,
} from '../../../protocol/piece/piece-tree.ts'
import { ENGINE } from './native-hash.ts'

/** The first `length` of these bytes, the piece's end, or that nobody wants it any more. */
export type PieceRequest =
  | { readonly piece: number; readonly bytes: Uint8Array<ArrayBuffer>; readonly length: number }
  | { readonly piece: number; readonly bytes: null | undefined; readonly length: 0 }

/** A buffer comes back, and so many bytes were taken in; or the piece is whole. */
export type PieceReply =
  | { readonly piece: number; readonly emptied: Uint8Array<ArrayBuffer>; readonly taken: number }
  | { readonly piece: number; readonly made: Piece }

stopWhenTold()
const port = parentPort!
const section = createSectionHasher(ENGINE.hashPairs)
const trees = new Map<number, PieceTree>()
const buffers: Uint8Array[] = []

function treeOf(piece: number): PieceTree {
  const known = trees.get(piece)
  if (known !== undefined) return known
  const tree = createPieceTree(ENGINE.hashPairs, { section, buffer: buffers.pop() })
  trees.set(piece, tree)
  return tree
}

function drop(piece: number): void {
  const tree = trees.get(piece)
  if (tree !== undefined) buffers.push(tree.buffer)
  trees.delete(piece)
}

port.on('message', (request: PieceRequest) => {
  const { piece, bytes, length } = request
  if (bytes instanceof Uint8Array) {
    treeOf(piece).update(bytes.subarray(0, length))
    port.postMessage({ piece, emptied: bytes, taken: length } satisfies PieceReply, [bytes.buffer])
    return
  }
  if (bytes === null) port.postMessage({ piece, made: treeOf(piece).finish() } satisfies PieceReply)
  drop(piece)
})
