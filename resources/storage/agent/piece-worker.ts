/** Hashes one piece's bytes as they come, on a thread of its own. */
import { parentPort } from 'node:worker_threads'
import { stopWhenTold } from '../../../links/stop-thread.ts'
import { createPieceTree } from '../messages/piece/piece-tree.ts'
import { ENGINE } from './native-hash.ts'

stopWhenTold()
const port = parentPort!
let tree = createPieceTree(ENGINE.hashPairs)

port.on('message', (bytes: Uint8Array | null) => {
  if (bytes !== null) {
    tree.update(bytes)
    port.postMessage(bytes.length)
    return
  }
  port.postMessage(tree.finish())
  tree = createPieceTree(ENGINE.hashPairs)
})
