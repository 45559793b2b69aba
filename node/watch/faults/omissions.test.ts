/** Promises that a node of another oracle is shown: real nodes, a real chain, and an oracle that signs for what it never kept. */

import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FAULTS, PROMISE } from '../../../api/faults.ts'
import { readOracle } from '../../../chain/oracles/oracle-keys.ts'
import { networkIdOf } from '../../../protocol/chain-formats/network-id.ts'
import { toAddress, toMessageId } from '../../../protocol/ids.ts'
import { sealBatch } from '../../../protocol/receipt/seal-batch.ts'
import { startTestCluster, type TestCluster } from '../../testing/start-test-cluster.ts'
import { until } from '../../testing/start-test-node.ts'

const [WITNESS, LIAR] = [0, 3]
const [LOST, TWICE] = ['aa', 'bb'].map(digits => toMessageId(digits.repeat(32)))
const STEP_MS = 60_000
let cluster: TestCluster
beforeAll(async () => {
  cluster = await startTestCluster({ oracles: 4 })
})
afterAll(() => cluster.stop())

async function show(oracle: number, receipt: Uint8Array) {
  const { url } = cluster.oracles[oracle]!.node!
  const response = await fetch(`${url}/v1/oracle/receipts`, {
    method: 'POST',
    headers: { 'content-type': 'application/cbor', connection: 'close' },
    body: receipt as Uint8Array<ArrayBuffer>,
  })
  return { status: response.status, said: (await response.json()) as Record<string, unknown> }
}

const standingOf = async (oracle: number, receipt: Uint8Array) =>
  v.parse(PROMISE, (await show(oracle, receipt)).said)

it('a promise that was broken costs its oracle a part of the bond, by a node that was shown the receipt, once', async () => {
  const { chain, genesisMs, epochMs } = cluster
  const { deployment, rules } = chain
  const { oracleKey, account } = cluster.oracles[LIAR]!.options
  const network = networkIdOf(deployment)
  const signer = toAddress(account.address)
  const keptBytes = await cluster.seal(0)
  const { id } = await cluster.give(LIAR, keptBytes)
  const entries = [toMessageId(id), LOST!, TWICE!]
    .map(message => ({ message, epoch: 0, arrivedAtMs: genesisMs + 1 }))
    .sort((a, b) => (a.message < b.message ? -1 : 1))
  const { receipts } = await sealBatch({ signer: oracleKey, network, entries })
  const receiptOf = (message: string) => receipts[entries.findIndex(entry => entry.message === message)]!
  expect(await standingOf(WITNESS, receiptOf(LOST!))).toMatchObject({
    standing: 'waits',
    until: rules.inclusion.epochs,
  })

  const last = rules.inclusion.epochs
  for (let epoch = 0; epoch <= last; epoch++) {
    await cluster.advanceTo(genesisMs + (epoch + 1) * epochMs + 1_000)
    await until(
      `epoch ${epoch} is settled`,
      async () => Number((await cluster.get(WITNESS, '/healthz'))['settled']) >= epoch,
    )
  }
  await cluster.advanceTo((await chain.nowMs()) + rules.challengeMs + 1_000)
  expect(await standingOf(WITNESS, receiptOf(id))).toMatchObject({ standing: 'kept' })
  expect(await standingOf(LIAR, receiptOf(LOST!))).toMatchObject({ standing: 'broken', brings: false })
  const before = await readOracle(chain.client, { deployment, signer })
  for (const message of [LOST!, TWICE!])
    expect(await standingOf(WITNESS, receiptOf(message))).toMatchObject({
      standing: 'broken',
      brings: true,
      oracle: before!.id,
    })

  const faultsOf = async () => v.parse(FAULTS, await cluster.get(WITNESS, '/v1/oracle/faults')).faults
  await until('the proof is brought', async () => {
    await cluster.advanceTo((await chain.nowMs()) + STEP_MS)
    return (await faultsOf()).some(({ state }) => state === 'settled')
  })
  expect(await faultsOf()).toMatchObject([
    { kind: 'omission', message: LOST, account: signer, outcome: 'punished', mine: true },
  ])
  const after = await readOracle(chain.client, { deployment, signer })
  expect(before!.bond - after!.bond).toBe(BigInt((await faultsOf())[0]!.taken!))
  expect(after!.leavesAtMs).toBe(0)
}, 300_000)

it('what is no promise of this network is refused, with the reason, and nothing is written down', async () => {
  const { oracleKey } = cluster.oracles[LIAR]!.options
  const entries = [{ message: LOST!, epoch: 0, arrivedAtMs: 1 }]
  const elsewhere = await sealBatch({ signer: oracleKey, network: `0x${'00'.repeat(32)}`, entries })
  const strangers = await sealBatch({
    signer: cluster.devices[0]!,
    network: networkIdOf(cluster.chain.deployment),
    entries,
  })
  for (const [bytes, why] of [
    [Uint8Array.of(1, 2), ''],
    [elsewhere.receipts[0]!, 'another network'],
    [strangers.receipts[0]!, 'no oracle of this network'],
  ] as const) {
    const { status, said } = await show(WITNESS, bytes)
    expect([status, said['code']]).toEqual([400, 'receipt_refused'])
    expect(JSON.stringify(said)).toContain(why)
  }
})
