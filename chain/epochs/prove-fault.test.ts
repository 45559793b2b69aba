/** Faults as they happen, proved on a real chain. */
import { erc20Abi } from 'viem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSigner } from '../../keys/make-signer.ts'
import { createVerifier } from '../../keys/verify.ts'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import { toAddress, toMessageId } from '../../protocol/ids.ts'
import { type EvidenceEntry, evidenceRoot, proveAbsence } from '../../protocol/merkle/evidence-tree.ts'
import { openReceipt } from '../../protocol/receipt/receipt.ts'
import { sealBatch } from '../../protocol/receipt/seal-batch.ts'
import { abi } from '../artifacts/Settlement.ts'
import { readFacts } from '../facts/read-facts.ts'
import { handOver, readOracle, setReceiptKey } from '../oracles/oracle-keys.ts'
import { ledgerOf, makeHeader, passEpoch, signAll } from '../testing/settle.ts'
import { startTestNetwork, type TestNetwork } from '../testing/start-test-network.ts'
import { proveEquivocation, proveOmission, proveOverBudget } from './prove-fault.ts'
import { signHeader } from './sign-header.ts'
import { submitHeader } from './submit-header.ts'

let network: TestNetwork
beforeEach(async () => {
  network = await startTestNetwork({ oracles: 4 })
})
afterEach(() => network.stop())

const REPORTER = 20
const oracle = (index: number) => network.oracles[index]!
const senderOf = (index: number) => network.senderOf(index + 1)
const signed = async (index: number, header: EpochHeader) => ({
  header,
  signature: (await signHeader(oracle(index), header, network.deployment)).signature,
})
const line = () => ({
  account: network.deployment.treasury,
  asset: network.deployment.token,
  earned: 1_000n,
  spent: 0n,
})
const balanceOf = () =>
  network.client.readContract({
    address: network.deployment.payment,
    abi: erc20Abi,
    functionName: 'balanceOf',
    args: [network.senderOf(REPORTER).account.address],
  })

describe('two headers in one view', () => {
  it('cost the oracle a tenth of the least bond, which the reporter gets, and its place', async () => {
    const { deployment } = network
    const a = makeHeader(network, ledgerOf([line()]))
    const b = { ...a, ledgerRoot: a.rules }
    const before = await readOracle(network.client, { deployment, signer: toAddress(oracle(2).address) })
    const reporter = network.senderOf(REPORTER)
    const done = await proveEquivocation(reporter, {
      deployment,
      a: await signed(2, a),
      b: await signed(2, b),
    })
    const signer = toAddress(oracle(2).address)
    expect(done).toMatchObject({ oracle: before!.id, signer, paid: before!.bond / 10n })
    expect(await balanceOf()).toBe(done.paid)
    const after = await readOracle(network.client, { deployment, signer: done.signer })
    expect(after).toMatchObject({ bond: before!.bond - done.paid, leavesAtMs: expect.any(Number) })
    expect(after!.leavesAtMs).toBeGreaterThan(0)
    const again = proveEquivocation(reporter, { deployment, a: await signed(2, a), b: await signed(2, b) })
    await expect(again).rejects.toMatchObject({ facts: { error: 'OracleSet_PunishedBefore' } })
    const other = proveEquivocation(reporter, { deployment, a: await signed(1, a), b: await signed(1, a) })
    await expect(other).rejects.toMatchObject({ facts: { error: 'OracleSet_NoFault' } })
  })
})

describe('a header above the schedule', () => {
  it('is a fault though the chain would never take it', async () => {
    const { deployment } = network
    const header = { ...makeHeader(network, ledgerOf([line()])), tokenEarned: (1n << 128n) - 1n }
    const reporter = network.senderOf(REPORTER)
    const done = await proveOverBudget(reporter, { deployment, ...(await signed(3, header)) })
    expect(done.signer).toBe(toAddress(oracle(3).address))
    const honest = { ...header, tokenEarned: 0n }
    const refused = proveOverBudget(reporter, { deployment, ...(await signed(1, honest)) })
    await expect(refused).rejects.toMatchObject({ facts: { error: 'OracleSet_NoFault' } })
  })
})

