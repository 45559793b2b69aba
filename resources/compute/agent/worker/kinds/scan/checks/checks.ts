/** How each check looks: a file, and a line here. */
import type { CheckId } from '../../../../../messages/scan/checks.ts'
import type { Check } from './check.ts'
import { mailCheck } from './mail.ts'
import { mqttCheck, redisCheck } from './open-services.ts'
import { portsCheck } from './ports.ts'
import { cookiesCheck, exposedCheck, headersCheck, listingCheck, versionCheck } from './site.ts'
import { sshCheck } from './ssh.ts'
import { tlsCheck } from './tls.ts'

export const CHECK_WAYS: Readonly<Record<CheckId, Check>> = {
  ports: portsCheck,
  tls: tlsCheck,
  headers: headersCheck,
  cookies: cookiesCheck,
  listing: listingCheck,
  exposed: exposedCheck,
  version: versionCheck,
  ssh: sshCheck,
  redis: redisCheck,
  mqtt: mqttCheck,
  mail: mailCheck,
}
