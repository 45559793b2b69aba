/**
 * Two chains: a network at home, and its mirror on another one, where some are paid. What is settled at home is carried over and paid
 * there once; what nobody signed is refused; oracles change; the mirror falls behind and catches up.
 */
import { concatHex, encodeAbiParameters, erc20Abi, type Hex } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routeToMirrors } from '../../kernel/mirrors/route-to-mirrors.ts'
import { createVerifier } from '../../keys/verify.ts'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import { type Ledger, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { mirrorAssetOf } from '../../protocol/chain-formats/mirror-asset.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { bytecode as dollarCode } from '../artifacts/TestDollar.ts'
import { developmentAccount } from '../dev-accounts.ts'
import { mintTestDollars } from '../embedded/mint-test-dollars.ts'
import { activateEpoch } from '../epochs/activate-epoch.ts'
import { signHeader } from '../epochs/sign-header.ts'
import { submitHeader } from '../epochs/submit-header.ts'
import { readFacts } from '../facts/read-facts.ts'
import { govern } from '../governance/govern.ts'
import { governedActs } from '../governance/governed-acts.ts'
import { deployOnce } from '../launch/deterministic-deploy.ts'
import { claim } from '../money/claim.ts'
import { leaveOracles } from '../oracles/join-oracles.ts'
import { NOBODY, setPayout } from '../oracles/rotate.ts'
import { signStatement } from '../oracles/sign-statement.ts'
import { type Line, ledgerOf, makeHeader, passEpoch, prove, signAll } from '../testing/settle.ts'
import {
  startTestChain,
  startTestNetwork,
  type TestChain,
  type TestNetwork,
} from '../testing/start-test-network.ts'
import { type CarryPlace, carry, claimThere, submitTo } from './carry.ts'
import { handoverDraft, readSignerSets } from './handovers.ts'
import { findMirror, launchMirror, mirrorName } from './launch-mirror.ts'
import { readMirror } from './read-mirror.ts'

const TOKEN = 10n ** 18n
const AWAY = 31_338
const [WINDOW_MS, TRUST_S] = [7_200_000, 7 * 86_400]
const accountOf = (index: number): Address => toAddress(developmentAccount(index).address)
/** An oracle's payee, whom it is paid for on the other chain, and one who stays. */
const [mover, there, stays, guardian, treasury] = [1, 21, 22, 23, 24].map(accountOf) as [
  Address,
  Address,
  Address,
  Address,
  Address,
]

let home: TestNetwork
let away: TestChain
let place: CarryPlace
let token: Address
let last: EpochHeader | undefined
let ledger: Ledger = new Map()

beforeAll(async () => {
  home = await startTestNetwork({ oracles: 4, launch: { treasury } })
  away = await startTestChain({ chainId: AWAY })
  const sender = away.senderOf(0)
  const creation = concatHex([dollarCode, encodeAbiParameters([{ type: 'uint8' }], [18])])
  token = await deployOnce(sender, creation, 'the token, as a bridge has brought it')
  const { client, deployment } = home
  const terms = { windowS: WINDOW_MS / 1000, trustS: TRUST_S, aDay: 1_000n * TOKEN }
  const choices = { asset: token, governance: guardian, ...terms }
  const mirror = await launchMirror(sender, { home: client, deployment }, choices)
  const act = governedActs(deployment).name(mirrorName(AWAY), mirror)
  await govern(home.launcher, { deployment, act })
  place = { home: client, deployment, sender, mirror }
  const asset = mirrorAssetOf({ chainId: AWAY, mirror })
  await setPayout(home.senderOf(1), { deployment, asset, to: there })
})
afterAll(async () => {
  await home.stop()
  await away.stop()
})

/** The next epoch, in which both earn so much, by the kernel's own step, submitted at home by the oracles in force. */
async function settle(earned: { readonly mover: bigint; readonly stays: bigint }, signers = [1, 2, 3, 4]) {
  const { client, deployment, rules } = home
  const epoch = last === undefined ? 0 : last.epoch + 1
  const endMs = deployment.genesisMs + (epoch + 1) * rules.epochMs
  if ((await home.nowMs()) <= endMs) await passEpoch(home, epoch)
  const block = Number(await client.getBlockNumber())
  const facts = await readFacts({ client, deployment, block, verify: createVerifier() })
  const more = [
    [mover, earned.mover],
    [stays, earned.stays],
  ] as const
  const posted = new Map([...ledger, ...ledgerOf(more.map(([account, amount]) => tokens(account, amount)))])
  const routed = routeToMirrors(ledger, posted, facts)
  ledger = routed.ledger
  last = makeHeader(home, ledger, last === undefined ? {} : { previous: last })
  const signatures = await signedBy(signers, last)
  await submitHeader(home.launcher, { deployment, header: last, signatures })
  return { header: last, mirrored: routed.mirrored }
}

/** Its line with so much more. */
function tokens(account: Address, amount: bigint): Line {
  const asset = home.deployment.token
  return { account, asset, earned: (ledger.get(ledgerKey(account, asset))?.earned ?? 0n) + amount, spent: 0n }
}

const signedBy = (oracles: readonly number[], header: EpochHeader) =>
  Promise.all(oracles.map(index => signHeader(developmentAccount(index), header, home.deployment)))
const carried = (signaturesOf: (number: number) => Promise<readonly Hex[]> = async () => []) =>
  carry({ ...place, signaturesOf, everyMs: 0 })
const wait = async (ms: number) => away.mine((await away.nowMs()) + ms)
const line = (account: Address, asset: Address) => prove(ledger, account, asset)
const balance = (chain: TestChain, asset: Address, account: Address) =>
  chain.client.readContract({ address: asset, abi: erc20Abi, functionName: 'balanceOf', args: [account] })
const lineThere = async () => line(there, (await readMirror(away.client, place.mirror)).line)

describe('a mirror on another chain', () => {
  it('is found by its name, and knows the network at home', async () => {
    const { client, deployment } = home
    expect(await findMirror(client, deployment, AWAY)).toBe(place.mirror)
    const now = await readMirror(away.client, place.mirror)
    expect(now).toMatchObject({ chainId: AWAY, asset: token, handovers: 0, activeEpochs: 0, pool: 0n })
    expect(now.line).toBe(mirrorAssetOf({ chainId: AWAY, mirror: place.mirror }))
  })

  it('pays there, once, what an account chose to be paid there; at home the treasury has it', async () => {
    const { deployment } = home
    const { header, mirrored } = await settle({ mover: 7n * TOKEN, stays: 3n * TOKEN })
    expect(mirrored).toMatchObject([{ account: mover, to: there, amount: 7n * TOKEN }])
    await away.mine(await home.nowMs())
    expect(await carried()).toMatchObject([{ did: 'submitted', epoch: 0 }])
    expect(await carried()).toEqual([])
    await wait(WINDOW_MS)
    expect(await carried()).toMatchObject([{ did: 'activated', epoch: 0 }])

    const proof = await lineThere()
    await expect(claimThere(place, proof)).rejects.toMatchObject({ facts: { error: 'Mirror_NothingThere' } })
    await mintTestDollars(away.senderOf(0), { payment: token, to: place.mirror, atLeast: 500n * TOKEN })
    await claimThere(place, proof)
    expect(await balance(away, token, there)).toBe(7n * TOKEN)
    await expect(claimThere(place, proof)).rejects.toMatchObject({ facts: { error: 'Mirror_NothingDue' } })

    await home.mine((await home.nowMs()) + home.rules.challengeMs)
    await activateEpoch(home.launcher, { deployment, header })
    const atHome = claim(home.launcher, { deployment, ...proof })
    await expect(atHome).rejects.toMatchObject({ facts: { error: 'Settlement_UnknownAsset' } })
    await claim(home.launcher, { deployment, ...line(treasury, deployment.token) })
    await claim(home.launcher, { deployment, ...line(stays, deployment.token) })
    expect(await balance(home, deployment.token, treasury)).toBe(7n * TOKEN)
    expect(await balance(home, deployment.token, stays)).toBe(3n * TOKEN)
    await expect(claimThere(place, line(stays, deployment.token))).rejects.toMatchObject({
      facts: { error: 'Mirror_NotMirrored' },
    })
  })

  it('refuses what no quorum of the oracles signed', async () => {
    const { header } = await settle({ mover: TOKEN, stays: TOKEN })
    await away.mine(Math.max(await home.nowMs(), (await away.nowMs()) + 1000))
    const [known] = await readSignerSets(home.client, home.deployment)
    const signatures = await signAll(home, header)
    const forged = { ...header, ledgerRoot: `0x${'66'.repeat(32)}` as const }
    await expect(submitTo(place, forged, known!, signatures)).rejects.toMatchObject({
      facts: { error: 'Mirror_BadSignature' },
    })
    await expect(submitTo(place, header, known!, signatures.slice(0, 2))).rejects.toMatchObject({
      facts: { error: 'Mirror_NoQuorum', needed: 3n, given: 2n },
    })
  })

  it('follows the oracles at home, once those before have said who they are', async () => {
    const { client, deployment } = home
    await leaveOracles(home.senderOf(4), deployment)
    await settle({ mover: TOKEN, stays: 0n }, [1, 2, 3])
    // Three of those before signed it, which are a quorum of what the mirror knows.
    expect(await carried()).toMatchObject([
      { did: 'waits-for-signatures', number: 1, have: 0, need: 3 },
      { did: 'submitted', epoch: 2 },
    ])
    const [from, to] = await readSignerSets(client, deployment)
    const signatures = await Promise.all(
      [1, 2, 3, 9].map(async index => {
        const signed = await signStatement(developmentAccount(index), handoverDraft(from!, to!), deployment)
        return `0x${Buffer.from(signed).toString('hex')}` as const
      }),
    )
    expect(await carried(async () => signatures)).toMatchObject([{ did: 'handed-over', number: 1 }])
    expect(await readMirror(away.client, place.mirror)).toMatchObject({ handovers: 1 })
  })

  it('catches up by the newest header alone, and says what home does not have', async () => {
    for (let epoch = 0; epoch < 3; epoch++) await settle({ mover: TOKEN, stays: 0n }, [1, 2, 3])
    const wrong = { ...last!, viewNumber: 7, ledgerRoot: `0x${'77'.repeat(32)}` as const }
    const signatures = await signedBy([1, 2, 3], wrong)
    const sets = await readSignerSets(home.client, home.deployment)
    const when = await away.nowMs()
    await away.mine(Math.max(when + 1000, await home.nowMs()))
    await submitTo(place, wrong, sets.at(-1)!, signatures)
    expect((await carried()).map(({ did }) => did)).toEqual(['differs', 'activated'])
    await settle({ mover: TOKEN, stays: 0n }, [1, 2, 3])
    await wait(3_600_000)
    expect((await carried()).map(({ did }) => did)).toEqual(['differs', 'submitted'])
    await wait(WINDOW_MS)
    expect(await carried()).toContainEqual(expect.objectContaining({ did: 'activated', epoch: 6 }))
    await claimThere(place, await lineThere())
    expect(await balance(away, token, there)).toBe(13n * TOKEN)
  })

  it('who comes home is paid at home from then on, and keeps what waits there', async () => {
    const { deployment } = home
    const before = (await lineThere()).entry.earned
    const asset = (await readMirror(away.client, place.mirror)).line
    await setPayout(home.senderOf(1), { deployment, asset, to: NOBODY })
    const { mirrored } = await settle({ mover: 5n * TOKEN, stays: 0n }, [1, 2, 3])
    expect(mirrored).toEqual([])
    expect((await lineThere()).entry.earned).toBe(before)
    expect(line(mover, deployment.token).entry.earned).toBe(5n * TOKEN)
  })

  it('believes nobody after a long silence', async () => {
    const { staleAtMs } = await readMirror(away.client, place.mirror)
    await away.mine(staleAtMs + 1000)
    expect(await carried()).toContainEqual({ did: 'stale', sinceMs: staleAtMs })
  })
})
