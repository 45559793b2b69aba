/** Drivers of no resource: readings that a program hands over, that devices tell by the usual protocols, and that were recorded. */
import type { AnyDriver } from '../kit/service.ts'
import { homeAssistant } from './home-assistant/home-assistant.ts'
import { events } from './http/events.ts'
import { poll } from './http/poll.ts'
import { receive } from './http/receive.ts'
import { local } from './local/local.ts'
import { mqtt } from './mqtt/mqtt.ts'
import { recorded } from './recorded/recorded.ts'

export const CORE_DRIVERS: readonly AnyDriver[] = [local, recorded]

/** By protocol: any device that speaks it, once it is mapped. */
export const PROTOCOL_DRIVERS: readonly AnyDriver[] = [mqtt, poll, receive, events, homeAssistant]
