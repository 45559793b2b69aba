/** Where regions look for sites, and what a question is asked with. Votes are counted in millionths. */
import * as v from 'valibot'
import { HEADER } from './epochs.ts'
import { address, amount, hash, maybe, milliseconds, text, told, whole } from './schema.ts'

const votes = v.pipe(v.string(), v.regex(/^[0-9]+$/), v.description('Millionths of a vote, decimal digits.'))

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
