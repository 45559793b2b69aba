/** What a person sees while the network runs: each epoch as it settles, the first claim, and what to try next. */

import { connectChain } from '../../chain/connect.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { assetOf, formatDay, formatSeconds, shortId } from '../../client/format.ts'
import { nameOf, readNames } from '../names.ts'
import { ROLES } from '../sender.ts'
import { epochBlock } from './epoch-block.ts'
import { claimLines, firstClaim } from './first-claim.ts'
import { followEpochs, newestSettled } from './follow-epochs.ts'
import { startMoments } from './network-time.ts'
import type { NetworkOptions, RunningNetwork } from './run-network.ts'
import { tellArchive } from './tell-archive.ts'

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
  const after = await newestSettled(api)
  introduce(network, story, after)
  try {
    const tasks = [
      tellEpochs({ network, story, after, signal, blockAfter: moments.blockAfter }),
      tellClaim(network, story, signal),
      tellArchive(network, options, signal),
      Promise.race(network.nodes.map(({ done }) => done)),
    ]
    const [epochs, claim, archive, node] = tasks
    await Promise.race([
      node,
      untilAborted(options.signal),
      ...(story.epochs === undefined ? [] : [epochs]),
      ...(story.untilClaim ? [claim] : []),
    ])
    over.abort()
    await Promise.all([epochs, claim, archive])
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
    `  ${terminal.style.quiet(`${where} ${formatDay(from, cast.timeZone)}, ${pace}. Ctrl-C stops everything.`)}`,
  )
}

interface EpochsToTell {
  readonly network: RunningNetwork
  readonly story: Story
  readonly after: number
  readonly signal: AbortSignal
  readonly blockAfter: (afterMs: number) => void
}

async function tellEpochs({ network, story, after, signal, blockAfter }: EpochsToTell): Promise<void> {
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
  }
  const devices = network.devices.map(({ signer }) => signer.subject)
  let told = 0
  for await (const { epoch, findings } of followEpochs({ api: network.api, devices, after, signal })) {
    terminal.line()
    for (const line of epochBlock({ epoch, findings, ...shown })) terminal.line(line)
    // At the end of its challenge window the root begins to pay, and somebody has to make the block that says so.
    blockAfter(rules.challengeMs + 2_000)
    if (++told === story.epochs) return
  }
}

async function tellClaim(
  { chain, deployment, api }: RunningNetwork,
  story: Story,
  signal: AbortSignal,
): Promise<void> {
  const { terminal, data } = story.options
  const client = await connectChain({ rpcUrl: chain.rpcUrl, chainId: chain.chainId })
  const sender = { client, account: developmentAccount(ROLES.relayer), embedded: true }
  const claimed = await firstClaim({ api, sender, deployment }, signal)
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
    command => `npm run cairn -- ${command}`,
  )
  terminal.line()
  terminal.line(
    `  ${style.quiet('Look at it in a browser:')} ${url}${style.quiet('. In another terminal, try:')}`,
  )
  for (const command of tries) terminal.line(`    ${style.accent(command)}`)
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
