/** Payouts as they are typed for, from claims on a real chain: with a feed and without. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeFunctionData } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { abi as creditsAbi } from '../../../chain/artifacts/Credits.ts'
import { abi as governanceAbi } from '../../../chain/artifacts/Governance.ts'
import { abi as feedAbi } from '../../../chain/artifacts/TestFeed.ts'
import { activateEpoch } from '../../../chain/epochs/activate-epoch.ts'
import { submitHeader } from '../../../chain/epochs/submit-header.ts'
import { deployTestFeed } from '../../../chain/launch/launch-credits.ts'
import { claim } from '../../../chain/money/claim.ts'
import { sendTransaction } from '../../../chain/send-transaction.ts'
import { ledgerOf, makeHeader, passEpoch, prove, signAll } from '../../../chain/testing/settle.ts'
import { credits } from '../../../kernel/money/credits.ts'
import type { EpochHeader } from '../../../protocol/chain-formats/header.ts'
import type { Address } from '../../../protocol/ids.ts'
import { openStage, type Person, type Stage } from '../../testing/people.ts'

const TOKEN = 10n ** 18n
const PAYS = credits({ leastPrice: '0.01', mostPrice: '4' })
let stage: Stage
let earner: Person
let feed: Address
/** Dollars to a euro. */
let exchange: Address
const times: number[] = []
let previous: EpochHeader | undefined

beforeAll(async () => {
  stage = await openStage({ names: ['earner'], decimals: 6, pays: PAYS })
  earner = stage.people['earner']!
  await payOut(2n * TOKEN)
  feed = await deployTestFeed(stage.chain.senderOf(0), PAYS.credits!)
  const { payment } = stage.deployment
  const read = { address: payment, abi: creditsAbi, functionName: 'feedTerms' } as const
  const args = [{ ...(await stage.chain.client.readContract(read)), feed }, PAYS.credits!.mostPrice] as const
  const data = encodeFunctionData({ abi: creditsAbi, functionName: 'setFeed', args })
  const call = encodeFunctionData({ abi: governanceAbi, functionName: 'execute', args: [payment, data] })
  const to = stage.deployment.governance
  await sendTransaction(stage.people['governance']!.sender, { to, data: call, verb: 'govern' })
  exchange = await deployTestFeed(stage.chain.senderOf(0), { ...PAYS.credits!, mostPrice: 2n * TOKEN })
  await tell(exchange, encodeFunctionData({ abi: feedAbi, functionName: 'describe', args: ['EUR / USD'] }))
  await say(150_000_000n)
  await tell(exchange, encodeFunctionData({ abi: feedAbi, functionName: 'say', args: [200_000_000n, 0n] }))
  await payOut(5n * TOKEN)
  await say(300_000_000n)
  const longAgo = BigInt(Math.floor((await stage.chain.nowMs()) / 1000) - 5 * 86_400)
  await tell(
    exchange,
    encodeFunctionData({ abi: feedAbi, functionName: 'say', args: [200_000_000n, longAgo] }),
  )
  await payOut(6n * TOKEN)
})
afterAll(() => stage.stop())

/** The price of a token, in 10⁻⁸ USD. */
const say = (price: bigint) =>
  tell(feed, encodeFunctionData({ abi: feedAbi, functionName: 'say', args: [price, 0n] }))

async function tell(to: Address, data: `0x${string}`): Promise<void> {
  await sendTransaction(stage.chain.senderOf(0), { to, data, verb: 'say' })
}

/** One more epoch, in which the earner has earned so much in all, and is paid what is new of it. */
async function payOut(earned: bigint): Promise<void> {
  const { chain, deployment, rules, people } = stage
  const sender = people['oracle']!.sender
  const ledger = ledgerOf([{ account: earner.address, asset: deployment.token, earned, spent: 0n }])
  const header = makeHeader(stage, ledger, previous === undefined ? {} : { previous })
  previous = header
  const oracle = privateKeyToAccount(readFileSync(people['oracle']!.key, 'utf8').trim() as `0x${string}`)
  const signatures = await signAll({ oracles: [oracle], deployment }, header)
  const endMs = deployment.genesisMs + (header.epoch + 1) * rules.epochMs
  if ((await chain.nowMs()) <= endMs) await passEpoch({ ...chain, deployment, rules }, header.epoch)
  await submitHeader(sender, { deployment, header, signatures })
  await chain.mine((await chain.nowMs()) + rules.challengeMs)
  await activateEpoch(sender, { deployment, header })
  times.push(await stage.chain.nowMs())
  await claim(sender, { deployment, ...prove(ledger, earner.address, deployment.token) })
}

const payouts = (...args: string[]) => stage.cairn('payouts', earner.address, ...args)
/** A comma within quotes is none between columns. */
const quoteless = (table: string) =>
  table.replaceAll(/"[^"]*"/g, quoted => quoted.replaceAll(',', '').slice(1, -1))
