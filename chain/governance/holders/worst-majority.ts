/**
 * The most that somebody with all votes takes of a network as it is deployed, as numbers: what can leave before the first of its calls, what
 * stays and can be lost, and what the schedule lets it mint. Contracts hold each bound (contracts/test/governance/Majority.t.sol): no vote
 * mints past the schedule and what was burned, and nothing happens within the notice.
 */
import { erc20Abi, getAbiItem } from 'viem'
import { abi as emissionAbi } from '../../artifacts/Emission.ts'
import { abi as settlementAbi } from '../../artifacts/Settlement.ts'
import { blockAt } from '../../block-at.ts'
import type { ChainClient } from '../../connect.ts'
import type { Deployment } from '../../deployment-file.ts'
import { readLogs } from '../../read-logs.ts'
import { toChainError } from '../../to-chain-error.ts'
import { noticeMs, type Preset } from './presets.ts'
import type { Voting } from './read-voting.ts'

/** What lets money out: so much at once, and as much again in each window. */
export interface Breaker {
  /** Base units. */
  readonly capacity: bigint
  readonly windowMs: number
}

export interface WorstMajority {
  /** In which nothing happens. */
  readonly noticeMs: number
  readonly breaker: Breaker
  /** Base units of what members pay with that leave within the notice, if asked for when it proposes. */
  readonly leaves: bigint
  /** Of what is deposited now, what cannot leave in time. */
  readonly exposed: bigint
  /** Base units of the token: what the schedule and what was burned let anybody mint by the notice’s end, beyond what there is. */
  readonly mintable: bigint
}

/**
 * Whole windows alone: what the breaker lets pass at once is the first of them.
 * @example leavesWithin({ capacity: 100_000n, windowMs: 86_400_000 }, noticeMs(PRESETS.holders)) // → 800_000n
 */
export function leavesWithin({ capacity, windowMs }: Breaker, notice: number): bigint {
  return capacity * BigInt(Math.floor(notice / windowMs))
}

/** From proposing to doing. @example noticeOf(voting) // → 691_200_000 */
export function noticeOf({ terms, delayMs }: Pick<Voting, 'terms' | 'delayMs'>): number {
  const preset: Pick<Preset, 'terms' | 'delayS'> = { terms, delayS: delayMs / 1000 }
  return noticeMs(preset)
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readWorstMajority(
  client: ChainClient,
  deployment: Deployment,
  voting: Pick<Voting, 'terms' | 'delayMs'>,
): Promise<WorstMajority> {
  const notice = noticeOf(voting)
  const { payment, settlement, emission, token } = deployment
  const { number, timeMs } = await blockAt(client)
  const end = BigInt(Math.floor((timeMs + notice) / 1000))
  try {
    const [breaker, deposited, issued, supply] = await Promise.all([
      breakerOf(client, deployment, number),
      client.readContract({
        address: payment,
        abi: erc20Abi,
        functionName: 'balanceOf',
        args: [settlement],
      }),
      client.readContract({ address: emission, abi: emissionAbi, functionName: 'cumulativeAt', args: [end] }),
      client.readContract({ address: token, abi: erc20Abi, functionName: 'totalSupply' }),
    ])
    const leaves = leavesWithin(breaker, notice)
    return {
      noticeMs: notice,
      breaker,
      leaves,
      exposed: deposited > leaves ? deposited - leaves : 0n,
      // What was burned is not in the supply.
      mintable: issued > supply ? issued - supply : 0n,
    }
  } catch (error) {
    throw toChainError(error, { contract: settlement })
  }
}

/** As it was last set for what members pay with: a launch sets it. */
async function breakerOf(
  client: ChainClient,
  { settlement, payment, launchBlock }: Deployment,
  toBlock: number,
): Promise<Breaker> {
  const logs = await readLogs({
    client,
    address: settlement,
    events: [getAbiItem({ abi: settlementAbi, name: 'BreakerSet' })],
    fromBlock: launchBlock,
    toBlock,
  })
  const last = logs.findLast(({ args }) => args.asset.toLowerCase() === payment.toLowerCase())
  if (last === undefined) throw new TypeError('the launch has set no breaker')
  return { capacity: last.args.capacity, windowMs: Number(last.args.window) * 1000 }
}
