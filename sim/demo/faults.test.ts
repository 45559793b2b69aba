/**
 * Four oracles, each the node in a process of its own, on a real chain. The key of one of them signs a second header for a view
 * that it has signed in, and somebody passes that on to the others over their own API. What follows nobody does but the nodes.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { getAbiItem } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FAULTS } from '../../api/faults.ts'
import { abi } from '../../chain/artifacts/OracleSet.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { readHeader } from '../../chain/epochs/read-headers.ts'
import { signHeader } from '../../chain/epochs/sign-header.ts'
import { launchNetwork } from '../../chain/launch/launch-network.ts'
import { readOracle } from '../../chain/oracles/oracle-keys.ts'
import { readOwed } from '../../chain/oracles/owed.ts'
import { readLogs } from '../../chain/read-logs.ts'
import { startTestChain, type TestChain } from '../../chain/testing/start-test-network.ts'
import { encodeHeader } from '../../node/agreement/header-codec.ts'
import { EMPTY_ROUND } from '../../node/agreement/peer.ts'
import { freePort } from '../../node/testing/free-port.ts'
import { type Json, until } from '../../node/testing/start-test-node.ts'
import { type EpochHeader, headerStructHash } from '../../protocol/chain-formats/header.ts'
import { compactToBytes } from '../../protocol/chain-formats/oracle-statement.ts'
import { toAddress } from '../../protocol/ids.ts'
import { type FalseFriend, startFalseFriend } from './false-friend.ts'
import { demoNetwork } from './network.ts'
import { createOracleProcess, type OracleProcess } from './processes.ts'

const ALL = [0, 1, 2, 3] as const
const [SPENDER, LIAR] = [2, 3]
const LENGTHS = { epoch: '1h', challenge: '2h' }
const HOUR_MS = 3_600_000
const COINS = 10n ** 20n
const DEADLINE_MS = 240_000

const folder = mkdtempSync(join(tmpdir(), 'cairn-faults-'))
const keys = ALL.map(generatePrivateKey)
const accounts = keys.map(key => toAddress(privateKeyToAccount(key).address))
let chain: TestChain
let deployment: Deployment
let friend: FalseFriend
let oracles: readonly OracleProcess[]

beforeAll(async () => {
  const startMs = Math.floor(Date.now() / 1000) * 1000 - HOUR_MS - 60_000
  chain = await startTestChain({ genesisMs: startMs })
  for (const address of accounts) await chain.test.setBalance({ address, value: COINS })
  const { rules } = demoNetwork(LENGTHS)
  const founders = accounts.map(signer => ({ signer, payee: signer }))
  deployment = await launchNetwork({ sender: chain.senderOf(0), rules, oracles: founders })
  friend = await startFalseFriend()
  const ports = await Promise.all(ALL.map(freePort))
  const urls = ports.map(port => `http://127.0.0.1:${port}`)
  oracles = ALL.map(index =>
    createOracleProcess(`oracle-${index}`, {
      folder: join(folder, String(index)),
      port: ports[index]!,
      peers: [...urls.filter((_, other) => other !== index), friend.url],
      rpcUrl: chain.anvil.url,
      deployment,
      privateKey: keys[index]!,
      corrupt: false,
      lengths: LENGTHS,
    }),
  )
  await Promise.all(oracles.map(oracle => oracle.start()))
}, DEADLINE_MS)

afterAll(async () => {
  await Promise.all(oracles.map(oracle => oracle.kill()))
  await friend.stop()
  await chain.stop()
  rmSync(folder, { recursive: true, force: true })
})

const get = async (oracle: number, path: string) =>
  (await (await fetch(`${oracles[oracle]!.url}${path}`)).json()) as Json
const faultsOf = async (oracle: number) => {
  const answer = await get(oracle, '/v1/oracle/faults')
  expect(v.parse(FAULTS, answer)).toEqual(answer)
  return answer['faults'] as readonly Json[]
}

const COMMITTED = [getAbiItem({ abi, name: 'ProofCommitted' })] as const
const SLASHED = [getAbiItem({ abi, name: 'OracleSlashed' })] as const
const range = async () => ({
  client: chain.client,
  address: deployment.oracleSet,
  fromBlock: deployment.launchBlock,
  toBlock: Number(await chain.client.getBlockNumber()),
})
const commitments = async () => readLogs({ ...(await range()), events: COMMITTED })
const punishments = async () => readLogs({ ...(await range()), events: SLASHED })

/** What an oracle's key signs besides what its node does, passed on to all who listen. */
async function tellSigned(by: number, header: EpochHeader): Promise<void> {
  const { signature } = await signHeader(privateKeyToAccount(keys[by]!), header, deployment)
  const vote = { headerHash: headerStructHash(header), signature: compactToBytes(signature) }
  const round = { ...EMPTY_ROUND, votes: [vote], headers: [encodeHeader(header)] }
  friend.tell({ epoch: header.epoch, round })
}

