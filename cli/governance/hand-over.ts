/** From whoever governs a network to its holders: the holders' governor is made and named, and then who named it steps back. */
import { encodeFunctionData } from 'viem'
import { abi as emissionAbi } from '../../chain/artifacts/Emission.ts'
import { abi } from '../../chain/artifacts/Governance.ts'
import { makeVoting } from '../../chain/governance/holders/make-voting.ts'
import { isPreset, noticeMs, PRESET_NAMES, PRESETS } from '../../chain/governance/holders/presets.ts'
import { readVoting } from '../../chain/governance/holders/read-voting.ts'
import { toAddress } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'
import { confirm } from '../transaction/confirm.ts'
import { doGoverned, governSender } from '../transaction/govern.ts'
import type { Act } from '../transaction/open-act.ts'

/** ADMIN_ROLE of OpenZeppelin's AccessManager. */
const GOVERNOR = 0n

export async function handOver([name = '']: readonly string[], act: Act): Promise<void> {
  if (!isPreset(name)) {
    throw new CliError('argument_invalid', `holders do not decide by "${name.slice(0, 40)}"`, {
      hint: `They do by: ${PRESET_NAMES.join(', ')}.`,
    })
  }
  const { client, deployment } = act
  const preset = PRESETS[name]
  const sender = await governSender(act, 'governor')
  await confirm(
    {
      title: `Hands ${deployment.name} over to its holders, by “${name}”`,
      rows: [
        ['then', 'the holders’ governor governs beside you, until you step back: cairn govern lay-down'],
        ['a vote takes', `${Math.round(noticeMs(preset) / 8_640_000) / 10} days from proposal to deed`],
        ['costs', 'gas'],
      ],
    },
    act.args,
    act.terminal,
  )
  const { cap: supply } = await client.readContract({
    address: deployment.emission,
    abi: emissionAbi,
    functionName: 'schedule',
  })
  const { governor } = await act.terminal.step('Making the holders’ governor', () =>
    makeVoting(sender, { place: deployment, preset, supply }),
  )
  const data = encodeFunctionData({
    abi,
    functionName: 'grantRole',
    args: [GOVERNOR, governor, preset.delayS],
  })
  await doGoverned(act, sender, {
    act: { to: deployment.governance, data, verb: 'make holders the governor' },
    title: 'Holders govern, beside you',
    rows: [
      ['governor', governor],
      ['then', 'cairn govern lay-down'],
    ],
    json: { governor },
  })
}

/** Only where holders govern already: nobody leaves a network without a governor. */
export async function layDown(act: Act): Promise<void> {
  const { client, deployment } = act
  if ((await readVoting(client, deployment)) === undefined) {
    throw new CliError('no_holders', 'nobody would govern this network', {
      hint: 'Hand it over first: cairn govern hand-over holders',
    })
  }
  const sender = await governSender(act, 'governor')
  const account = toAddress(sender.account.address)
  await confirm(
    {
      title: `${act.who(account)} governs ${deployment.name} no more`,
      rows: [
        ['then', 'holders alone do; this cannot be taken back'],
        ['costs', 'gas'],
      ],
    },
    act.args,
    act.terminal,
  )
  const data = encodeFunctionData({ abi, functionName: 'revokeRole', args: [GOVERNOR, account] })
  await doGoverned(act, sender, {
    act: { to: deployment.governance, data, verb: 'step back from governing' },
    title: 'Holders govern',
    rows: [],
    json: { account },
  })
}
