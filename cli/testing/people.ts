/**
 * A network on a chain that `cairn` did not start, and the people who use it, each with a key of one's own: governance, an oracle,
 * members. Its members pay with a token of as many decimals as a test says.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { mintTestDollars, testDollarCode } from '../../chain/embedded/mint-test-dollars.ts'
import { deployOnce } from '../../chain/launch/deterministic-deploy.ts'
import { launchNetwork } from '../../chain/launch/launch-network.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import { startTestChain, type TestChain } from '../../chain/testing/start-test-network.ts'
import { testRules } from '../../chain/testing/test-rules.ts'
import type { Rules } from '../../kernel/rules.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { type Ran, runHere } from './run-here.ts'

export interface Person {
  readonly name: string
  readonly address: Address
  readonly account: PrivateKeyAccount
  /** Of the file with the key. */
  readonly key: string
  readonly sender: Sender
}

export interface Stage {
  readonly folder: string
  /** The data folder. */
  readonly data: string
  readonly chain: TestChain
  readonly rules: Rules
  readonly deployment: Deployment
  readonly people: Readonly<Record<string, Person>>
  /** `cairn`, in its data folder and with its chain named. */
  cairn(...args: string[]): Promise<Ran>
  stop(): Promise<void>
}

export interface StageOptions {
  /** Besides `governance` and `oracle`. */
  readonly names: readonly string[]
  readonly decimals: number
  /** Base units. */
  readonly bondPerDevice?: bigint
  /** None unless said. */
  readonly governorDelayMs?: number
  /** Where members pay with credits; `decimals` are then of the money that they are sold for. */
  readonly pays?: Rules['payment']
}

/** Units of the token that everybody has. */
export const WEALTH = 5_000n

export async function openStage({
  names,
  decimals,
  bondPerDevice = 0n,
  governorDelayMs = 0,
  pays = { decimals },
}: StageOptions): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-people-'))
  const data = join(folder, 'data')
  const chain = await startTestChain({ genesisMs: Math.floor(Date.now() / 1000) * 1000 })
  const payment = await deployOnce(chain.senderOf(0), testDollarCode(decimals), 'TestDollar')
  const all = ['governance', 'oracle', ...names].map(name => personOf(name, folder, chain))
  const atLeast = WEALTH * 10n ** BigInt(decimals)
  for (const { address } of all) {
    await chain.test.setBalance({ address, value: 10n ** 20n })
    await mintTestDollars(chain.senderOf(0), { payment, to: address, atLeast })
  }
  const people = Object.fromEntries(all.map(person => [person.name, person]))
  const [governance, oracle] = all as [Person, Person, ...Person[]]
  const rules = { ...testRules(), payment: pays }
  const deployment = await launchNetwork({
    sender: governance.sender,
    rules,
    payment,
    bondPerDevice,
    governorDelayMs,
    oracles: [{ signer: oracle.address, payee: oracle.address }],
    path: join(data, 'deployment.json'),
  })
  return {
    folder,
    data,
    chain,
    rules,
    deployment,
    people,
    cairn: (...args) =>
      runHere([...args, '--rpc', chain.anvil.url], { cwd: folder, env: { CAIRN_DATA: data } }),
    async stop() {
      await chain.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function personOf(name: string, folder: string, { client }: TestChain): Person {
  const secret = `0x${randomBytes(32).toString('hex')}` as const
  const key = join(folder, `${name}.key`)
  writeFileSync(key, `${secret}\n`, { mode: 0o600 })
  const account = privateKeyToAccount(secret)
  return {
    name,
    key,
    account,
    address: toAddress(account.address),
    sender: { client, account, embedded: false },
  }
}
