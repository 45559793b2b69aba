/**
 * A network at home and its mirror on another chain, both real: a thief, somebody honest who is paid there, a relayer that is nobody's
 * friend, and oracles. Every story begins at the same two blocks and ends alike: one more epoch is settled, carried over by the
 * relayer that everybody runs, the pool is filled with all that the treasury was credited, and everybody claims whatever is due.
 */
import { concatHex, encodeAbiParameters, encodeFunctionData, erc20Abi } from 'viem'
import { abi as mirrorAbi } from '../../../chain/artifacts/Mirror.ts'
import { bytecode as dollarCode } from '../../../chain/artifacts/TestDollar.ts'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { toAbiHeader } from '../../../chain/epochs/abi-header.ts'
import { activateEpoch } from '../../../chain/epochs/activate-epoch.ts'
import { signHeader } from '../../../chain/epochs/sign-header.ts'
import { submitHeader } from '../../../chain/epochs/submit-header.ts'
import { readFacts } from '../../../chain/facts/read-facts.ts'
import { govern } from '../../../chain/governance/govern.ts'
import { governedActs } from '../../../chain/governance/governed-acts.ts'
import { deployOnce } from '../../../chain/launch/deterministic-deploy.ts'
import { carry, claimThere, submitTo } from '../../../chain/mirrors/carry.ts'
import { handoverDraft, packedSet, readSignerSets, type SignerSet } from '../../../chain/mirrors/handovers.ts'
import { launchMirror, mirrorName } from '../../../chain/mirrors/launch-mirror.ts'
import { readMirror } from '../../../chain/mirrors/read-mirror.ts'
import { claim } from '../../../chain/money/claim.ts'
import { leaveOracles } from '../../../chain/oracles/join-oracles.ts'
import { NOBODY, setPayout } from '../../../chain/oracles/rotate.ts'
import { signStatement } from '../../../chain/oracles/sign-statement.ts'
import { sendTransaction } from '../../../chain/send-transaction.ts'
import { ledgerOf, makeHeader, passEpoch, prove } from '../../../chain/testing/settle.ts'
import {
  startTestChain,
  startTestNetwork,
  type TestChain,
  type TestNetwork,
} from '../../../chain/testing/start-test-network.ts'
import { routeToMirrors } from '../../../kernel/mirrors/route-to-mirrors.ts'
import { createVerifier } from '../../../keys/verify.ts'
import type { EpochHeader } from '../../../protocol/chain-formats/header.ts'
import { type Ledger, ledgerKey } from '../../../protocol/chain-formats/ledger.ts'
import { mirrorAssetOf } from '../../../protocol/chain-formats/mirror-asset.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'

export const TOKEN = 10n ** 18n
export const [WINDOW_MS, TRUST_MS] = [7_200_000, 7 * 86_400_000]
/** Tokens: what each of both earns in an epoch, what is in the pool, and what may leave it in a day. */
export const [EARNED, POOL, A_DAY] = [10n, 40n, 20n]
const [AWAY, NEVER] = [31_338, Number.MAX_SAFE_INTEGER]
const accountOf = (index: number): Address => toAddress(developmentAccount(index).address)
/** Two of the four oracles, who are paid as such. */
export const [HONEST, THIEF] = [accountOf(1), accountOf(2)]
const [GUARDIAN, TREASURY] = [23, 24]

export interface Came {
  /** Whole tokens: what the thief was credited, and was paid at home and there. */
  readonly earned: number
  readonly home: number
  readonly there: number
  /** Of what the honest one was credited, what it could not take out in the end. */
  readonly honestLost: number
  /** Why what was tried was refused, each once, in order. */
  readonly refused: readonly string[]
}

export type Story = ReturnType<typeof tell>

export interface MirrorWorld {
  play(scenario: (story: Story) => Promise<void>): Promise<Came>
  stop(): Promise<void>
}

interface Chains {
  readonly home: TestNetwork
  readonly away: TestChain
  readonly mirror: Address
  /** Of the pool. */
  readonly token: Address
  readonly line: Address
}

