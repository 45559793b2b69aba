/** Lines that nobody brings to a deposit that is asked for: on a real chain, with headers that are made up. */
import { afterEach, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { mintTestDollars } from '../../chain/embedded/mint-test-dollars.ts'
import { activateEpoch } from '../../chain/epochs/activate-epoch.ts'
import { submitHeader } from '../../chain/epochs/submit-header.ts'
import { approve } from '../../chain/money/approve.ts'
import { deposit } from '../../chain/money/deposit.ts'
import { readShown } from '../../chain/money/show-line.ts'
import { requestWithdraw } from '../../chain/money/withdraw.ts'
import { ledgerOf, makeHeader, passEpoch, prove, signAll } from '../../chain/testing/settle.ts'
import { startTestNetwork, type TestNetwork } from '../../chain/testing/start-test-network.ts'
import { createVerifier } from '../../keys/verify.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { createChainPort } from '../chain-adapter.ts'
import { createWithdrawalWatch } from './withdrawals.ts'

const DAY_MS = 86_400_000
let network: TestNetwork
afterEach(() => network.stop())

/** An account that has spent `spent` of the 100 that it deposited, and asks for all of them. */
async function askForAll(spent: bigint, broken: readonly Address[] = []) {
  network = await startTestNetwork()
  const { deployment, launcher } = network
  const { payment, settlement: spender } = deployment
  const member = network.senderOf(5)
  const account = toAddress(member.account.address)
  // Those whose lines are broken have asked before, so that they are looked at first.
  for (const sender of [...broken.map(() => network.senderOf(6)), member]) {
    const of = toAddress(sender.account.address)
    await mintTestDollars(launcher, { payment, to: of, atLeast: 100n })
    await approve(sender, { asset: payment, spender, amount: 100n })
    await deposit(sender, { deployment, account: of, amount: 100n })
    await requestWithdraw(sender, { deployment, amount: 100n })
  }
  const ledger = ledgerOf([
    { account, asset: payment, earned: 0n, spent },
    { account: deployment.treasury, asset: payment, earned: spent, spent: 0n },
  ])
  await passEpoch(network, 0)
  const header = makeHeader(network, ledger)
  await submitHeader(launcher, { deployment, header, signatures: await signAll(network, header) })
  await network.mine((await network.nowMs()) + network.rules.challengeMs)
  await activateEpoch(launcher, { deployment, header })
  const entry = [...ledger.values()].find(line => line.account === account)!
  const { proof } = prove(ledger, account, payment)
  const [shown, failed]: [string[], string[]] = [[], []]
  const watch = createWithdrawalWatch({
    chain: createChainPort({
      sender: network.senderOf(1),
      deployment,
      verify: createVerifier(),
      makeDurable: async () => 0,
      freshMs: 0,
    }),
    ledgers: {
      async look(_, of) {
        if (broken.includes(of)) throw new Error('this line cannot be read')
        return { ...entry, epoch: 0, proof }
      },
    },
    fromBlock: deployment.launchBlock,
    onShown: of => void shown.push(of),
    onFailed: error => void failed.push(String(error)),
  })
  const look = async () => {
    const number = Number(await network.client.getBlockNumber())
    await watch({ number, hash: `0x${'0'.repeat(64)}`, timeMs: await network.nowMs() })
    return readShown(network.client, { deployment, account, asset: payment })
  }
  return { look, shown, failed, account }
}

it('who asks for what it has spent has its line brought after a week, once', async () => {
  const { look, shown, failed, account } = await askForAll(40n)
  expect(await look()).toMatchObject({ shown: 0n })
  await network.mine((await network.nowMs()) + 7 * DAY_MS)
  expect(await look()).toMatchObject({ shown: 40n })
  await network.mine((await network.nowMs()) + DAY_MS)
  await look()
  expect(shown).toEqual([account])
  expect(failed).toEqual([])
})

it('a request whose line cannot be read keeps nobody else’s from being brought', async () => {
  const other = toAddress(developmentAccount(6).address)
  const { look, shown, failed, account } = await askForAll(40n, [other])
  await look()
  expect(failed).toHaveLength(1)
  await network.mine((await network.nowMs()) + 7 * DAY_MS)
  expect(await look()).toMatchObject({ shown: 40n })
  expect(shown).toEqual([account])
})

it('who has spent nothing is left alone: nothing is sent', async () => {
  const { look, shown } = await askForAll(0n)
  await network.mine((await network.nowMs()) + 8 * DAY_MS)
  expect(await look()).toMatchObject({ shown: 0n })
  expect(shown).toEqual([])
})
