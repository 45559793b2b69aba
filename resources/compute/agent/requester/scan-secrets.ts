/**
 * Secrets of scans, given to machines that the network asked for the job and to nobody else: with one a machine seals what it saw so that
 * others who saw the same sealed the same (messages/scan/report.ts). They are made of this requester's own secret, and so are the same after a
 * restart.
 */

import { hkdfSync } from 'node:crypto'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { createProofGate } from '../../../../agent/kit/proof-gate.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { respondJson } from '../../../../links/http/respond.ts'
import { type Route, route } from '../../../../links/http/route.ts'
import { makeKeyPair, sealTo } from '../../../../protocol/hpke.ts'
import { readConsent } from '../../messages/scan/consent.ts'
import { needGranted, readOrder } from '../../messages/scan/order.ts'
import { Refusal } from '../../messages/scan/refusal.ts'
import { SECRET_ASKED, SECRET_INFO, SECRET_PATH } from '../../messages/scan/secret-answers.ts'
import { ComputeError, type ComputeErrorCode } from '../compute-error.ts'
import { admit } from '../live/admit.ts'
import { look, type Requester } from './requester.ts'

const MOST_ASKED = 512

export function secretRoutes(requester: Requester): readonly Route<ComputeErrorCode>[] {
  const { subject, network, speed } = requester.context
  const gate = createProofGate({ audience: subject, network, nowMs: () => requester.context.nowMs(), speed })
  return [
    route({
      method: 'POST',
      path: `/${SECRET_PATH}`,
      summary: 'What machines that scan for a job seal with.',
      body: { contentType: 'application/json', description: 'The job, and a key of that moment' },
      answer: { contentType: 'application/json', description: 'As in messages/scan/secret-answers.ts' },
      problems: ['live_proof_refused', 'job_unknown', 'node_unreachable'],
      handle: async (_, context) => {
        const { machine, body } = await admit(context, MOST_ASKED, gate)
        return give(machine, body, requester)
      },
    }),
  ]
}

async function give(machine: string, body: Uint8Array, { book, context, blobs, secret }: Requester) {
  const parsed = parseJson(new TextDecoder().decode(body), SECRET_ASKED)
  if (!('value' in parsed)) throw new ComputeError('job_unknown', { job: '' })
  const { job, key } = parsed.value
  const isAsked = () => book.machinesOf(job)?.includes(machine) === true
  if (!isAsked()) await look(context, blobs, book)
  if (!isAsked()) throw new ComputeError('job_unknown', { job, machine })
  const plain = new Uint8Array(hkdfSync('sha256', secret, '', `cairn scan job ${job}`, 32))
  const sealing = { info: SECRET_INFO, aad: utf8ToBytes(job), plain, ephemeral: makeKeyPair() }
  return respondJson({ sealed: bytesToHex(await sealTo(hexToBytes(key), sealing)) })
}

/** Before anything is asked of the network, and of anybody's machine. @throws {ComputeError} scan_refused */
export function needConsented(
  module: Uint8Array,
  input: Uint8Array,
  { context }: Pick<Requester, 'context'>,
): void {
  const { network, subject } = context
  try {
    const consent = readConsent(module, { network, nowMs: context.nowMs() })
    needGranted(consent, readOrder(input).probes, subject)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new ComputeError(
      'scan_refused',
      Object.assign({ refusal: error.code, right: error.message }, error.facts),
    )
  }
}
