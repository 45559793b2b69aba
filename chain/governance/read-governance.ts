/** Who governs a network, with what delays, and what they have scheduled: from the logs of its AccessManager. */
import { decodeFunctionData, getAbiItem, type Hex, hexToString } from 'viem'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { abi as registryAbi } from '../artifacts/DeviceRegistry.ts'
import { abi as directoryAbi } from '../artifacts/Directory.ts'
import { abi as emissionAbi } from '../artifacts/Emission.ts'
import { abi } from '../artifacts/Governance.ts'
import { abi as oracleSetAbi } from '../artifacts/OracleSet.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { readLogs } from '../read-logs.ts'

export interface RoleMember {
  readonly account: Address
  /** Between scheduling and doing; zero for at once. */
  readonly delayMs: number
}

export interface ScheduledAct {
  readonly id: Hash
  readonly caller: Address
  readonly to: Address
  readonly data: Hex
  /** `announceRules(0x…, 12)`, or the bare data where it is none of the network's contracts. */
  readonly says: string
  readonly readyAtMs: number
}

export interface GovernanceState {
  /** Does everything, each thing after its delay. */
  readonly governors: readonly RoleMember[]
  /** What cannot wait: reject, pause, resume, disown while paused, dismiss a challenge, grant an appeal. */
  readonly council: readonly RoleMember[]
  /** Neither done nor taken back; the soonest first. */
  readonly scheduled: readonly ScheduledAct[]
  /** Network time, of the last block. */
  readonly nowMs: number
}

const EVENTS = [
  getAbiItem({ abi, name: 'RoleGranted' }),
  getAbiItem({ abi, name: 'RoleRevoked' }),
  getAbiItem({ abi, name: 'OperationScheduled' }),
  getAbiItem({ abi, name: 'OperationExecuted' }),
  getAbiItem({ abi, name: 'OperationCanceled' }),
] as const

/** ADMIN_ROLE of OpenZeppelin's AccessManager, and COUNCIL_ROLE of contracts/Governance.sol. */
const [GOVERNOR, COUNCIL] = [0n, 1n]

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readGovernance(client: ChainClient, deployment: Deployment): Promise<GovernanceState> {
  const { number, timeMs: nowMs } = await blockAt(client)
  const logs = await readLogs({
    client,
    address: deployment.governance,
    events: EVENTS,
    fromBlock: deployment.launchBlock,
    toBlock: number,
  })
  const roles = new Map([GOVERNOR, COUNCIL].map(role => [role, new Map<Address, RoleMember>()]))
  const scheduled = new Map<Hash, ScheduledAct>()
  for (const log of logs) {
    switch (log.eventName) {
      case 'RoleGranted': {
        const account = toAddress(log.args.account)
        roles.get(log.args.roleId)?.set(account, { account, delayMs: log.args.delay * 1000 })
        break
      }
      case 'RoleRevoked':
        roles.get(log.args.roleId)?.delete(toAddress(log.args.account))
        break
      case 'OperationScheduled': {
        const { operationId: id, caller, target, data, schedule } = log.args
        const to = toAddress(target)
        const says = sayCall(deployment, to, data)
        scheduled.set(id, { id, caller: toAddress(caller), to, data, says, readyAtMs: schedule * 1000 })
        break
      }
      case 'OperationExecuted':
      case 'OperationCanceled':
        scheduled.delete(log.args.operationId)
        break
      default:
        log satisfies never
    }
  }
  return {
    governors: [...roles.get(GOVERNOR)!.values()],
    council: [...roles.get(COUNCIL)!.values()],
    scheduled: [...scheduled.values()].sort((a, b) => a.readyAtMs - b.readyAtMs),
    nowMs,
  }
}

export function sayCall(deployment: Deployment, to: Address, data: Hex): string {
  const abis = [
    [deployment.settlement, settlementAbi],
    [deployment.oracleSet, oracleSetAbi],
    [deployment.registry, registryAbi],
    [deployment.directory, directoryAbi],
    [deployment.emission, emissionAbi],
    [deployment.governance, abi],
  ] as const
  const known = abis.find(([address]) => address === to)?.[1]
  if (known === undefined) return data
  try {
    const { functionName, args = [] } = decodeFunctionData({ abi: known, data })
    return `${functionName}(${args.map(arg => sayArgument(arg)).join(', ')})`
  } catch {
    return data
  }
}

/** A name of the directory is text in 32 bytes: nobody reads it in hexadecimal. */
const NAME = /^0x((?:2d|3[0-9]|6[1-9a-f]|7[0-9a])+)(?:00)+$/

function sayArgument(value: unknown): string {
  if (typeof value === 'string' && value.length === 66) {
    const [, name] = NAME.exec(value) ?? []
    if (name !== undefined) return JSON.stringify(hexToString(`0x${name}`))
  }
  if (typeof value !== 'object' || value === null) return String(value)
  return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner))
}
