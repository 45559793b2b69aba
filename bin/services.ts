/** All that an agent can run: what every network has, and what resources bring. */
import { CORE_DRIVERS, PROTOCOL_DRIVERS } from '../agent/drivers/list.ts'
import type { Services } from '../agent/kit/service.ts'
import { RESOURCE_SERVICES } from '../resources/services.ts'

export const SERVICES: Services = {
  ...RESOURCE_SERVICES,
  drivers: [...CORE_DRIVERS, ...RESOURCE_SERVICES.drivers, ...PROTOCOL_DRIVERS],
}
