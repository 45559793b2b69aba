/** What a relay answers when it does not send. */
import type { Problem } from '../errors.ts'

export const RELAY_ERRORS = {
  relay_none: {
    status: 403,
    title: 'This node sends no transactions for others',
    hint: 'Send it yourself with `cairn claim` or `cairn join`, or ask a node whose operator pays for gas.',
  },
  relay_busy: {
    status: 429,
    title: 'This node has sent as many transactions for others as it may',
    hint: 'Wait for `retryAfterMs`, or send it yourself.',
  },
  nothing_to_claim: {
    status: 409,
    title: 'The account has nothing to claim now',
    hint: 'Earnings can be claimed when their epoch has passed its challenge window.',
  },
  offer_none: {
    status: 404,
    title: 'Nobody has made this device an offer yet',
    hint: 'Open the link that the device shows, and let it in.',
  },
  consent_malformed: {
    status: 400,
    title: 'These bytes are not a device’s signed consent',
    hint: 'Send what docs/protocol.md says of it, signed by the device.',
  },
  registration_refused: {
    status: 409,
    title: 'The registry refused the device',
    hint: 'See `reason` among the facts. Where it is not_owner or bond_too_small the network asks owners for a bond: use `cairn join --bond`.',
  },
  allowance_malformed: {
    status: 400,
    title: 'These bytes are not an account’s signed allowance',
    hint: 'Send the word `allowance` as docs/protocol.md says, with the account’s signature.',
  },
  allowance_refused: {
    status: 409,
    title: 'The registry refused the allowance',
    hint: 'See `reason` among the facts: NonceUsed where the account has signed a newer one for this device (ask for the nonce again), NotAllowed where the signature is not the account’s over these very terms.',
  },
  acceptance_malformed: {
    status: 400,
    title: 'These bytes are not an account’s signed acceptance of a device',
    hint: 'Send what docs/protocol.md says of it, signed by the account.',
  },
  acceptance_refused: {
    status: 409,
    title: 'The registry refused the acceptance',
    hint: 'See `reason` among the facts: NotOffered where there is nothing to accept, BadAcceptance where the signature is not the account’s over this device and its present nonce.',
  },
  credits_none: {
    status: 404,
    title: 'Members of this network do not pay with credits',
    hint: 'They pay with stable money: `cairn deposit`.',
  },
  purchase_malformed: {
    status: 400,
    title: 'These bytes are not an account’s signed purchase of credits',
    hint: 'Send what docs/credits.md says of it, signed by the account.',
  },
  purchase_refused: {
    status: 409,
    title: 'The credits’ contract refused the purchase',
    hint: 'See `reason` among the facts: Dormant where no price counts now (money still buys), TooFew where the price has turned, Limited where too many were bought today, NonceUsed where the account has bought since (ask again), NotSigned where the signature is not the account’s over these very terms; ERC20InsufficientBalance or ERC20InsufficientAllowance where it has not so much or permitted less.',
  },
  stakes_none: {
    status: 404,
    title: 'Nobody can stake there in this network',
    hint: 'Governance names the contract: docs/staking.md.',
  },
  votes_none: {
    status: 404,
    title: 'Holders do not govern this network',
    hint: 'GET /v1/governance says who does.',
  },
  vote_malformed: {
    status: 400,
    title:
      'These bytes are no signed ballot, delegation or lock, nor a regional or ranked ballot, nor an order of stakes',
    hint: 'Send what docs/governance.md and docs/staking.md say of it, signed by the account.',
  },
  vote_refused: {
    status: 409,
    title: 'The vote was not brought to the chain',
    hint: 'See `reason` among the facts: NoVotes where the account had none when voting began, NoLock where it has locked nothing, TooLittle where the lock holds less than this relay carries, NotOver or Nothing where there is no lock that is over, TooMuchGas where it would cost more than a vote does, NotSigned where the signature is not the account’s over these very terms, InvalidAccountNonce where it has signed another since, GovernorAlreadyCastVote or VotedAlready where it has voted, NoVoter where it has no votes in the region, Ended or Over where nobody votes on it any more, Expired or VotesExpiredSignature where it came too late; of stakes NoStakes where governance has named no contract, NotAccepting, OverCap, OverPart, TooSmall or CommissionTooHigh where it is not taken, NotEnough or NotReady where it cannot be had.',
  },
} as const satisfies Record<string, Problem>
