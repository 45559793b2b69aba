/**
 * A network whose members pay with credits, on a real EVM: its own contracts, a feed that says what a scenario wants, and somebody with
 * twenty million tokens. Every scenario begins at the same block.
 */
import { encodeFunctionData, type Hex, maxUint256, zeroHash } from 'viem'
import { abi as creditsAbi } from '../../../chain/artifacts/Credits.ts'
import { abi as emissionAbi } from '../../../chain/artifacts/Emission.ts'
import { abi as governanceAbi } from '../../../chain/artifacts/Governance.ts'
import { abi as tokenAbi } from '../../../chain/artifacts/NetworkToken.ts'
import { abi as feedAbi } from '../../../chain/artifacts/TestFeed.ts'
import type { Deployment } from '../../../chain/deployment-file.ts'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { deployTestFeed } from '../../../chain/launch/launch-credits.ts'
import { launchNetwork } from '../../../chain/launch/launch-network.ts'
import { type EdrChain, startEdr } from '../../../chain/testing/edr-chain.ts'
import { testRules } from '../../../chain/testing/test-rules.ts'
import { credits } from '../../../kernel/money/credits.ts'
import { fixed } from '../../../kernel/money/emission/fixed.ts'
import { type CreditUnit, tokensForCredits } from '../../../protocol/chain-formats/credit-price.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'

/** USD for a token: what no credit is made above, and what it is worth when a scenario begins. */
export const [MOST_USD, FAIR_USD] = [1, 0.1]
const UNIT: CreditUnit = { usd: 10n ** 18n, decimals: 6 }

const GENESIS_MS = Date.UTC(2026, 0, 1)
/** Of supply, a tenth a day: in a week there is enough. */
const [SUPPLY, A_DAY, WEALTH] = ['100_000_000', '10_000_000', 20_000_000n]
const WEEK_S = 7 * 86_400
const [GAS, COINS]: readonly [Hex, Hex] = ['0xf42400', '0x56bc75e2d63100000']
const [FEED_UNIT, USD_UNIT, CREDIT] = [1e8, 1e18, 1e6]

export interface Bought {
  /** Whole ones. */
  readonly credits: number
  readonly tokens: number
}

export interface Stage {
  /** From here on; seconds since the scenario began. */
  at(seconds: number): void
  /** What the feed says, USD. */
  say(usd: number): Promise<void>
  observe(): Promise<void>
  /** What a token counts for now, USD; 0 where it counts for nothing. */
  price(): Promise<number>
  /** All that may be made now. */
  buyAll(): Promise<Bought>
  /** By governance: the same feed anew, and what a token counts for at most to begin with. */
  nameFeed(usd: number): Promise<void>
}

export interface FeedChain {
  play<Result>(scenario: (stage: Stage) => Promise<Result>): Promise<Result>
  stop(): Promise<void>
}

export async function startFeedChain(): Promise<FeedChain> {
  const edr = await startEdr({ genesisMs: GENESIS_MS })
  const launcher = { client: edr.client, account: developmentAccount(0), embedded: true }
  const payment = credits({ leastPrice: '0.001', mostPrice: String(MOST_USD) })
  const feed = await deployTestFeed(launcher, payment.credits!)
  const from = await impersonate(edr, launcher.account.address)
  const plain = testRules('Priced')
  const rules = {
    ...plain,
    payment,
    emission: fixed({ amount: A_DAY, every: '1d' }),
    token: { ...plain.token, supply: BigInt(SUPPLY.replaceAll('_', '')) * 10n ** 18n },
  }
  const say = encodeFunctionData({ abi: feedAbi, functionName: 'say', args: [answerOf(FAIR_USD), 0n] })
  await edr.client.waitForTransactionReceipt({ hash: await sendFrom(edr, from, feed, say) })
  const address = toAddress(developmentAccount(1).address)
  const deployment = await launchNetwork({
    sender: launcher,
    rules,
    oracles: [{ signer: address, payee: address }],
    governorDelayMs: 0,
    leastDeposit: 1n,
    credits: { feed, anchor: BigInt(FAIR_USD * FEED_UNIT) * BigInt(USD_UNIT / FEED_UNIT) },
  })
  const its = { edr, deployment, feed, from }
  await enrich(its)
  return {
    play: async scenario => {
      const { result } = await edr.ask('evm_snapshot', [])
      try {
        return await scenario(await openStage(its))
      } finally {
        await edr.ask('evm_revert', [result])
      }
    },
    stop: () => edr.stop(),
  }
}

interface Its {
  readonly edr: EdrChain
  readonly deployment: Deployment
  readonly feed: Address
  /** The launcher: its governor without a delay, and who buys. */
  readonly from: Address
}