it('who signs twice loses its bond with nobody’s help, also where whoever proves it is killed in between', async () => {
  await chain.mine(deployment.genesisMs + HOUR_MS + 1_000)
  const isFinal = async (index: number) => (await get(index, '/v1/epochs/0'))['stage'] === 'final'
  await until(
    'epoch 0 is settled',
    async () => (await Promise.all(ALL.map(isFinal))).every(Boolean),
    DEADLINE_MS,
  )
  const { header, signers } = await readHeader({ client: chain.client, deployment, epoch: 0 })
  // Whoever submits sends all that it has heard of by then: a quorum, or more.
  expect(signers.length).toBeGreaterThanOrEqual(3)
  for (const index of ALL) expect(await faultsOf(index)).toEqual([])

  // The first is its own: the oracle itself has told it to the others.
  await tellSigned(LIAR, { ...header, ledgerRoot: header.stateRoot })
  // A block a look: network time stands still but for those.
  await chain.mine()
  const [committed] = await until(
    'somebody has committed to a proof',
    async () => {
      const found = await commitments()
      if (found.length === 0) await chain.mine()
      return found.length > 0 && found
    },
    DEADLINE_MS,
  )
  const { from } = await chain.client.getTransaction({ hash: committed!.transactionHash })
  const bringer = accounts.indexOf(toAddress(from))
  expect([0, 1, 2]).toContain(bringer)

  await oracles[bringer]!.kill()
  await chain.mine((await chain.nowMs()) + 61_000)
  await oracles[bringer]!.start()
  const settled = await until(
    'all honest oracles know that it is punished',
    async () => {
      await chain.mine()
      const all = await Promise.all([0, 1, 2].map(faultsOf))
      return all.every(([fault]) => fault?.['state'] === 'settled') && all
    },
    DEADLINE_MS,
  )
  const slashed = await punishments()
  expect(slashed.map(({ args }) => [toAddress(args.signer), toAddress(args.reporter)])).toEqual([
    [accounts[LIAR], accounts[bringer]],
  ])
  // It was the same commitment: nobody made another.
  expect(await commitments()).toHaveLength(1)
  for (const [index, faults] of settled.entries())
    expect(faults).toMatchObject([
      {
        kind: 'equivocation',
        account: accounts[LIAR],
        epoch: 0,
        outcome: 'punished',
        mine: index === bringer,
      },
    ])
  const bonds = await Promise.all(
    accounts.map(async signer => (await readOracle(chain.client, { deployment, signer }))!.bond),
  )
  expect(bonds.map(bond => bond > 0n)).toEqual([true, true, true, false])
  expect(await readOwed(chain.client, { deployment, account: accounts[bringer]! })).toBe(0n)

  // The liar's own node says what was done with its key, and accuses nobody.
  expect(await faultsOf(LIAR)).toEqual([])
  const { concerns } = await get(LIAR, '/healthz')
  expect(concerns).toMatchObject([{ code: 'key_elsewhere' }])
}, 240_000)

it('who signs a header that earns more than the schedule allows loses its bond as well', async () => {
  const { header } = await readHeader({ client: chain.client, deployment, epoch: 0 })
  await tellSigned(SPENDER, { ...header, viewNumber: 7, tokenEarned: 1n << 100n })
  const bondOf = async (index: number) =>
    (await readOracle(chain.client, { deployment, signer: accounts[index]! }))!.bond
  await until(
    'its bond is gone',
    async () => {
      await chain.mine((await chain.nowMs()) + 20_000)
      return (await bondOf(SPENDER)) === 0n
    },
    DEADLINE_MS,
  )
  const [, last] = await punishments()
  expect(toAddress(last!.args.signer)).toBe(accounts[SPENDER])
  for (const index of [0, 1]) expect(await bondOf(index)).toBeGreaterThan(0n)
}, 240_000)
