/**
 * The credits of a network whose rules say so: deployed before its launch, for the addresses that the factory foretells, and launched
 * with as what members pay with. Repeating it finds what is there: its address follows from all that it was deployed with.
 */
import { concatHex, encodeAbiParameters, type Hex, zeroAddress } from 'viem'
import type { CreditsRules } from '../../kernel/money/credits.ts'
import type { Rules } from '../../kernel/rules.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi, bytecode } from '../artifacts/Credits.ts'
import { abi as factoryAbi } from '../artifacts/NetworkFactory.ts'
import { bytecode as testFeed } from '../artifacts/TestFeed.ts'
import { ChainError } from '../errors.ts'
import type { Sender } from '../send-transaction.ts'
import { isTestChain } from '../test-chains.ts'
import { deployOnce } from './deterministic-deploy.ts'

/** What a launch may choose beyond the rules; governance can change all of it later. */
export interface CreditsChoices {
  /** Of the token in USD, with Chainlink's interface. None: credits are sold for money alone, until governance sets one. */
  readonly feed?: Address
  /** Says whether the L2's sequencer is up, on a chain that has one. */
  readonly sequencer?: Address
  /** An answer older than that is not used; an hour unless said. */
  readonly staleAfterS?: number
  /** What is taken off an answer; 1 % unless said: a feed may stand still until the price has moved so far. */
  readonly marginPpm?: number
  /** By so much a day what counts may rise, compounded; unless said, what comes to half of it in a day. */
  readonly risePpm?: number
  /** 10⁻¹⁸ USD: what a token counts for at most to begin with. Has to be said where a feed is. */
  readonly anchor?: bigint
  /** Base units of credits that burning makes a day at most; a hundred thousand whole ones unless said. */
  readonly capacity?: bigint
}

const [DAY_S, HOUR_S, FEED_DECIMALS, USD_DECIMALS] = [86_400, 3_600, 8, 18]
/** ln 1.5 a day. */
const [MARGIN_PPM, RISE_PPM, A_DAY] = [10_000, 405_465, 100_000n]

export interface DeployCredits extends CreditsChoices {
  readonly rules: Rules & { readonly payment: { readonly credits: CreditsRules } }
  readonly factory: Address
  readonly money: Address
}

export function hasCredits(rules: Rules): rules is DeployCredits['rules'] {
  return rules.payment.credits !== undefined
}

/** @throws {ChainError} tx_reverted (Credits_WrongTerms), not_deployed, … */
export async function deployCredits(sender: Sender, options: DeployCredits): Promise<Address> {
  const { rules, factory, money } = options
  const { decimals, credits } = rules.payment
  const its = await sender.client.readContract({
    address: factory,
    abi: factoryAbi,
    functionName: 'addressesOf',
    args: [sender.account.address, rules.name],
  })
  const feed = options.feed ?? (sender.embedded ? await deployTestFeed(sender, credits) : zeroAddress)
  const terms = {
    name: `${rules.name} credits`,
    symbol: `c${rules.token.symbol}`,
    decimals,
    ...credits,
    token: its.token,
    settlement: its.settlement,
    governance: its.governance,
    directory: its.directory,
    money,
    feed: {
      feed,
      sequencer: options.sequencer ?? zeroAddress,
      staleAfter: options.staleAfterS ?? HOUR_S,
      marginPpm: options.marginPpm ?? MARGIN_PPM,
      risePpm: options.risePpm ?? RISE_PPM,
    },
    anchor: options.anchor ?? (options.feed === undefined ? credits.mostPrice / 2n : 0n),
    capacity: options.capacity ?? A_DAY * 10n ** BigInt(decimals),
    window: DAY_S,
  }
  const { inputs } = abi.find(item => item.type === 'constructor')!
  return deployOnce(sender, concatHex([bytecode, encodeAbiParameters(inputs, [terms])]), 'Credits')
}

/** A feed on which anybody says any price; half of the most to begin with. @throws {ChainError} not_test_chain, … */
export async function deployTestFeed(sender: Sender, { mostPrice }: CreditsRules): Promise<Address> {
  const chainId = sender.client.chain.id
  if (!sender.embedded && !isTestChain(chainId)) throw new ChainError('not_test_chain', { chainId })
  const answer = mostPrice / 2n / 10n ** BigInt(USD_DECIMALS - FEED_DECIMALS)
  return deployOnce(sender, testFeedCode(answer > 0n ? answer : 1n), 'TestFeed')
}

function testFeedCode(answer: bigint): Hex {
  const types = [{ type: 'uint8' }, { type: 'int256' }] as const
  return concatHex([testFeed, encodeAbiParameters(types, [FEED_DECIMALS, answer])])
}

/** The stable money that credits are sold for. */
export async function moneyOf({ client }: Pick<Sender, 'client'>, credits: Address): Promise<Address> {
  return toAddress(await client.readContract({ address: credits, abi, functionName: 'money' }))
}
