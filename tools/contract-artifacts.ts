/**
 * What TypeScript knows of the contracts: ABI and creation code in chain/artifacts, written as source so that types follow
 * from them; and contracts/record.json, which says what each was compiled from.
 *
 * Compiling takes a minute of a core, so it is done where a contract changed, and of all of them in the long tests. Everywhere
 * else the record is held against what is there: the hash of all that the compiler is handed (settings, the contract, and
 * each source that it draws in, OpenZeppelin's among them), of the compiler itself, and of what it made.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AbiItem,
  type Artifact,
  CONTRACT_NAMES,
  compileContract,
  compilerHash,
  compilerInput,
  type ReadSource,
  readSource,
  sha256,
} from './contract-compiler.ts'
import { ROOT } from './source-files.ts'

export const RECORD = 'contracts/record.json'
const ERRORS = 'chain/artifacts/errors.ts'

/** Of no network: who calls it knows its errors from its own ABI. */
const ALONE: readonly string[] = ['PieceVerifier', 'PlainVotes', 'PlainGovernor']

/** SHA-256 in hex: what the compiler was, and of each contract what it was handed and the file that came of it. */
export interface BuildRecord {
  readonly compiler: string
  readonly contracts: Readonly<Record<string, { readonly input: string; readonly artifact: string }>>
}

/**
 * What of the committed artifacts is not what the record says, or was not made from what is there now: a sentence each.
 * Nothing, if all are fresh.
 */
export function staleArtifacts(read: ReadSource = readSource): readonly string[] {
  const record = readRecord()
  if (record?.compiler !== compilerHash()) return ['the compiler is another than the one they were made with']
  const stale = CONTRACT_NAMES.flatMap(name => whyStale(name, record, read) ?? [])
  if (stale.length > 0) return stale
  return read(ERRORS) === errorsText(readArtifacts(read)) ? [] : [`${ERRORS} is not what the ABIs say`]
}

/** Compiles those of `names`, two at once, and returns path → text of every generated file. */
export async function contractArtifacts(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  // Read once: a source that is changed meanwhile is stale afterwards.
  const inputs = new Map(CONTRACT_NAMES.map(name => [name, compilerInput(name)]))
  const made = new Map(Object.entries(names.length < CONTRACT_NAMES.length ? readArtifacts() : {}))
  const left = [...names]
  const work = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      made.set(name, await compileContract(name, inputs.get(name)))
    }
  }
  await Promise.all([work(), work()])
  const artifacts = Object.fromEntries(CONTRACT_NAMES.map(name => [name, made.get(name) as Artifact]))
  const files = new Map(
    Object.entries(artifacts).map(([name, { abi, bytecode }]) => [
      artifactPath(name),
      render(`ABI and creation code of the contract ${name}`, { abi, bytecode }),
    ]),
  )
  const contracts = Object.fromEntries(
    CONTRACT_NAMES.map(name => {
      const artifact = sha256(files.get(artifactPath(name)) ?? '')
      return [name, { input: sha256(inputs.get(name) ?? ''), artifact }]
    }),
  )
  const record: BuildRecord = { compiler: compilerHash(), contracts }
  return files.set(ERRORS, errorsText(artifacts)).set(RECORD, `${JSON.stringify(record, null, 2)}\n`)
}

/** Those whose sources, settings or artifact changed since they were compiled. */
export function changedContracts(): readonly string[] {
  const record = readRecord()
  if (record?.compiler !== compilerHash()) return CONTRACT_NAMES
  return CONTRACT_NAMES.filter(name => whyStale(name, record, readSource) !== undefined)
}

/** What is committed, by name: a contract that was never compiled is not there yet. */
export function readArtifacts(read: ReadSource = readSource): Readonly<Record<string, Artifact>> {
  const there = CONTRACT_NAMES.filter(name => existsSync(join(ROOT, artifactPath(name))))
  return Object.fromEntries(there.map(name => [name, parse(read(artifactPath(name)))]))
}

function whyStale(name: string, { contracts }: BuildRecord, read: ReadSource): string | undefined {
  const was = contracts[name]
  const path = artifactPath(name)
  if (was === undefined || !existsSync(join(ROOT, path))) return `${name} was never compiled`
  if (was.input !== sha256(compilerInput(name, read)))
    return `${name} was made from other sources or settings`
  return was.artifact === sha256(read(path)) ? undefined : `${path} is not what the compiler made`
}

function artifactPath(name: string): string {
  return `chain/artifacts/${name}.ts`
}

function readRecord(): BuildRecord | undefined {
  const path = join(ROOT, RECORD)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BuildRecord) : undefined
}

function errorsText(artifacts: Readonly<Record<string, Artifact>>): string {
  const errors = new Map<string, AbiItem>()
  for (const [name, { abi }] of Object.entries(artifacts)) {
    if (ALONE.includes(name)) continue
    for (const item of abi) if (item.type === 'error') errors.set(signatureOf(item), item)
  }
  const sorted = [...errors].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
  return render('Every error that a call to any of the contracts can revert with', { errors: sorted })
}

function render(what: string, values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 1)} as const\n`,
  )
  return `/** ${what}. Generated: run \`npm run contracts\`, do not edit. */\n\n${lines.join('\n')}`
}

/** The way back. */
function parse(text: string): Artifact {
  const value = (name: string): unknown =>
    JSON.parse(text.match(new RegExp(`^export const ${name} = ([^]*?) as const$`, 'm'))?.[1] ?? 'null')
  return { abi: value('abi') as readonly AbiItem[], bytecode: value('bytecode') as string }
}

function signatureOf({ name, inputs = [] }: AbiItem): string {
  return `${name}(${inputs.map(({ type }) => type).join(',')})`
}
