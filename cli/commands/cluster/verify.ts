/** `cairn verify`: one of any number of processes that check ahead what an oracle took in. */
import { reasonOf } from '../../../links/is-passing.ts'
import { keepTrying } from '../../../links/keep-trying.ts'
import { createOutage } from '../../../links/outage.ts'
import { startVerifier } from '../../../node/start-node.ts'
import { neededStore, STORE_OPTIONS } from '../../cluster/store-options.ts'
import type { Command } from '../../command.ts'
import { EXIT } from '../../errors.ts'
import { CHAIN_OPTIONS, DATA_OPTION, NETWORK_OPTION, settingsOf } from '../../settings.ts'
import { listenForInterruption } from '../../up/interruption.ts'

export const verifyCommand: Command = {
  about: [
    'Checks the messages in an oracle’s database before they are settled: whether each is what was taken in, and signed by its device. So whoever settles (cairn node --store) needs not, and a row that the disk damaged is found while its device can still deliver it again.',
    'It leases a part of the devices at a time: start as many as there is to do, on any machines, and end, pause or kill any of them at any time.',
  ],
  options: { ...STORE_OPTIONS, ...NETWORK_OPTION, ...CHAIN_OPTIONS, ...DATA_OPTION },
  positionals: [],
  examples: ['cairn verify --store postgres://cairn@db.example/cairn'],
  async run(args, context) {
    const settings = settingsOf(args, context)
    const postgres = neededStore(args, context.env)
    const [deployment, { network }] = await Promise.all([settings.deployment(), settings.network()])
    const options = { network, deployment, rpcUrl: settings.rpcUrl(deployment), postgres }
    const { note } = context.terminal
    const interruption = listenForInterruption(note)
    const { signal } = interruption
    const outage = createOutage({
      onBegin: error => note(`  The verifier waits: ${reasonOf(error)}.`),
      onEnd: () => note('  The verifier goes on.'),
    })
    try {
      const running = await keepTrying(() => startVerifier(options), { signal, outage }).catch(error => {
        if (signal.aborted) return undefined
        throw error
      })
      if (running === undefined) return EXIT.ok
      await interruption.ended
      await running.stop()
      return EXIT.ok
    } finally {
      interruption.dispose()
    }
  },
}
