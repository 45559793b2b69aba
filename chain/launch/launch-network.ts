/**
 * A network, launched once: factory and, on the embedded chain, a test dollar at addresses that follow from their code;
 * the oracles' bonds; then everything else in one transaction.
 *
 * Law: repeating it, after a crash at any step or with the file lost, finds what is there and deploys nothing twice. A
 * launcher has one network of a name, so the launch itself stands in the factory's logs for whoever looks for it.
 */
import { encodeFunctionData, type Hex } from 'viem'
import { type Rules, rulesHash } from '../../kernel/rules.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi as factoryAbi } from '../artifacts/NetworkFactory.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import { type Deployment, readDeployment, writeDeployment } from '../deployment-file.ts'
import { mintTestDollars, testDollarCode } from '../embedded/mint-test-dollars.ts'
import { ChainError, isChainError } from '../errors.ts'
import { makeVoting, placeBeforeLaunch } from '../governance/holders/make-voting.ts'
import { noticeMs, PRESETS, type PresetName } from '../governance/holders/presets.ts'
import { approve } from '../money/approve.ts'
import { readPayment } from '../money/payment.ts'
import { nothingPending, type Sender, sendTransaction } from '../send-transaction.ts'
import { isTestChain } from '../test-chains.ts'
import { toChainError } from '../to-chain-error.ts'
import { deployOnce, hasCode } from './deterministic-deploy.ts'
import { findLaunch } from './find-launch.ts'
import { factoryCreation, IMPLEMENTATIONS } from './network-code.ts'
import {
  chainCeiling,
  DECISION_MS,
  type FoundingOracle,
  type LaunchChoices,
  networkConfig,
  packRows,
} from './network-config.ts'

export interface LaunchOptions extends Partial<Omit<LaunchChoices, 'oracles'>> {
  /** Pays for it, and is governor, council and treasury unless said otherwise. */
  readonly sender: Sender
  readonly rules: Rules
  readonly oracles: readonly FoundingOracle[]
  /** The deployment file; none is read or written when not given. */
  readonly path?: string
  /** Of this chain, if it has one already elsewhere. */
  readonly factory?: Address
  /** Its holders are the governor, by this name of how they decide; `governor` and its delay are then not said. */
  readonly holders?: PresetName
  /**
   * On a test chain as well as on the embedded one: where no payment asset is given, a test dollar is deployed, which anybody can
   * mint, and the sender gets what the bonds take and a million to try things with.
   */
  readonly testToken?: boolean
  readonly onStep?: (step: LaunchStep) => void
}

/** Whole test dollars that the sender has after a launch with them, besides the bonds. */
const TO_TRY = 1_000_000n

export type LaunchStep = 'looking' | 'found' | 'deploying' | 'bonding' | 'launching' | 'launched'

/** @throws {ChainError} deployment_invalid, deployment_differs, not_deployed, payment_needed, tx_reverted, rpc_down, … */
export async function launchNetwork(options: LaunchOptions): Promise<Deployment> {
  try {
    const known = await knownDeployment(options)
    if (known !== undefined) return known
    const deployment = await launch(options)
    if (options.path !== undefined) await writeDeployment(options.path, deployment)
    return deployment
  } catch (error) {
    throw toChainError(error, { verb: 'launch', network: options.rules.name })
  }
}

/** What the file names, if it is on the chain. An embedded chain may have gone back to before the launch. */
async function knownDeployment({
  sender,
  rules,
  path,
  onStep,
}: LaunchOptions): Promise<Deployment | undefined> {
  onStep?.('looking')
  const deployment = path === undefined ? undefined : await readDeployment(path)
  if (deployment === undefined) return undefined
  if (deployment.name !== rules.name) throw differs('name', deployment.name, rules.name)
  if (deployment.chainId !== sender.client.chain.id)
    throw differs('chainId', deployment.chainId, sender.client.chain.id)
  if (!(await hasCode(sender.client, deployment.settlement))) {
    if (sender.embedded) return undefined
    throw new ChainError('not_deployed', { contract: 'Settlement', address: deployment.settlement })
  }
  await checkRules(sender, rules, deployment)
  onStep?.('found')
  return deployment
}