export async function startMirrorWorld(): Promise<MirrorWorld> {
  const home = await startTestNetwork({ oracles: 4, launch: { treasury: accountOf(TREASURY) } })
  const away = await startTestChain({ chainId: AWAY })
  const sender = away.senderOf(0)
  const creation = concatHex([dollarCode, encodeAbiParameters([{ type: 'uint8' }], [18])])
  const token = await deployOnce(sender, creation, 'the token, as a bridge has brought it')
  const { client, deployment } = home
  const choices = { asset: token, governance: accountOf(GUARDIAN), aDay: A_DAY * TOKEN }
  const terms = { ...choices, windowS: WINDOW_MS / 1000, trustS: TRUST_MS / 1000 }
  const mirror = await launchMirror(sender, { home: client, deployment }, terms)
  await mintTestDollars(sender, { payment: token, to: mirror, atLeast: POOL * TOKEN })
  const act = governedActs(deployment).name(mirrorName(AWAY), mirror)
  await govern(home.launcher, { deployment, act })
  const line = mirrorAssetOf({ chainId: AWAY, mirror })
  for (const index of [1, 2])
    await setPayout(home.senderOf(index), { deployment, asset: line, to: accountOf(index) })
  const chains = { home, away, mirror, token, line }
  return {
    async play(scenario) {
      const [atHome, there] = [await home.test.snapshot(), await away.test.snapshot()]
      try {
        const story = tell(chains)
        await scenario(story)
        return await story.end()
      } finally {
        await home.test.revert({ id: atHome })
        await away.test.revert({ id: there })
      }
    },
    async stop() {
      await home.stop()
      await away.stop()
    },
  }
}

/** What can be done in a story. Amounts are whole tokens. */
function tell(chains: Chains) {
  const ledgers = openLedgers(chains)
  const tries = openTries()
  const between = carriers(chains)
  const { home, away, token, line } = chains
  const { token: homeToken } = home.deployment
  const story = {
    line,
    homeToken,
    ...chainsActs(chains),
    ...ledgers,
    ...tries,
    ...between,
    ...claims(chains, ledgers),
  }
  return {
    ...story,
    /** The honest end. */
    async end(): Promise<Came> {
      const now = await between.oraclesNow()
      await story.activateAtHome(await ledgers.settle({ thief: 0n, honest: 0n, signers: now }))
      await between.renewStale()
      await between.relay()
      const atLeast = 10n * POOL * TOKEN
      await mintTestDollars(away.senderOf(0), { payment: token, to: chains.mirror, atLeast })
      for (const who of [THIEF, HONEST]) {
        for (let day = 0; day < 5; day++) {
          await tries.quietly(story.claimThere(who))
          await between.wait(86_400_000)
        }
        await tries.quietly(story.claimHome(who, homeToken))
      }
      const [earned, due] = [THIEF, HONEST].map(ledgers.earnedBy) as [bigint, bigint]
      const [atHome, there] = await story.paid(THIEF)
      const [ownHome, ownThere] = await story.paid(HONEST)
      const lost = due - ownHome - ownThere
      const [earnedUnits, homeUnits, thereUnits, honestLost] = [earned, atHome, there, lost].map(wholeOf)
      return {
        earned: earnedUnits!,
        home: homeUnits!,
        there: thereUnits!,
        honestLost: honestLost!,
        refused: tries.refused(),
      }
    },
  }
}

function wholeOf(base: bigint): number {
  return Number(base) / Number(TOKEN)
}

function openTries() {
  const why: string[] = []
  return {
    /** What is tried, and may be refused: the contract's word for it is kept. */
    async attempt(one: Promise<unknown>): Promise<void> {
      await one.catch((error: { readonly facts?: { readonly error?: string } }) => {
        const code = error.facts?.error
        if (code === undefined) throw error
        if (!why.includes(code)) why.push(code)
      })
    },
    /** Of a claim of nothing. */
    async quietly(one: Promise<unknown>): Promise<void> {
      await one.catch((error: { readonly facts?: { readonly error?: string } }) => {
        if (error.facts?.error === undefined) throw error
      })
    },
    refused: (): readonly string[] => why,
  }
}

export interface Settling {
  readonly thief: bigint
  readonly honest: bigint
  readonly viewNumber?: number
  /** Oracles that sign, by their accounts. */
  readonly signers?: readonly number[]
}

