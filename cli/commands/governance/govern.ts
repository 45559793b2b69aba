/** `cairn govern`: who governs a network, what they have scheduled, and doing it. */
import { readChallenge, readChallengeOf } from '../../../chain/epochs/challenge-epoch.ts'
import { readHeader, readSubmission } from '../../../chain/epochs/read-headers.ts'
import { cancelScheduled } from '../../../chain/governance/govern.ts'
import { type GovernedAct, governedActs } from '../../../chain/governance/governed-acts.ts'
import { keepsCeiling } from '../../../chain/governance/keeps-ceiling.ts'
import { type GovernanceState, readGovernance } from '../../../chain/governance/read-governance.ts'
import { type Rules, rulesHash } from '../../../kernel/rules.ts'
import { toAddress } from '../../../protocol/ids.ts'
import type { Command, Context } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { loadNetwork } from '../../load-network.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { doGoverned, governSender } from '../../transaction/govern.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { accountOf, deviceOf, epochOf } from '../../transaction/readers.ts'

interface Verb {
  /** What follows it. */
  readonly takes: string
  readonly role: 'governor' | 'council'
  /** What it does, for the question before it. */
  readonly effect: string
  make(act: Act, words: readonly string[], context: Context): GovernedAct | Promise<GovernedAct>
}

const NOBODY = toAddress(`0x${'0'.repeat(40)}`)

const VERBS: Readonly<Record<string, Verb>> = {
  reject: {
    takes: 'EPOCH',
    role: 'council',
    effect: 'the epoch and those after it are taken back, and the oracles submit them again',
    make: (act, [epoch = '']) => governedActs(act.deployment).reject(epochOf(epoch)),
  },
  pause: {
    takes: '',
    role: 'council',
    effect: 'nothing is claimed or withdrawn for three days, and not again for 27 after that',
    make: act => governedActs(act.deployment).pause(),
  },
  resume: {
    takes: '',
    role: 'council',
    effect: 'claims and withdrawals go on',
    make: act => governedActs(act.deployment).resume(),
  },
  disown: {
    takes: 'EPOCH',
    role: 'governor',
    effect: 'the epoch, which pays, and those after it count no more; what was paid stays paid',
    make: (act, [epoch = '']) => disown(act, epochOf(epoch), false),
  },
  'disown-paused': {
    takes: 'EPOCH',
    role: 'council',
    effect: 'the same at once, while payments are paused',
    make: (act, [epoch = '']) => disown(act, epochOf(epoch), true),
  },
  'dismiss-challenge': {
    takes: '[ID]',
    role: 'council',
    effect:
      'the header is found right: the epochs go on, and what was staked against it goes to the treasury',
    make: async (act, [id]) => {
      const found = await challengeOf(act, id)
      return governedActs(act.deployment).dismissChallenge(found.id, found.digest)
    },
  },
  uphold: {
    takes: '[ID]',
    role: 'governor',
    effect:
      'the header is found wrong: its epochs are rejected, and each oracle that signed it loses its bond',
    make: async (act, [id]) => {
      const { client, deployment } = act
      const found = await challengeOf(act, id)
      const { header, signatures } = await readSubmission(
        { client, deployment },
        { epoch: found.from, digest: found.digest },
      )
      return governedActs(deployment).uphold(found.id, header, signatures)
    },
  },
  appeal: {
    takes: 'DEVICE',
    role: 'council',
    effect: 'what was cut from its owner’s bond goes back, and its key may come back',
    make: (act, [device = '']) =>
      governedActs(act.deployment).grantAppeal(deviceOf(device, act.settings.names)),
  },
  admit: {
    takes: 'ACCOUNT',
    role: 'governor',
    effect: 'the account may join the oracles, once',
    make: (act, [account = '']) => governedActs(act.deployment).admit(accountOf(account, act.settings.names)),
  },
  dismiss: {
    takes: 'ACCOUNT',
    role: 'governor',
    effect: 'the oracle signs no more; its bond is paid back after the unbonding time',
    make: (act, [account = '']) =>
      governedActs(act.deployment).dismiss(accountOf(account, act.settings.names)),
  },
  rules: {
    takes: 'NETWORK EPOCH',
    role: 'governor',
    effect: 'from that epoch on the network runs by the rules of this file',
    make: async (act, [file = '', epoch = ''], { cwd }) => {
      const { network } = await loadNetwork(file, cwd)
      await requireCeiling(act, network.rules)
      return governedActs(act.deployment).announceRules(rulesHash(network.rules), epochOf(epoch))
    },
  },
  issuer: {
    takes: 'KEY KIND[,KIND…]',
    role: 'governor',
    effect: 'what this key vouches for counts, for these kinds and no others, from the next epoch’s facts on',
    make: (act, [key = '', kinds = '']) =>
      governedActs(act.deployment).issuer(deviceOf(key, act.settings.names), kinds.split(',').map(nameOf)),
  },
  'drop-issuer': {
    takes: 'KEY',
    role: 'council',
    effect: 'what this key vouches for counts no more, nor what it has vouched for',
    make: (act, [key = '']) => governedActs(act.deployment).dropIssuer(deviceOf(key, act.settings.names)),
  },
  name: {
    takes: 'NAME ACCOUNT',
    role: 'governor',
    effect: 'the directory names this account, such as the treasury',
    make: (act, [name = '', account = '']) =>
      governedActs(act.deployment).name(nameOf(name), accountOf(account, act.settings.names)),
  },
  unname: {
    takes: 'NAME',
    role: 'governor',
    effect: 'the directory names nobody so',
    make: (act, [name = '']) => governedActs(act.deployment).name(nameOf(name), NOBODY),
  },
}

