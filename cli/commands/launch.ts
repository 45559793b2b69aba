/** `cairn launch`: a network file onto a chain. */
import { isAddress } from 'viem'
import { isPreset, PRESET_NAMES, type PresetName } from '../../chain/governance/holders/presets.ts'
import type { CreditsChoices } from '../../chain/launch/launch-credits.ts'
import { type LaunchStep, launchNetwork } from '../../chain/launch/launch-network.ts'
import { MOST_ORACLES } from '../../chain/launch/network-config.ts'
import { EMISSION_WORDS, emissionSentence } from '../../client/emission-words.ts'
import { formatAsset } from '../../client/format.ts'
import { REWARD_WORDS, rewardSentence } from '../../client/reward-words.ts'
import type { CreditsRules } from '../../kernel/money/credits.ts'
import { describeRules, type Rules, rulesHash } from '../../kernel/rules.ts'
import { formatAmount, parseAmount } from '../../protocol/amounts/amount.ts'
import { formatDuration, parseDuration } from '../../protocol/duration.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { Arguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { readJson, writeJson } from '../data-folder.ts'
import { CliError, EXIT } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { loadNetwork } from '../load-network.ts'
import { KEY_OPTION, openSender } from '../sender.ts'
import { CHAIN_OPTIONS, DATA_OPTION, settingsOf } from '../settings.ts'
import { asCommand } from '../wrap.ts'

const STEPS: Readonly<Record<LaunchStep, string>> = {
  looking: 'looking for what is there',
  found: 'found: it was launched before, and nothing is deployed twice',
  deploying: 'deploying what all networks of the chain share, unless it is there',
  bonding: 'approving the oracles’ bonds',
  launching: 'launching: all contracts of the network in one transaction',
  launched: 'launched',
}

const CONTRACTS = ['token', 'registry', 'oracleSet', 'emission', 'settlement'] as const
/** Of the deployment. */
const SHOWN = [...CONTRACTS, 'directory', 'governance', 'payment'] as const

/** The registry’s uint128. */
const MOST_DEVICE_BOND = (1n << 128n) - 1n
/** In which prices are said. */
const USD_DECIMALS = 18

