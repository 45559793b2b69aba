/** A battery of three owners, as they type it, on a real chain. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDevice } from '../../../chain/devices/read-device.ts'
import { readPaymentBalance } from '../../../chain/money/payment.ts'
import { shareFactory } from '../../../chain/shares/make-shares.ts'
import { toSubjectId } from '../../../protocol/ids.ts'
import { deviceNamed, readNames } from '../../names.ts'
import { openStage, type Person, type Stage } from '../../testing/people.ts'

let stage: Stage
let [ana, ben, carmen, buyer]: readonly Person[] = []
const DAY_MS = 86_400_000

beforeAll(async () => {
  stage = await openStage({ names: ['ana', 'ben', 'carmen', 'buyer'], decimals: 2 })
  ;[ana, ben, carmen, buyer] = ['ana', 'ben', 'carmen', 'buyer'].map(name => stage.people[name]!)
  const key = ['--owner', ana!.address, '--driver', 'local:0', '--key', ana!.key]
  await stage.cairn('join', 'battery', '--model', 'energy/meter', ...key)
})
afterAll(() => stage.stop())

const shares = (who: Person | undefined, ...words: string[]) =>
  stage.cairn('shares', ...words, '--key', who!.key, '--yes')
const later = async (days: number) => stage.chain.mine((await stage.chain.nowMs()) + days * DAY_MS)
const owner = async () => {
  const device = toSubjectId(deviceNamed(readNames(`${stage.data}/names.json`), 'battery')!)
  return (await readDevice(stage.chain.client, { deployment: stage.deployment, device })).owner
}
const balance = (who: Person | undefined) =>
  readPaymentBalance(stage.chain.client, stage.deployment, who!.address)

describe('cairn shares', () => {
  it('says what is missing', async () => {
    const tries = [
      [await shares(ana, 'create', 'battery', '--holders', `${ana!.address}=1`), '--symbol'],
      [await shares(ana, 'create', 'battery', '--symbol', 'BATT'), '--holders'],
      [await shares(ana, 'create', '--symbol', 'BATT'), 'which machines'],
      [await shares(ana, ana!.address, 'dance'), 'send ACCOUNT AMOUNT'],
      [await shares(ana, ana!.address, 'back'), 'nothing to do with shares'],
      [await shares(ana, ana!.address, 'propose', 'party', '1'), 'propose sell AMOUNT'],
      [await shares(ana, 'BATT'), 'is no account'],
      [await shares(ana, ana!.address, 'unback', '--by', ben!.address), 'only 0x'],
    ] as const
    for (const [{ code, stderr }, why] of tries) {
      expect(stderr).toContain(why)
      expect(code).not.toBe(0)
    }
  })

  it('makes shares of a machine, which then is theirs, and says what is still missing', async () => {
    const to = `${ana!.address}=500,${ben!.address}=300,${carmen!.address}=200`
    const made = await shares(ana, 'create', 'battery', '--symbol', 'BATT', '--holders', to, '--floor', '900')
    expect(made.stderr).toContain('never sold below')
    expect(made.stdout.replaceAll(/\s+/g, ' ')).toContain(`cairn govern name shares ${shareFactory()}`)
    expect(await owner()).toBe(readNames(`${stage.data}/names.json`).accounts['BATT'])
    const shown = await stage.cairn('shares', 'BATT')
    expect(shown.stdout).toContain('1 BATT at least each')
    expect(shown.stdout).toContain('none answers')
    const sent = await shares(ben, 'BATT', 'send', carmen!.address, '50')
    expect(sent.stdout).toContain('Done: send shares')
    expect((await shares(ben, 'BATT', 'send', buyer!.address, '0.5')).stderr).toContain(
      'MachineShares_TooFew',
    )
  })

  it('sells it to the best bidder, and pays everybody the same', async () => {
    expect((await shares(buyer, 'BATT', 'bid', '1000')).stdout).toContain('Done: bid')
    expect((await shares(ana, 'BATT', 'propose', 'sell', '1000')).code).toBe(0)
    expect((await shares(ana, 'BATT', 'back', '1')).code).toBe(0)
    expect((await shares(ana, 'BATT', 'carry-out', '1')).stderr).toContain('MachineShares_NotBacked')
    expect((await stage.cairn('shares', 'BATT')).stdout.replaceAll(/\s+/g, ' ')).toContain(
      'decision 1 sell for 1,000 USD or more: 500 BATT of 750 BATT back it, until',
    )
    await shares(ben, 'BATT', 'back', '1')
    await shares(carmen, 'BATT', 'back', '1')
    await later(2)
    expect((await shares(carmen, 'BATT', 'carry-out', '1')).code).toBe(0)
    expect((await stage.cairn('shares', 'BATT')).stdout).toContain('from 1,000 USD on')
    await later(7)
    expect((await shares(ben, 'BATT', 'close')).code).toBe(0)
    await shares(ben, 'BATT', 'hand-over', 'battery')
    await stage.cairn('device', 'accept', 'battery', '--key', buyer!.key, '--yes')
    expect(await owner()).toBe(buyer!.address)
    const before = await balance(carmen)
    expect((await shares(ana, 'BATT', 'collect', carmen!.address)).code).toBe(0)
    expect((await balance(carmen)) - before).toBe(250_00n)
    expect(JSON.parse((await stage.cairn('shares', 'BATT', '--json')).stdout)).toMatchObject({
      closed: { buyer: buyer!.address },
    })
  })
})