export const governCommand: Command = {
  about: [
    'Without a verb: who governs this network, with what delays, and what is scheduled. With one it is done, or scheduled where the sender’s role has a delay, so that everybody can see it first; the same command does it once the delay is over, and --cancel takes it back.',
    `The council acts at once: ${verbsOf('council')}. The governor acts after its delay: ${verbsOf('governor')}.`,
  ],
  options: {
    cancel: { help: 'take back what is scheduled, instead of doing it' },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['[verb]', '[word]', '[word]'],
  examples: [
    'cairn govern',
    'cairn govern reject 7 --key council.key',
    'cairn govern rules network.ts 120 --key governor.key',
    'cairn govern name treasury 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --key governor.key',
    'cairn govern issuer 5b0c6cb1f0c14d0e5f8d6a2f1a4f0e7d0b9b8d3c1e2f3a4b5c6d7e8f90a1b2c3 energy.pv --key governor.key',
  ],
  async run(args, context) {
    const [word, ...words] = args.positionals
    const act = await openAct(args, context)
    if (word === undefined) {
      tellState(act, await readGovernance(act.client, act.deployment))
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
    })
    return EXIT.ok
  },
}

async function cancel(act: Act, sender: Awaited<ReturnType<typeof governSender>>, governed: GovernedAct) {
  const { deployment, terminal } = act
  const caller = toAddress(sender.account.address)
  const sent = await terminal.step('Taking it back', () =>
    cancelScheduled(sender, { deployment, caller, act: governed }),
  )
  tell(act, { title: `Taken back: ${governed.verb}`, sent, rows: [], json: { cancelled: true } })
}

async function disown({ client, deployment }: Act, epoch: number, paused: boolean): Promise<GovernedAct> {
  if (epoch === 0) {
    throw new CliError('argument_invalid', 'before epoch 0 there is nothing to go on from', {
      hint: 'Launch the network again.',
    })
  }
  const { header } = await readHeader({ client, deployment, epoch: epoch - 1 })
  return governedActs(deployment).disown(header, paused)
}

/** Oracles that followed such rules would sign what the chain refuses. */
async function requireCeiling({ client, deployment }: Act, rules: Rules): Promise<void> {
  if (await keepsCeiling(client, deployment, rules)) return
  throw new CliError('argument_invalid', 'the contracts hold another ceiling of emission than these rules', {
    hint: 'The ceiling of the launch stays. Write the policy of then into the file, as launchedWith.',
  })
}

async function challengeOf({ client, deployment }: Act, id: string | undefined) {
  const found =
    id === undefined
      ? await readChallenge(client, deployment)
      : await readChallengeOf(client, { deployment, id: BigInt(epochOf(id)) })
  if (found?.outcome === 'open') return found
  throw new CliError('nothing_to_do', 'no challenge is open', { hint: 'There is nothing to decide.' })
}

function verbOf(word: string, words: readonly string[]): Verb {
  const verb = VERBS[word]
  if (verb === undefined) {
    throw new CliError('argument_invalid', `governance cannot do "${word.slice(0, 40)}"`, {
      hint: `It can: ${Object.keys(VERBS).join(', ')}.`,
    })
  }
  const wanted = verb.takes.split(' ').filter(part => part !== '')
  const least = wanted.filter(part => !part.startsWith('[')).length
  if (words.length >= least && words.length <= wanted.length) return verb
  throw new CliError('argument_invalid', `it is not said what to ${word}`, {
    hint: `Write: cairn govern ${word} ${verb.takes}`.trimEnd(),
  })
}

function nameOf(typed: string): string {
  if (/^[a-z0-9.-]{1,31}$/.test(typed)) return typed
  throw new CliError('argument_invalid', `"${typed.slice(0, 40)}" is no name`, {
    hint: 'A name is 1 to 31 of a-z 0-9 . and -.',
  })
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

function verbsOf(role: Verb['role']): string {
  const own = Object.entries(VERBS).filter(([, verb]) => verb.role === role)
  return own.map(([word, { takes }]) => `${word} ${takes}`.trimEnd()).join(', ')
}