/** Both chains' states of the world that tests make up: ledgers by the kernel's own routing, headers that a quorum signs. */
function openLedgers({ home, line }: Chains) {
  let [ledger, last]: [Ledger, EpochHeader | undefined] = [new Map(), undefined]
  const { client, deployment, rules } = home
  /** The epoch before which it is undone. */
  const before = new Map<number, readonly [Ledger, EpochHeader | undefined]>()
  const more = (who: Address, tokens: bigint) => {
    const asset = deployment.token
    const earned = (ledger.get(ledgerKey(who, asset))?.earned ?? 0n) + tokens * TOKEN
    return { account: who, asset, earned, spent: 0n }
  }
  return {
    /** The next epoch, by the facts of its last block, at home. */
    async settle({ thief, honest, viewNumber = 0, signers = [1, 2, 3, 4] }: Settling): Promise<EpochHeader> {
      const epoch = last === undefined ? 0 : last.epoch + 1
      before.set(epoch, [ledger, last])
      const endMs = deployment.genesisMs + (epoch + 1) * rules.epochMs
      if ((await home.nowMs()) <= endMs) await passEpoch(home, epoch)
      const block = Number(await client.getBlockNumber())
      const facts = await readFacts({ client, deployment, block, verify: createVerifier() })
      const posted = new Map([...ledger, ...ledgerOf([more(THIEF, thief), more(HONEST, honest)])])
      ledger = routeToMirrors(ledger, posted, facts).ledger
      const previous = last
      last = makeHeader(home, ledger, { viewNumber, ...(previous === undefined ? {} : { previous }) })
      await submitHeader(home.launcher, {
        deployment,
        header: last,
        signatures: await sign(home, last, signers),
      })
      return last
    },
    /** What was settled of it, and after it, counts no more: home has taken it back, or was never there. */
    undo(epoch: number): void {
      ;[ledger, last] = before.get(epoch)!
    },
    /** A header like this one, whose root gives the thief so much there. */
    forged(header: EpochHeader, tokens: bigint, viewNumber = header.viewNumber) {
      const false_ = new Map([
        ...ledger,
        ...ledgerOf([{ account: THIEF, asset: line, earned: tokens * TOKEN, spent: 0n }]),
      ])
      const { ledgerRoot } = makeHeader(home, false_)
      return { header: { ...header, ledgerRoot, viewNumber }, line: prove(false_, THIEF, line) }
    },
    proofOf: (who: Address, asset: Address) =>
      ledger.has(ledgerKey(who, asset)) ? prove(ledger, who, asset) : undefined,
    earnedBy(who: Address): bigint {
      const of = (asset: Address) => ledger.get(ledgerKey(who, asset))?.earned ?? 0n
      return of(deployment.token) + of(line)
    },
  }
}

function sign({ deployment }: TestNetwork, header: EpochHeader, signers: readonly number[]) {
  return Promise.all(signers.map(index => signHeader(developmentAccount(index), header, deployment)))
}

function chainsActs({ home, away, line, mirror }: Chains) {
  const { deployment } = home
  return {
    choose: (there: boolean) =>
      setPayout(home.senderOf(2), { deployment, asset: line, to: there ? THIEF : NOBODY }),
    async activateAtHome(header: EpochHeader): Promise<void> {
      await home.mine((await home.nowMs()) + home.rules.challengeMs)
      await activateEpoch(home.launcher, { deployment, header })
    },
    rejectAtHome: (epoch: number) =>
      govern(home.launcher, { deployment, act: governedActs(deployment).reject(epoch) }),
    leave: (oracle: number) => leaveOracles(home.senderOf(oracle), deployment),
    refuse(header: EpochHeader) {
      const data = encodeFunctionData({ abi: mirrorAbi, functionName: 'refuse', args: [toAbiHeader(header)] })
      return sendTransaction(away.senderOf(GUARDIAN), { to: mirror, data, verb: 'refuse' })
    },
    /** What chain goes back to this moment, when it is called. */
    async forkPoint(chain: 'home' | 'away'): Promise<() => Promise<void>> {
      const { test } = { home, away }[chain]
      const id = await test.snapshot()
      return () => test.revert({ id })
    },
  }
}

