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
import {
  bringProof,
  commitToProof,
  equivocationProof,
  type FaultProof,
  newSalt,
  omissionProof,
  overBudgetProof,
} from './prove-fault.ts'
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

/** Committed to, waited for, brought. */
async function prove(proof: FaultProof, reporter = network.senderOf(REPORTER)) {
  const { deployment } = network
  const { readyAtMs } = await commitToProof(reporter, { deployment, proof })
  await network.mine(Math.max(readyAtMs, (await network.nowMs()) + 1000))
  return bringProof(reporter, { deployment, proof })
}

const salt = newSalt()

describe('two headers in one view', () => {
  it('cost the oracle its bond, of which the reporter gets a fifth, and its place', async () => {
    const { deployment } = network
    const a = makeHeader(network, ledgerOf([line()]))
    const b = { ...a, ledgerRoot: a.rules }
    const before = await readOracle(network.client, { deployment, signer: toAddress(oracle(2).address) })
    const proof = equivocationProof({ a: await signed(2, a), b: await signed(2, b), salt })
    const thief = network.senderOf(REPORTER + 1)
    await commitToProof(network.senderOf(REPORTER), { deployment, proof })
    const copied = bringProof(thief, { deployment, proof })
    await expect(copied).rejects.toMatchObject({ facts: { error: 'OracleSet_NotCommitted' } })
    const early = bringProof(network.senderOf(REPORTER), { deployment, proof })
    await expect(early).rejects.toMatchObject({ facts: { error: 'OracleSet_NotReady' } })
    await network.mine((await network.nowMs()) + 60_000)
    const done = await bringProof(network.senderOf(REPORTER), { deployment, proof })
    const signer = toAddress(oracle(2).address)
    expect(done).toMatchObject({ oracle: before!.id, signer, taken: before!.bond, paid: before!.bond / 5n })
    expect(await balanceOf()).toBe(done.paid)
    const after = await readOracle(network.client, { deployment, signer: done.signer })
    expect(after).toMatchObject({ bond: 0n, leavesAtMs: expect.any(Number) })
    expect(after!.leavesAtMs).toBeGreaterThan(0)
    const again = prove(equivocationProof({ a: await signed(2, a), b: await signed(2, b), salt: newSalt() }))
    await expect(again).rejects.toMatchObject({ facts: { error: 'OracleSet_PunishedBefore' } })
    const other = prove(equivocationProof({ a: await signed(1, a), b: await signed(1, a), salt }))
    await expect(other).rejects.toMatchObject({ facts: { error: 'OracleSet_NoFault' } })
  })
})

describe('a header above the schedule', () => {
  it('is a fault though the chain would never take it', async () => {
    const header = { ...makeHeader(network, ledgerOf([line()])), tokenEarned: (1n << 128n) - 1n }
    const done = await prove(overBudgetProof({ ...(await signed(3, header)), salt }))
    expect(done.signer).toBe(toAddress(oracle(3).address))
    const honest = { ...header, tokenEarned: 0n }
    const refused = prove(overBudgetProof({ ...(await signed(1, honest)), salt }))
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
      return omissionProof({ receipt: openReceipt(receipts[place]!), key: signer.key, epochs, salt })
    }
    const kept = prove(proofFor(1, '66'))
    await expect(kept).rejects.toMatchObject({ facts: { error: 'OracleSet_NoFault' } })
    const done = await prove(proofFor(2, '66'))
    expect(done).toMatchObject({ oracle: known!.id, signer: toAddress(oracle(0).address) })
    expect(await balanceOf()).toBe(done.paid)
    const another = prove(proofFor(3, '77'))
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
    const { signature } = await signHeader(heir.account, b, deployment)
    const proof = equivocationProof({ a: await signed(1, a), b: { header: b, signature }, salt })
    const done = await prove(proof, network.launcher)
    expect(done.signer).toBe(toAddress(heir.account.address))
  })
})
