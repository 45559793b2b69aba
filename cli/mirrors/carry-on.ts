/** Headers carried to a mirror, once or for as long as it runs, with what nodes signed for changes of the oracles. */
import { type Carried, carry } from '../../chain/mirrors/carry.ts'
import type { Sender } from '../../chain/send-transaction.ts'
import { createNodeApi } from '../../client/node-api.ts'
import { pause } from '../../links/pause.ts'
import { parseDuration } from '../../protocol/duration.ts'
import { createNodeClient } from '../node-client.ts'
import type { Act } from '../transaction/open-act.ts'
import { listenForInterruption } from '../up/interruption.ts'
import type { MirrorPlace } from './place.ts'

const LOOK_MS = 30_000

export async function carryOn(act: Act, place: MirrorPlace, sender: Sender): Promise<readonly Carried[]> {
  const { args, client: home, deployment, terminal } = act
  const nodes = (args.text('ask') ?? act.settings.nodeUrl() ?? '').split(',').filter(url => url !== '')
  const every = args.text('between')
  const options = {
    home,
    deployment,
    sender,
    mirror: place.now.mirror,
    signaturesOf: (number: number) => signaturesOf(nodes, number),
    ...(every === undefined ? {} : { everyMs: parseDuration(every) }),
  }
  if (!args.flag('watch')) return carry(options)
  const interruption = listenForInterruption(terminal.note)
  try {
    while (!interruption.signal.aborted) {
      for (const one of await carry(options).catch(tellFailure)) terminal.line(sentence(one))
      await pause(LOOK_MS, interruption.signal)
    }
    return []
  } finally {
    interruption.dispose()
  }

  /** The next look tries again. */
  function tellFailure(error: unknown): readonly Carried[] {
    terminal.note(`  ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

/** Of whichever nodes answer. */
async function signaturesOf(nodes: readonly string[], number: number): Promise<readonly `0x${string}`[]> {
  const answers = await Promise.allSettled(
    nodes.map(url => createNodeApi(createNodeClient(url)).getMirrors()),
  )
  return answers
    .flatMap(answer => (answer.status === 'fulfilled' ? answer.value.handovers : []))
    .flatMap(told => (told.number === number && told.signature !== undefined ? [told.signature] : []))
    .map(signature => signature as `0x${string}`)
}

export function sentence(one: Carried): string {
  switch (one.did) {
    case 'handed-over':
      return `✓ the mirror knows the oracles after change ${one.number}`
    case 'submitted':
      return `✓ the header of epoch ${one.epoch} waits there`
    case 'activated':
      return `✓ the root of epoch ${one.epoch} pays there`
    case 'waits-for-signatures':
      return `! change ${one.number} of the oracles: ${one.have} of ${one.need} signatures. Ask more nodes: --ask URLS`
    case 'stale':
      return '! no header has come for so long that the mirror believes no oracle: its governance has to name them (renew)'
    case 'differs':
      return `! what waits there for epoch ${one.epoch} is not what home has: its governance should refuse ${one.headerHash}`
    default:
      return one satisfies never
  }
}
