/** Every code that storage gives, and what it means. */
import { SPENDING_REASONS } from '../../../kernel/allowances/refusal.ts'

export const STORAGE_REASONS = {
  payload_malformed: 'The payload is not as described for its content type. The facts name what is wrong.',
  not_a_provider: 'Only a storage/provider accepts deals and proves; the facts say what this device is.',
  not_a_consumer:
    'Only a storage/consumer makes deals and signs receipts; the facts say what this device is.',
  not_a_prober: 'Only a storage/prober says how providers answer; the facts say what this device is.',
  probe_not_asked:
    'The seed of that epoch did not ask this prober to look at that, or it was said before. Nobody chooses whom to look at.',
  probe_late:
    'The probe came when the time to answer for that epoch was over; the facts say until when it was. It says nothing of the provider then.',
  retrieval_failed:
    'Four fifths of a panel of probers, which the seed drew from several owners, got no leaf. What it earns waits until a panel gets one. Look whether its address can be reached from outside.',
  retrieval_refused:
    'Panel after panel got no leaf, for as long as an outage may last: what it keeps earns no tokens until a panel gets one. Look whether its address can be reached from outside.',
  not_served:
    'What was proved is not paid yet, because no panel of probers that are vouched for has got a leaf: they get nothing, or have not looked yet (the facts say since when; −1 for not yet). It is paid as soon as one gets a leaf, and a new deal that nobody looks at after a week; what still waits when a deal is over goes back to its consumer.',
  not_looked_at:
    'No panel of probers has got a leaf of it yet, so its tokens wait. They are released when one does, which the seed draws by itself.',
  answers_late:
    'Its leaves come more than four times as late as the network’s do, so they might be fetched from elsewhere. Its tokens wait until a panel is answered in time; nobody is blamed.',
  deposit_promised:
    'What is free of the deposit does not cover these shares to their end, with one reading and the fee; the facts say what one needs. They have no deal: deposit more, or end others.',
  deal_faulted:
    'The provider proved nothing for too long, so the deal ended. What was set aside for it goes back; the share has to be kept elsewhere.',
  deal_over: 'The deal would end before this epoch does. Make one that lasts longer.',
  ...SPENDING_REASONS,
  due_out_of_range:
    'What the share could cost at most, kept to the end and read as often as can be signed for, is more than any account can spend. Offer it for less, or for a shorter time.',
  piece_odd:
    'The piece is empty, or its tree is higher than its size needs. Name it by the CID that its bytes have.',
  not_asked:
    'No proof is asked for that epoch any more, or yet: the seed is known from the next epoch on, and answered within a few.',
  proof_late:
    'The answer came after the time for it, which runs from when everybody could know the seed. The facts say until when it was.',
  proven_already: 'That epoch was proved before. Nothing is missing.',
  proof_incomplete: 'The proof has fewer or more leaves than the seed asked for.',
  leaf_wrong:
    'A leaf is not in the piece that was to be stored: the facts name the challenge, the deal and the leaf. What is not proved is not paid.',
  too_many_offers:
    'A consumer offers at most so many shares in an epoch, and has at most so many deals at a time. The others have no deal: offer them in the next, or end some.',
  provider_unknown:
    'The deal names a provider that is not registered as storage/provider. That share has no deal.',
  piece_stored_twice:
    'Another deal of this consumer has the very same bytes. A share is encrypted for its provider alone, so that no two providers can keep one copy.',
  deal_unknown: 'There is no such deal of this device; it may have ended.',
  proof_missing: 'No proof came in time: these deals are not paid for that epoch.',
  deposit_spent:
    'The consumer’s deposit, or what its owner allows it, did not cover what was read for the whole grace time, so the deal ended. Deposit or allow more and make it again.',
} as const satisfies Record<string, string>

export type StorageReason = keyof typeof STORAGE_REASONS
