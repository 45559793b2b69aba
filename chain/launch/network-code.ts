/** The creation code that the factory is given by its implementations, each at an address that follows from its code. */
import { concatHex, encodeAbiParameters, type Hex } from 'viem'
import { bytecode as registry } from '../artifacts/DeviceRegistry.ts'
import { bytecode as directory } from '../artifacts/Directory.ts'
import { bytecode as emission } from '../artifacts/Emission.ts'
import { bytecode as governance } from '../artifacts/Governance.ts'
import { bytecode as factory } from '../artifacts/NetworkFactory.ts'
import { bytecode as token } from '../artifacts/NetworkToken.ts'
import { bytecode as oracleSet } from '../artifacts/OracleSet.ts'
import { bytecode as settlement } from '../artifacts/Settlement.ts'
import { deterministicAddress } from './deterministic-deploy.ts'

/** Deployed once a chain, and cloned by every launch; in the order in which the factory is told their addresses. */
export const IMPLEMENTATIONS = [
  { name: 'NetworkToken', creation: token },
  { name: 'Emission', creation: emission },
  { name: 'DeviceRegistry', creation: registry },
  { name: 'OracleSet', creation: oracleSet },
  { name: 'Settlement', creation: settlement },
  { name: 'Directory', creation: directory },
  { name: 'Governance', creation: governance },
] as const

/** The factory's own creation code, with their addresses: one factory for each version of the contracts. */
export function factoryCreation(): Hex {
  const addresses = IMPLEMENTATIONS.map(({ creation }) => deterministicAddress(creation))
  const words = addresses.map(() => ({ type: 'address' }) as const)
  return concatHex([factory, encodeAbiParameters(words, addresses)])
}
