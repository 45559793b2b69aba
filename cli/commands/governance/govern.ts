/** `cairn govern`: who governs a network, what they have scheduled, and doing it. */
import { cancelScheduled } from '../../../chain/governance/govern.ts'
import type { GovernedAct } from '../../../chain/governance/governed-acts.ts'
import { type GovernanceState, readGovernance } from '../../../chain/governance/read-governance.ts'
import { toAddress } from '../../../protocol/ids.ts'
import type { Command, Context } from '../../command.ts'
import { EXIT } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { bringAlong } from '../../governance/bring-rules.ts'
import { GAS_OPTION } from '../../governance/by-relay.ts'
import { HOLDER_VERBS, holderHelp, runHolderVerb } from '../../governance/holder-verbs.ts'
import { type Verb, verbOf, verbsOf } from '../../governance/verbs.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { doGoverned, governSender } from '../../transaction/govern.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'

export const governCommand: Command = {
  about: [
    'Without a verb: who governs this network, with what delays, and what is scheduled. With one it is done, or scheduled where the sender’s role has a delay, so that everybody can see it first; the same command does it once the delay is over, and --cancel takes it back.',
    `The council acts at once: ${verbsOf('council')}. The governor acts after its delay: ${verbsOf('governor')}.`,
    `Where holders govern, what the governor does is proposed to them and voted for: ${holderHelp()}.`,
    'lock, delegate, vote, region-vote and withdraw-lock cost nothing where the node pays for gas (cairn node --relay): the key signs, the node brings it and can change none of it.',
  ],
  options: {
    because: { value: 'TEXT', help: 'why, with what is proposed or voted for: it stands on chain with it' },
    epochs: { value: 'N', help: 'how many of the last epochs a diff settles again; 24 unless said' },
    source: { value: 'URL|DIR', help: 'where a diff has its evidence from; the running node unless said' },
    cancel: { help: 'take back what is scheduled, instead of doing it' },
    ...GAS_OPTION,
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['[verb]', '[word]', '[word]', '[word]'],
  examples: [
    'cairn govern',
    'cairn govern reject 7 --key council.key',
    'cairn govern rules network.ts 120 --key governor.key',
    'cairn govern name treasury 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --key governor.key',
    'cairn govern lock 1000 2y --key holder.key',
    'cairn govern propose rules network.ts 120 --because "Sensing earns more" --key holder.key',
    'cairn govern vote 1 for --key holder.key',
    'cairn govern diff network.ts --epochs 48',
    'cairn govern bring network.ts --node https://node.example',
    'cairn govern issuer 5b0c6cb1f0c14d0e5f8d6a2f1a4f0e7d0b9b8d3c1e2f3a4b5c6d7e8f90a1b2c3 energy.pv --key governor.key',
  ],
  async run(args, context) {
    const [word, ...words] = args.positionals
    const act = await openAct(args, context)
    if (word === undefined) {
      tellState(act, await readGovernance(act.client, act.deployment))
      return EXIT.ok
    }
    if (Object.hasOwn(HOLDER_VERBS, word)) {
      await runHolderVerb(word, words, act, context)
      return EXIT.ok
    }
    const verb = verbOf(word, words)
    const governed = await verb.make(act, words, context)
    const sender = await governSender(act, verb.role)
    if (args.flag('cancel')) {
      await cancel(act, sender, governed)
      return EXIT.ok
    }
    const rows = [['then', verb.effect] as const, ['costs', 'gas'] as const]
    await confirm({ title: `For governance: ${governed.verb}`, rows }, args, act.terminal)
    const json = { act: word }
    await doGoverned(act, sender, {
      act: governed,
      title: `Done: ${governed.verb}`,
      rows: [['then', verb.effect]],
      json,
    }).finally(() => bringWith(act, verb, words, context))
    return EXIT.ok
  },
}

/** Rules that were announced, or are scheduled: a node gets them, and the others from it. */
async function bringWith(act: Act, verb: Verb, words: readonly string[], context: Context): Promise<void> {
  const rules = await verb.rules?.(words, context)
  if (rules !== undefined) await bringAlong(act, rules, words[0] ?? '')
}

async function cancel(act: Act, sender: Awaited<ReturnType<typeof governSender>>, governed: GovernedAct) {
  const { deployment, terminal } = act
  const caller = toAddress(sender.account.address)
  const sent = await terminal.step('Taking it back', () =>
    cancelScheduled(sender, { deployment, caller, act: governed }),
  )
  tell(act, { title: `Taken back: ${governed.verb}`, sent, rows: [], json: { cancelled: true } })
}

function tellState(act: Act, state: GovernanceState): void {
  const { args, terminal, who, when } = act
  if (args.flag('json')) {
    terminal.line(JSON.stringify(state))
    return
  }
  const layout = { style: terminal.style, columns: terminal.columns }
  const member = ({ account, delayMs }: GovernanceState['council'][number]) =>
    `${who(account)}, ${delayMs === 0 ? 'at once' : `after ${delayMs / 3_600_000} h`}`
  const lines = [
    terminal.style.strong(`${act.deployment.name} is governed by ${act.deployment.governance}`),
    ...state.governors.flatMap(found => row('governor', member(found), layout)),
    ...state.council.flatMap(found => row('council', member(found), layout)),
    ...state.scheduled.flatMap(({ says, readyAtMs, caller }) =>
      row('scheduled', `${says} by ${who(caller)}, from ${when(readyAtMs)} on`, layout),
    ),
    ...(state.scheduled.length === 0 ? row('scheduled', 'nothing', layout) : []),
  ]
  for (const line of lines) terminal.line(line)
}
