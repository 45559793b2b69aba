/** Who can be backed, by what terms, and what stands behind each; and what one account has there. As the newest block has it. */
import { getAbiItem } from 'viem'
import type { StakeKind } from '../../protocol/chain-formats/orders/stake-orders.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi as oracleSetAbi } from '../artifacts/OracleSet.ts'
import { abi } from '../artifacts/Stakes.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { readLogs } from '../read-logs.ts'
import { toChainError } from '../to-chain-error.ts'
import { readStakeSigning, type StakeSigning } from './by-signature.ts'
import { findStakes } from './make-stakes.ts'
import { readSlashes } from './read-slashes.ts'
import { type OwnStake, readOwnStake, readStaked, readStakes } from './stakes.ts'

type Place = Pick<Deployment, 'directory' | 'launchBlock'>

/** What the rules pay for backing, by kind. */
type Pays = Readonly<
  Partial<
    Record<
      'oracles' | 'owners',
      { readonly partPpm: number; readonly full: bigint; readonly perBond: number }
    >
  >
>

export interface HolderStakes extends StakeSigning {
  readonly own: readonly (OwnStake & { readonly subject: bigint })[]
}

export type StakesTold = Awaited<ReturnType<typeof readStakesTold>>

const TERMS = [getAbiItem({ abi, name: 'TermsSet' })] as const
const STAKED = [getAbiItem({ abi, name: 'Staked' })] as const
const MOST = 200
const KINDS: readonly StakeKind[] = ['oracle', 'owner']

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readStakesTold(client: ChainClient, place: Place, pays: () => Pays | undefined) {
  const { number: toBlock, timeMs: nowMs } = await blockAt(client)
  const contracts = []
  for (const kind of KINDS) {
    const contract = await findStakes(client, place, kind)
    if (contract === undefined) continue
    const { source, delayMs, least, ...terms } = await readStakes(client, contract)
    const its = { client, address: contract, fromBlock: place.launchBlock, toBlock }
    const logs = await readLogs({ ...its, events: TERMS })
    const subjects = [...new Set(logs.map(({ args }) => args.subject).reverse())].slice(0, MOST)
    const backed = await Promise.all(
      subjects.map(async subject => {
        const { next, total, leaving, cap, ...rest } = await readStaked(client, {
          stakes: contract,
          subject,
          nowMs,
        })
        const digits = { total: String(total), leaving: String(leaving), cap: String(cap) }
        const earns = kind === 'oracle' ? await payeeOf(client, source, subject) : ownerOf(subject)
        const account = earns === undefined ? {} : { account: earns }
        const announced = next === undefined ? {} : { next }
        return { subject: String(subject), ...account, ...digits, ...rest, ...announced }
      }),
    )
    const rule = pays()?.[kind === 'oracle' ? 'oracles' : 'owners']
    const paid = rule === undefined ? {} : { pays: { ...rule, full: String(rule.full) } }
    const slashed = await readSlashes(client, { source, fromBlock: place.launchBlock, toBlock })
    const slashes = slashed.map(({ subject, taken, from, ...when }) => {
      return { subject: String(subject), taken: String(taken), from: String(from), ...when }
    })
    contracts.push({ ...terms, contract, delayMs, least: String(least), ...paid, backed, slashes })
  }
  return { nowMs, contracts }
}

/** Undefined where governance has named none. @throws {ChainError} rpc_down, rpc_failed */
export async function readHolderStakes(
  client: ChainClient,
  place: Place,
  { kind, account: holder }: { readonly kind: StakeKind; readonly account: Address },
): Promise<HolderStakes | undefined> {
  const stakes = await findStakes(client, place, kind)
  if (stakes === undefined) return undefined
  const { number: toBlock } = await blockAt(client)
  const its = { client, address: stakes, fromBlock: place.launchBlock, toBlock }
  const logs = await readLogs({ ...its, events: STAKED })
  const mine = logs.filter(({ args }) => toAddress(args.holder) === holder)
  const subjects = [...new Set(mine.map(({ args }) => args.subject))].slice(0, MOST)
  const all = await Promise.all(
    subjects.map(async subject => ({
      subject,
      ...(await readOwnStake(client, { stakes, subject, holder })),
    })),
  )
  const own = all.filter(({ staying, leaving }) => staying + leaving > 0n)
  return { ...(await readStakeSigning(client, stakes, holder)), own }
}

/** What an oracle earns is credited to it; undefined where the oracle is no more. @throws {ChainError} rpc_down, rpc_failed */
async function payeeOf(client: ChainClient, source: Address, oracle: bigint): Promise<Address | undefined> {
  try {
    const contract = { address: source, abi: oracleSetAbi } as const
    const { account, payee } = await client.readContract({
      ...contract,
      functionName: 'oracleOf',
      args: [Number(oracle)],
    })
    return BigInt(account) === 0n ? undefined : toAddress(payee)
  } catch (error) {
    throw toChainError(error, { contract: source })
  }
}

function ownerOf(subject: bigint): Address {
  return toAddress(`0x${subject.toString(16).padStart(40, '0')}`)
}
