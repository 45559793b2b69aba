import { expect, it } from 'vitest'
import { readArtifacts, staleArtifacts } from './contract-artifacts.ts'
import { CONTRACT_NAMES, compilerInput, readSource } from './contract-compiler.ts'

/** As if the text of one file were another. */
const changed = (which: string, by: (text: string) => string) => (path: string) =>
  path === which ? by(readSource(path)) : readSource(path)

it('chain/artifacts were made from the sources that are there; if not: npm run contracts', () => {
  expect(staleArtifacts()).toEqual([])
})

it('a source that changes makes stale what draws it in, however far down, and nothing else', () => {
  const stale = staleArtifacts(changed('contracts/libraries/ReceiptBytes.sol', text => `${text}\n`))
  expect(stale).toEqual(['OracleSet was made from other sources or settings'])
  const library = '@openzeppelin/contracts/utils/math/SafeCast.sol'
  expect(staleArtifacts(changed(library, text => `${text}\n`)).length).toBeGreaterThan(3)
})

it('code, or an ABI, that the compiler did not make is found out', () => {
  const path = 'chain/artifacts/Emission.ts'
  const another = changed(path, text =>
    text.replace('export const bytecode = "0x60', 'export const bytecode = "0x61'),
  )
  expect(staleArtifacts(another)).toEqual([`${path} is not what the compiler made`])
  const errors = changed('chain/artifacts/errors.ts', text =>
    text.replace('"type": "error"', '"type": "event"'),
  )
  expect(staleArtifacts(errors)).toEqual(['chain/artifacts/errors.ts is not what the ABIs say'])
})

it('the compiler is handed every source that a contract imports, and what TypeScript reads is read whole', () => {
  for (const name of CONTRACT_NAMES) {
    const { sources } = JSON.parse(compilerInput(name)) as { sources: Record<string, { content: string }> }
    for (const { content } of Object.values(sources)) {
      const imports = [...content.matchAll(/^import\b/gm)].length
      const whole = [...content.matchAll(/^import\s+(?:[^"';]*?from\s+)?["'][^"']+["'];/gm)].length
      expect(whole).toBe(imports)
    }
  }
  for (const { abi, bytecode } of Object.values(readArtifacts())) {
    expect(abi.length).toBeGreaterThan(0)
    expect(bytecode).toMatch(/^0x([0-9a-f]{2})+$/)
  }
})