function answerOf(usd: number): bigint {
  return BigInt(Math.round(usd * FEED_UNIT))
}

async function impersonate(edr: EdrChain, address: Hex): Promise<Address> {
  await edr.ask('hardhat_impersonateAccount', [address])
  await edr.ask('hardhat_setBalance', [address, COINS])
  return toAddress(address)
}

/** @throws {Error} where the chain refuses it */
async function sendFrom(edr: EdrChain, from: Address, to: Address, data: Hex): Promise<Hex> {
  const answer = await edr.ask('eth_sendTransaction', [{ from, to, data, gas: GAS }])
  const { result } = await edr.ask('eth_getTransactionReceipt', [answer.result])
  const isDone = (result as { readonly status?: string } | null | undefined)?.status === '0x1'
  if (!isDone) throw new Error(`${to} refused ${data.slice(0, 10)}: ${JSON.stringify(answer)}`)
  return answer.result as Hex
}

async function enrich({ edr, deployment, from }: Its): Promise<void> {
  const { emission, token, payment, governance } = deployment
  const govern = (target: Address, data: Hex) =>
    sendFrom(
      edr,
      from,
      governance,
      encodeFunctionData({ abi: governanceAbi, functionName: 'execute', args: [target, data] }),
    )
  const allowed = { abi: emissionAbi, functionName: 'setMinter', args: [from, true] } as const
  await govern(emission, encodeFunctionData(allowed))
  const { timestamp } = await edr.client.getBlock()
  await edr.mine((Number(timestamp) + WEEK_S) * 1000)
  const minted = { abi: emissionAbi, functionName: 'mint', args: [from, WEALTH * 10n ** 18n] } as const
  await sendFrom(edr, from, emission, encodeFunctionData(minted))
  const approved = { abi: tokenAbi, functionName: 'approve', args: [payment, maxUint256] } as const
  await sendFrom(edr, from, token, encodeFunctionData(approved))
}

async function openStage({ edr, deployment, feed, from }: Its): Promise<Stage> {
  const { payment, token, governance } = deployment
  const its = { address: payment, abi: creditsAbi } as const
  const begin = Number((await edr.client.getBlock()).timestamp) + 60
  let [now, last] = [begin, 0]
  const send = async (to: Address, data: Hex) => {
    last = Math.max(now, last + 1)
    await edr.ask('evm_setNextBlockTimestamp', [`0x${last.toString(16)}`])
    return sendFrom(edr, from, to, data)
  }
  /** So that what is asked has the time that is meant. */
  const readPrice = async () => {
    if (now > last) {
      await edr.mine(now * 1000)
      last = now
    }
    return edr.client.readContract({ ...its, functionName: 'price' })
  }
  const readMade = () => edr.client.readContract({ ...its, functionName: 'creditsForTokens' })
  return {
    at(seconds) {
      now = Math.max(begin + seconds, last)
    },
    say: async usd => {
      await send(feed, encodeFunctionData({ abi: feedAbi, functionName: 'say', args: [answerOf(usd), 0n] }))
    },
    observe: async () => {
      await send(payment, encodeFunctionData({ abi: creditsAbi, functionName: 'observe' }))
    },
    price: async () => Number((await readPrice())[0]) / USD_UNIT,
    buyAll: async () => {
      const [usd] = await readPrice()
      const available = await edr.client.readContract({ ...its, functionName: 'available' })
      const nonce = await edr.client.readContract({ ...its, functionName: 'nonceOf', args: [from] })
      const before = await readMade()
      // The price and the limit go on until the block.
      const amount = tokensForCredits((available * 9_999n) / 10_000n, usd, UNIT)!
      const what = { buyer: from, account: from, asset: token, amount, least: 0n, until: 2n ** 60n, nonce }
      const permit = { deadline: 0n, v: 0, r: zeroHash, s: zeroHash }
      const args = [what, '0x', permit] as const
      await send(payment, encodeFunctionData({ abi: creditsAbi, functionName: 'buy', args }))
      return { credits: Number((await readMade()) - before) / CREDIT, tokens: Number(amount) / USD_UNIT }
    },
    nameFeed: async usd => {
      const terms = await edr.client.readContract({ ...its, functionName: 'feedTerms' })
      const anchor = BigInt(Math.round(usd * FEED_UNIT)) * BigInt(USD_UNIT / FEED_UNIT)
      const data = encodeFunctionData({ abi: creditsAbi, functionName: 'setFeed', args: [terms, anchor] })
      const call = encodeFunctionData({
        abi: governanceAbi,
        functionName: 'execute',
        args: [payment, data],
      })
      await send(governance, call)
    },
  }
}
