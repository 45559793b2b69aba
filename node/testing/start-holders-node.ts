/** A node that relays, on a network that holders govern, and people who never had a coin: they have a key, and tokens as if earned. */
import { encodeFunctionData } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { abi as tokenAbi } from '../../chain/artifacts/NetworkToken.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { governedActs } from '../../chain/governance/governed-acts.ts'
import { holderActs } from '../../chain/governance/holders/holder-acts.ts'
import { PRESETS } from '../../chain/governance/holders/presets.ts'
import { readVoting } from '../../chain/governance/holders/read-voting.ts'
import type { Voter } from '../../client/governance/sign-votes.ts'
import type { ProposalsView, ProposalView } from '../../client/node-api.ts'
import type { RelayClient } from '../../client/register-by-relay.ts'
import { signDigest } from '../../client/signing/sign-typed.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { startTestNode, type TestNode, type TestNodeOptions, until } from './start-test-node.ts'

export const TOKEN = 10n ** 18n
const RELAYER = 20

export interface Person extends Voter {
  readonly key: `0x${string}`
}

export interface HoldersNode {
  readonly test: TestNode
  /** Who pays. */
  readonly relay: Address
  readonly client: RelayClient
  /** What was sent to the relay so far. */
  readonly sent: readonly (readonly [path: string, body: Uint8Array])[]
  /** Base units. */
  person(tokens?: bigint): Promise<Person>
  /** Proposed by that holder, who is lent a coin for it; voting has begun. */
  propose(by: Address): Promise<ProposalView>
  proposal(): Promise<ProposalView | undefined>
  after(ms: number): Promise<void>
}

export async function startHoldersNode({
  change = {},
  launch = {},
  ...options
}: TestNodeOptions = {}): Promise<HoldersNode> {
  const relay = developmentAccount(RELAYER)
  const limits = { relayPerSender: 100, relayPerAccount: 100, ...change.limits }
  const test = await startTestNode({
    devices: 0,
    ...options,
    launch: { holders: 'quick', ...launch },
    change: { relay, ...change, limits },
  })
  const { deployment, test: anvil, client: chain } = test.chain
  await anvil.impersonateAccount({ address: deployment.emission })
  await anvil.setBalance({ address: deployment.emission, value: TOKEN })
  const sent: [path: string, body: Uint8Array][] = []
  const proposal = async () => (await test.get<ProposalsView>('/v1/proposals')).proposals[0]
  const after = async (ms: number) => test.advanceTo((await test.chain.nowMs()) + ms)
  return {
    test,
    relay: toAddress(relay.address),
    sent,
    proposal,
    after,
    client: { json: path => test.get<unknown>(path), post: (path, body) => post(path, body) },
    async person(tokens = 0n) {
      const key = generatePrivateKey()
      const account = toAddress(privateKeyToAddress(key))
      const data = encodeFunctionData({ abi: tokenAbi, functionName: 'mint', args: [account, tokens] })
      // As if earned: nobody but the emission contract mints.
      if (tokens > 0n)
        await anvil.sendUnsignedTransaction({ from: deployment.emission, to: deployment.token, data })
      await test.chain.mine()
      const sign: Voter['sign'] = async ({ digest }) => signDigest(key, digest)
      return { chainId: deployment.chainId, account, key, sign }
    },
    async propose(by) {
      const voting = (await readVoting(chain, deployment))!
      const act = governedActs(deployment).name('treasury', by)
      await anvil.setBalance({ address: by, value: TOKEN })
      await anvil.impersonateAccount({ address: by })
      const { to, data } = holderActs(voting).propose([act], `A treasury, as of ${await test.chain.nowMs()}`)
      await anvil.sendUnsignedTransaction({ from: by, to, data })
      await test.chain.mine()
      await anvil.setBalance({ address: by, value: 0n })
      await after(PRESETS.quick.terms.votingDelay * 1000 + 1_000)
      // What the node says of holders is a few seconds old at most.
      return until('the proposal is known', async () => {
        const found = await proposal()
        return found?.state === 'active' && found
      })
    },
  }

  async function post(path: string, body: Uint8Array): Promise<unknown> {
    sent.push([path, body])
    const answer = await test.post(body, path)
    const told: unknown = await answer.json()
    if (!answer.ok) throw Object.assign(new Error(JSON.stringify(told)), told)
    return told
  }
}
