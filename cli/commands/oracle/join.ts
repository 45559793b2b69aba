/** `cairn oracle join`: an account into the oracle set, with its bond. */

import { readSigners } from '../../../chain/epochs/read-signers.ts'
import { commitOracles, joinOracles } from '../../../chain/oracles/join-oracles.ts'
import { type OracleEntry, readOracle } from '../../../chain/oracles/oracle-keys.ts'
import { isAdmitted, readOracleTerms } from '../../../chain/oracles/oracle-terms.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { accountOf } from '../../transaction/readers.ts'

export const oracleJoinCommand: Command = {
  about: [
    'Joins the oracles with the account of the key, which governance has admitted (cairn oracle admit), and puts up the bond. It signs after a delay: run the command again then, to put it in force. Then run its node: cairn node.',
    'The bond comes back some time after leaving (cairn oracle leave). Until then it answers for all that the account signs.',
  ],
  options: {
    payee: {
      value: 'ACCOUNT',
      help: 'whom the oracle’s share is credited to; the key’s account unless said',
    },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: [],
  examples: ['cairn oracle join --key oracle.key', 'cairn oracle join --key oracle.key --payee Ana'],
  async run(args, context) {
    const act = await openAct(args, context)
    const sender = await act.sender()
    const account = toAddress(sender.account.address)
    const known = await readOracle(act.client, { deployment: act.deployment, signer: account })
    if (known === undefined) await join(act, account)
    else await putInForce(act, account, known)
    return EXIT.ok
  },
}

async function join(act: Act, account: Address): Promise<void> {
  const { args, terminal, client, deployment, money, when, who } = act
  const named = args.text('payee')
  const payee = named === undefined ? account : accountOf(named, act.settings.names)
  const { minBond, slash, activationMs, unbondingMs, nowMs } = await readOracleTerms(client, deployment)
  if (!(await isAdmitted(client, { deployment, account }))) {
    throw new CliError('not_yours', 'governance has not admitted this account', {
      hint: `Ask it to: cairn oracle admit ${account}.`,
      facts: { account },
    })
  }
  const sender = await act.sender()
  const fund = await act.requireMoney(sender, minBond, 'the bond')
  await confirm(
    {
      title: `Joins the oracles as ${who(account)}`,
      rows: [
        ['bond', money(minBond)],
        ['its share', `goes to ${who(payee)}`],
        ['signs', `from about ${when(nowMs + activationMs)} on`],
        ['a fault', `that is proved costs ${money(slash)} of the bond`],
        ['the bond', `comes back ${days(unbondingMs)} after cairn oracle leave`],
        ['costs', 'gas, besides the bond'],
      ],
    },
    args,
    terminal,
  )
  await fund()
  const sent = await terminal.step('Joining', () => joinOracles(sender, { deployment, payee }))
  const { id, activeFromMs } = (await readOracle(client, { deployment, signer: account }))!
  tell(act, {
    title: `${who(account)} is oracle ${id}`,
    sent,
    rows: [
      ['bond', money(minBond)],
      ['next', `from ${when(activeFromMs)} on: cairn oracle join again puts it in force`],
      ['its node', 'cairn node --key with the same key, running by then'],
    ],
    json: { oracle: id, account, payee, bond: String(minBond), activeFromMs },
  })
}

/** It has joined: what is missing is that Settlement hears of it, which anyone may see to. */
async function putInForce(act: Act, account: Address, known: OracleEntry): Promise<void> {
  const { terminal, client, deployment, when, who, money } = act
  const [{ nowMs, minBond }, { signers }] = await Promise.all([
    readOracleTerms(client, deployment),
    readSigners(client, deployment),
  ])
  if (known.leavesAtMs !== 0) {
    throw new CliError(
      'nothing_to_do',
      'the oracle is leaving, and an oracle that has left joins only by another account',
      {
        hint: `Its bond can be taken out from ${when(known.leavesAtMs)} on: cairn oracle leave.`,
        facts: { oracle: known.id },
      },
    )
  }
  if (signers.includes(known.account)) {
    throw new CliError('nothing_to_do', 'it has joined, and its signatures count', {
      hint: 'Run its node: cairn node --key FILE.',
      facts: { oracle: known.id, signers: signers.length },
    })
  }
  if (nowMs < known.activeFromMs) {
    throw new CliError('too_early', 'it has joined, and does not sign yet', {
      hint: `From ${when(known.activeFromMs)} on cairn oracle join puts it in force.`,
      facts: { oracle: known.id },
    })
  }
  if (known.bond < minBond) {
    throw new CliError(
      'nothing_to_do',
      `its bond is ${money(known.bond)}, and ${money(minBond)} are needed to sign`,
      {
        hint: 'A fault was proved, and the bond was cut: it signs again when it is full.',
        facts: { oracle: known.id },
      },
    )
  }
  const sender = await act.sender()
  const sent = await terminal.step('Putting in force', () => commitOracles(sender, deployment))
  tell(act, {
    title: `${who(account)} is in force`,
    sent,
    rows: [['next', 'cairn node --key FILE: its signatures count from the next epoch on']],
    json: { oracle: known.id, account: known.account },
  })
}

function days(ms: number): string {
  const hours = Math.ceil(ms / 3_600_000)
  return hours < 48 ? `${hours} hours` : `${Math.ceil(hours / 24)} days`
}
