/** The events that chain facts are made of. Everything that can change a fact leaves one. */
import { getAbiItem } from 'viem'
import { abi as creditsAbi } from '../artifacts/Credits.ts'
import { abi as registryAbi } from '../artifacts/DeviceRegistry.ts'
import { abi as directoryAbi } from '../artifacts/Directory.ts'
import { abi as oracleSetAbi } from '../artifacts/OracleSet.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import type { DecodedLogs } from '../read-logs.ts'

export const FACT_EVENTS = [
  getAbiItem({ abi: registryAbi, name: 'DeviceRegistered' }),
  getAbiItem({ abi: registryAbi, name: 'DeviceRegisteredUnverified' }),
  getAbiItem({ abi: registryAbi, name: 'DeviceAccepted' }),
  getAbiItem({ abi: registryAbi, name: 'DeviceTransferred' }),
  getAbiItem({ abi: registryAbi, name: 'DeviceMoved' }),
  getAbiItem({ abi: registryAbi, name: 'DeviceRemoved' }),
  getAbiItem({ abi: registryAbi, name: 'AllowanceSet' }),
  getAbiItem({ abi: directoryAbi, name: 'DirectorySet' }),
  getAbiItem({ abi: directoryAbi, name: 'IssuerSet' }),
  getAbiItem({ abi: settlementAbi, name: 'AssetAdded' }),
  getAbiItem({ abi: settlementAbi, name: 'DepositChanged' }),
  getAbiItem({ abi: settlementAbi, name: 'EpochSubmitted' }),
  getAbiItem({ abi: settlementAbi, name: 'EpochsRejected' }),
  getAbiItem({ abi: settlementAbi, name: 'PayeeSet' }),
  getAbiItem({ abi: oracleSetAbi, name: 'OracleJoined' }),
  getAbiItem({ abi: oracleSetAbi, name: 'SignerRotated' }),
  getAbiItem({ abi: oracleSetAbi, name: 'SignersCommitted' }),
  getAbiItem({ abi: creditsAbi, name: 'CreditsBought' }),
] as const

export type FactLog = DecodedLogs<typeof FACT_EVENTS>[number]
