/** What a command does in governance's name: now, or scheduled for later, as the sender's role has it. */

import { isChainError } from '../../chain/errors.ts'
import { govern } from '../../chain/governance/govern.ts'
import type { GovernedAct } from '../../chain/governance/governed-acts.ts'
import { readGovernance } from '../../chain/governance/read-governance.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import { CliError } from '../errors.ts'
import { type Act, type Done, tell } from './open-act.ts'

/** By --key; without one, on the chain of `cairn up`, the role's own development key. */
export async function governSender(act: Act, role: 'governor' | 'council'): Promise<Sender> {
  if (act.args.text('key') !== undefined) return act.sender()
  const { governors, council } = await readGovernance(act.client, act.deployment)
  const [member] = role === 'council' ? council : governors
  return act.sender(member?.account)
}

export interface GovernedDone extends Pick<Done, 'title' | 'rows' | 'json'> {
  readonly act: GovernedAct
}

/** Does it or schedules it, and says which. @throws {CliError} too_early; {ChainError} not_governance, … */
export async function doGoverned(act: Act, sender: Sender, done: GovernedDone): Promise<void> {
  const { terminal, deployment, when } = act
  const sent = await terminal
    .step('Acting for governance', () => govern(sender, { deployment, act: done.act }))
    .catch((error: unknown) => {
      if (!isChainError(error, 'not_ready')) throw error
      throw new CliError('too_early', `it is scheduled, and its delay is not over: ${done.act.verb}`, {
        hint: `Run the command again from ${when(Number(error.facts['readyAtMs']))} on.`,
        facts: { operation: String(error.facts['operation']) },
      })
    })
  if (sent.scheduled === undefined) {
    tell(act, { title: done.title, sent, rows: done.rows, json: { ...done.json, done: true } })
    return
  }
  const { id, readyAtMs } = sent.scheduled
  tell(act, {
    title: `Scheduled: ${done.act.verb}`,
    sent,
    rows: [
      ['from', when(readyAtMs)],
      ['then', 'run the same command again, and it is done'],
      ['operation', id],
    ],
    json: { ...done.json, done: false, operation: id, readyAtMs },
  })
}
