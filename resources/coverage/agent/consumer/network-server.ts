/** The network server of a consumer, as it sees all gateways that carry for it: one gateway, of one EUI. */
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { openUdpWays } from '../gateway/hand-over.ts'
import type { Json } from '../gwmp/rxpk.ts'
import { readBase64 } from '../gwmp/rxpk.ts'
import { createDownlinkDesk, type DownlinkDesk } from './downlink-desk.ts'
import { createVirtualGateway, type Heard } from './virtual-gateway.ts'

export interface NetworkServer {
  up(heard: Heard): Promise<void>
  readonly desk: DownlinkDesk
  keepOpen(): void
  close(): void
}

export interface ServerOptions {
  /** `udp://HOST:PORT`; `-` where there is none. */
  readonly server: string
  /** What the server calls the gateway: 16 hex digits; of the consumer's own id unless said. */
  readonly eui: string
}

interface Checks {
  /** Whatever the server answers a request to join with. */
  answered(answer: Uint8Array, nowMs: number): void
}

const EUI_DIGITS = 16

export function openServer(
  { server, eui }: ServerOptions,
  { subject, nowMs, warn }: Pick<ServiceContext, 'subject' | 'nowMs' | 'warn'>,
  checks: Checks | undefined,
): NetworkServer | undefined {
  if (server === '-') return undefined
  const url = new URL(server)
  const own = eui === '-' ? subject.slice(0, EUI_DIGITS) : eui
  const [gateways, desk] = [createVirtualGateway(), createDownlinkDesk()]
  const downlink = async (_: string, txpk: object) => {
    const frame = readBase64(String((txpk as Json)['data'] ?? ''))
    if (frame !== undefined) checks?.answered(frame, nowMs())
    const way = gateways.down(txpk as Json)
    return typeof way === 'string' ? way : desk.send(way.gateway, way)
  }
  const ways = openUdpWays({ downlink, odd: warn })
  return {
    desk,
    async up(heard) {
      await ways.push(url, { eui: own, received: gateways.up(heard, nowMs()) })
    },
    keepOpen: ways.keepOpen,
    close() {
      desk.close()
      ways.close()
    },
  }
}
