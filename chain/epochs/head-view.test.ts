/** What a node knows of the chain between two blocks, and how little it asks. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { headerStructHash } from '../../protocol/chain-formats/header.ts'
import type { BlockAt } from '../block-at.ts'
import { ledgerOf, makeHeader, passEpoch, signAll } from '../testing/settle.ts'
import { startTestNetwork, type TestNetwork } from '../testing/start-test-network.ts'
import { watchHeads, webSocketOf } from '../watch-heads.ts'
import { createHeadView, type HeadView } from './head-view.ts'
import { readSigners } from './read-signers.ts'
import { submitHeader } from './submit-header.ts'

let network: TestNetwork
let view: HeadView
let requests: string[]
let nowMs = 0

beforeEach(async () => {
  network = await startTestNetwork({ oracles: 4 })
  const { client, deployment } = network
  requests = []
  const counted = new Proxy(client, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver)
      if (typeof value !== 'function' || name !== 'request') return value
      return (asked: { readonly method: string }, ...more: unknown[]) => {
        requests.push(asked.method)
        return Reflect.apply(value, target, [asked, ...more])
      }
    },
  })
  view = createHeadView({ client: counted, deployment, monotonicMs: () => nowMs, freshMs: 100 })
})
afterEach(() => network.stop())

describe('the chain as of its newest block', () => {
  it('is two requests a block, however often it is asked', async () => {
    for (let question = 0; question < 5; question++) {
      await view.getHead()
      await view.getState()
      await view.getHeaderHash(0)
    }
    expect(requests).toEqual(['eth_getBlockByNumber', 'eth_call'])
    const { signers, latest, active, paying, minted } = await view.getState()
    expect(signers).toEqual(await readSigners(network.client, network.deployment))
    expect([latest, active, paying, minted]).toEqual([-1, -1, -1, 0n])
  })

  it('is asked for again when an answer is old, and read again after a transaction of one’s own', async () => {
    const before = await view.getHead()
    await passEpoch(network, 0)
    expect(await view.getHead()).toEqual(before)
    nowMs += 100
    expect((await view.getHead()).number).toBeGreaterThan(before.number)
    const { token, treasury } = network.deployment
    const header = makeHeader(
      network,
      ledgerOf([{ account: treasury, asset: token, earned: 1_000n, spent: 0n }]),
    )
    expect((await view.getState()).latest).toBe(-1)
    const signatures = await signAll(network, header)
    await submitHeader(network.senderOf(0), { deployment: network.deployment, header, signatures })
    view.forget()
    expect((await view.getState()).latest).toBe(0)
    expect(await view.getHeaderHash(0)).toBe(headerStructHash(header))
    expect(await view.getHeaderHash(1)).toBeUndefined()
  })

  it('knows the blocks that follow each other, and none that the chain has left', async () => {
    const block = (number: number, hash: number, parent: number): BlockAt => ({
      number,
      hash: hashOf(hash),
      parent: hashOf(parent),
      timeMs: number * 1_000,
    })
    view.tell(block(100, 1, 0), 1_000)
    view.tell(block(101, 2, 1), 1_000)
    expect([100, 101].map(number => view.knownBlock(number)?.hash)).toEqual([hashOf(1), hashOf(2)])
    expect(await view.getHead()).toEqual(block(101, 2, 1))
    view.tell(block(101, 3, 1), 1_000)
    expect([100, 101].map(number => view.knownBlock(number)?.hash)).toEqual([hashOf(1), hashOf(3)])
    view.tell(block(101, 5, 4), 1_000)
    expect([100, 101].map(number => view.knownBlock(number)?.hash)).toEqual([undefined, hashOf(5)])
  })

  it('is told by a chain that does so', async () => {
    const ended = new AbortController()
    const heads: BlockAt[] = []
    const url = webSocketOf(network.anvil.url)
    const watching = watchHeads({ url, onHead: head => heads.push(head), signal: ended.signal })
    await expect
      .poll(async () => {
        await network.mine((await network.nowMs()) + 1_000)
        return heads.length
      })
      .toBeGreaterThan(1)
    expect(heads[1]!.parent).toBe(heads[0]!.hash)
    ended.abort()
    await watching
  })
})

function hashOf(byte: number): `0x${string}` {
  return `0x${byte.toString(16).padStart(2, '0').repeat(32)}`
}
