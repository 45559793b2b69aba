/** What governance can do, as it is typed: `reject 7`, `rules network.ts 120`. Done by who governs, or proposed to the holders. */
import { readChallenge, readChallengeOf } from '../../chain/epochs/challenge-epoch.ts'
import { readHeader, readSubmission } from '../../chain/epochs/read-headers.ts'
import { type GovernedAct, governedActs } from '../../chain/governance/governed-acts.ts'
import { keepsCeiling } from '../../chain/governance/keeps-ceiling.ts'
import { readRules } from '../../kernel/read-rules.ts'
import { type Rules, rulesHash } from '../../kernel/rules.ts'
import { boundByLaunch } from '../../kernel/rules-change/launch-bound.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import type { Context } from '../command.ts'
import { CliError } from '../errors.ts'
import { loadNetwork } from '../load-network.ts'
import type { Act } from '../transaction/open-act.ts'
import { accountOf, deviceOf, epochOf } from '../transaction/readers.ts'
import { GOVERNED_REGIONS } from './regions/regional-verbs.ts'
import { GOVERNED_SITING } from './siting/siting-verbs.ts'

export interface Verb {
  /** What follows it. */
  readonly takes: string
  readonly role: 'governor' | 'council'
  /** What it does, for the question before it. */
  readonly effect: string
  make(act: Act, words: readonly string[], context: Context): GovernedAct | Promise<GovernedAct>
  /** The rules that it announces. */
  rules?(words: readonly string[], context: Context): Promise<Rules>
}

const NOBODY = toAddress(`0x${'0'.repeat(40)}`)

export const VERBS: Readonly<Record<string, Verb>> = {
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
      await requireLaunchBound(act, network.rules)
      await requireCeiling(act, network.rules)
      return governedActs(act.deployment).announceRules(rulesHash(network.rules), epochOf(epoch))
    },
    rules: async ([file = ''], { cwd }) => (await loadNetwork(file, cwd)).network.rules,
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
  'region-stop': {
    takes: 'NUMBER',
    role: 'governor',
    effect: 'nothing comes of what a region was asked',
    make: (act, [number = '']) => GOVERNED_REGIONS.stop(act, number),
  },
  'region-take-back': {
    takes: 'REGION',
    role: 'governor',
    effect: 'what is in the region’s purse goes to the treasury',
    make: (act, [region = '']) => GOVERNED_REGIONS.takeBack(act, region),
  },
  'site-stop': {
    takes: 'NUMBER',
    role: 'governor',
    effect: 'nothing comes of where a region wants something built, and pledges go back',
    make: (act, [number = '']) => GOVERNED_SITING.stop(act, number),
  },
  unname: {
    takes: 'NAME',
    role: 'governor',
    effect: 'the directory names nobody so',
    make: (act, [name = '']) => governedActs(act.deployment).name(nameOf(name), NOBODY),
  },
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

/** What no vote can change: asked of the node, for the chain has a hash alone. Where none answers, the oracles say it once it is announced. */
async function requireLaunchBound({ settings }: Act, rules: Rules): Promise<void> {
  const told = await settings
    .node()
    .getNetwork()
    .catch(() => undefined)
  if (told === undefined) return
  const bound = boundByLaunch(readRules(told.rules, [told.rulesHash as Hash]), rules)
  if (bound === undefined) return
  throw new CliError('argument_invalid', `a vote cannot change ${bound.field}: ${bound.why}`, {
    hint: 'Leave it in the file as the network was launched, or launch another network.',
  })
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

/** @throws {CliError} argument_invalid */
export function verbOf(word: string, words: readonly string[]): Verb {
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

export function verbsOf(role: Verb['role']): string {
  const own = Object.entries(VERBS).filter(([, verb]) => verb.role === role)
  return own.map(([word, { takes }]) => `${word} ${takes}`.trimEnd()).join(', ')
}
