/** Who comes to a door that machines with tabs work at: each request is proved by the machine's key, and of a tab that is its own. */
import type { Context } from 'hono'
import type { ProofGate } from '../../../../agent/kit/proof-gate.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { PROOF_HEADER } from '../../messages/live/live-answers.ts'
import type { TabId } from '../../messages/tabs/tab-words.ts'
import { ComputeError } from '../compute-error.ts'
import type { TabBook } from './tab-book.ts'

/** Whose key proves the body. @throws {ComputeError} live_proof_refused */
export async function admit({ req }: Context, most: number, gate: ProofGate) {
  const body = await readBody(req.raw, most)
  const proof = gate.check(req.header(PROOF_HEADER), body)
  if (typeof proof === 'string') throw new ComputeError('live_proof_refused', { why: proof })
  const shown = gate.show(proof)
  if (shown !== 'new') throw new ComputeError('live_proof_refused', { why: shown })
  return { machine: proof.subject, body }
}

/** @throws {ComputeError} tab_unknown */
export function needTab(tab: string, machine: string, book: TabBook): TabId {
  if (book.tabs().get(tab as TabId)?.machine !== machine)
    throw new ComputeError('tab_unknown', { tab: tab.slice(0, 80) })
  return tab as TabId
}