async function launch(options: LaunchOptions): Promise<Deployment> {
  const { sender, rules, onStep } = options
  const factory = options.factory ?? (await deployFactory(sender))
  const found = await findLaunch(sender, factory, rules.name)
  if (found !== undefined) {
    await checkRules(sender, rules, found)
    onStep?.('found')
    return found
  }
  onStep?.('deploying')
  const launcher = toAddress(sender.account.address)
  const payment = options.payment ?? (await testPayment(options))
  await checkPayment(sender, payment, rules)
  const config = networkConfig(rules, {
    governor: launcher,
    council: launcher,
    treasury: launcher,
    ...options,
    ...(await holdersOf(options, { factory, payment })),
    payment,
    genesisMs: options.genesisMs ?? (await chainTimeMs(sender)),
  })
  onStep?.('bonding')
  const bonds = config.oracleSet.minBond * BigInt(config.oracles.length)
  if (options.payment === undefined) {
    const more = options.testToken === true ? TO_TRY * 10n ** BigInt(rules.payment.decimals) : 0n
    await mintTestDollars(sender, { payment, to: launcher, atLeast: bonds + more })
  }
  await approve(sender, { asset: payment, spender: factory, amount: bonds })
  onStep?.('launching')
  const data = launchData(config, rules)
  const sent = await sendTransaction(sender, { to: factory, data, verb: 'launch' }).catch(async error => {
    if (!isChainError(error, 'tx_reverted')) throw error
    // The transaction of an earlier run may still be on its way, and makes ours fail.
    await nothingPending(sender)
    if ((await findLaunch(sender, factory, rules.name)) === undefined) throw error
    return undefined
  })
  const launched = await findLaunch(sender, factory, rules.name, sent?.block)
  if (launched === undefined)
    throw new ChainError('not_deployed', { contract: 'Settlement', network: rules.name })
  onStep?.('launched')
  return launched
}

/** The governor that follows from the choice; it is there before the network that it will govern. */
async function holdersOf(
  { sender, rules, holders, decisionMs }: LaunchOptions,
  { factory, payment }: { readonly factory: Address; readonly payment: Address },
): Promise<Partial<LaunchChoices>> {
  if (holders === undefined) return {}
  const preset = PRESETS[holders]
  const place = await placeBeforeLaunch(sender, { factory, name: rules.name, payment })
  const { governor } = await makeVoting(sender, { place, preset, supply: rules.token.supply })
  return {
    governor,
    governorDelayMs: preset.delayS * 1000,
    // Who upholds a challenge has to vote first.
    decisionMs: decisionMs ?? DECISION_MS + noticeMs(preset),
  }
}

/**
 * The contracts that every network of this chain shares, and the factory that clones them; those that are there already are
 * left as they are: their addresses follow from their code, so whatever is there is that code.
 * @throws {ChainError} not_deployed, tx_reverted, rpc_down, …
 */
export async function deployFactory(sender: Sender): Promise<Address> {
  for (const { name, creation } of IMPLEMENTATIONS) await deployOnce(sender, creation, name)
  return deployOnce(sender, factoryCreation(), 'NetworkFactory')
}

async function checkRules({ client }: Sender, rules: Rules, { settlement }: Deployment): Promise<void> {
  const ours = rulesHash(rules)
  const contract = { address: settlement, abi: settlementAbi } as const
  const [inForce, announced] = await Promise.all([
    client.readContract({ ...contract, functionName: 'rules' }),
    client.readContract({ ...contract, functionName: 'announcedRules' }),
  ])
  if (ours !== inForce && ours !== announced) throw differs('rules', inForce, ours)
}

/** Bonds, prices and breakers are counted in what the rules say a unit is: the token has to say the same. */
async function checkPayment({ client }: Sender, payment: Address, rules: Rules): Promise<void> {
  if (!(await hasCode(client, payment)))
    throw new ChainError('not_deployed', { contract: 'payment', address: payment })
  const { decimals } = await readPayment(client, { payment })
  if (decimals === rules.payment.decimals) return
  throw new ChainError('payment_differs', {
    payment,
    onChain: decimals,
    'payment.decimals': rules.payment.decimals,
  })
}

/** A network whose emission halves is launched as ever; for any other its ceiling is told with it. */
function launchData(config: ReturnType<typeof networkConfig>, rules: Rules): Hex {
  const { rows } = chainCeiling(rules)
  if (rows.length === 0)
    return encodeFunctionData({ abi: factoryAbi, functionName: 'launch', args: [config] })
  return encodeFunctionData({
    abi: factoryAbi,
    functionName: 'launchUnder',
    args: [config, packRows(rows)],
  })
}

async function testPayment({ sender, rules, testToken = false }: LaunchOptions): Promise<Address> {
  const chainId = sender.client.chain.id
  if (!sender.embedded && !testToken) throw new ChainError('payment_needed', { chainId })
  if (!sender.embedded && !isTestChain(chainId)) throw new ChainError('not_test_chain', { chainId })
  return deployOnce(sender, testDollarCode(rules.payment.decimals), 'TestDollar')
}

/** Of an embedded chain its beginning, of any other the present. */
async function chainTimeMs({ client, embedded }: Sender): Promise<number> {
  const block = await client.getBlock({ blockTag: embedded ? 'earliest' : 'latest' })
  return Number(block.timestamp) * 1000
}

function differs(field: string, onChain: string | number, given: string | number): ChainError {
  return new ChainError('deployment_differs', { field, onChain, given })
}