export const launchCommand: Command = {
  about: [
    'Deploys the network that a file defines: token, device registry, oracle set, emission, settlement, directory and governance, in one transaction. The hash of the file’s rules goes on chain with it.',
    'Repeating it is safe: whatever is there already is found, and nothing is deployed twice. The addresses are written to the deployment file, which is public.',
  ],
  options: {
    oracle: {
      value: 'ADDRESS',
      help: 'account that signs headers; several with commas; the sender unless said',
    },
    payment: {
      value: 'ADDRESS',
      help: 'the stable ERC-20 that members pay with, or buy credits with where the file says so; oracles bond it',
    },
    feed: {
      value: 'ADDRESS',
      help: 'of credits: the token’s price in USD, with Chainlink’s interface; none unless said, then only money buys',
    },
    anchor: {
      value: 'USD',
      help: 'of credits with --feed: what a token counts for at most to begin with; from there it follows the feed, by half of it in a day at most',
    },
    sequencer: {
      value: 'ADDRESS',
      help: 'of credits, on an L2: the feed that says whether its sequencer is up',
    },
    'test-token': {
      help: 'instead of --payment, on a development chain or a public test network: a test dollar that anybody can mint, with what the bonds take and a million to try things with',
    },
    treasury: { value: 'ADDRESS', help: 'account of the treasury’s share; the sender unless said' },
    governor: {
      value: 'ADDRESS',
      help: 'does all that governance can, each thing after a delay: a multisig, or a Governor’s timelock; the sender unless said',
    },
    governance: {
      value: 'NAME',
      help: `instead of --governor: those who lock its token decide, by ${PRESET_NAMES.join(', ')} (docs/governance.md)`,
    },
    council: {
      value: 'ADDRESS',
      help: 'does at once what cannot wait: rejects pending epochs, pauses, dismisses challenges, grants appeals; the sender unless said',
    },
    'governor-delay': {
      value: 'DURATION',
      help: 'between what the governor schedules and when it can be done; 2d unless said',
    },
    'device-bond': {
      value: 'AMOUNT',
      help: 'what an owner bonds for each device, in units of the payment asset; cut when a device’s key is shown to be in two hands; none unless said',
    },
    ...KEY_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
  },
  positionals: ['network'],
  examples: [
    'cairn launch network.ts --rpc https://rpc.example --key launcher.key --payment 0x…',
    'cairn launch network.ts --rpc https://rpc.example --key launcher.key --payment 0x… --oracle 0x…,0x…,0x…',
    'cairn launch network.ts --rpc http://127.0.0.1:8545 --key launcher.key --test-token',
    'cairn launch network.ts --rpc https://rpc.example --key launcher.key --payment 0x… --governance holders --council 0x…',
  ],
  async run(args, context) {
    const { terminal, cwd } = context
    const settings = settingsOf(args, context)
    const { network, file } = await loadNetwork(args.positionals[0] ?? '', cwd)
    const sender = await openSender(args, context, settings, { rpcUrl: settings.rpcUrl() })
    const path = settings.deploymentPath()
    const own = toAddress(sender.account.address)
    const signers = listOf(args, 'oracle') ?? [own]
    if (args.flag('test-token') && args.text('payment') !== undefined) {
      throw new CliError(
        'option_value',
        'members pay with one token: --payment names it, --test-token makes one',
        {
          hint: 'Write one of the two.',
        },
      )
    }
    const choices = {
      holders: presetOf(args),
      payment: addressOf(args, 'payment'),
      treasury: addressOf(args, 'treasury'),
      governor: addressOf(args, 'governor'),
      council: addressOf(args, 'council'),
      governorDelayMs: delayOf(args),
      // launchNetwork refuses a token that counts otherwise than the rules.
      bondPerDevice: amountOf(args, 'device-bond', network.rules.payment.decimals),
      credits: creditsOf(args, network.rules),
    }
    const deployment = await terminal.step('Launching', () =>
      launchNetwork({
        sender,
        rules: network.rules,
        path,
        oracles: signers.map(signer => ({ signer, payee: signer })),
        testToken: args.flag('test-token'),
        ...Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined)),
        onStep: step => terminal.note(`  ${terminal.style.quiet(STEPS[step])}`),
      }),
    )
    if (readJson(settings.data.network) === undefined) {
      await writeJson(settings.data.network, { file, rulesHash: rulesHash(network.rules), timeZone: 'UTC' })
    }
    const layout = { style: terminal.style, columns: terminal.columns }
    const lines = [
      terminal.style.strong(`${network.rules.name} is on chain ${deployment.chainId}`),
      ...SHOWN.flatMap(name => row(name, deployment[name], layout)),
      ...row('issues', emissionWords(network.rules), layout),
      ...useRows(network.rules, layout),
      ...row('written to', path, layout),
      ...row('next', asCommand(`cairn node --key ORACLE.key --rpc ${settings.rpcUrl()}`), layout),
    ]
    if (args.flag('json'))
      terminal.json({ network: network.rules.name, rules: rulesHash(network.rules), path, ...deployment })
    for (const line of lines) terminal.line(line)
    return EXIT.ok
  },
}

/** What the contracts hold the network to from now on. */
function emissionWords(rules: Rules): string {
  return emissionSentence(describeRules(rules)['emission'], {
    words: EMISSION_WORDS,
    tokens: amount => formatAsset(amount, rules.token),
    span: formatDuration,
    count: String,
    resource: name => name,
    price: amount => formatAmount(amount, rules.payment.decimals),
    percent: percentOf,
  })
}

type Described = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Only of what follows use: there it has to be seen whether paying oneself pays. */
function useRows(rules: Rules, layout: Parameters<typeof row>[2]): readonly string[] {
  const { payment } = rules
  const style = { words: REWARD_WORDS, rate: String, count: String, percent: percentOf }
  const price = (amount: bigint) => formatAmount(amount, payment.decimals)
  return Object.entries(describeRules(rules)['rewards'] as Described).flatMap(([name, policy]) =>
    policy['kind'] === 'use' ? row(name, rewardSentence(policy, { ...style, price }), layout) : [],
  )
}

function percentOf(ppm: number): string {
  return `${ppm / 10_000} %`
}

function amountOf(args: Arguments, option: string, decimals: number): bigint | undefined {
  const text = args.text(option)
  if (text === undefined) return undefined
  try {
    const amount = parseAmount(text, decimals)
    if (amount > MOST_DEVICE_BOND) throw new TypeError('it does not fit into 128 bits')
    return amount
  } catch (cause) {
    throw new CliError('option_value', `--${option} is no amount: "${text.slice(0, 40)}"`, {
      hint: 'Write a decimal number, such as 10 or 2.50.',
      cause,
    })
  }
}

