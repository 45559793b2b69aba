/** The Solidity compiler of package.json, a contract at a time: what it is handed, and what it makes of it. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, posix } from 'node:path'
import { ROOT } from './source-files.ts'

/** Each is deployed once a chain and cloned, so what counts is what a call costs; but none may be larger than 24 576 bytes. */
const CONTRACTS: Readonly<Record<string, { readonly path: string; readonly runs: number }>> = {
  NetworkToken: { path: 'contracts/NetworkToken.sol', runs: 3_000 },
  Emission: { path: 'contracts/Emission.sol', runs: 3_000 },
  DeviceRegistry: { path: 'contracts/DeviceRegistry.sol', runs: 3_000 },
  OracleSet: { path: 'contracts/OracleSet.sol', runs: 200 },
  Settlement: { path: 'contracts/Settlement.sol', runs: 400 },
  Directory: { path: 'contracts/Directory.sol', runs: 3_000 },
  Governance: { path: 'contracts/Governance.sol', runs: 200 },
  NetworkFactory: { path: 'contracts/NetworkFactory.sol', runs: 200 },
  DeviceRoles: { path: 'contracts/DeviceRoles.sol', runs: 3_000 },
  PieceVerifier: { path: 'contracts/PieceVerifier.sol', runs: 1_000_000 },
  VoteLock: { path: 'contracts/governance/VoteLock.sol', runs: 3_000 },
  HolderGovernor: { path: 'contracts/governance/HolderGovernor.sol', runs: 200 },
  VotingFactory: { path: 'contracts/governance/VotingFactory.sol', runs: 200 },
  Mirror: { path: 'contracts/mirror/Mirror.sol', runs: 3_000 },
  Federation: { path: 'contracts/federation/Federation.sol', runs: 3_000 },
  Stakes: { path: 'contracts/staking/Stakes.sol', runs: 3_000 },
  RegionalVotes: { path: 'contracts/governance/RegionalVotes.sol', runs: 3_000 },
  Siting: { path: 'contracts/governance/Siting.sol', runs: 3_000 },
  MachineShares: { path: 'contracts/shares/MachineShares.sol', runs: 1_000 },
  IncomeView: { path: 'contracts/shares/IncomeView.sol', runs: 1_000 },
  ShareCompliance: { path: 'contracts/shares/compliance/ShareCompliance.sol', runs: 1_000 },
  CountryModule: { path: 'contracts/shares/compliance/Modules.sol', runs: 1_000 },
  MaxBalanceModule: { path: 'contracts/shares/compliance/Modules.sol', runs: 1_000 },
  MaxHoldersModule: { path: 'contracts/shares/compliance/Modules.sol', runs: 1_000 },
  LockUpModule: { path: 'contracts/shares/compliance/Modules.sol', runs: 1_000 },
  ShareLending: { path: 'contracts/examples/ShareLending.sol', runs: 200 },
  PlainIdentities: { path: 'contracts/dev/PlainIdentities.sol', runs: 200 },
  ShareFactory: { path: 'contracts/shares/ShareFactory.sol', runs: 200 },
  PlainVotes: { path: 'contracts/dev/PlainVotes.sol', runs: 3_000 },
  PlainGovernor: { path: 'contracts/dev/PlainGovernor.sol', runs: 200 },
  Credits: { path: 'contracts/Credits.sol', runs: 3_000 },
  TestDollar: { path: 'contracts/dev/TestDollar.sol', runs: 3_000 },
  TestFeed: { path: 'contracts/dev/TestFeed.sol', runs: 3_000 },
}

export const CONTRACT_NAMES: readonly string[] = Object.keys(CONTRACTS)
export interface AbiInput {
  readonly name: string
  readonly type: string
  readonly indexed?: boolean | undefined
  readonly internalType?: string | undefined
  readonly components?: readonly AbiInput[] | undefined
}

export interface AbiItem {
  readonly type: string
  readonly name?: string | undefined
  readonly inputs?: readonly AbiInput[] | undefined
  readonly outputs?: readonly AbiInput[] | undefined
  readonly stateMutability?: string | undefined
  readonly anonymous?: boolean | undefined
}

