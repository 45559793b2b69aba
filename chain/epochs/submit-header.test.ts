import { concatHex, encodeFunctionData, recoverAddress } from 'viem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EpochHeader, headerDigest, headerStructHash } from '../../protocol/chain-formats/header.ts'
import type { Ledger } from '../../protocol/chain-formats/ledger.ts'
import { toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import { developmentAccount } from '../dev-accounts.ts'
import { govern } from '../governance/govern.ts'
import { governedActs } from '../governance/governed-acts.ts'
import { sendTransaction } from '../send-transaction.ts'
import { ledgerOf, makeHeader, passEpoch, signAll } from '../testing/settle.ts'
import { startTestNetwork, type TestNetwork } from '../testing/start-test-network.ts'
import { toAbiHeader } from './abi-header.ts'
import { readEpochs, readHeader } from './read-headers.ts'
import { readSigners } from './read-signers.ts'
import { signHeader } from './sign-header.ts'
import { submitHeader } from './submit-header.ts'

let network: TestNetwork
let ledger: Ledger
beforeEach(async () => {
  network = await startTestNetwork({ oracles: 4 })
  const { token, treasury } = network.deployment
  ledger = ledgerOf([{ account: treasury, asset: token, earned: 1_000n, spent: 0n }])
})
afterEach(() => network.stop())

async function submit(header: EpochHeader, index = 0) {
  const signatures = await signAll(network, header)
  return submitHeader(network.senderOf(index), { deployment: network.deployment, header, signatures })
}

function headers() {
  return readEpochs({ client: network.client, deployment: network.deployment })
}

describe('signHeader', () => {
  it('signs the digest of protocol/chain-formats/header.ts, with low s', async () => {
    const header = { ...makeHeader(network, ledger), epoch: 7, tokenEarned: (1n << 128n) - 1n }
    for (const account of network.oracles) {
      const { signer, signature } = await signHeader(account, header, network.deployment)
      const digest = headerDigest(header, network.deployment)
      expect(signature).toHaveLength(2 + 128)
      const vs = BigInt(`0x${signature.slice(66)}`)
      const [s, v] = [vs & ((1n << 255n) - 1n), vs >> 255n]
      expect(s).toBeLessThanOrEqual(0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n)
      const full = concatHex([
        signature.slice(0, 66) as `0x${string}`,
        `0x${s.toString(16).padStart(64, '0')}`,
        v === 1n ? '0x1c' : '0x1b',
      ])
      expect(toAddress(await recoverAddress({ hash: digest, signature: full }))).toBe(signer)
    }
  })
})

describe('submitHeader', () => {
  it('puts the header on the chain, from where anyone reads it back', async () => {
    await passEpoch(network, 0)
    const header = makeHeader(network, ledger)
    const { txHash, gasUsed, block } = await submit(header)
    expect(Number(gasUsed)).toBeLessThan(130_000)
    const { client, deployment } = network
    const found = await readHeader({ client, deployment, epoch: 0 })
    expect(found).toEqual({
      epoch: 0,
      header,
      txHash,
      block,
      headerHash: headerStructHash(header),
      signers: network.oracles.map(({ address }) => toAddress(address)).sort(),
      submittedAtMs: await network.nowMs(),
    })
    await expect(readHeader({ client, deployment, epoch: 1 })).rejects.toMatchObject({
      code: 'epoch_unknown',
    })
  })

  it('again, by whomever, sends nothing and tells where it is', async () => {
    await passEpoch(network, 0)
    const header = makeHeader(network, ledger)
    const first = await submit(header)
    const block = await network.client.getBlockNumber()
    expect(await submit(header, 5)).toEqual(first)
    expect(await network.client.getBlockNumber()).toBe(block)
  })

  it('by two at once: both are told of the one that came first', async () => {
    await passEpoch(network, 0)
    const header = makeHeader(network, ledger)
    const [one, other] = await Promise.all([submit(header, 5), submit(header, 6)])
    expect(one).toEqual(other)
    expect(await headers()).toHaveLength(1)
  })

  it('another header for the same epoch is a conflict that names both', async () => {
    await passEpoch(network, 0)
    const [header, other] = [
      makeHeader(network, ledger),
      makeHeader(network, ledger, { tokenEarned: 999n, factsBlock: 4_000_000_000 }),
    ]
    await submit(header)
    const facts = { epoch: 0, onChain: headerStructHash(header), given: headerStructHash(other) }
    await expect(submit(other)).rejects.toMatchObject({ code: 'epoch_conflict', facts, retryable: false })
  })

  it('too early, out of order, over the schedule, under other rules: the contract’s own error with its facts', async () => {
    const header = makeHeader(network, ledger)
    const endsAt = BigInt(network.deployment.genesisMs / 1000 + 3600)
    await expect(submit(header)).rejects.toMatchObject({
      code: 'tx_reverted',
      facts: { error: 'Settlement_TooEarly', endsAt, verb: 'submit' },
    })
    await passEpoch(network, 0)
    const refused = async (change: Partial<EpochHeader>, error: string) =>
      expect(submit({ ...header, ...change })).rejects.toMatchObject({
        code: 'tx_reverted',
        facts: { error },
      })
    await refused({ epoch: 1 }, 'Settlement_WrongEpoch')
    await refused({ parent: headerStructHash(header) }, 'Settlement_WrongParent')
    await refused({ rules: headerStructHash(header) }, 'Settlement_WrongRules')
    await refused({ tokenEarned: 10n ** 24n }, 'Settlement_OverSchedule')
    expect(await headers()).toEqual([])
  })

  it('a quorum is enough, strangers do not count, and less is said before anything is sent', async () => {
    await passEpoch(network, 0)
    const header = makeHeader(network, ledger)
    const { deployment } = network
    expect(await readSigners(network.client, deployment)).toMatchObject({ quorum: 3, signers: { length: 4 } })
    const stranger = await signHeader(developmentAccount(20), header, deployment)
    const [a, b, c] = await signAll(network, header)
    const few = submitHeader(network.launcher, { deployment, header, signatures: [a!, b!, stranger, b!] })
    await expect(few).rejects.toMatchObject({
      code: 'quorum_missing',
      facts: { epoch: 0, quorum: 3, signatures: 2 },
    })
    await submitHeader(network.launcher, { deployment, header, signatures: [stranger, c!, a!, b!] })
    expect(await headers()).toHaveLength(1)
  })

  it('a rejected epoch is no longer there, and another header takes its place', async () => {
    const { deployment, client } = network
    await passEpoch(network, 0)
    const first = makeHeader(network, ledger)
    await submit(first)
    await passEpoch(network, 1)
    await submit(makeHeader(network, ledger, { previous: first }))
    await govern(network.launcher, { deployment, act: governedActs(deployment).reject(1) })
    expect((await headers()).map(({ epoch }) => epoch)).toEqual([0])
    const better = makeHeader(network, ledger, { previous: first, stateRoot: headerStructHash(first) })
    await submit(better)
    expect((await readHeader({ client, deployment, epoch: 1 })).header).toEqual(better)
  })

  it('a header submitted through another contract is read all the same', async () => {
    await passEpoch(network, 0)
    const header = makeHeader(network, ledger)
    const { client, deployment } = network
    // Its code passes all calldata after the first 20 bytes on to the address in the first 20.
    const forwarder = '0x366014900380601460003760006000826000600060003560601c5af16022575f5ffd5b00'
    const to = toAddress('0x00000000000000000000000000000000000f0000')
    await network.test.setCode({ address: to, bytecode: forwarder })
    const { signers } = await readSigners(client, deployment)
    const signatures = [...(await signAll(network, header))].sort((a, b) => (a.signer < b.signer ? -1 : 1))
    const compact = signatures.map(({ signature }) => ({
      r: `0x${signature.slice(2, 66)}` as const,
      vs: `0x${signature.slice(66)}` as const,
    }))
    const abiHeader = toAbiHeader(header)
    const call = encodeFunctionData({
      abi,
      functionName: 'submit',
      args: [abiHeader, concatHex([...signers]), 15n, compact],
    })
    await sendTransaction(network.launcher, {
      to,
      data: concatHex([deployment.settlement, call]),
      verb: 'forward',
    })
    expect((await readHeader({ client, deployment, epoch: 0 })).header).toEqual(header)
  })
})
