/** What TypeScript knows of the contracts: ABI and creation code, written as source so that types follow from them. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './source-files.ts'

const CONTRACTS = [
  'NetworkToken',
  'Emission',
  'DeviceRegistry',
  'OracleSet',
  'Settlement',
  'Directory',
  'Governance',
  'NetworkFactory',
  'TestDollar',
] as const

interface AbiItem {
  readonly type: string
  readonly name?: string
  readonly inputs?: readonly { readonly type: string }[]
}

/** Compiles, and returns path → text of every file in chain/artifacts. The same sources give the same text. */
export function contractArtifacts(): ReadonlyMap<string, string> {
  execFileSync('forge', ['build', '--skip', 'test', '--quiet'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const files = new Map<string, string>()
  const errors = new Map<string, AbiItem>()
  for (const name of CONTRACTS) {
    const { abi, bytecode } = readArtifact(name)
    for (const item of abi) if (item.type === 'error') errors.set(signatureOf(item), item)
    files.set(
      `chain/artifacts/${name}.ts`,
      render(`ABI and creation code of the contract ${name}`, { abi, bytecode }),
    )
  }
  const sorted = [...errors].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
  files.set(
    'chain/artifacts/errors.ts',
    render('Every error that a call to any of the contracts can revert with', { errors: sorted }),
  )
  return files
}

function readArtifact(name: string): { abi: readonly AbiItem[]; bytecode: string } {
  const artifact = JSON.parse(
    readFileSync(join(ROOT, 'build/contracts/out', `${name}.sol`, `${name}.json`), 'utf8'),
  )
  return { abi: artifact.abi, bytecode: artifact.bytecode.object }
}

function render(what: string, values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 1)} as const\n`,
  )
  return `/** ${what}. Generated: run \`npm run contracts\`, do not edit. */\n\n${lines.join('\n')}`
}

function signatureOf({ name, inputs = [] }: AbiItem): string {
  return `${name}(${inputs.map(({ type }) => type).join(',')})`
}
