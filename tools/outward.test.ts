/**
 * Who connects anywhere, and by whose word. An address that a stranger registers or says goes through links/reach.ts: else whoever runs a node or
 * an agent has its own network's machines asked for others (SSRF). Whatever connects otherwise stands here with who says where to, so that a
 * new one is a decision. Pages are not here: what a browser may reach its content security policy says.
 */
import { expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

const CONNECTS =
  /(?<![.\w])fetch\(|\bnew WebSocket\(|\bcreateSocket\(|\b(fetchNear|requestHttps?)\(|import \{[^}]*\b(connect|request)\b[^}]*\} from '(node:(net|tls|http|https)|mqtt)'/

/** Whoever judges each address that it connects to, and connects to that one (links/reach.ts). */
const JUDGES = [
  'links/ask-far.ts',
  'links/reach-fetch.ts',
  'resources/compute/agent/worker/kinds/scan/ask-site.ts',
  'resources/compute/agent/worker/kinds/scan/line.ts',
  'resources/coverage/agent/gateway/hand-over.ts',
  'resources/coverage/agent/relay/open-tunnel.ts',
  'resources/coverage/agent/relay/relay-door.ts',
  // Within a tunnel that open-tunnel.ts has opened.
  'resources/coverage/agent/probe/prober.ts',
]

/** What is called so there is a parameter, a name, or in a page. */
const NO_CONNECTIONS = [
  'bin/recompute-in-browser.ts',
  'client/node-api.ts',
  'node/agreement/evidence-list.ts',
  'node/agreement/segment-shelf.ts',
  'node/bundles.ts',
  'node/http/routes/reach/reach-frame.ts',
  'node/s3/s3-snapshots.ts',
  'protocol/message.ts',
  // It answers where it was asked from.
  'resources/coverage/agent/gateway/udp-door.ts',
]

/** Only where somebody says, who answers for the machine that connects. */
const BY_ITS_OWNER: Readonly<Record<string, string>> = {
  'agent/drivers/home-assistant/home-assistant.ts': 'the driver’s own options',
  'agent/drivers/http/events.ts': 'the driver’s own options',
  'agent/drivers/http/poll.ts': 'the driver’s own options',
  'agent/drivers/mqtt/hear-topics.ts': 'the driver’s own options',
  'agent/kit/gpsd.ts': 'the driver’s own options',
  'agent/kit/node-api.ts': 'nodes of the agent’s own configuration',
  'agent/mqtt-door.ts': 'nodes of the agent’s own configuration',
  'chain/subscribe.ts': 'the RPC that a node or a command is started with',
  'chain/transport.ts': 'the RPC that a node or a command is started with',
  'cli/doctor/read-health.ts': 'the node that is typed',
  'cli/commands/cluster/up.ts': 'the processes that it has started itself',
  'cli/node-client.ts': 'the node that is typed',
  'cli/watch/webhook.ts': 'the hook that is typed',
  'links/near-fetch.ts': 'whoever calls it, each of whom stands here',
  'node/agreement/http-peer.ts': 'oracles that the node is started with; no redirect is followed',
  'node/alerts/send-push.ts': 'push services that are listed by name (push-services.ts)',
  'node/cluster/forward.ts': 'the cluster’s own processes',
  'node/erasure/ask-peer.ts': 'oracles that the node is started with; no redirect is followed',
  'node/mqtt/bridge.ts': 'the broker that the node is started with',
  'node/rules/find-rules.ts': 'oracles that the node is started with; no redirect is followed',
  'node/s3/client.ts': 'the store that the node is started with; no redirect is followed',
  'resources/compute/agent/requester/rent.ts': 'the desk that its caller names, on its own machine',
  'resources/coverage/agent/chirpstack/mqtt-door.ts': 'the driver’s own options',
  'resources/coverage/agent/chirpstack/mqtt-way.ts': 'the driver’s own options',
  'resources/coverage/agent/mesh/node-mirror.ts': 'nodes of the agent’s own configuration',
  'resources/coverage/agent/recorded/forwarder.ts': 'the port that its own gateway has opened',
  'resources/coverage/agent/things/things-way.ts': 'the driver’s own options',
  'resources/energy/agent/dsmr/dsmr.ts': 'the driver’s own options',
  'resources/mobility/agent/bridge.ts': 'the driver’s own options',
  'resources/mobility/agent/obd/elm327.ts': 'the driver’s own options',
  'resources/signal/agent/modem/run-modem.ts': 'the driver’s own options',
}

it('nobody connects where a stranger says, but by what judges the address', () => {
  const own = sourceFiles().filter(
    ({ path, isTest }) => !isTest && !/^(web|bench|sim|tools|examples)\/|\/(web|bench|cli)\//.test(path),
  )
  const connecting = own.filter(({ text }) => CONNECTS.test(text)).map(({ path }) => path)
  const known = [...JUDGES, ...NO_CONNECTIONS, ...Object.keys(BY_ITS_OWNER)]
  expect(connecting.filter(path => !known.includes(path)).toSorted()).toEqual([])
  expect(known.filter(path => !connecting.includes(path)).toSorted()).toEqual([])
})
