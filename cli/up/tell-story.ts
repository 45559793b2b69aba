/** What a person sees while the network runs: each epoch as it settles, the first claim, and what to try next. */
import { connectChain } from '../../chain/connect.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { assetOf, formatEpochStart, formatSeconds, shortId } from '../../client/format.ts'
import { reasonOf } from '../../links/is-passing.ts'
import { keepTrying } from '../../links/keep-trying.ts'
import { createOutage, type Outage } from '../../links/outage.ts'
import { nameOf, readNames } from '../names.ts'
import { calledAs } from '../package-root.ts'
import { ROLES } from '../sender.ts'
import type { Terminal } from '../terminal.ts'
import { epochBlock } from './epoch-block.ts'
import { claimLines, firstClaim } from './first-claim.ts'
import { followEpochs, newestSettled } from './follow-epochs.ts'
import type { RunningOracle } from './processes/oracles.ts'
import type { NetworkOptions, RunningNetwork } from './run-network.ts'
import { type Sharing, startSharing } from './shares/tell-shares.ts'
import { startMoments } from './time/network-time.ts'
import { paceOf } from './time/pace.ts'

export interface Story {
  readonly options: NetworkOptions
  readonly startedMs: number
  readonly untilClaim: boolean
  /** Ends after so many settled epochs. */
  readonly epochs?: number
}

/** Resolves when the story is over: interrupted, as many epochs as asked for, or the claim that was waited for. */
export async function tellStory(network: RunningNetwork, story: Story): Promise<void> {
  const { options } = story
  const over = new AbortController()
  const signal = AbortSignal.any([options.signal, over.signal])
  const { rules } = options.loaded.network
  const { chain, deployment, api } = network
  const moments = startMoments({
    chain,
    genesisMs: deployment.genesisMs,
    epochMs: rules.epochMs,
    graceMs: 1_000,
  })
  const outage = outageOf(options.terminal, 'The node does not answer', 'The node answers again')
  try {
    const after = await newestSettled(api, { signal, outage }).catch(passIf(signal))
    if (after === undefined) return
    introduce(network, story, after)
    const tasks = [
      tellEpochs({ network, story, after, signal, outage, blockAfter: moments.blockAfter }),
      tellClaim(network, story, signal),
      tellStories(network, options, signal),
      untilTooFew(network.oracles, options.terminal),
    ]
    const [epochs, claim, stories, node] = tasks
    await Promise.race([
      node,
      untilAborted(options.signal),
      ...(story.epochs === undefined ? [] : [epochs]),
      ...(story.untilClaim ? [claim] : []),
      // A fault in any of them ends everything in order, and is told.
      ...tasks.map(faultOf),
    ])
    over.abort()
    await Promise.all([epochs, claim, stories])
  } finally {
    over.abort()
    await moments.stop()
  }
}

function introduce({ deployment }: RunningNetwork, { options }: Story, after: number): void {
  const { terminal, cast, speed, loaded } = options
  const { epochMs } = loaded.network.rules
  const from = deployment.genesisMs + (after + 1) * epochMs
  const pace = `an epoch every ${formatSeconds(epochMs / speed)}`
  const where = after < 0 ? 'It begins on' : `It goes on from epoch ${after + 1},`
  terminal.line()
  terminal.line(
    `  ${terminal.style.quiet(`${where} ${formatEpochStart({ startMs: from, endMs: from + epochMs }, cast.timeZone)}, ${pace}. Ctrl-C stops everything.`)}`,
  )
}

/** Of the resources that the network has. */
async function tellStories(
  network: RunningNetwork,
  options: NetworkOptions,
  signal: AbortSignal,
): Promise<void> {
  const has = new Set(options.loaded.network.resources.map(({ name }) => name))
  const own = options.installed.stories.filter(({ resource }) => has.has(resource))
  await Promise.all(own.map(({ tell }) => tell(network, options, signal)))
}

interface EpochsToTell {
  readonly network: RunningNetwork
  readonly story: Story
  readonly after: number
  readonly signal: AbortSignal
  readonly outage: Outage
  readonly blockAfter: (afterMs: number) => void
}

