/** `cairn watch`: tells what somebody wants to be told of, in the terminal and to webhooks, until it is ended. */
import { join } from 'node:path'
import {
  type Condition,
  changes,
  keepWatched,
  remember,
  rememberUsual,
  type Told,
} from '../../alerts/condition.ts'
import {
  judgeMissing,
  judgeNode,
  judgePayout,
  judgeRules,
  judgeSigned,
  judgeSilence,
  type Limits,
  USUAL_EPOCHS,
} from '../../alerts/judge.ts'
import { afterFailure, afterTold, FRESH, mayTell, type Pace } from '../../alerts/pace.ts'
import { nodeSeen, readDevice, readSettled, signedSeen } from '../../alerts/read-seen.ts'
import { formatMoment } from '../../client/format.ts'
import { networkStateOf } from '../../client/network-state.ts'
import type { NodeApi } from '../../client/node-api.ts'
import { reasonOf } from '../../links/is-passing.ts'
import { pause } from '../../links/pause.ts'
import { isOperatingError } from '../../protocol/operating-error.ts'
import type { Arguments } from '../arguments.ts'
import type { Command, Context } from '../command.ts'
import { readJson, writeJson } from '../data-folder.ts'
import { readHealth } from '../doctor/read-health.ts'
import { CliError, EXIT } from '../errors.ts'
import { nameOf } from '../names.ts'
import { isAway, toRecord } from '../node-client.ts'
import { DATA_OPTION, JSON_OPTION, NODE_OPTION, type Settings, settingsOf } from '../settings.ts'
import { accountOf, deviceOf } from '../transaction/readers.ts'
import { listenForInterruption } from '../up/interruption.ts'
import { FORMATS, type Format, hookId, type News, originOf, recordOf, tellWebhook } from '../watch/webhook.ts'

const EVERY_S = 30
const LIMITS: Limits = { behind: 3, silent: 1, change: 50 }
const FILE = 'watch.json'
/** Changes an hour that a webhook is told unless said. */
const MOST = 60

