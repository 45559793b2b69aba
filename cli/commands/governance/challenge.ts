/** `cairn challenge`: what is wrong with a pending epoch and no contract can see, bonded, for governance to decide. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  type ChallengeEntry,
  challengeEpoch,
  joinChallenge,
  lapseChallenge,
  listChallenges,
  readChallenge,
  readChallengeOf,
  readStake,
  settleStake,
} from '../../../chain/epochs/challenge-epoch.ts'
import { networkStatus } from '../../../chain/network-status.ts'
import { readOracleTerms } from '../../../chain/oracles/oracle-terms.ts'
import { collectOwed } from '../../../chain/oracles/owed.ts'
import { type Hash, toAddress } from '../../../protocol/ids.ts'
import type { Command, Context } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, type Done, openAct, tell } from '../../transaction/open-act.ts'
import { epochOf } from '../../transaction/readers.ts'

export const challengeCommand: Command = {
  about: [
    'Says that an epoch is wrong while its challenge window is open, with a stake: the epoch and those after it pay nobody until governance has decided. If it finds the challenge right, the epochs are rejected, and the stake comes back with a part of the bonds of those who signed; if it finds the header right, the stake is lost. While one is open, the same command joins it.',
    'Where nobody decides in time, the challenge lapses and half of the stake comes back. Without an epoch the command closes what has lapsed and takes back what is due. Each challenge that was not right makes the next one cost twice as much, for a while. Make sure first: cairn audit computes the epoch again.',
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
    if (epoch === undefined || reason === undefined) await close(act)
    else if (open === undefined) await challenge(act, { epoch, reason })
    else await join(act, open, epoch)
    return EXIT.ok
  },
}

/** So many of the newest are looked through for stakes of the sender. */
const LOOKED_THROUGH = 20

const OUTCOME_WORDS: Readonly<Record<ChallengeEntry['outcome'], string>> = {
  none: 'never there',
  open: 'open',
  upheld: 'upheld',
  dismissed: 'dismissed',
  lapsed: 'not decided, and has lapsed',
  rejected: 'right, as the council’s rejection says',
}

async function challenge(
  act: Act,
  { epoch, reason }: { readonly epoch: number; readonly reason: Hash },
): Promise<void> {
  const { terminal, client, deployment, money, when, who } = act
  const { nextEpoch, activeEpoch } = await networkStatus(client, deployment)
  if (epoch >= nextEpoch || epoch <= activeEpoch) throw notPending(epoch, nextEpoch, activeEpoch)
  const { stake, decisionMs, nowMs } = await readOracleTerms(client, deployment)
  const sender = await act.sender()
  const fund = await act.requireMoney(sender, stake, 'the stake')
  await confirm(
    {
      title: `Challenges epoch ${epoch}`,
      rows: [
        ['stake', `${money(stake)}, from ${who(toAddress(sender.account.address))}`],
        ['then', `epoch ${epoch} and those after it pay nobody until governance has decided`],
        ['if right', 'the epochs are rejected, and the stake comes back with a part of the signers’ bonds'],
        ['if wrong', 'the stake is lost'],
        ['undecided', `by ${when(nowMs + decisionMs)}, half of it comes back`],
        ['reason', `${reason}, the SHA-256 of ${act.args.text('reason')}`],
        ['costs', 'gas, besides the stake'],
      ],
    },
    act.args,
    terminal,
  )
  await fund()
  const sent = await terminal.step('Challenging', () =>
    challengeEpoch(sender, { deployment, from: epoch, reason }),
  )
  const { untilMs } = await readChallengeOf(client, { deployment, id: sent.id })
  tell(act, {
    title: `Epoch ${epoch} is challenged`,
    sent,
    rows: [
      ['stake', money(stake)],
      ['next', `give ${act.args.text('reason')} to governance, which decides`],
      ['afterwards', `cairn challenge takes back what is due, from ${when(untilMs)} on if nobody decides`],
    ],
    json: { id: String(sent.id), epoch, stake: String(stake), reason, untilMs },
  })
}

