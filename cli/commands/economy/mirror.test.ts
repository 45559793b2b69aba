/** A mirror on another chain, as it is typed: on two real chains. */
import { concatHex, encodeAbiParameters } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytecode as dollarCode } from '../../../chain/artifacts/TestDollar.ts'
import { deployOnce } from '../../../chain/launch/deterministic-deploy.ts'
import { startTestChain, type TestChain } from '../../../chain/testing/start-test-network.ts'
import { openStage, type Person, type Stage } from '../../testing/people.ts'

const AWAY = 31_338
let stage: Stage
let away: TestChain
let asset = ''
let [ana, governor]: readonly Person[] = []

beforeAll(async () => {
  stage = await openStage({ names: ['ana'], decimals: 2 })
  ;[ana, governor] = ['ana', 'governance'].map(name => stage.people[name]!)
  away = await startTestChain({ chainId: AWAY })
  for (const who of [ana!, governor!]) await away.test.setBalance({ address: who.address, value: 10n ** 20n })
  const creation = concatHex([dollarCode, encodeAbiParameters([{ type: 'uint8' }], [18])])
  asset = await deployOnce(away.senderOf(0), creation, 'the token, as a bridge has brought it')
})
afterAll(async () => {
  await stage.stop()
  await away.stop()
})

const mirror = (who: Person | undefined, ...words: string[]) =>
  stage.cairn('mirror', ...words, '--there', away.anvil.url, '--key', who!.key, '--yes')
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('cairn mirror', () => {
  it('says what is missing', async () => {
    const tries = [
      [await mirror(ana), `no mirror on chain ${AWAY}`],
      [await mirror(ana, 'dance'), 'Write one of: status, launch, carry, choose, home, claim'],
      [await stage.cairn('mirror', 'status'), 'Write --there URL'],
      [await mirror(ana, 'launch', '--asset', asset), 'is no account'],
    ] as const
    for (const [{ code, stderr }, why] of tries) {
      expect(oneLine(stderr)).toContain(why)
      expect(code).not.toBe(0)
    }
  })

  it('makes one, which governance names, and tells how it stands', async () => {
    const words = ['--asset', asset, '--guardian', ana!.address, '--a-day', '1000', '--json']
    const made = JSON.parse((await mirror(governor, 'launch', ...words)).stdout) as Record<string, string>
    expect(made).toMatchObject({ chain: AWAY, name: `mirror.${AWAY}` })
    const named = await stage.cairn(
      ...['govern', 'name', made['name']!, made['mirror']!, '--key', governor!.key, '--yes'],
    )
    expect(named.code).toBe(0)
    const said = oneLine((await mirror(ana)).stdout)
    expect(said).toContain('pays nothing yet')
    expect(said).toContain('1,000')
    const told = JSON.parse((await mirror(ana, 'status', '--json')).stdout)
    expect(told).toMatchObject({ mirror: made['mirror'], newest: -1, behind: 0, changes: 0, pool: '0' })
  })

  it('says before a choice what follows from it, and takes it back', async () => {
    const chosen = await mirror(ana, 'choose', ana!.address)
    expect(chosen.code).toBe(0)
    expect(oneLine(chosen.stderr)).toContain('may be somebody else’s')
    expect(oneLine(chosen.stdout)).toContain(`is paid its tokens on chain ${AWAY}`)
    expect((await mirror(governor, 'choose', ana!.address)).stderr).toContain('only')
    expect((await mirror(ana, 'home', ana!.address)).code).toBe(0)
  })

  it('carries nothing where nothing is settled', async () => {
    expect((await mirror(ana, 'carry')).stdout).toContain('Nothing is to be carried now')
  })
})
