/** What holders were asked, what they said, and how far each proposal is: from the governor's logs and its own answers. */
import { getAbiItem, type Hex } from 'viem'
import type { Rules } from '../../../kernel/rules.ts'
import { type Address, type Hash, toAddress } from '../../../protocol/ids.ts'
import { abi } from '../../artifacts/HolderGovernor.ts'
import type { ChainClient } from '../../connect.ts'
import type { Deployment } from '../../deployment-file.ts'
import { type DecodedLogs, readLogs } from '../../read-logs.ts'
import { toChainError } from '../../to-chain-error.ts'
import { sayCall } from '../read-governance.ts'
import { announcedBy } from '../rules/announced-by.ts'
import { readProposalText } from './proposal-text.ts'
import type { Voting } from './read-voting.ts'

/** As OpenZeppelin's Governor counts them. */
const STATES = [
  ...(['pending', 'active', 'cancelled', 'defeated'] as const),
  ...(['succeeded', 'queued', 'expired', 'executed'] as const),
]
export type ProposalState = (typeof STATES)[number]

export interface ProposedCall {
  readonly to: Address
  readonly value: bigint
  readonly data: Hex
  /** `announceRules(0x…, 12)`, or the bare data where it is none of the network's contracts. */
  readonly says: string
}

export interface Ballot {
  readonly voter: Address
  readonly support: 'for' | 'against' | 'abstain'
  readonly votes: bigint
  readonly reason: string
}

export interface Proposal {
  /** In decimal digits, as OpenZeppelin has it. */
  readonly id: string
  readonly proposer: Address
  readonly state: ProposalState
  readonly words: string
  /** As it stands on chain: what queueing and doing it take. */
  readonly text: string
  readonly calls: readonly ProposedCall[]
  /** Where it announces rules: which, and from which epoch on. */
  readonly announces?: { readonly rules: Hash; readonly epoch: number }
  /** Those rules, where it brought them and they are the ones. */
  readonly rules?: Rules
  /** Under the higher bar. */
  readonly raises: boolean
  /** Votes for and abstaining that it takes; undefined until voting begins. */
  readonly quorum: bigint | undefined
  readonly majorityPpm: number
  readonly tally: { readonly for: bigint; readonly against: bigint; readonly abstain: bigint }
  readonly ballots: readonly Ballot[]
  readonly startsMs: number
  readonly endsMs: number
  /** When it can be done; undefined until it is queued. */
  readonly readyAtMs: number | undefined
}

const EVENTS = [
  getAbiItem({ abi, name: 'ProposalCreated' }),
  getAbiItem({ abi, name: 'VoteCast' }),
  getAbiItem({ abi, name: 'ProposalQueued' }),
] as const

const SUPPORT = ['against', 'for', 'abstain'] as const

export interface ProposalQuery {
  readonly client: ChainClient
  readonly deployment: Deployment
  readonly voting: Pick<Voting, 'governor'>
}

/** The newest first. @throws {ChainError} rpc_down, rpc_failed */
export async function readProposals(query: ProposalQuery): Promise<readonly Proposal[]> {
  const { client, deployment, voting } = query
  const logs = await readLogs({
    client,
    address: voting.governor,
    events: EVENTS,
    fromBlock: deployment.launchBlock,
    toBlock: Number(await client.getBlockNumber()),
  })
  const created = logs.filter(log => log.eventName === 'ProposalCreated').reverse()
  return Promise.all(created.map(({ args }) => readOne(query, args, logs)))
}

type Logs = DecodedLogs<typeof EVENTS>
type Created = Extract<Logs[number], { eventName: 'ProposalCreated' }>['args']

async function readOne(query: ProposalQuery, made: Created, logs: Logs): Promise<Proposal> {
  const { client, deployment, voting } = query
  const contract = { address: voting.governor, abi, args: [made.proposalId] } as const
  try {
    const [state, ends, [raises, quorum, majority], [against, inFavour, abstain], eta] =
      await client.multicall({
        deployless: true,
        allowFailure: false,
        contracts: [
          { ...contract, functionName: 'state' },
          // Later than it was proposed, where a quorum came late.
          { ...contract, functionName: 'proposalDeadline' },
          { ...contract, functionName: 'barOf' },
          { ...contract, functionName: 'proposalVotes' },
          { ...contract, functionName: 'proposalEta' },
        ],
      })
    const calls = made.targets.map((target, at): ProposedCall => {
      const [to, data] = [toAddress(target), made.calldatas[at] ?? '0x']
      return { to, data, value: made.values[at] ?? 0n, says: sayCall(deployment, to, data) }
    })
    const announces = firstOf(calls, ({ to, data }) => announcedBy(deployment, to, data))
    const { words, rules } = readProposalText(made.description, announces?.rules)
    return {
      id: String(made.proposalId),
      proposer: toAddress(made.proposer),
      state: STATES[state] ?? 'pending',
      words,
      text: made.description,
      calls,
      ...(announces === undefined ? {} : { announces }),
      ...(rules === undefined ? {} : { rules }),
      raises,
      quorum: quorum === 0n ? undefined : quorum,
      majorityPpm: Number(majority),
      tally: { for: inFavour, against, abstain },
      ballots: ballotsOf(made.proposalId, logs),
      startsMs: Number(made.voteStart) * 1000,
      endsMs: Number(ends) * 1000,
      readyAtMs: eta === 0n ? undefined : Number(eta) * 1000,
    }
  } catch (error) {
    throw toChainError(error, { contract: voting.governor })
  }
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

function ballotsOf(id: bigint, logs: Logs): readonly Ballot[] {
  return logs.flatMap(log =>
    log.eventName === 'VoteCast' && log.args.proposalId === id
      ? [
          {
            voter: toAddress(log.args.voter),
            support: SUPPORT[log.args.support] ?? 'abstain',
            votes: log.args.weight,
            reason: log.args.reason,
          },
        ]
      : [],
  )
}
