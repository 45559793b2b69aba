/** Holders who back an oracle, as they type it, on a real chain. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPaymentBalance } from '../../../chain/money/payment.ts'
import { openStage, type Person, type Stage } from '../../testing/people.ts'

let stage: Stage
let stakes = ''
let [ana, ben, operator, governor]: readonly Person[] = []
const DAY_MS = 86_400_000

beforeAll(async () => {
  stage = await openStage({ names: ['ana', 'ben'], decimals: 2 })
  ;[ana, ben, operator, governor] = ['ana', 'ben', 'oracle', 'governance'].map(name => stage.people[name]!)
})
afterAll(() => stage.stop())

const stake = (who: Person | undefined, ...words: string[]) =>
  stage.cairn('stake', ...words, '--key', who!.key, '--yes')
const later = async (days: number) => stage.chain.mine((await stage.chain.nowMs()) + days * DAY_MS)
const balance = (who: Person | undefined) =>
  readPaymentBalance(stage.chain.client, stage.deployment, who!.address)
const shown = async (...words: string[]) =>
  (await stage.cairn('stake', ...words)).stdout.replaceAll(/\s+/g, ' ')

describe('cairn stake', () => {
  it('says what is missing', async () => {
    expect(await shown()).toContain('oracles nobody can stake: cairn stake make oracle')
    const tries = [
      [await stake(ana, 'oracle', '1', 'add', '10'), 'cairn stake make oracle'],
      [await stake(ana, 'cloud', '1', 'add', '10'), 'oracle or owner'],
      [await stake(ana, 'oracle', '1', 'dance'), 'leave AMOUNT|all'],
      [await stake(ana, 'oracle', '1', 'add'), 'nothing to do with stakes'],
      [await stake(ana, 'make', 'owner'), 'owners bond nothing'],
    ] as const
    for (const [{ code, stderr }, why] of tries) {
      expect(stderr).toContain(why)
      expect(code).not.toBe(0)
    }
  })

  it('makes the contract, which governance names', async () => {
    const made = await stake(governor, 'make', 'oracle', '--json', '--most-part', '100%')
    stakes = (JSON.parse(made.stdout) as { stakes: string }).stakes
    const named = await stage.cairn(
      ...['govern', 'name', 'stakes.oracles', stakes, '--key', governor!.key, '--yes'],
    )
    expect(named.code).toBe(0)
    expect(await shown()).toContain(`up to 4 times the bond, an account 100 % of it`)
    expect(await shown('oracle', '1')).toContain('takes none now')
  })

  it('takes stake that the oracle opened itself for, at no more than the commission that was seen', async () => {
    expect((await stake(ana, 'oracle', '1', 'terms', '0%')).stderr).toContain('Stakes_NotTheSubject')
    expect((await stake(operator, 'oracle', '1', 'terms', '10%')).code).toBe(0)
    const low = await stake(ana, 'oracle', '1', 'add', '100', '--most-commission', '9.99%')
    expect(low.stderr).toContain('Stakes_CommissionTooHigh')
    const added = await stake(ana, 'oracle', operator!.address, 'add', '100', '--most-commission', '10%')
    expect(added.stderr.replaceAll(/\s+/g, ' ')).toContain('whatever part of the bond a fault takes is taken')
    expect(added.code).toBe(0)
    expect((await stake(ben, 'oracle', '1', 'add', '50')).code).toBe(0)
    expect(await shown('oracle', '1', '--account', ana!.address)).toContain('yours 100 USD')
  })

  it('says a raise beforehand, and pays whoever asks it back by when it begins', async () => {
    expect((await stake(operator, 'oracle', '1', 'terms', '50%')).code).toBe(0)
    expect(await shown('oracle', '1')).toMatch(/commission 10 % of what backers would have; 50 % from .* on/)
    expect((await stake(ana, 'oracle', '1', 'leave', 'all')).code).toBe(0)
    expect((await stake(ana, 'oracle', '1', 'withdraw')).stderr).toContain('Stakes_NotReady')
    await later(8)
    const before = await balance(ana)
    // Anybody may bring it: it is paid to its holder.
    expect((await stake(ben, 'oracle', '1', 'withdraw', ana!.address)).code).toBe(0)
    expect((await balance(ana)) - before).toBe(100_00n)
    const told = JSON.parse((await stage.cairn('stake', 'oracle', '1', '--json')).stdout)
    expect(told).toMatchObject({ total: '5000', leaving: '0', commission: 5_000 })
  })
})
