/** Reason codes that the kernel itself gives, whatever the resource. Code → what it means and what would be right. */
export const KERNEL_REASONS = {
  network_wrong:
    'The message names another network. It counts there alone: seal messages with the id that GET /v1/network shows.',
  unknown_subject:
    'No device with this key is registered at the block the epoch was settled by. Register it: cairn join.',
  signature_invalid:
    'The signature is not this key’s over these bytes. Sign the protected header and payload as sent.',
  sequence_used:
    'This sequence number was used before, or was missing for longer than any message may take. Count up by one with every message.',
  key_shared:
    'Two messages with one sequence number and different content: one key in two hands. Give each device its own key.',
  over_budget:
    'The device said more in this epoch than any device may: the facts show how much and what is allowed. What it said first counts. Send less often, or several readings in a message.',
  extension_unknown:
    'The message has an extension, and none has a meaning in this network. Leave extensions out.',
  early: 'The message’s time lies further in the future than the network allows. Set the device’s clock.',
  late: 'The message’s time lies further in the past than the network allows. Send within the time shown.',
  before_registration:
    'The message’s time lies before the device was registered. What came before does not count.',
  moved:
    'The device has been moved or sold so often since that nobody knows any more where the message was made, and place matters here.',
  resource_unknown: 'The device’s model belongs to a resource that this network does not have.',
  content_type_unknown: 'The device’s resource does not know this content type.',
  voucher_not_listed:
    'Governance does not list this key for vouchers of this kind, so it counts for nothing. The rules and the chain list who vouches for what.',
  voucher_subject_unknown:
    'No device of that id is registered, or the kind is one of another resource. Vouch for it once it is registered.',
  voucher_unknown: 'No voucher of this key with that id stands: it may be replaced or over already.',
  commitment_repeated:
    'Something was committed to for this slot before: the commitment that arrived first counts.',
  commitments_full:
    'So many commitments of this device are open that no more are kept. Open them, or commit to less at a time.',
  opening_unknown:
    'Nothing was committed to for this slot, or it is over. The message counts as one that nobody committed to.',
  word_malformed:
    'A word that all resources share is not as docs/protocol.md says. The facts name the field, the value and what would be right.',
  not_permitted:
    'A rule of this network keeps this device from it. The facts name the rule, what it is about (join, earn, consume) and what of it is not met; the page of rules has it. Nobody is blamed.',
} as const satisfies Record<string, string>

export type KernelReason = keyof typeof KERNEL_REASONS
