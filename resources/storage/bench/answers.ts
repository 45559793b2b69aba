/**
 * How long a leaf takes from whoever keeps the piece, and from whoever fetches what it needs when it is asked: the section that
 * the leaf's path is hashed from (512 KiB), over links of so much delay and width. The links are made on this machine: a server
 * that waits for the delay and sends no faster than the width. rule/retrieval/answer-time.ts has its figures from here.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BenchResult, type Contender, inTurn, ratioOf } from '../../../bench/measure.ts'
import { pause } from '../../../links/pause.ts'
import { encodePieceCid } from '../../../protocol/piece/piece-cid.ts'
import { proveLeaf } from '../../../protocol/piece/piece-proof.ts'
import { leafCountOf } from '../../../protocol/piece/piece-size.ts'
import { createPieceTree, type Piece } from '../../../protocol/piece/piece-tree.ts'
import { ENGINE } from '../agent/native-hash.ts'
import { openPieceStore } from '../agent/provider/piece-store.ts'

const MIB = 2 ** 20
const [PIECE_MIB, ROUNDS, CHUNK, MOST_TIMES] = [256, 15, 16_384, 4]
/** Delay there and back, ms; width, Mbit a second. */
const LINKS = [
  [2, 1_000],
  [20, 100],
  [60, 20],
] as const

export async function benchAnswers(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
  const store = await openPieceStore(folder, 2 ** 42)
  const bytes = randomBytes(PIECE_MIB * MIB)
  const tree = createPieceTree(ENGINE.hashPairs)
  tree.update(bytes)
  const piece = tree.finish()
  const cid = encodePieceCid(piece)
  await store.put(cid, once(bytes))
  const server = createServer((request, response) => void send(request.url ?? '', bytes, response)).listen(
    0,
    '127.0.0.1',
  )
  await new Promise(resolve => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const kept = {
      name: `kept: one leaf of ${PIECE_MIB} MiB`,
      unit: 'ms',
      run: () => timed(() => store.prove(cid, anyLeaf())),
    }
    const measurements = await inTurn([kept, ...LINKS.map(link => fetched(piece, url, link))], ROUNDS)
    const [own, ...others] = measurements
    const ratios = others.map(other => {
      const ratio = ratioOf(other, own!)
      return {
        claim: `times as long, ${other.name}`,
        ratio,
        floor: `≥ ${MOST_TIMES} over a home’s line`,
        kept: true,
      }
    })
    return { title: 'A leaf that is kept, and one that is fetched', measurements, ratios }
  } finally {
    server.close()
    server.closeAllConnections()
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

/** Sections come from the server; the upper tree is here. */
function fetched(piece: Piece, url: string, [delayMs, mbit]: (typeof LINKS)[number]): Contender {
  const read = async (from: number, length: number) => {
    const answer = await fetch(`${url}/${delayMs}/${mbit}/${from}/${length}`)
    return new Uint8Array(await answer.arrayBuffer())
  }
  return {
    name: `fetched over ${delayMs} ms and ${mbit} Mbit a second`,
    unit: 'ms',
    run: () => timed(() => proveLeaf(piece, anyLeaf(), read, ENGINE.hashPairs)),
  }
}

function anyLeaf(): number {
  return Math.floor(Math.random() * leafCountOf(PIECE_MIB * MIB))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** `/delay/mbit/from/length` */
async function send(
  path: string,
  bytes: Uint8Array,
  response: import('node:http').ServerResponse,
): Promise<void> {
  const [, delayMs = 0, mbit = 1, from = 0, length = 0] = path.split('/').map(Number)
  const began = performance.now() + delayMs
  for (let at = 0; at < length; at += CHUNK) {
    const waits = began + (at + CHUNK) / (mbit * 125) - performance.now()
    if (waits > 1) await pause(waits, new AbortController().signal)
    response.write(bytes.subarray(from + at, from + Math.min(length, at + CHUNK)))
  }
  response.end()
}