const rowsOf = (table: string, separator = ',') =>
  table
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map(line => line.split(separator))

describe('cairn payouts', () => {
  it('lists each claim with what a token was worth in its block, by the feed and its round', async () => {
    const { code, stdout } = await payouts()
    expect(code).toBe(0)
    const rows = rowsOf(stdout.replaceAll(/"[^"]*"/g, quoted => quoted.replace(',', '')))
    expect(rows.map(([, quantity, , each, worth]) => [quantity, each, worth])).toEqual([
      ['2', '', ''],
      ['3', '1.5', '4.50'],
      ['1', '3', '3.00'],
    ])
    expect(stdout).toContain('no price feed was set')
    expect(stdout).toContain(`feed ${feed}`)
  })

  it('writes a table as a country reads it into a new file, and writes over none', async () => {
    const asked = ['--country', 'de', '--csv', 'payouts.csv']
    const { stdout } = await payouts(...asked)
    expect(stdout).toContain('3 payouts in payouts.csv')
    const rows = rowsOf(readFileSync(join(stage.folder, 'payouts.csv'), 'utf8'), ';')
    expect(rows[1]?.slice(3, 7)).toEqual(['3', expect.any(String), '1,5', '4,50'])
    const again = await payouts(...asked)
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('it is there already')])
  })

  it('is in euros by a table of days that is named, and says which day is missing', async () => {
    const day = (at: number) => new Date(at).toISOString().slice(0, 10)
    const dates = [...new Set(times.map(day))]
    writeFileSync(
      join(stage.folder, 'all.csv'),
      `date,USD per EUR\n${dates.map(one => `${one},1.25`).join('\n')}\n`,
    )
    const euros = ['--currency', 'EUR', '--rates']
    const rows = rowsOf(quoteless((await payouts(...euros, 'all.csv')).stdout))
    expect(rows.map(([, , , each, worth]) => [each, worth])).toEqual([
      ['', ''],
      ['1.2', '3.60'],
      ['2.4', '2.40'],
    ])
    expect(rows[0]).toContain('no price feed was set')
    writeFileSync(join(stage.folder, 'none.csv'), 'date,USD per EUR\n2001-01-01,1.25\n')
    const none = await payouts(...euros, 'none.csv', '--csv', 'euros.csv')
    expect(none.stdout.replaceAll(/\s+/g, ' ')).toContain(
      '6 TEST, 0.00 EUR when they came in, without 3 that nobody says a price for',
    )
    const table = readFileSync(join(stage.folder, 'euros.csv'), 'utf8')
    expect(table).toContain(`none.csv has no USD per EUR of ${dates.at(-1)}`)
  })

  it('is in euros by a feed on the chain, in the payout’s own block, the way round that it says itself', async () => {
    const euros = (...more: string[]) => payouts('--currency', 'EUR', '--rates', exchange, ...more)
    const unnamed = await payouts('--currency', 'EUR', '--rates', feed)
    expect([unnamed.code, unnamed.stderr]).toEqual([1, expect.stringContaining('does not say what')])
    const { stdout } = await euros()
    const rows = rowsOf(quoteless(stdout))
    // A euro was worth two dollars when the second was paid, and had not been heard of for long when the third was.
    expect(rows.map(([, , , each, worth]) => [each, worth])).toEqual([
      ['', ''],
      ['0.75', '2.25'],
      ['', ''],
    ])
    expect(stdout).toContain(`EUR / USD by feed ${exchange}`)
    expect(stdout).toContain('had no EUR / USD that was new enough')
    const francs = await payouts('--currency', 'CHF', '--rates', exchange)
    expect([francs.code, francs.stderr]).toEqual([1, expect.stringContaining('is one of EUR / USD')])
  })

  it('refuses a currency that nobody says rates of', async () => {
    for (const [typed, why] of [
      [['--currency', 'EUR'], 'nobody says what a dollar is in EUR'],
      [['--currency', 'euro'], 'three letters'],
      [['--currency', 'EUR', '--rates', 'away.csv'], 'cannot be read'],
      [['--rate-days', '99'], '31 at most'],
    ] as const) {
      const { code, stderr } = await payouts(...typed)
      expect([code, stderr.replaceAll(/\s+/g, ' ')]).toEqual([1, expect.stringContaining(why)])
    }
  })

  it('takes a year and a country that there are', async () => {
    const none = await payouts('--year', '2099')
    expect(rowsOf(none.stdout)).toEqual([])
    for (const wrong of [
      ['--year', '26'],
      ['--country', 'xx'],
    ]) {
      const { code, stderr } = await payouts(...wrong)
      expect([code, stderr]).toEqual([1, expect.stringContaining('[option_value]')])
    }
  })
})