/** Of a network whose members pay with them; undefined where none was chosen. */
function creditsOf(args: Arguments, rules: Rules): CreditsChoices | undefined {
  const given = { feed: addressOf(args, 'feed'), sequencer: addressOf(args, 'sequencer') }
  const chosen = Object.fromEntries(Object.entries(given).filter(([, address]) => address !== undefined))
  if (rules.payment.credits === undefined) {
    if (Object.keys(chosen).length === 0) return undefined
    throw new CliError(
      'option_value',
      'a price feed is for credits, and the file says that members pay with money',
      {
        hint: 'Write payment: credits(…) in the network file, or leave it out.',
      },
    )
  }
  if (args.text('device-bond') !== undefined) {
    throw new CliError('option_value', 'devices cannot be bonded in credits, which go to nobody else', {
      hint: 'Leave --device-bond out.',
    })
  }
  return { ...chosen, ...anchorOf(args, rules.payment.credits) }
}

/** @throws {CliError} option_value where a feed is named without it, or it is no price that the file believes */
function anchorOf(args: Arguments, { leastPrice, mostPrice }: CreditsRules): Pick<CreditsChoices, 'anchor'> {
  const text = args.text('anchor')
  const isNamed = args.text('feed') !== undefined
  try {
    if (text === undefined && !isNamed) return {}
    const anchor = parseAmount(text ?? '', USD_DECIMALS)
    if (anchor < leastPrice || anchor > mostPrice) throw new TypeError('outside of leastPrice … mostPrice')
    return { anchor }
  } catch (cause) {
    throw new CliError('option_value', 'a price feed is named together with what a token is worth now', {
      hint: 'Write --anchor 0.25, in USD, between the file’s leastPrice and mostPrice: no token counts for more to begin with.',
      cause,
    })
  }
}

function delayOf(args: Arguments): number | undefined {
  const text = args.text('governor-delay')
  if (text === undefined) return undefined
  try {
    const ms = parseDuration(text)
    if (ms % 1000 === 0) return ms
  } catch {
    // What is wrong with it is said below.
  }
  throw new CliError('option_value', `--governor-delay is no duration: "${text.slice(0, 40)}"`, {
    hint: 'Write whole seconds, minutes, hours or days: 2d, 36h, 0s.',
  })
}

/** Holders are the governor, or somebody else is. */
function presetOf(args: Arguments): PresetName | undefined {
  const name = args.text('governance')
  if (name === undefined) return undefined
  if (!isPreset(name)) {
    throw new CliError('option_value', `holders do not decide by "${name.slice(0, 40)}"`, {
      hint: `They do by: ${PRESET_NAMES.join(', ')}.`,
    })
  }
  if (args.text('governor') === undefined && args.text('governor-delay') === undefined) return name
  throw new CliError('option_value', 'holders govern, or a governor of yours does', {
    hint: 'Write --governance alone: its delay is part of it.',
  })
}

function addressOf(args: Arguments, option: string): Address | undefined {
  const text = args.text(option)
  return text === undefined ? undefined : checkAddress(text, option)
}

/** The chain takes no more founders than that, and each once. */
function listOf(args: Arguments, option: string): readonly Address[] | undefined {
  const accounts = args
    .text(option)
    ?.split(',')
    .map(text => checkAddress(text.trim(), option))
  if (accounts === undefined) return undefined
  if (accounts.length > MOST_ORACLES) {
    throw new CliError(
      'option_value',
      `--${option} names ${accounts.length} accounts, and ${MOST_ORACLES} fit`,
      {
        hint: 'Name the founders. Others can join later: cairn oracle admit.',
      },
    )
  }
  const twice = accounts.find((account, at) => accounts.indexOf(account) !== at)
  if (twice === undefined) return accounts
  throw new CliError('option_value', `--${option} names ${twice} twice`, { hint: 'Name each oracle once.' })
}

function checkAddress(text: string, option: string): Address {
  if (isAddress(text, { strict: false }) && BigInt(text) !== 0n) return toAddress(text)
  throw new CliError('option_value', `--${option} is no account: "${text.slice(0, 80)}"`, {
    hint: 'An account is 0x and 40 hex digits.',
  })
}