/** Who brings what to the mirror, and when. */
function carriers({ home, away, mirror }: Chains) {
  const { client, deployment } = home
  const sender = away.senderOf(0)
  const place = { home: client, deployment, sender, mirror }
  const catchUp = async () => {
    await away.mine(Math.max(await home.nowMs(), (await away.nowMs()) + 1_000))
  }
  const wait = async (ms: number) => {
    await away.mine((await away.nowMs()) + ms)
  }
  const activate = (header: EpochHeader) => {
    const data = encodeFunctionData({ abi: mirrorAbi, functionName: 'activate', args: [toAbiHeader(header)] })
    return sendTransaction(sender, { to: mirror, data, verb: 'activate' })
  }
  const knownSet = async (): Promise<SignerSet> => {
    const [sets, { handovers }] = [
      await readSignerSets(client, deployment),
      await readMirror(away.client, mirror),
    ]
    return sets[handovers] ?? sets.at(-1)!
  }
  return {
    wait,
    activate,
    /** By their accounts. */
    async oraclesNow(): Promise<readonly number[]> {
      const { signers } = (await readSignerSets(client, deployment)).at(-1)!
      return [1, 2, 3, 4].filter(index => signers.includes(accountOf(index)))
    },
    /** Where it believes nobody any more, its guardian says who the oracles are. */
    async renewStale(): Promise<void> {
      await catchUp()
      const { nowMs, staleAtMs } = await readMirror(away.client, mirror)
      if (nowMs <= staleAtMs) return
      const newest = (await readSignerSets(client, deployment)).at(-1)!
      const args = [packedSet(newest), BigInt(newest.number)] as const
      const data = encodeFunctionData({ abi: mirrorAbi, functionName: 'renew', args })
      await sendTransaction(away.senderOf(GUARDIAN), { to: mirror, data, verb: 'renew' })
    },
    /** One header, by whoever likes, as these oracles signed it. */
    async bring(header: EpochHeader, signers: readonly number[] = [1, 2, 3, 4]): Promise<void> {
      await catchUp()
      await submitTo({ sender, mirror }, header, await knownSet(), await sign(home, header, signers))
    },
    /** What everybody's relayer does, until there is nothing to do. */
    async relay(): Promise<void> {
      await catchUp()
      for (let round = 0; round < 8; round++) {
        const done = await carry({ ...place, signaturesOf: number => handoversOf(home, number), everyMs: 0 })
        if (!done.some(({ did }) => did === 'submitted' || did === 'activated' || did === 'handed-over'))
          return
        if (done.some(({ did }) => did === 'submitted')) await wait(WINDOW_MS)
      }
    },
    async handOver(): Promise<void> {
      await catchUp()
      await carry({ ...place, signaturesOf: number => handoversOf(home, number), everyMs: NEVER })
    },
  }
}

async function handoversOf({ client, deployment }: TestNetwork, number: number) {
  const sets = await readSignerSets(client, deployment)
  return Promise.all(
    [1, 2, 3, 4].map(async index => {
      const draft = handoverDraft(sets[number - 1]!, sets[number]!)
      const signed = await signStatement(developmentAccount(index), draft, deployment)
      return `0x${Buffer.from(signed).toString('hex')}` as const
    }),
  )
}

function claims(
  { home, away, mirror, line, token }: Chains,
  { proofOf }: Pick<ReturnType<typeof openLedgers>, 'proofOf'>,
) {
  const { deployment } = home
  const balance = (chain: TestChain, asset: Address, who: Address) =>
    chain.client.readContract({ address: asset, abi: erc20Abi, functionName: 'balanceOf', args: [who] })
  return {
    /** Of the line of that asset, which is the mirror's unless said. */
    async claimThere(who: Address, asset = line, proof = proofOf(who, asset)): Promise<void> {
      if (proof !== undefined) await claimThere({ sender: away.senderOf(0), mirror }, proof)
    },
    async claimHome(who: Address, asset: Address): Promise<void> {
      const proof = proofOf(who, asset)
      if (proof !== undefined) await claim(home.launcher, { deployment, ...proof })
    },
    paid: (who: Address) =>
      Promise.all([balance(home, deployment.token, who), balance(away, token, who)] as const),
  }
}
