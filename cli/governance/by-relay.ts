/**
 * How what a holder does gets onto the chain: it signs, and a node whose operator pays for gas brings it; or it pays for the gas itself,
 * where no node does, or where it says so.
 *
 * Law: what was handed to a node is never sent a second time in another way. An answer that was lost is looked for on the chain, by what
 * only this signature could have changed there; where it stays unknown, the error says until when the signature stands.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { pad } from 'viem'
import { blockAt } from '../../chain/block-at.ts'
import { readSigning, type SigningNow } from '../../chain/governance/holders/by-signature.ts'
import type { Sender, Sent } from '../../chain/send-transaction.ts'
import { toChainError } from '../../chain/to-chain-error.ts'
import type { Voter } from '../../client/governance/sign-votes.ts'
import { createNodeApi } from '../../client/node-api.ts'
import { STANDS_S } from '../../client/signing/sign-permit.ts'
import { isPassing, reasonOf } from '../../links/is-passing.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { OptionSpecs } from '../arguments.ts'
import { CliError } from '../errors.ts'
import { createNodeClient, type FileClient } from '../node-client.ts'
import type { Act } from '../transaction/open-act.ts'

export const GAS_OPTION = {
  gas: { help: 'pays for the gas from the key’s own account, also where a node would' },
} as const satisfies OptionSpecs

export interface RelayNode {
  readonly client: FileClient
  /** Whose coins pay. */
  readonly payer: Address
}

export interface Way {
  /** Undefined: the account pays itself. */
  readonly relay?: RelayNode
  /** For whoever is asked to say yes. */
  readonly costs: string
}

/** How long a node may take: it waits for the chain, a minute at most. */
const ANSWER_MS = 90_000
/** After which what is not on the chain is not known to come. */
const PATIENCE_MS = 75_000
const LOOK_MS = 250
/** Of whatever stands before the node. */
const REQUEST_TIMEOUT = 408

/**
 * A node that pays for nobody, or is another network’s, is none. One that does not answer may have something that was signed before: only
 * who typed it says that gas is paid then.
 * @throws {CliError} node_unreachable, node_failed
 */
export async function wayOf({ args, settings, deployment }: Act): Promise<Way> {
  const url = settings.nodeUrl()
  if (args.flag('gas') || url === undefined) return { costs: 'gas' }
  const client = createNodeClient(url, ANSWER_MS)
  const network = await createNodeApi(createNodeClient(url)).getNetwork().catch(awayAs(client.url))
  const { settlement, chainId } = network.deployment
  const ours = settlement === deployment.settlement && chainId === deployment.chainId
  if (network.relay === undefined || !ours) return { costs: 'gas' }
  const relay = { client, payer: toAddress(network.relay) }
  return { relay, costs: `nothing: ${client.url} pays for the gas, and can change nothing of it` }
}

function awayAs(url: string) {
  return (error: unknown): never => {
    if (!(error instanceof CliError) || error.code !== 'node_unreachable') throw error
    throw new CliError('node_unreachable', error.message, {
      hint: `Wait for it, or name another node (--node URL). To pay for the gas yourself: --gas; not while ${url} may have what you signed before.`,
      facts: error.facts,
      cause: error,
    })
  }
}

/** @throws {CliError} key_needed where the key signs nothing but transactions */
export function voterOf({ account }: Sender, { deployment }: Pick<Act, 'deployment'>): Voter {
  const { sign } = account
  if (sign === undefined) {
    throw new CliError('key_needed', 'this key signs transactions alone', {
      hint: 'Pay for the gas with it: --gas.',
    })
  }
  return {
    chainId: deployment.chainId,
    account: toAddress(account.address),
    sign: ({ digest }) => sign({ hash: digest }),
  }
}

/** What was signed, and how it is known to be on the chain. */
export interface SignedWord {
  /** Of the node. */
  readonly path: string
  readonly body: Uint8Array
  readonly account: Address
  /** That takes it, and tells of it in a log that names the account. */
  readonly contract: Address
  /** Whether the chain has it: something that nothing else could have changed. */
  isThere(): Promise<boolean>
  /** Until when it can be brought, ms of network time; none for as long as it is voted on. */
  readonly standsUntilMs?: number
}

