/** Seals messages for the load, on a thread of its own: a device's work is no part of a node's. As many as it is asked for, each once. */
import type { JsonWebKey } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { TALLY } from '../../kernel/testing/tally.ts'
import { signerFromJwk } from '../../keys/make-signer.ts'
import { buffersOf, pack } from '../../node/threads/packed.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Hash } from '../../protocol/ids.ts'
import { sealMessage } from '../../protocol/message.ts'

export interface SealOrder {
  readonly keys: readonly JsonWebKey[]
  readonly network: Hash
  readonly timeMs: number
}

const { keys, network, timeMs } = workerData as SealOrder
const signers = keys.map(signerFromJwk)
let sequence = 0

parentPort?.on('message', async (count: number) => {
  const sealed: Uint8Array[] = []
  for (let made = 0; made < count; made++) {
    const signer = signers[sequence % signers.length]!
    const said = { signer, network, sequence, timeMs, contentType: TALLY, payload: encodeCbor(1) }
    sealed.push(await sealMessage(said))
    sequence++
  }
  const packed = pack(sealed)
  parentPort?.postMessage(packed, buffersOf(packed))
})
