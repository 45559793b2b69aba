/** The creation code of a network's contracts, as the factory is given it and holds it against the hash it was made with. */
import { concatHex, encodeAbiParameters, type Hex, keccak256 } from 'viem'
import { bytecode as registry } from '../artifacts/DeviceRegistry.ts'
import { bytecode as emission } from '../artifacts/Emission.ts'
import { bytecode as factory } from '../artifacts/NetworkFactory.ts'
import { bytecode as token } from '../artifacts/NetworkToken.ts'
import { bytecode as oracleSet } from '../artifacts/OracleSet.ts'
import { bytecode as settlement } from '../artifacts/Settlement.ts'

export const NETWORK_CODE = { token, emission, registry, oracleSet, settlement } as const

/** The factory's own creation code, bound to that hash: one factory for each version of the contracts. */
export function factoryCreation(): Hex {
  const { token, emission, registry, oracleSet, settlement } = NETWORK_CODE
  const hashes = [token, emission, registry, oracleSet, settlement].map(code => keccak256(code))
  const words = { type: 'bytes32' } as const
  const codeHash = keccak256(
    encodeAbiParameters([words, words, words, words, words], hashes as [Hex, Hex, Hex, Hex, Hex]),
  )
  return concatHex([factory, codeHash])
}