async function join(act: Act, open: ChallengeEntry, epoch: number): Promise<void> {
  const { terminal, client, deployment, money, when, who } = act
  if (open.from !== epoch) {
    throw new CliError(
      'nothing_to_do',
      `epoch ${open.from} is challenged, and that holds back all after it`,
      {
        hint: `Join it: cairn challenge ${open.from}; or wait until it is decided, ${when(open.untilMs)} at the latest.`,
        facts: { challenge: String(open.id) },
      },
    )
  }
  const { slash: amount } = await readOracleTerms(client, deployment)
  const sender = await act.sender()
  const fund = await act.requireMoney(sender, amount, 'the stake')
  await confirm(
    {
      title: `Joins the challenge of epoch ${epoch}`,
      rows: [
        ['stake', `${money(amount)}, from ${who(toAddress(sender.account.address))}`],
        ['beside', money(open.staked)],
        ['if right', 'the stake comes back with its part of the reward'],
        ['if wrong', 'the stake is lost'],
        ['undecided', `by ${when(open.untilMs)}, half of it comes back`],
      ],
    },
    act.args,
    terminal,
  )
  await fund()
  const sent = await terminal.step('Joining', () =>
    joinChallenge(sender, { deployment, id: open.id, amount }),
  )
  tell(act, {
    title: `Joined the challenge of epoch ${epoch}`,
    sent,
    rows: [['stake', money(amount)]],
    json: { id: String(open.id), epoch, stake: String(amount) },
  })
}

/** Closes what has lapsed, and takes back what is due to the sender. */
async function close(act: Act): Promise<void> {
  const { terminal, client, deployment, money } = act
  const sender = await act.sender()
  const account = toAddress(sender.account.address)
  const stakeOf = (id: bigint) => readStake(client, { deployment, id, account })
  const closed = await whatCanBeClosed(act, stakeOf)
  let sent: Done['sent'] | undefined
  for (const { id, outcome } of closed) {
    if (outcome === 'open')
      sent = await terminal.step('Closing', () => lapseChallenge(sender, deployment, id))
    if ((await stakeOf(id)) > 0n)
      sent = await terminal.step('Settling the stake', () => settleStake(sender, deployment, id))
  }
  if (sent === undefined) return
  const { paid } = await terminal.step('Collecting', () => collectOwed(sender, deployment))
  const outcomes = await Promise.all(closed.map(({ id }) => readChallengeOf(client, { deployment, id })))
  tell(act, {
    title: outcomes
      .map(({ from, outcome }) => `The challenge of epoch ${from} was ${OUTCOME_WORDS[outcome]}`)
      .join('; '),
    sent,
    rows: [['paid to you', money(paid)]],
    json: { challenges: outcomes.map(({ id }) => String(id)).join(','), paid: String(paid) },
  })
}

/** @throws {CliError} too_early, nothing_to_do */
async function whatCanBeClosed(
  { client, deployment, when }: Act,
  stakeOf: (id: bigint) => Promise<bigint>,
): Promise<readonly ChallengeEntry[]> {
  const { nowMs } = await readOracleTerms(client, deployment)
  const entries = await listChallenges(client, { deployment, most: LOOKED_THROUGH })
  const waiting = entries.find(({ outcome, untilMs }) => outcome === 'open' && untilMs > nowMs)
  const closed: ChallengeEntry[] = []
  for (const entry of entries) {
    if (entry === waiting) continue
    if (entry.outcome === 'open' || (await stakeOf(entry.id)) > 0n) closed.push(entry)
  }
  if (closed.length > 0) return closed
  if (waiting === undefined) {
    throw new CliError('nothing_to_do', 'no challenge is open, and nothing is due', {
      hint: 'To open one: cairn challenge EPOCH --reason FILE.',
    })
  }
  throw new CliError('too_early', `the challenge of epoch ${waiting.from} waits for governance`, {
    hint: `It lapses at ${when(waiting.untilMs)}; from then on cairn challenge takes back what is due.`,
    facts: { challenge: String(waiting.id) },
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
