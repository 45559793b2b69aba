/** A file's content id, computed away from the page: bytes in by a file's stream, names out. */
import { encodePieceCid, encodePieceCidV1 } from '../../../protocol/piece/piece-cid.ts'
import { createPieceTree } from '../../../protocol/piece/piece-tree.ts'

export type HashSaid =
  | { readonly step: 'hashing'; readonly done: number }
  | { readonly step: 'done'; readonly cid: string; readonly cidV1: string; readonly ms: number }
  | { readonly step: 'failed'; readonly why: string }

const TELL_MS = 100

// A worker's own scope: what a page's `window` is to a page.
const scope = globalThis as unknown as {
  postMessage(said: HashSaid): void
  addEventListener(type: 'message', listener: (event: MessageEvent<File>) => void): void
}

scope.addEventListener('message', ({ data }) => void hash(data))

async function hash(file: File): Promise<void> {
  try {
    const tree = createPieceTree()
    const began = performance.now()
    let [done, told] = [0, began]
    for (const reader = file.stream().getReader(); ; ) {
      const { value, done: isOver } = await reader.read()
      if (isOver) break
      tree.update(value)
      done += value.length
      if (performance.now() - told < TELL_MS) continue
      told = performance.now()
      scope.postMessage({ step: 'hashing', done })
    }
    const piece = tree.finish()
    const ms = performance.now() - began
    scope.postMessage({ step: 'done', cid: encodePieceCid(piece), cidV1: encodePieceCidV1(piece.root), ms })
  } catch (error) {
    scope.postMessage({ step: 'failed', why: error instanceof Error ? error.message : String(error) })
  }
}
