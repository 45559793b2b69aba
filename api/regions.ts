/** Regions that vote: who, on what, with which purse; what an account has to say there; and where they look for sites. Votes are counted in millionths. */
import * as v from 'valibot'
import { HEADER } from './epochs.ts'
import { address, amount, flag, hash, maybe, milliseconds, text, told, whole } from './schema.ts'

const votes = v.pipe(v.string(), v.regex(/^[0-9]+$/), v.description('Millionths of a vote, decimal digits.'))

const TERMS = v.object({
  votingPeriodMs: whole,
  noticeMs: told(whole, 'From the end of voting until it can be paid.'),
  graceMs: told(whole, 'In which it can be paid.'),
  quorumPpm: told(whole, 'Of all votes of the region, those that have to be cast.'),
  mostPpm: told(whole, 'Of a purse, what it pays in 30 days at most.'),
})

const REGION = v.object({
  region: text,
  people: told(whole, 'Accounts that vote there.'),
  votes,
  purse: told(amount, 'Of what members pay with.'),
  payable: told(amount, 'What of it can be paid now.'),
})

const REGIONAL_PROPOSAL = v.object({
  number: told(whole, 'The first ever is 1.'),
  region: text,
  by: address,
  text: told(text, 'What is asked.'),
  asset: address,
  payee: address,
  amount: told(amount, 'None for an opinion.'),
  epoch: told(whole, 'Whose electorate votes.'),
  endsMs: milliseconds,
  payFromMs: milliseconds,
  payUntilMs: milliseconds,
  for: votes,
  against: votes,
  all: votes,
  state: v.picklist(['voting', 'failed', 'waits', 'payable', 'passed', 'expired', 'over', 'disowned']),
})

export const REGIONS = v.object({
  nowMs: told(milliseconds, 'Of the last block.'),
  contract: maybe(told(address, 'Absent where governance has named none.')),
  terms: maybe(TERMS),
  epoch: maybe(told(whole, 'As of which the regions stand: the newest that pays.')),
  regions: v.array(REGION),
  proposals: told(v.array(REGIONAL_PROPOSAL), 'The newest first.'),
})

export const REGIONAL_VOTER = v.object({
  contract: maybe(address),
  regions: told(
    v.array(v.object({ region: text, votes })),
    'Where it votes, as of the newest epoch that pays.',
  ),
  proposals: told(
    v.array(
      v.object({
        number: whole,
        votes,
        proof: told(v.array(hash), 'From its votes to the root that the oracles signed.'),
        voted: flag,
      }),
    ),
    'That are voted on now, and in which it has votes.',
  ),
  siting: maybe(told(address, 'The contract of sitings; absent where governance has named none.')),
  sitings: told(
    v.array(
      v.object({
        number: whole,
        votes,
        proof: told(v.array(hash), 'From its votes to the root that the oracles signed.'),
        ranked: told(flag, 'It has said how it ranks the sites: that is said once.'),
      }),
    ),
    'That are ranked now, and in which it has votes.',
  ),
})

const SITE = v.object({
  cell: told(text, 'H3 cell.'),
  pledged: told(amount, 'For whoever builds there, in base units of the asset.'),
})

export const SITINGS = v.object({
  contract: maybe(told(address, 'Absent where governance has named none.')),
  sitings: told(
    v.array(
      v.object({
        number: told(whole, 'The first ever is 1.'),
        region: text,
        by: address,
        text: told(text, 'What is wanted.'),
        asset: address,
        epochs: told(whole, 'For so many epochs what is built has to be verified.'),
        epoch: told(whole, 'Whose electorate votes; what is built has to be newer.'),
        endsMs: milliseconds,
        buildUntilMs: milliseconds,
        all: votes,
        cast: votes,
        sites: v.array(SITE),
        leads: maybe(told(whole, 'Index of the site that wins by the ballots of now, or that has won.')),
        preferred: told(
          v.array(v.array(votes)),
          'By how many votes the first is preferred to the second, by their indices: what Schulze’s rule counts.',
        ),
        builder: maybe(told(address, 'Who has shown that it built there.')),
        payFromMs: maybe(milliseconds),
        stage: v.picklist([
          ...(['voting', 'counting', 'nobody', 'building', 'shown', 'payable', 'paid', 'unbuilt'] as const),
          'stopped',
        ]),
      }),
    ),
    'The newest first.',
  ),
})

const VOTER_PROOF = v.object({ account: address, votes, proof: v.array(hash) })

export const REGIONAL_STANDING = v.object({
  header: told(HEADER, 'Of the newest epoch that pays; `extensions` is the root of both proofs.'),
  proposer: VOTER_PROOF,
  all: told(VOTER_PROOF, 'The sum of the region’s votes, under no account.'),
})