async function tellEpochs(telling: EpochsToTell): Promise<void> {
  const { network, story, after, signal, outage, blockAfter } = telling
  const { terminal, cast, loaded, data } = story.options
  const { rules } = loaded.network
  const names = readNames(data.names)
  const shown = {
    token: { symbol: rules.token.symbol, decimals: rules.token.decimals },
    payment: assetOf(rules.payment),
    timeZone: cast.timeZone,
    nameOf: (id: string) => nameOf(names, id) ?? shortId(id),
    style: terminal.style,
    columns: terminal.columns,
    lines: story.options.installed.lines,
  }
  const devices = network.devices.map(({ signer }) => signer.subject)
  const sharing = startSharing({ api: network.api, shared: cast.shared ?? [], names, payment: shown.payment })
  let told = 0
  const { lookMs } = paceOf(rules.epochMs, story.options.speed)
  const following = { api: network.api, devices, after, lookMs, signal, outage }
  for await (const { epoch, findings } of followEpochs(following)) {
    const shared = await sharing.linesOf(epoch.epoch).catch(() => [])
    terminal.line()
    for (const line of epochBlock({ epoch, findings, shared, ...shown })) terminal.line(line)
    // Epochs are told whatever the chain does meanwhile.
    void tellSharing(sharing, epoch.epoch, telling)
    // At the end of its challenge window the root begins to pay, and somebody has to make the block that says so.
    blockAfter(rules.challengeMs + 2_000)
    if (++told === story.epochs) return
  }
}

/** What holders do on the chain ends nothing where it fails: it is said, and tried again after the next epoch. */
async function tellSharing(
  sharing: Sharing,
  epoch: number,
  { network: { chain, deployment, api }, story, signal }: EpochsToTell,
): Promise<void> {
  const { terminal } = story.options
  const place = async () => {
    const client = await connectChain({ rpcUrl: chain.rpcUrl, chainId: chain.chainId })
    return { api, deployment, sender: { client, account: developmentAccount(ROLES.relayer), embedded: true } }
  }
  const failed = (error: unknown) =>
    signal.aborted ? [] : [`Holders can do nothing now: ${reasonOf(error)}`]
  for (const text of await sharing.act(epoch, place).catch(failed)) {
    terminal.line()
    terminal.line(`  ${terminal.style.good('✓')} ${terminal.style.strong(text)}`)
  }
}

async function tellClaim(
  { chain, deployment, api }: RunningNetwork,
  story: Story,
  signal: AbortSignal,
): Promise<void> {
  const { terminal, data } = story.options
  const outage = outageOf(terminal, 'Nothing can be claimed now', 'Claiming goes on')
  const connect = () => connectChain({ rpcUrl: chain.rpcUrl, chainId: chain.chainId })
  const client = await keepTrying(connect, { signal, outage }).catch(passIf(signal))
  if (client === undefined) return
  const sender = { client, account: developmentAccount(ROLES.relayer), embedded: true }
  const { lookMs } = paceOf(story.options.loaded.network.rules.epochMs, story.options.speed)
  const claimed = await firstClaim({ api, sender, deployment }, { lookMs: lookMs / 2, signal, outage })
  if (claimed === undefined) return
  const who = nameOf(readNames(data.names), claimed.account) ?? claimed.account
  const elapsed = formatSeconds(performance.now() - story.startedMs)
  terminal.line()
  const layout = { who, elapsed, style: terminal.style, columns: terminal.columns }
  for (const line of claimLines(claimed, layout)) terminal.line(line)
  if (!story.untilClaim) suggest(story, who, api.url)
}

function suggest({ options }: Story, who: string, url: string): void {
  const { terminal, cast } = options
  const { style } = terminal
  const tries = [`explain ${cast.lookAt}`, `explain ${who}`, 'audit', 'status'].map(
    command => `${calledAs()} ${command}`,
  )
  terminal.line()
  terminal.line(
    `  ${style.quiet('Look at it in a browser:')} ${url}${style.quiet('. In another terminal, try:')}`,
  )
  for (const command of tries) terminal.line(`    ${style.accent(command)}`)
}

/** Never resolves. */
function faultOf(task: Promise<unknown>): Promise<never> {
  return task.then(() => new Promise<never>(() => undefined))
}

/** What is over before anybody has read of it is not told. */
const QUIET_MS = 2_000

function outageOf(terminal: Terminal, began: string, over: string): Outage {
  return createOutage({
    quietMs: QUIET_MS,
    onBegin: error => terminal.note(`  ${began} (${reasonOf(error)}). It is tried again until it does.`),
    onEnd: lastedMs => terminal.note(`  ${over}, after ${formatSeconds(lastedMs)}.`),
  })
}

function passIf(signal: AbortSignal): (error: unknown) => undefined {
  return error => {
    if (!signal.aborted) throw error
  }
}

/**
 * An oracle that cannot go on is told, and the others settle without it. Rejects with its fault when too few are left, or
 * when it is the first, which the story is read from; resolves when they are stopped.
 */
function untilTooFew(oracles: readonly RunningOracle[], terminal: Terminal): Promise<void> {
  const quorum = Math.floor((oracles.length * 2) / 3) + 1
  let left = oracles.length
  return new Promise((resolve, reject) => {
    for (const [index, { name, done }] of oracles.entries())
      done.then(resolve, (error: unknown) => {
        left--
        terminal.note(`  ${name} cannot go on (${reasonOf(error)}); ${left} of ${oracles.length} do.`)
        if (left < quorum || index === 0) reject(error)
      })
  })
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
