/** The network server of a consumer, as it sees all gateways that carry for it: one gateway, of one EUI. */
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createReach } from '../../../../links/reach.ts'
import { type MqttWay, type MqttWayOptions, openMqttWay } from '../chirpstack/mqtt-way.ts'
import { openUdpWays } from '../gateway/hand-over.ts'
import type { Json } from '../gwmp/rxpk.ts'
import { readBase64 } from '../gwmp/rxpk.ts'
import { isThings, openThingsWay } from '../things/things-way.ts'
import { createDownlinkDesk, type DownlinkDesk } from './downlink-desk.ts'
import { createVirtualGateway, type Heard } from './virtual-gateway.ts'

export interface NetworkServer {
  up(heard: Heard): Promise<void>
  readonly desk: DownlinkDesk
  keepOpen(): void
  close(): void
}

export interface ServerOptions {
  /** `udp://HOST:PORT` (GWMP), `mqtt://HOST:PORT/REGION` (ChirpStack), `tts://GATEWAY%40TENANT:KEY@HOST:8882` (The Things Stack); `-` where there is none. */
  readonly server: string
  /** What the server calls the gateway: 16 hex digits; of the consumer's own id unless said. */
  readonly eui: string
}

interface Checks {
  /** Whatever the server answers a request to join with. */
  answered(answer: Uint8Array, nowMs: number): void
}

const EUI_DIGITS = 16
const SPOKEN = ['udp:', 'mqtt:', 'mqtts:', 'tts:', 'tts+plain:']

export function openServer(
  { server, eui }: ServerOptions,
  { subject, nowMs, warn }: Pick<ServiceContext, 'subject' | 'nowMs' | 'warn'>,
  checks: Checks | undefined,
): NetworkServer | undefined {
  if (server === '-') return undefined
  const url = URL.parse(server)
  if (url === null || !SPOKEN.includes(url.protocol))
    throw new ConfigError(
      'server',
      'udp://HOST:PORT, mqtt://HOST:PORT/REGION, tts://GATEWAY%40TENANT:KEY@HOST:8882 or - is needed',
    )
  const own = eui === '-' ? subject.slice(0, EUI_DIGITS) : eui
  const [gateways, desk] = [createVirtualGateway(), createDownlinkDesk()]
  const downlink = async (txpk: object) => {
    const frame = readBase64(String((txpk as Json)['data'] ?? ''))
    if (frame !== undefined) checks?.answered(frame, nowMs())
    const way = gateways.down(txpk as Json)
    return typeof way === 'string' ? way : desk.send(way.gateway, way)
  }
  const open = isThings(url) ? openThingsWay : url.protocol === 'udp:' ? openGwmpWay : openMqttWay
  const way = open({ url, eui: own, downlink, odd: warn })
  return {
    desk,
    up: heard => way.push(gateways.up(heard, nowMs())),
    keepOpen: () => way.keepOpen?.(),
    close() {
      desk.close()
      way.close()
    },
  }
}

/** As a packet forwarder speaks to it. */
function openGwmpWay({ url, eui, downlink, odd }: MqttWayOptions): MqttWay {
  const { push, keepOpen, close } = openUdpWays({
    downlink: (_, txpk) => downlink(txpk),
    odd,
    // Its own, wherever it is.
    reach: createReach(['*']),
  })
  return { push: received => push(url, { eui, received }), keepOpen, close }
}
