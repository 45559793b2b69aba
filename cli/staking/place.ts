/** Which stakes a command is about: those behind oracles or behind owners, as governance has named them, and one subject of theirs. */
import { erc20Abi } from 'viem'
import { readOracle } from '../../chain/oracles/oracle-keys.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import { findStakes } from '../../chain/staking/make-stakes.ts'
import { readStakes, type StakesOnChain } from '../../chain/staking/stakes.ts'
import { formatAsset } from '../../client/format.ts'
import type { BackedKind } from '../../kernel/chain-facts.ts'
import type { Address } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'
import type { Act } from '../transaction/open-act.ts'
import { accountOf } from '../transaction/readers.ts'

export const KINDS: readonly BackedKind[] = ['oracle', 'owner']

export interface StakePlace {
  readonly stakes: Address
  readonly terms: StakesOnChain
  /** Of its asset. */
  readonly money: (base: bigint) => string
}

/** @throws {CliError} argument_invalid */
export function kindOf(typed: string): BackedKind {
  const kind = KINDS.find(one => one === typed)
  if (kind !== undefined) return kind
  throw new CliError('argument_invalid', `"${typed.slice(0, 40)}" is nothing that is backed`, {
    hint: 'Write oracle or owner: cairn stake oracle 1',
  })
}

/** Undefined where governance has named none. @throws {ChainError} rpc_down, rpc_failed */
export async function placeOf(act: Act, kind: BackedKind): Promise<StakePlace | undefined> {
  const stakes = await findStakes(act.client, act.deployment, kind)
  if (stakes === undefined) return undefined
  const terms = await readStakes(act.client, stakes)
  const { symbol, decimals, asset } = terms
  const money =
    asset === act.deployment.payment
      ? act.money
      : (base: bigint) => formatAsset(base, { symbol, decimals }, decimals)
  return { stakes, terms, money }
}

/** @throws {CliError} nothing_to_do; {ChainError} rpc_down, rpc_failed */
export async function requirePlace(act: Act, kind: BackedKind): Promise<StakePlace> {
  const place = await placeOf(act, kind)
  if (place !== undefined) return place
  throw new CliError('nothing_to_do', `nobody can stake behind an ${kind} of this network`, {
    hint: `Make the contract, and have governance name it: cairn stake make ${kind}`,
  })
}

/** An owner's account; an oracle's id, or an account that it has. @throws {CliError} argument_invalid */
export async function subjectOf(act: Act, kind: BackedKind, typed: string): Promise<bigint> {
  if (kind === 'oracle' && /^\d{1,9}$/.test(typed)) return BigInt(typed)
  const account = accountOf(typed, act.settings.names)
  if (kind === 'owner') return BigInt(account)
  const entry = await readOracle(act.client, { deployment: act.deployment, signer: account })
  if (entry !== undefined) return BigInt(entry.id)
  throw new CliError('argument_invalid', `${act.who(account)} is no oracle of this network`, {
    hint: 'Write its number, as cairn oracle status has it, or an account that it signs with.',
  })
}

/** @returns what makes test dollars of it on the chain of `cairn up`, for after the yes. @throws {CliError} no_funds */
export async function requireStake(
  act: Act,
  place: StakePlace,
  sender: Sender,
  amount: bigint,
): Promise<() => Promise<void>> {
  const { asset } = place.terms
  if (asset === act.deployment.payment) return act.requireMoney(sender, amount, 'the stake')
  const args = [sender.account.address] as const
  const has = await act.client.readContract({
    address: asset,
    abi: erc20Abi,
    functionName: 'balanceOf',
    args,
  })
  if (has >= amount) return async () => undefined
  throw new CliError(
    'no_funds',
    `${sender.account.address} has ${place.money(has)}, and the stake is ${place.money(amount)}`,
    { hint: `Send it what is missing of the token ${asset}.` },
  )
}
