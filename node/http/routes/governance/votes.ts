/** Voting without coins: an account signs, a node that pays for the gas brings it to the chain and can change none of it. */
import { RELAYED_VOTE, SIGNING } from '../../../../api/votes.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { jsonRoute } from '../../../../links/http/route.ts'
import { decodeSignedRankedBallot } from '../../../../protocol/chain-formats/orders/ranked-ballot.ts'
import {
  decodeSignedLeave,
  decodeSignedStake,
} from '../../../../protocol/chain-formats/orders/stake-orders.ts'
import {
  decodeSignedBallot,
  decodeSignedDelegation,
  decodeSignedLock,
  decodeSignedRegionalBallot,
} from '../../../../protocol/chain-formats/signed-votes.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { NodeError } from '../../../errors.ts'
import type { Relay } from '../../../relay/relay.ts'
import type { RelayedVote } from '../../../relay/relay-votes.ts'
import { ACCOUNT, READY_STAKE } from '../../questions.ts'
import { CBOR } from '../../respond.ts'
import type { Route } from '../../route.ts'
import { senderOf } from '../../sender.ts'
import type { NodeServices } from '../../services.ts'
import { RELAY_BUSY, relayOf } from '../relay.ts'

const VOTE_BYTES = 4_096
type Services = Pick<NodeServices, 'holders' | 'relay' | 'trustProxy'>

export function voteRoutes(services: Services): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/accounts/:address/signing',
      summary: 'What the next ballot, lock or delegation that an account signs has to name.',
      asks: ACCOUNT,
      answer: { schema: SIGNING, description: 'As of the chain’s newest block' },
      problems: ['votes_none', 'parameter_invalid', 'chain_unreachable'],
      async handle({ address }) {
        const found = await services.holders.readSigning(address)
        if (found === undefined) throw new NodeError('votes_none')
        return { ...found, token: { ...found.token } }
      },
    }),
    relayRoute(services, {
      path: '/v1/relay/ballots',
      summary: 'Brings to the chain how an account has signed to vote.',
      description:
        '[2, proposal in digits, support (0 against, 1 for, 2 abstaining), voter, signature], and a reason behind it where it was signed; canonical CBOR.',
      send: (relay, body, sender) =>
        relay.vote(
          read(() => decodeSignedBallot(body)),
          sender,
        ),
    }),
    relayRoute(services, {
      path: '/v1/relay/delegations',
      summary: 'Brings to the chain who an account has signed to have vote for it.',
      description: '[2, account, delegatee, nonce in digits, expiry, signature], canonical CBOR.',
      send: (relay, body, sender) =>
        relay.delegate(
          read(() => decodeSignedDelegation(body)),
          sender,
        ),
    }),
    relayRoute(services, {
      path: '/v1/relay/locks',
      summary: 'Brings to the chain what an account has signed to lock.',
      description:
        '[2, account, amount in digits, until, nonce in digits, expiry, signature, permit’s deadline, permit’s signature], canonical CBOR.',
      send: (relay, body, sender) =>
        relay.lock(
          read(() => decodeSignedLock(body)),
          sender,
        ),
    }),
    ...unsignedAndRegional(services),
    ...stakeRoutes(services),
  ]
}

/** Money behind oracles and owners; and how a region ranks sites. */
function stakeRoutes(services: Services): readonly Route[] {
  return [
    relayRoute(services, {
      path: '/v1/relay/stakes',
      summary: 'Brings to the chain what a holder has signed to stake.',
      description:
        '[2, kind (0 oracle, 1 owner), holder, subject in digits, amount in digits, most commission, nonce in digits, expiry, signature, permit’s deadline, permit’s signature], canonical CBOR.',
      send: (relay, body, sender) =>
        relay.stake(
          read(() => decodeSignedStake(body)),
          sender,
        ),
    }),
    relayRoute(services, {
      path: '/v1/relay/leaving-stakes',
      summary: 'Brings to the chain what a holder has signed to ask back of its stake.',
      description:
        '[2, kind (0 oracle, 1 owner), holder, subject in digits, amount in digits, nonce in digits, expiry, signature], canonical CBOR.',
      send: (relay, body, sender) =>
        relay.leaveStake(
          read(() => decodeSignedLeave(body)),
          sender,
        ),
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/relay/ready-stakes/:kind/:subject/:holder',
      summary:
        'Has a stake paid out that was asked back and is ready. It is paid to its holder, whoever asks.',
      asks: READY_STAKE,
      answer: { schema: RELAYED_VOTE, description: 'It is on the chain' },
      problems: [...RELAY_BUSY, 'vote_refused'],
      handle: ({ kind, subject, holder }, context) =>
        relayOf(services).withdrawStake(
          { kind, subject: BigInt(subject), holder },
          senderOf(context, services.trustProxy),
        ),
    }),
    relayRoute(services, {
      path: '/v1/relay/ranked-ballots',
      summary: 'Brings to the chain how an account of a region has signed to rank sites.',
      description:
        '[2, siting (the first is 0), order (indices of sites, the best first), account, votes in digits, proof, signature], canonical CBOR.',
      send: (relay, body, sender) =>
        relay.rankSites(
          read(() => decodeSignedRankedBallot(body)),
          sender,
        ),
    }),
  ]
}

/** What needs no signature, and what is voted on in a region. */
function unsignedAndRegional(services: Services): readonly Route[] {
  return [
    jsonRoute({
      method: 'POST',
      path: '/v1/relay/ended-locks/:address',
      summary: 'Has a lock paid back that is over. It is paid to its holder, whoever asks.',
      asks: ACCOUNT,
      answer: { schema: RELAYED_VOTE, description: 'It is on the chain' },
      problems: [...RELAY_BUSY, 'vote_refused'],
      handle: ({ address }, context) =>
        relayOf(services).withdrawLock(address, senderOf(context, services.trustProxy)),
    }),
    relayRoute(services, {
      path: '/v1/relay/regional-ballots',
      summary: 'Brings to the chain how an account has signed to vote in a region.',
      description:
        '[2, proposal (the first is 0), in favour (0 or 1), account, votes in digits, proof, signature], canonical CBOR.',
      send: (relay, body, sender) =>
        relay.voteInRegion(
          read(() => decodeSignedRegionalBallot(body)),
          sender,
        ),
    }),
  ]
}

interface RelayedKind {
  readonly path: string
  readonly summary: string
  readonly description: string
  send(relay: Relay, body: Uint8Array, sender: string): Promise<RelayedVote>
}

function relayRoute(services: Services, { path, summary, description, send }: RelayedKind): Route {
  return jsonRoute({
    method: 'POST',
    path,
    summary,
    body: { contentType: CBOR, description },
    answer: { schema: RELAYED_VOTE, description: 'It is on the chain' },
    problems: [...RELAY_BUSY, 'vote_malformed', 'vote_refused', 'body_too_large'],
    handle: async (_asked, context) =>
      send(
        relayOf(services),
        await readBody(context.req.raw, VOTE_BYTES),
        senderOf(context, services.trustProxy),
      ),
  })
}

function read<Said>(decode: () => Said): Said {
  try {
    return decode()
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof TypeError)
      throw new NodeError('vote_malformed', { why: error.message.slice(0, 200) })
    throw error
  }
}