export interface HolderWord {
  readonly path: string
  /** Which of the account’s two counts it uses. */
  readonly count: 'ballotNonce' | 'lockNonce'
  sign(voter: Voter, now: SigningNow): Promise<Uint8Array>
}

/** Signs by what the chain says, not the node, and has it brought. @throws {CliError} node_failed, maybe_sent, … */
export async function bringHolderWord(
  act: Act,
  relay: RelayNode,
  sender: Sender,
  { path, count, sign }: HolderWord,
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const voter = voterOf(sender, act)
  const { account } = voter
  const readNow = async () => {
    const now = await readSigning(act.client, act.deployment, account)
    if (now === undefined)
      throw new CliError('no_holders', 'holders do not govern this network', {
        hint: 'See who does: cairn govern',
      })
    return now
  }
  const before = await readNow()
  return bringWord(act, relay, {
    path,
    account,
    body: await sign(voter, before),
    contract: count === 'ballotNonce' ? before.governor : before.voteLock,
    isThere: async () => (await readNow())[count] > before[count],
    // A ballot stands for as long as it is voted on.
    ...(count === 'ballotNonce' ? {} : { standsUntilMs: (before.nowS + STANDS_S) * 1000 }),
  })
}

/**
 * Hands it to the node, and looks for it on the chain whatever the node says.
 * @throws {CliError} node_failed with the node’s reason where it was not sent; maybe_sent where that is not known
 */
export async function bringWord(
  { client, when }: Pick<Act, 'client' | 'when'>,
  { client: node }: RelayNode,
  { path, body, account, contract, isThere, standsUntilMs }: SignedWord,
  patienceMs: number = PATIENCE_MS,
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  const { number: from } = await blockAt(client)
  let lost: unknown
  try {
    await node.post(path, body)
  } catch (error) {
    if (!mayHaveArrived(error)) throw error
    lost = error
  }
  // A chain that is away for a moment says nothing of it.
  const isSeen = () =>
    isThere().catch((error: unknown) => {
      if (isPassing(error)) return false
      throw error
    })
  for (const end = performance.now() + patienceMs; !(await isSeen()); await sleep(LOOK_MS)) {
    if (performance.now() < end) continue
    const until = standsUntilMs === undefined ? 'its proposal is over' : when(standsUntilMs)
    throw new CliError(
      'maybe_sent',
      lost === undefined
        ? `${node.url} says that it is on the chain, and the chain does not`
        : `the answer of ${node.url} was lost, and the chain does not have it yet`,
      {
        hint: `Run the same again, by this node or another one: it counts once, whoever brings it. Pay for the gas yourself (--gas) only once what was signed cannot come any more: ${until}.`,
        facts: { account, node: node.url },
        cause: lost,
      },
    )
  }
  return findWord({ client }, { account, contract }, from)
}

/** Refused at the door it came to nobody; a problem that the node tells was told instead of sending. */
function mayHaveArrived(error: unknown): boolean {
  if (!(error instanceof CliError)) return true
  if (error.code === 'node_unreachable') return !/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(reasonOf(error))
  const status = Number(error.facts['status'])
  return error.code === 'node_failed' && (status >= 500 || status === REQUEST_TIMEOUT)
}

/** The last transaction in which the contract told of the account. */
async function findWord(
  { client }: Pick<Act, 'client'>,
  { account, contract }: Pick<SignedWord, 'account' | 'contract'>,
  fromBlock: number,
): Promise<Pick<Sent, 'txHash' | 'gasUsed' | 'block'>> {
  try {
    const logs = await client.getLogs({ address: contract, fromBlock: BigInt(fromBlock), toBlock: 'latest' })
    const mine = pad(account).toLowerCase()
    const last = logs.findLast(({ topics }) => topics.slice(1).some(topic => topic.toLowerCase() === mine))
    if (last === null || last === undefined) throw new TypeError('the chain has what was signed in no log')
    const { gasUsed } = await client.getTransactionReceipt({ hash: last.transactionHash })
    return { txHash: last.transactionHash, gasUsed, block: Number(last.blockNumber) }
  } catch (error) {
    throw toChainError(error, { contract, account })
  }
}
