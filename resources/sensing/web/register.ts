/** This browser into the registry: its consent to owner and place, sent by the node's relay. */
import type { NetworkView } from '../../../client/node-api.ts'
import { registerByRelay } from '../../../client/register-by-relay.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import type { Address } from '../../../protocol/ids.ts'
import { askNode } from '../../../web/src/api/ask-node.ts'
import { post } from '../../../web/src/api/relay.ts'
import { recall, remember } from '../../../web/src/me/keep.ts'
import type { Calibration } from './calibration/calibration.ts'
import type { Hearing } from './sound/microphone.ts'

export interface Registration {
  readonly network: NetworkView
  readonly signer: Signer
  readonly owner: Address
  readonly cell: string
  readonly hearing: Hearing
  readonly calibration: Calibration
  readonly phone: string
}

const NAME = 'registered'

/**
 * Nothing happens where it is registered already, and no network is needed where this browser remembers it.
 * @throws {NodeProblem} registration_refused (already_registered: it is another account's), relay_busy, …
 */
export async function registerBrowser(registration: Registration): Promise<void> {
  const { network, signer, owner, cell, hearing, calibration, phone } = registration
  // Another network, or another account, is another registration.
  const place = [network.networkId, signer.subject, owner].join(' ')
  if ((await recall(NAME)) === place) return
  const details = {
    rateHz: hearing.rateHz,
    offsetDb: calibration.offsetDb,
    uncertaintyDb: calibration.uncertaintyDb,
    calibration: calibration.by,
    ...(phone === '' ? {} : { phone }),
    ...(hearing.untold.length === 0 ? {} : { untold: hearing.untold.join(' ') }),
  }
  const draft = { signer, owner, cell, model: 'sensing/phone', details }
  await registerByRelay({ json: askNode, post }, network, draft)
  await remember(NAME, place)
}
