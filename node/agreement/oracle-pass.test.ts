/** Who proves to be an oracle, and who does not. */
import { expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signStatement } from '../../chain/oracles/sign-statement.ts'
import { PLACE } from '../../kernel/testing/fixtures.ts'
import { sealStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import { toAddress } from '../../protocol/ids.ts'
import { createPasses } from './oracle-pass.ts'

const account = developmentAccount(1)
const signer = toAddress(account.address)
const HOUR_MS = 3_600_000
let nowMs = 1_000_000_000
const passes = createPasses(
  { signStatement: draft => signStatement(account, draft, PLACE) },
  PLACE,
  () => nowMs,
)

it('a pass names whoever made it, for some minutes, and clocks may differ by as much as an hour', async () => {
  const pass = await passes.make()
  expect(passes.read(pass)).toBe(signer)
  nowMs += HOUR_MS
  expect(passes.read(pass)).toBe(signer)
  nowMs += HOUR_MS
  expect(passes.read(pass)).toBeUndefined()
  expect(await passes.make()).not.toBe(pass)
})

it('is made once as long as it is good', async () => {
  expect(await passes.make()).toBe(await passes.make())
})

it.each<[string, () => Promise<string | undefined>]>([
  ['nothing', async () => undefined],
  ['another scheme', async () => `Bearer ${(await passes.make()).slice(6)}`],
  ['noise', async () => 'Cairn AAAA'],
  ['a pass of another network', async () => other({ ...PLACE, genesisHash: `0x${'11'.repeat(32)}` })],
  ['another statement of an oracle', async () => statement('commit')],
  ['more than a pass has', async () => `Cairn ${'A'.repeat(2_000)}`],
])('%s proves nothing', async (_, make) => {
  expect(passes.read(await make())).not.toBe(signer)
})

async function other(place: typeof PLACE): Promise<string> {
  return createPasses(
    { signStatement: draft => signStatement(account, draft, place) },
    place,
    () => nowMs,
  ).make()
}

async function statement(kind: string): Promise<string> {
  const draft = { kind, epoch: 0, body: Uint8Array.of(0x81, 0x00) }
  const bytes = await sealStatement(draft, said => signStatement(account, said, PLACE))
  return `Cairn ${Buffer.from(bytes).toString('base64url')}`
}