describe('a receipt that was not kept', () => {
  const entries: readonly EvidenceEntry[] = ['11', '55', '99'].map(digits => ({
    id: toMessageId(digits.repeat(32)),
    arrivedAtMs: 1,
  }))

  /** The epochs that a receipt of epoch 0 promises, and the active ones behind them. */
  async function settlePromised(count: number) {
    const ledger = ledgerOf([line()])
    const headers: EpochHeader[] = []
    for (let epoch = 0; epoch < count; epoch++) {
      await passEpoch(network, epoch)
      const previous = headers.at(-1)
      const roots = { evidenceRoot: evidenceRoot(entries) }
      const header = makeHeader(network, ledger, previous === undefined ? roots : { ...roots, previous })
      const signatures = await signAll(network, header)
      await submitHeader(network.launcher, { deployment: network.deployment, header, signatures })
      headers.push(header)
    }
    for (let epoch = count; epoch < count + 3; epoch++) await passEpoch(network, epoch)
    return headers
  }

  it('is proved by what is beside it, in all epochs that it promises; one that was kept is not', async () => {
    const { deployment, client } = network
    const signer = createSigner('ES256')
    await setReceiptKey(senderOf(0), { deployment, signer })
    const known = await readOracle(client, { deployment, signer: toAddress(oracle(0).address) })
    expect(known?.receiptKey).toBe(signer.subject)
    const settlement = { address: deployment.settlement, abi } as const
    const id = await client.readContract({ ...settlement, functionName: 'networkId' })
    const following = Number(await client.readContract({ ...settlement, functionName: 'inclusionEpochs' }))
    const headers = await settlePromised(following + 1)
    const batch = ['22', '55', '66', '77'].map(digits => ({
      message: toMessageId(digits.repeat(32)),
      epoch: 0,
      arrivedAtMs: 1_700_000_000_000,
    }))
    const { receipts } = await sealBatch({ signer, network: id, entries: batch })
    const proofFor = (place: number, absent: string) => {
      const absence = proveAbsence(entries, toMessageId(absent.repeat(32)))
      const epochs = headers.map(header => ({ header, absence }))
      return { deployment, receipt: openReceipt(receipts[place]!), key: signer.key, epochs }
    }
    const reporter = network.senderOf(REPORTER)
    const kept = proveOmission(reporter, proofFor(1, '66'))
    await expect(kept).rejects.toMatchObject({ facts: { error: 'OracleSet_NoFault' } })
    const done = await proveOmission(reporter, proofFor(2, '66'))
    expect(done).toMatchObject({ oracle: known!.id, signer: toAddress(oracle(0).address) })
    expect(await balanceOf()).toBe(done.paid)
    const another = proveOmission(reporter, proofFor(3, '77'))
    await expect(another).rejects.toMatchObject({ facts: { error: 'OracleSet_PunishedBefore' } })
  })
})

describe('a receipt key', () => {
  it('is named only by the oracle that it has signed for', async () => {
    const { deployment } = network
    const signer = createSigner('ES256')
    const word = await signer.sign(new Uint8Array(66))
    const stolen = { ...signer, sign: async () => word }
    await expect(setReceiptKey(senderOf(1), { deployment, signer: stolen })).rejects.toMatchObject({
      facts: { error: 'OracleSet_KeyNotHeld' },
    })
    await setReceiptKey(senderOf(0), { deployment, signer })
    await expect(setReceiptKey(senderOf(1), { deployment, signer })).rejects.toMatchObject({
      facts: { error: 'OracleSet_KeyTaken' },
    })
  })
})

describe('an oracle’s account', () => {
  it('can be changed: the new one signs, is paid as the old one was, and answers for it', async () => {
    const { deployment, client } = network
    const heir = network.senderOf(REPORTER)
    await handOver(senderOf(1), heir, { deployment })
    const signer = toAddress(oracle(1).address)
    const account = toAddress(heir.account.address)
    expect(await readOracle(client, { deployment, signer })).toMatchObject({ account, payee: signer })
    expect(await readOracle(client, { deployment, signer: account })).toMatchObject({ account })
    const facts = await readFacts({
      client,
      deployment,
      verify: createVerifier(),
      block: Number(await client.getBlockNumber()),
    })
    const mine = facts.oracles.find(({ signer }) => signer === toAddress(heir.account.address))
    expect(mine?.payee).toBe(toAddress(oracle(1).address))
    const a = makeHeader(network, ledgerOf([line()]))
    const b = { ...a, ledgerRoot: a.rules }
    const done = await proveEquivocation(network.launcher, {
      deployment,
      a: await signed(1, a),
      b: { header: b, signature: (await signHeader(heir.account, b, deployment)).signature },
    })
    expect(done.signer).toBe(toAddress(heir.account.address))
  })
})
