/** Every route of the node. */
import { createFileDoor } from './doors/files.ts'
import { createReadings } from './doors/readings.ts'
import type { Route } from './route.ts'
import { accountRoutes } from './routes/accounts.ts'
import { alertRoutes } from './routes/alerts.ts'
import { callRoutes } from './routes/calls/calls.ts'
import { creditRoutes } from './routes/credits.ts'
import { deviceRoutes } from './routes/devices.ts'
import { earningRoutes } from './routes/earnings.ts'
import { economyRoutes } from './routes/economy.ts'
import { epochRoutes } from './routes/epochs.ts'
import { eventRoutes } from './routes/events.ts'
import { bundleRoutes } from './routes/evidence/bundles.ts'
import { erasureRoutes } from './routes/evidence/erasures.ts'
import { faultRoutes } from './routes/faults.ts'
import { holderRoutes } from './routes/governance/holders.ts'
import { regionRoutes } from './routes/governance/regions.ts'
import { rulesRoutes } from './routes/governance/rules.ts'
import { stakesRoutes } from './routes/governance/stakes.ts'
import { voteRoutes } from './routes/governance/votes.ts'
import { messageRoutes } from './routes/messages.ts'
import { mirrorRoutes } from './routes/mirrors.ts'
import { networkRoutes } from './routes/network.ts'
import { oracleRoutes } from './routes/oracle.ts'
import { ownPageRoutes } from './routes/own-pages.ts'
import { pairingRoutes } from './routes/pairing.ts'
import { reachRoutes } from './routes/reach/reach.ts'
import { relayRoutes } from './routes/relay.ts'
import { shareRoutes } from './routes/shares.ts'
import type { NodeServices } from './services.ts'

export function listRoutes(services: NodeServices): readonly Route[] {
  const [files, readings] = [createFileDoor(services), createReadings()]
  return [
    ...messageRoutes(services),
    ...networkRoutes(services),
    ...holderRoutes(services),
    ...regionRoutes(services),
    ...rulesRoutes(services),
    ...voteRoutes(services),
    ...epochRoutes(services, { files, readings }),
    ...economyRoutes(services),
    ...bundleRoutes(services, files),
    ...erasureRoutes(services),
    ...deviceRoutes(services, readings),
    ...accountRoutes(services),
    ...earningRoutes(services),
    ...reachRoutes(services),
    ...relayRoutes(services),
    ...creditRoutes(services),
    ...shareRoutes(services, readings),
    ...stakesRoutes(services),
    ...mirrorRoutes(services),
    ...pairingRoutes(services),
    ...callRoutes(services),
    ...alertRoutes(services),
    ...ownPageRoutes(services),
    ...eventRoutes(services),
    ...oracleRoutes(services, files),
    ...faultRoutes(services),
  ]
}
