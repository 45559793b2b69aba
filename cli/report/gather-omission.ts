/** A receipt that was not kept: the headers of the epochs that it promises, and its message's absence from the evidence of each. */

import { absenceFrom } from '../../chain/epochs/absence.ts'
import { newSalt, type OmissionProof } from '../../chain/epochs/prove-fault.ts'
import { readEpochs, type SubmittedEpoch } from '../../chain/epochs/read-headers.ts'
import { networkStatus } from '../../chain/network-status.ts'
import { recoverKey } from '../../keys/recover-key.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import { sigStructure } from '../../protocol/cose/cose-sign1.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import { openReceipt, type Receipt } from '../../protocol/receipt/receipt.ts'
import { type EvidenceSource, readBundleFrom } from '../audit/evidence-source.ts'
import { CliError } from '../errors.ts'
import type { Act } from '../transaction/open-act.ts'

/** @throws {CliError} nothing_to_prove, too_early, evidence_missing; {ChainError} */
export async function gatherOmission(
  act: Pick<Act, 'client' | 'deployment'>,
  bytes: Uint8Array,
  place: { readonly source: EvidenceSource; readonly inclusionEpochs: number },
): Promise<OmissionProof> {
  const { client, deployment } = act
  const receipt = open(bytes)
  if (receipt.network !== networkIdOf(deployment))
    throw noProof('the receipt was given in another network', { network: receipt.network })
  const key = keyOf(receipt)
  const last = receipt.epoch + place.inclusionEpochs
  const { activeEpoch } = await networkStatus(client, deployment)
  if (activeEpoch < last) {
    throw new CliError('too_early', `the receipt promises the epochs ${receipt.epoch} to ${last}`, {
      hint: `It can be proved once the challenge window of epoch ${last} is over; the newest of which it is so is ${activeEpoch < 0 ? 'none yet' : activeEpoch}.`,
      facts: { message: receipt.message },
    })
  }
  const submitted = await readEpochs({ client, deployment })
  const epochs = []
  for (let epoch = receipt.epoch; epoch <= last; epoch++)
    epochs.push(await absenceIn(submitted, epoch, receipt, place.source))
  return { receipt, key, epochs, salt: newSalt() }
}

async function absenceIn(
  submitted: readonly SubmittedEpoch[],
  epoch: number,
  { message }: Receipt,
  source: EvidenceSource,
): Promise<OmissionProof['epochs'][number]> {
  const header = submitted.find(found => found.epoch === epoch)?.header
  if (header === undefined) throw noProof(`epoch ${epoch} does not stand on the chain`, { epoch, message })
  const absence = absenceFrom(await readBundleFrom(source, epoch), header, message)
  if (absence === 'other') {
    throw new CliError('evidence_missing', `the evidence of epoch ${epoch} is not what the header says`, {
      hint: 'Ask another source: --source URL, or a folder made with cairn audit --keep.',
      facts: { source: source.name, epoch },
    })
  }
  if (absence !== 'present') return { header, absence }
  throw noProof(`the message is in the evidence of epoch ${epoch}: the receipt was kept`, { epoch, message })
}

function open(bytes: Uint8Array): Receipt {
  try {
    return openReceipt(bytes)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    throw noProof(`it is no receipt: ${error.message}`, {})
  }
}

function keyOf({ oracle, sign1 }: Receipt): OmissionProof['key'] {
  const { protectedBytes, payload, signature } = sign1
  const key = recoverKey(oracle, sigStructure(protectedBytes, payload), signature)
  if (key !== undefined) return key
  throw noProof('the receipt is not signed by the key that it names', { key: oracle })
}

function noProof(message: string, facts: Readonly<Record<string, string | number>>): CliError {
  return new CliError('nothing_to_prove', message, { hint: 'Nothing was sent.', facts })
}
