/** `cairn oracle leave`: out of the oracle set, and later its bond back. */
import { exitOracles, leaveOracles } from '../../../chain/oracles/join-oracles.ts'
import { type OracleEntry, readOracle } from '../../../chain/oracles/oracle-keys.ts'
import { readOracleTerms } from '../../../chain/oracles/oracle-terms.ts'
import { toAddress } from '../../../protocol/ids.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { isRefusal } from '../../refusals/refusals.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'

export const oracleLeaveCommand: Command = {
  about: [
    'From now on the oracle of the key signs no more. It stays liable for what it signed until the unbonding time is over; run the command again then, and the bond comes back.',
    'The last oracle cannot leave: epochs would stand still.',
  ],
  options: { ...YES_OPTION, ...ACT_OPTIONS },
  positionals: [],
  examples: ['cairn oracle leave --key oracle.key'],
  async run(args, context) {
    const act = await openAct(args, context)
    const sender = await act.sender()
    const signer = toAddress(sender.account.address)
    const known = await readOracle(act.client, { deployment: act.deployment, signer })
    if (known?.account !== signer) {
      throw new CliError('nothing_to_do', 'the account is no oracle of this network', {
        hint: 'Name the key that it signs with now: --key FILE.',
        facts: { account: signer },
      })
    }
    if (known.leavesAtMs === 0) await leave(act, known)
    else await takeBond(act, known)
    return EXIT.ok
  },
}

async function leave(act: Act, { id, account, bond }: OracleEntry): Promise<void> {
  const { args, terminal, client, deployment, money, when, who } = act
  const { unbondingMs, nowMs } = await readOracleTerms(client, deployment)
  const sender = await act.sender(account)
  await confirm(
    {
      title: `Oracle ${id} leaves`,
      rows: [
        ['account', `${who(account)}, which no oracle can have again`],
        ['then', 'it signs no more, and gets no share of the emission'],
        [
          'its bond',
          `${money(bond)}, from about ${when(nowMs + unbondingMs)} on, less what faults cost until then`,
        ],
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  const sent = await terminal.step('Leaving', () => leaveOracles(sender, deployment))
  const { leavesAtMs } = (await readOracle(client, { deployment, signer: account }))!
  tell(act, {
    title: `Oracle ${id} signs no more`,
    sent,
    rows: [['its bond', `cairn oracle leave takes it out, from ${when(leavesAtMs)} on`]],
    json: { oracle: id, account, bond: String(bond), leavesAtMs },
  })
}

async function takeBond(act: Act, { id, account, bond, leavesAtMs }: OracleEntry): Promise<void> {
  const { terminal, deployment, money, when, who } = act
  const sender = await act.sender(account)
  const sent = await terminal
    .step('Taking out', () => exitOracles(sender, deployment))
    .catch((error: unknown) => {
      if (!isRefusal(error, 'OracleSet_NotReady')) throw error
      throw new CliError('too_early', 'the oracle still answers for what it signed', {
        hint: `Come back from ${when(leavesAtMs)} on.`,
        facts: { oracle: id, bond: money(bond) },
      })
    })
  tell(act, {
    title: `${money(bond)} are back`,
    sent,
    rows: [['to', who(account)]],
    json: { oracle: id, account, bond: String(bond) },
  })
}