export const watchCommand: Command = {
  about: [
    'Looks at a node every half minute and tells what changed for the worse, and when it is well again: a device is silent, a payout changed, epochs wait, an oracle’s signature is missing, the node does not answer. Each change is told once, also after a restart: what was told is in the data folder.',
    'Runs anywhere: it needs nothing but a node’s URL. A webhook that does not answer is told later, ever more rarely; nobody is told what has passed meanwhile.',
  ],
  options: {
    account: { value: 'ACCOUNTS', help: 'whose devices are watched; with commas between them' },
    device: { value: 'DEVICES', help: 'devices that are watched besides; with commas between them' },
    oracle: { value: 'ACCOUNT', help: 'the oracle whose signature should be under every epoch' },
    webhook: {
      value: 'URLS',
      help: 'where each change is posted; with commas between them. CAIRN_WEBHOOK unless said',
    },
    format: {
      value: 'KIND',
      help: `as what: ${FORMATS.join(', ')} (text is what ntfy takes); json unless said`,
    },
    behind: { value: 'N', help: `epochs that may wait to be settled; ${LIMITS.behind} unless said` },
    silent: {
      value: 'N',
      help: `settled epochs without a message of a device’s; ${LIMITS.silent} unless said`,
    },
    change: {
      value: 'PERCENT',
      help: `by which a payout may differ from the mean of the ${USUAL_EPOCHS} before; ${LIMITS.change} unless said`,
    },
    most: {
      value: 'N',
      help: `changes an hour that a webhook is told; what is still so comes later; ${MOST} unless said`,
    },
    every: { value: 'SECONDS', help: `between two looks; ${EVERY_S} unless said` },
    once: { help: 'looks once, tells, and ends' },
    ...NODE_OPTION,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: [],
  examples: [
    'cairn watch --account Ana --webhook https://ntfy.sh/my-topic --format text',
    'cairn watch --node https://oracle.example --oracle 0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
    'cairn watch --device roof --once --json',
  ],
  async run(args, context) {
    const watch = openWatch(args, context)
    const interruption = listenForInterruption(context.terminal.note)
    try {
      for (;;) {
        await watch.look()
        if (args.flag('once') || interruption.signal.aborted) return EXIT.ok
        await pause(watch.everyMs, interruption.signal)
        if (interruption.signal.aborted) return EXIT.ok
      }
    } finally {
      interruption.dispose()
    }
  },
}

interface Watched {
  readonly accounts: readonly string[]
  readonly devices: readonly string[]
  readonly oracle: string | undefined
}

interface Hook {
  readonly id: string
  /** Changes an hour that it is told at most; without end unless said. */
  readonly perHour?: number
  tell(news: News): Promise<void>
}

/** @throws {CliError} option_value, no_node, argument_invalid */
function openWatch(args: Arguments, context: Context) {
  const settings = settingsOf(args, context)
  const api = settings.node()
  const limits: Limits = {
    behind: args.whole('behind', 0) ?? LIMITS.behind,
    silent: args.whole('silent', 1) ?? LIMITS.silent,
    change: args.whole('change', 1) ?? LIMITS.change,
  }
  const watched: Watched = {
    accounts: listed(args.text('account')).map(typed => accountOf(typed, settings.names)),
    devices: listed(args.text('device')).map(typed => deviceOf(typed, settings.names)),
    oracle:
      args.text('oracle') === undefined ? undefined : accountOf(args.text('oracle') ?? '', settings.names),
  }
  const path = join(settings.data.path, FILE)
  const hooks = [terminalHook(args, context), ...webhooks(args, context)]
  const told = readTold(path)
  const paces = new Map<string, Pace>()
  const writeTime = (ms: number) => formatMoment(ms, settings.timeZone)
  return {
    everyMs: (args.whole('every', 1) ?? EVERY_S) * 1_000,
    async look(): Promise<void> {
      const { conditions, unseen } = await see(api, { settings, watched, limits })
      const network = await api.getNetwork().then(
        ({ name }) => name,
        () => api.url,
      )
      for (const hook of hooks) {
        const before = told[hook.id] ?? {}
        const keys = new Set([...conditions.map(({ key }) => key), ...(unseen ? Object.keys(before) : [])])
        const look = { conditions, network, before: keepWatched(before, keys), link: api.url, writeTime }
        told[hook.id] = await tellChanges(hook, { ...look, paces }, context)
      }
      await writeJson(path, told)
    },
  }
}

interface Look {
  readonly conditions: readonly Condition[]
  readonly network: string
  readonly before: Told
  /** Of the console. */
  readonly link: string
  /** By hook. */
  readonly paces: Map<string, Pace>
  writeTime(ms: number): string
}

/** What could not be told is told at a later look, where it is still so. */
async function tellChanges(hook: Hook, look: Look, { terminal }: Context): Promise<Told> {
  const { conditions, network, before, paces } = look
  const { perHour = Number.POSITIVE_INFINITY } = hook
  let told = rememberUsual(before, conditions)
  for (const change of changes(conditions, before)) {
    const pace = paces.get(hook.id) ?? FRESH
    const nowMs = Date.now()
    if (!mayTell(pace, { nowMs, perHour })) break
    const since = change.sinceMs === undefined ? '' : look.writeTime(change.sinceMs)
    try {
      await hook.tell({ ...change, network, atMs: nowMs, since, link: look.link + change.path })
      paces.set(hook.id, afterTold(pace, nowMs))
    } catch (error) {
      const isFinal = isOperatingError(error) && !error.retryable
      terminal.note(`  ${change.title}: ${isFinal ? 'refused' : 'not told yet'}. ${reasonOf(error)}`)
      if (!isFinal) paces.set(hook.id, afterFailure(pace, Date.now()))
      if (!isFinal) continue
    }
    told = remember(told, change)
  }
  return told
}

interface Seeing {
  readonly settings: Settings
  readonly watched: Watched
  readonly limits: Limits
}

/** @returns `unseen` where the node did not answer: what it says of devices stays as it was. */
async function see(
  api: NodeApi,
  { settings, watched, limits }: Seeing,
): Promise<{ readonly conditions: readonly Condition[]; readonly unseen: boolean }> {
  let unseen = false
  try {
    const settled = await readSettled(api, Math.max(USUAL_EPOCHS + 1, limits.silent))
    const node = judgeNode(
      api.url,
      nodeSeen(api, settled, await troubleOf(api.url, settings.timeZone)),
      limits,
    )
    const rules = await rulesOf(api, settled.nowMs)
    const callIt = (id: string) => nameOf(settings.names, id) ?? id.slice(0, 8)
    const devices = await Promise.all(
      (await devicesOf(api, watched)).map(async ({ id, registeredAtMs }) => {
        const name = callIt(id)
        if (registeredAtMs === undefined) return [judgeMissing({ id, name })]
        // What the node has no files of any more can be told of later.
        const seen = await readDevice(api, settled, { id, name, registeredAtMs }, limits.silent).catch(
          unlessUnknown,
        )
        if (seen === undefined) {
          unseen = true
          return []
        }
        return [judgeSilence(seen, limits), judgePayout(seen, limits)]
      }),
    )
    const { oracle } = watched
    const signed =
      oracle === undefined
        ? undefined
        : judgeSigned(signedSeen(oracle, nameOf(settings.names, oracle) ?? oracle, settled))
    const all = [node, rules, ...devices.flat(), signed]
    return { conditions: all.filter(condition => condition !== undefined), unseen }
  } catch (error) {
    if (!isAway(error)) throw error
    return { conditions: [judgeNode(api.url, undefined, limits)], unseen: true }
  }
}

/** What a node of before says nothing of, and what its chain does not tell now, is told later. */
async function rulesOf(api: NodeApi, nowMs: number): Promise<Condition | undefined> {
  const rules = await api.getRules().catch(() => undefined)
  return rules && judgeRules(rules.coming, nowMs)
}

function unlessUnknown(error: unknown): undefined {
  if (error instanceof CliError && error.code === 'not_found') return undefined
  throw error
}

interface Registered {
  readonly id: string
  /** Undefined where it is in the registry no more, or not yet. */
  readonly registeredAtMs: number | undefined
}

async function devicesOf(api: NodeApi, { accounts, devices }: Watched): Promise<readonly Registered[]> {
  const owned = await Promise.all(accounts.map(account => api.listDevices(account)))
  const named = await Promise.all(
    devices.map(id =>
      api
        .getDevice(id)
        .catch(unlessUnknown)
        .then(known => known ?? { id, registeredAtMs: undefined }),
    ),
  )
  return [...new Map([...owned.flat(), ...named].map(device => [device.id, device])).values()]
}

/** What it says itself of why epochs wait. */
async function troubleOf(url: string, timeZone: string): Promise<string | undefined> {
  const { next } = networkStateOf(await readHealth(url), ms => formatMoment(ms, timeZone))
  return next === '' ? undefined : next
}

function terminalHook(args: Arguments, { terminal }: Context): Hook {
  return {
    id: 'terminal',
    async tell(news) {
      if (args.flag('json')) {
        terminal.line(JSON.stringify(recordOf(news)))
        return
      }
      const sign = news.usual ? terminal.style.good('✓') : terminal.style.bad('!')
      terminal.line(`${sign} ${terminal.style.strong(news.title)}`)
      terminal.line(`  ${news.text}${news.since === '' ? '' : ` Since ${news.since}.`}`)
      terminal.line(`  ${news.link}`)
    },
  }
}

/** @throws {CliError} option_value */
function webhooks(args: Arguments, { env }: Context): readonly Hook[] {
  const format = FORMATS.find(known => known === (args.text('format') ?? 'json'))
  if (format === undefined) {
    throw new CliError('option_value', `--format is none of those that there are: "${args.text('format')}"`, {
      hint: `Write one of ${FORMATS.join(', ')}.`,
    })
  }
  const perHour = args.whole('most', 1) ?? MOST
  return listed(args.text('webhook') ?? env['CAIRN_WEBHOOK']).map(url => webhook(url, format, perHour))
}

function webhook(url: string, format: Format, perHour: number): Hook {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new CliError('option_value', '--webhook names something that is no URL', {
      hint: 'Write http://HOST/… or https://HOST/…, with commas between them.',
    })
  }
  return { id: `${originOf(url)} ${hookId(url)}`, perHour, tell: news => tellWebhook(url, format, news) }
}

function listed(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
}

function readTold(path: string): Record<string, Told> {
  const hooks = Object.entries(readJson(path) ?? {})
  return Object.fromEntries(hooks.map(([hook, told]) => [hook, texts(told)]))
}

function texts(value: unknown): Told {
  const entries = Object.entries(toRecord(value))
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
