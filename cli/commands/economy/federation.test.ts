/** A federation as it is typed: on a real chain, with a network that is its one region, and nothing settled yet. */
import { concatHex, encodeAbiParameters } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytecode as dollarCode } from '../../../chain/artifacts/TestDollar.ts'
import { deployOnce } from '../../../chain/launch/deterministic-deploy.ts'
import { openStage, type Person, type Stage } from '../../testing/people.ts'

let stage: Stage
let [asset, made] = ['', '']
let [ana, governor]: readonly Person[] = []

beforeAll(async () => {
  stage = await openStage({ names: ['ana'], decimals: 2 })
  ;[ana, governor] = ['ana', 'governance'].map(name => stage.people[name]!)
  const creation = concatHex([dollarCode, encodeAbiParameters([{ type: 'uint8' }], [18])])
  asset = await deployOnce(governor!.sender, creation, 'the one token')
})
afterAll(() => stage.stop())

const federation = (who: Person | undefined, ...words: string[]) =>
  stage.cairn('federation', ...words, '--key', who!.key, '--yes')
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('cairn federation', () => {
  it('says what is missing', async () => {
    const tries = [
      [await federation(ana, 'dance'), 'Write one of: status, launch, add, allot, move, seal, claim'],
      [await federation(ana, 'launch', '--asset', asset), 'is no account'],
      [await federation(ana, 'status', ana!.address), 'Federation'],
    ] as const
    for (const [{ code, stderr }, why] of tries) {
      expect(oneLine(stderr)).toContain(why)
      expect(code).not.toBe(0)
    }
  })

  it('makes one, to which its guardian alone adds networks', async () => {
    const words = ['launch', '--asset', asset, '--guardian', governor!.address, '--json']
    made = (JSON.parse((await federation(ana, ...words)).stdout) as { federation: string }).federation
    expect(oneLine((await federation(ana, 'add', made)).stderr)).toContain('Federation_NotGovernance')
    const added = await federation(governor, 'add', made)
    expect(added.code).toBe(0)
    expect(oneLine(added.stdout)).toContain(`Network 0 is ${stage.deployment.settlement}`)
    const told = JSON.parse((await federation(ana, 'status', made, '--json')).stdout)
    expect(told).toMatchObject({ asset, sealed: false, members: [{ allotted: '0', paid: '0', epoch: -1 }] })
    expect(oneLine((await federation(ana, 'status', made)).stdout)).toContain('pays nothing yet')
  })

  it('seals, and has nothing to pay where nothing is settled', async () => {
    expect((await federation(ana, 'seal', made)).code).toBe(0)
    expect(oneLine((await federation(ana, 'status', made)).stdout)).toContain('sealed as it stands')
    const claimed = await federation(ana, 'claim', made, ana!.address)
    expect(oneLine(claimed.stderr)).toContain('No node was asked of network 0')
    expect(oneLine((await federation(ana, 'allot', made, '7', '1')).stderr)).toContain('there are 1')
  })
})
