/**
 * A vote lock and a governor for a network, made once: their addresses follow from who makes them and what they are told, so repeating
 * it finds them. They govern nothing until the network's AccessManager names the governor.
 */
import { concatHex, encodeAbiParameters, encodeFunctionData, type Hex } from 'viem'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { bytecode as governorCode } from '../../artifacts/HolderGovernor.ts'
import { abi as networkAbi } from '../../artifacts/NetworkFactory.ts'
import { bytecode as lockCode } from '../../artifacts/VoteLock.ts'
import { abi, bytecode as factoryCode } from '../../artifacts/VotingFactory.ts'
import type { Deployment } from '../../deployment-file.ts'
import { deployOnce, deterministicAddress, hasCode } from '../../launch/deterministic-deploy.ts'
import { type Sender, sendTransaction } from '../../send-transaction.ts'
import { CURVES, type Preset, termsOf } from './presets.ts'

export type VotingPlace = Pick<
  Deployment,
  'token' | 'emission' | 'registry' | 'oracleSet' | 'settlement' | 'directory' | 'governance' | 'payment'
>

export interface MadeVoting {
  readonly voteLock: Address
  readonly governor: Address
}

export interface VotingWish {
  /** Of a network that is there, or is going to be. */
  readonly place: VotingPlace
  readonly preset: Preset
  /** Of the token, at its end. */
  readonly supply: bigint
}

/** @throws {ChainError} not_deployed, tx_reverted, rpc_down, … */
export async function makeVoting(sender: Sender, wish: VotingWish): Promise<MadeVoting> {
  const lock = await deployOnce(sender, lockCode, 'VoteLock')
  const governor = await deployOnce(sender, governorCode, 'HolderGovernor')
  const factory = await deployOnce(sender, creationOf(lock, governor), 'VotingFactory')
  const config = configOf(wish)
  const made = await predict(sender, factory, config)
  if (await hasCode(sender.client, made.governor)) return made
  const data = encodeFunctionData({ abi, functionName: 'make', args: [config] })
  await sendTransaction(sender, { to: factory, data, verb: 'make the holders’ governor' })
  return made
}

/** Of a network that its launcher has not launched yet. @throws {ChainError} rpc_down, rpc_failed */
export async function placeBeforeLaunch(
  sender: Sender,
  options: { readonly factory: Address; readonly name: string; readonly payment: Address },
): Promise<VotingPlace> {
  const network = await sender.client.readContract({
    address: options.factory,
    abi: networkAbi,
    functionName: 'addressesOf',
    args: [sender.account.address, options.name],
  })
  return {
    token: toAddress(network.token),
    emission: toAddress(network.emission),
    registry: toAddress(network.registry),
    oracleSet: toAddress(network.oracleSet),
    settlement: toAddress(network.settlement),
    directory: toAddress(network.directory),
    governance: toAddress(network.governance),
    payment: options.payment,
  }
}

function creationOf(lock: Address, governor: Address): Hex {
  const words = encodeAbiParameters([{ type: 'address' }, { type: 'address' }], [lock, governor])
  return concatHex([factoryCode, words])
}

/** One for each version of the contracts: what a governor must be a clone of, to be believed. */
export function votingFactory(): Address {
  return deterministicAddress(creationOf(deterministicAddress(lockCode), deterministicAddress(governorCode)))
}

function configOf({ place, preset, supply }: VotingWish) {
  const { payment, token, emission, registry, oracleSet, settlement, directory, governance } = place
  return {
    network: { token, emission, registry, oracleSet, settlement, directory, governance },
    payment,
    curve: CURVES.indexOf(preset.curve),
    longest: preset.longestS,
    delay: preset.delayS,
    terms: termsOf(preset, supply),
  }
}

async function predict(
  sender: Sender,
  factory: Address,
  config: ReturnType<typeof configOf>,
): Promise<MadeVoting> {
  const [voteLock, governor] = await sender.client.readContract({
    address: factory,
    abi,
    functionName: 'addressesOf',
    args: [sender.account.address, config],
  })
  return { voteLock: toAddress(voteLock), governor: toAddress(governor) }
}
