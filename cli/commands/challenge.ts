/** `cairn challenge`: what is wrong with a pending epoch and no contract can see, bonded, for governance to decide. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  challengeEpoch,
  lapseChallenge,
  type OpenChallenge,
  readChallenge,
} from '../../chain/epochs/challenge-epoch.ts'
import { networkStatus } from '../../chain/network-status.ts'
import { readOracleTerms } from '../../chain/oracles/oracle-terms.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import type { Command, Context } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { confirm, YES_OPTION } from '../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../transaction/open-act.ts'
import { epochOf } from '../transaction/readers.ts'
import { isRefusal } from '../transaction/refusals.ts'

export const challengeCommand: Command = {
  about: [
    'Says that an epoch is wrong while its challenge window is open, with a bond: the epoch and those after it pay nobody until governance has decided. If it finds the challenge right, the epochs are rejected, and the bond comes back with as much again; if not, the bond is lost.',
    'Where nobody decides in time, the challenge lapses and the bond goes back: cairn challenge without an epoch does that. Make sure first: cairn audit computes the epoch again.',
  ],
  options: {
    reason: {
      value: 'FILE',
      help: 'what explains it, such as the output of cairn audit; only its SHA-256 goes on chain: give the file to governance',
    },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['[epoch]'],
  examples: [
    'cairn challenge 7 --reason audit.txt --key challenger.key',
    'cairn challenge --key challenger.key',
  ],
  async run(args, context) {
    const typed = args.positionals[0]
    const epoch = typed === undefined ? undefined : epochOf(typed)
    const reason = epoch === undefined ? undefined : await readReason(args.text('reason'), context)
    const act = await openAct(args, context)
    const open = await readChallenge(act.client, act.deployment)
    if (epoch === undefined || reason === undefined) await lapse(act, open)
    else await challenge(act, open, { epoch, reason })
    return EXIT.ok
  },
}

async function challenge(
  act: Act,
  open: OpenChallenge | undefined,
  { epoch, reason }: { readonly epoch: number; readonly reason: Hash },
): Promise<void> {
  const { terminal, client, deployment, money, when, who } = act
  if (open !== undefined) {
    throw new CliError(
      'nothing_to_do',
      `epoch ${open.from} is challenged already, and one challenge is open at a time`,
      {
        hint: `Wait until it is decided; it lapses at ${when(open.untilMs)}.`,
        facts: { challenger: open.challenger },
      },
    )
  }
  const { nextEpoch, activeEpoch } = await networkStatus(client, deployment)
  if (epoch >= nextEpoch || epoch <= activeEpoch) throw notPending(epoch, nextEpoch, activeEpoch)
  const { slash, unbondingMs, nowMs } = await readOracleTerms(client, deployment)
  const sender = await act.sender()
  const fund = await act.requireMoney(sender, slash, 'the bond')
  await confirm(
    {
      title: `Challenges epoch ${epoch}`,
      rows: [
        ['bond', `${money(slash)}, from ${who(toAddress(sender.account.address))}`],
        ['then', `epoch ${epoch} and those after it pay nobody until governance has decided`],
        ['if right', `the epochs are rejected, and up to ${money(2n * slash)} come back`],
        ['if wrong', 'the bond is lost'],
        ['undecided', `by ${when(nowMs + unbondingMs)}, the bond goes back`],
        ['reason', `${reason}, the SHA-256 of ${act.args.text('reason')}`],
        ['costs', 'gas, besides the bond'],
      ],
    },
    act.args,
    terminal,
  )
  await fund()
  const sent = await terminal.step('Challenging', () =>
    challengeEpoch(sender, { deployment, from: epoch, reason }),
  )
  const { untilMs } = (await readChallenge(client, deployment)) ?? { untilMs: nowMs + unbondingMs }
  tell(act, {
    title: `Epoch ${epoch} is challenged`,
    sent,
    rows: [
      ['bond', money(slash)],
      ['next', `give ${act.args.text('reason')} to governance, which decides`],
      ['undecided', `cairn challenge takes the bond back, from ${when(untilMs)} on`],
    ],
    json: { epoch, bond: String(slash), reason, untilMs },
  })
}

async function lapse(act: Act, open: OpenChallenge | undefined): Promise<void> {
  const { terminal, client, deployment, money, when } = act
  if (open === undefined) {
    throw new CliError('nothing_to_do', 'no challenge is open', {
      hint: 'To open one: cairn challenge EPOCH --reason FILE.',
    })
  }
  const { slash } = await readOracleTerms(client, deployment)
  const sender = await act.sender()
  const sent = await terminal
    .step('Closing', () => lapseChallenge(sender, deployment))
    .catch((error: unknown) => {
      if (!isRefusal(error, 'OracleSet_NotLapsed')) throw error
      throw new CliError('too_early', `the challenge of epoch ${open.from} waits for governance`, {
        hint: `It lapses at ${when(open.untilMs)}; from then on cairn challenge gives the bond back.`,
        facts: { challenger: open.challenger },
      })
    })
  tell(act, {
    title: `The challenge of epoch ${open.from} has lapsed`,
    sent,
    rows: [
      ['bond', `${money(slash)} back to ${act.who(open.challenger)}`],
      ['then', 'the epochs go on with what was left of their window'],
    ],
    json: { epoch: open.from, bond: String(slash), challenger: open.challenger },
  })
}

function notPending(epoch: number, next: number, active: number): CliError {
  const [first, last] = [active + 1, next - 1]
  const range = first === last ? `Pending is ${first}.` : `Pending are ${first} to ${last}.`
  const pending = first > last ? 'No epoch is pending now.' : range
  return new CliError(
    'epoch_not_pending',
    epoch >= next
      ? `epoch ${epoch} is not on the chain yet`
      : `the challenge window of epoch ${epoch} is over`,
    { hint: `${pending} cairn status lists the newest.`, facts: { epoch, next, active } },
  )
}

async function readReason(file: string | undefined, { cwd }: Context): Promise<Hash> {
  if (file === undefined) {
    throw new CliError('option_value', 'it is not said why the epoch is wrong', {
      hint: 'Write --reason FILE: a file that explains it. Only its hash goes on chain.',
    })
  }
  try {
    const bytes = await readFile(resolve(cwd, file))
    return `0x${createHash('sha256').update(bytes).digest('hex')}`
  } catch (cause) {
    throw new CliError('file_unreadable', `${file} cannot be read`, {
      hint: 'Name a file that explains it.',
      cause,
    })
  }
}