export interface Artifact {
  readonly abi: readonly AbiItem[]
  /** Creation code, with 0x. */
  readonly bytecode: string
}

/** Text of a file; paths are relative to the root, those of packages begin with `@`. */
export type ReadSource = (path: string) => string

export const readSource: ReadSource = path =>
  readFileSync(join(ROOT, path.startsWith('@') ? `node_modules/${path}` : path), 'utf8')

/** All that the compiler is handed for one contract, as its standard JSON. The same sources give the same text. */
export function compilerInput(name: string, read: ReadSource = readSource): string {
  const { path, runs } = contractOf(name)
  const sources: Record<string, { content: string }> = {}
  const open = [path]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (sources[next] !== undefined) continue
    const content = read(next)
    sources[next] = { content }
    open.push(...importsOf(next, content))
  }
  const sorted = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify({
    language: 'Solidity',
    sources: sorted,
    settings: {
      // Through the IR: 2 to 4 k gas less a call. Made for Cancun, which all chains have.
      viaIR: true,
      evmVersion: 'cancun',
      optimizer: { enabled: true, runs },
      // A comment that changes must not change the committed creation code.
      metadata: { bytecodeHash: 'none', appendCBOR: false },
      outputSelection: { [path]: { [name]: ['abi', 'evm.bytecode.object'] } },
    },
  })
}

/** Compiles one contract with the solc of package.json. @throws with what the compiler says, if it says an error. */
export async function compileContract(name: string, input = compilerInput(name)): Promise<Artifact> {
  const { path } = contractOf(name)
  const out = JSON.parse(await runCompiler(input))
  const errors = (out.errors ?? []).filter((it: { severity: string }) => it.severity === 'error')
  if (errors.length > 0)
    throw new Error(errors.map((it: { formattedMessage: string }) => it.formattedMessage).join('\n'))
  const { abi, evm } = out.contracts[path][name]
  return { abi: inOrder(abi), bytecode: `0x${evm.bytecode.object}` }
}

/** SHA-256 of the compiler itself. */
export function compilerHash(): string {
  return sha256(readFileSync(createRequire(import.meta.url).resolve('solc/soljson.js')))
}

/** In hex. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function contractOf(name: string): { readonly path: string; readonly runs: number } {
  const contract = CONTRACTS[name]
  if (contract === undefined) throw new Error(`${name} is none of ${CONTRACT_NAMES.join(', ')}`)
  return contract
}

function importsOf(path: string, content: string): readonly string[] {
  return [...content.matchAll(/^import\s+(?:[^"';]*?from\s+)?["']([^"']+)["'];/gm)].map(([, to = '']) =>
    to.startsWith('.') ? posix.join(posix.dirname(path), to) : to,
  )
}

function runCompiler(input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const solc = execFile(
      process.execPath,
      [join(ROOT, 'tools/solc-cli/solc.js'), '--standard-json'],
      { cwd: ROOT, maxBuffer: 1 << 30 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    )
    solc.stdin?.end(input)
  })
}

const KINDS = ['constructor', 'fallback', 'receive', 'function', 'event', 'error']

/** Kinds together, by their names, and each item's words as one reads them. */
function inOrder(abi: readonly AbiItem[]): readonly AbiItem[] {
  const rank = ({ type, name = '' }: AbiItem) => `${KINDS.indexOf(type)} ${name}`
  return abi.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)).map(itemInOrder)
}

function itemInOrder(item: AbiItem): AbiItem {
  const { type, name, inputs, outputs, stateMutability, anonymous } = item
  const [ins, outs] = [inputs?.map(inputInOrder), outputs?.map(inputInOrder)]
  return { type, name, inputs: ins, outputs: outs, stateMutability, anonymous }
}

function inputInOrder({ name, type, indexed, internalType, components }: AbiInput): AbiInput {
  return { name, type, indexed, internalType, components: components?.map(inputInOrder) }
}
