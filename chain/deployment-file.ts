/**
 * Where a network lives: its contracts' addresses on one chain. Public, so it can be handed to anybody. It is written in
 * one piece or not at all, and can always be found again from the chain (launch-network.ts).
 */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { parseJson } from '../disk/json-file.ts'
import { writeAtomically } from '../disk/write-file.ts'
import { type Address, type Hash, toAddress } from '../protocol/ids.ts'
import { ChainError } from './errors.ts'

export interface Deployment {
  /** The network's name, by which its launcher has only one. */
  readonly name: string
  readonly chainId: number
  /** Absent for an embedded chain, whose port is another at each start. */
  readonly rpcUrl?: string
  readonly launcher: Address
  readonly factory: Address
  readonly token: Address
  readonly payment: Address
  readonly registry: Address
  readonly oracleSet: Address
  readonly emission: Address
  readonly settlement: Address
  readonly directory: Address
  /** The AccessManager that says who governs (contracts/Governance.sol). */
  readonly governance: Address
  /** At the launch; the directory says who it is now. */
  readonly treasury: Address
  /** Of the launch: with chain and settlement it makes the network’s id (protocol/chain-formats/network-id.ts). */
  readonly genesisHash: Hash
  /** Start of epoch 0; whole seconds. */
  readonly genesisMs: number
  /** The block of the launch: before it there is nothing to read. */
  readonly launchBlock: number
}

const ADDRESSES = [
  ...(['launcher', 'factory', 'token', 'payment', 'registry'] as const),
  ...(['oracleSet', 'emission', 'settlement', 'directory', 'governance', 'treasury'] as const),
]
const NUMBERS = ['chainId', 'genesisMs', 'launchBlock'] as const

/** Undefined when there is no file. @throws {ChainError} deployment_invalid, deployment_older */
export async function readDeployment(path: string): Promise<Deployment | undefined> {
  try {
    const read = parseJson(await readFile(path, 'utf8'), v.unknown())
    if ('fault' in read) {
      const { place, right } = read.fault
      throw new ChainError('deployment_invalid', { path, reason: `at ${place} ${right}` })
    }
    return parseDeployment(read.value)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    if (cause instanceof ChainError) throw new ChainError(cause.code, { path, ...cause.facts })
    throw new ChainError('deployment_invalid', { path, reason: String(cause) }, { cause })
  }
}

/** Whole, durable, and never half: what was there before is replaced in one step. */
export function writeDeployment(path: string, deployment: Deployment): Promise<void> {
  return writeAtomically(path, `${JSON.stringify(deployment, undefined, 2)}\n`, { isPublic: true })
}

/** Also for what a node's API shows. @throws {TypeError} naming the field; {ChainError} deployment_older */
export function parseDeployment(value: unknown): Deployment {
  if (typeof value !== 'object' || value === null) throw new TypeError('a deployment is an object')
  const given: Readonly<Record<string, unknown>> = { ...value }
  // Networks had no governance of their own before there was a directory.
  if (typeof given['settlement'] === 'string' && given['governance'] === undefined)
    throw new ChainError('deployment_older', { network: String(given['name']) })
  const texts = ['name', ...ADDRESSES].filter(field => typeof given[field] !== 'string')
  const numbers = NUMBERS.filter(field => !Number.isSafeInteger(given[field]))
  const hashes = /^0x[0-9a-f]{64}$/.test(String(given['genesisHash'])) ? [] : ['genesisHash']
  const wrong = [...texts, ...numbers, ...hashes][0]
  if (wrong !== undefined) throw new TypeError(`${wrong} is missing or of the wrong kind`)
  const addresses = Object.fromEntries(ADDRESSES.map(field => [field, toAddress(String(given[field]))]))
  const { name, chainId, genesisHash, genesisMs, launchBlock, rpcUrl } = given
  return {
    name,
    chainId,
    ...(typeof rpcUrl === 'string' ? { rpcUrl } : {}),
    ...addresses,
    genesisHash,
    genesisMs,
    launchBlock,
  } as Deployment
}
