/**
 * A network on an anvil of its own, for tests: launched, with funded accounts, in about a second. A waiting transaction
 * is mined at once, one second of network time after the last block; otherwise time passes only when `mine` says so.
 */
import { createTestClient, type HttpTransport, type PrivateKeyAccount, type TestClient } from 'viem'
import type { Rules } from '../../kernel/rules.ts'
import { toAddress } from '../../protocol/ids.ts'
import { type ChainClient, connectChain } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { developmentAccount } from '../dev-accounts.ts'
import { type Anvil, EMBEDDED_CHAIN_ID, startAnvil } from '../embedded/anvil.ts'
import { type LaunchOptions, launchNetwork } from '../launch/launch-network.ts'
import type { Sender } from '../send-transaction.ts'
import { transportTo } from '../transport.ts'
import { webSocketOf } from '../watch-heads.ts'
import { mineOnDemand } from './mine-on-demand.ts'
import { testRules } from './test-rules.ts'

export interface TestChainOptions {
  /** 1 August 2016 unless said. */
  readonly genesisMs?: number
  /** That of every embedded chain unless said. */
  readonly chainId?: number
}

export interface TestChain {
  readonly anvil: Anvil
  readonly client: ChainClient
  /** anvil's own methods: snapshots, balances, impersonation. */
  readonly test: TestClient<'anvil', HttpTransport, undefined>
  /** Development account `index`, ready to send. */
  readonly senderOf: (index: number) => Sender
  /** Network time of the last block. */
  readonly nowMs: () => Promise<number>
  /** One block with this time, whole seconds; one second after the last block unless said. Its number. */
  readonly mine: (toMs?: number) => Promise<number>
  readonly stop: () => Promise<void>
}

export interface TestNetworkOptions extends TestChainOptions {
  readonly rules?: Rules
  /** How many; development accounts 1, 2, … sign, and are their own payees. One unless said. */
  readonly oracles?: number
  /** Base units; none unless said. */
  readonly bondPerDevice?: bigint
  /** What else the launch is told: who governs, the treasury. */
  readonly launch?: Partial<LaunchOptions>
}

export interface TestNetwork extends TestChain {
  readonly rules: Rules
  readonly deployment: Deployment
  /** Account 0 launched it; it is governor (without a delay), council and treasury. */
  readonly launcher: Sender
  readonly oracles: readonly PrivateKeyAccount[]
}

const ASKED = { timeout: 10_000, retryCount: 3 }
const GENESIS_MS = Date.UTC(2016, 7, 1)

export async function startTestNetwork(options: TestNetworkOptions = {}): Promise<TestNetwork> {
  const chain = await startTestChain(options)
  const rules = options.rules ?? testRules()
  const oracles = Array.from({ length: options.oracles ?? 1 }, (_, index) => developmentAccount(index + 1))
  const launcher = chain.senderOf(0)
  const founders = oracles.map(({ address }) => ({ signer: toAddress(address), payee: toAddress(address) }))
  const { bondPerDevice = 0n } = options
  const deployment = await launchNetwork({
    sender: launcher,
    rules,
    oracles: founders,
    bondPerDevice,
    governorDelayMs: 0,
    leastDeposit: 1n,
    ...options.launch,
  })
  return { ...chain, rules, deployment, launcher, oracles }
}

/** The same without a network. */
export async function startTestChain({
  genesisMs = GENESIS_MS,
  chainId = EMBEDDED_CHAIN_ID,
}: TestChainOptions = {}): Promise<TestChain> {
  const anvil = await startAnvil({ genesisMs, chainId })
  const client = await connectChain({ rpcUrl: anvil.url })
  const test = createTestClient({ mode: 'anvil', transport: transportTo(anvil.url, ASKED) })
  const nowMs = async () => Number((await client.getBlock()).timestamp) * 1000
  const mine = inTurn(async (toMs?: number) => {
    const timestamp = BigInt((toMs ?? (await nowMs()) + 1000) / 1000)
    await test.setNextBlockTimestamp({ timestamp })
    await test.mine({ blocks: 1 })
    return Number(await client.getBlockNumber())
  })
  const stopping = new AbortController()
  const mining = mineOnDemand({
    url: webSocketOf(anvil.url),
    waits: async () => (await test.getTxpoolStatus()).pending > 0,
    mine,
    signal: stopping.signal,
  })
  return {
    anvil,
    client,
    test,
    nowMs,
    mine,
    senderOf: index => ({ client, account: developmentAccount(index), embedded: true }),
    async stop() {
      stopping.abort()
      await mining
      await anvil.stop()
    },
  }
}

function inTurn<Argument, Result>(
  work: (argument?: Argument) => Promise<Result>,
): (argument?: Argument) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return argument => {
    const result = last.then(() => work(argument))
    last = result.catch(() => {})
    return result
  }
}
