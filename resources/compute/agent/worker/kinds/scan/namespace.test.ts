/** Scans in a network namespace of their own, with real ports and a real name server: nothing leaves this machine, whatever is wrong with it. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { inPath } from '../../sandbox/find-tool.ts'

const PROGRAM = join(import.meta.dirname, '../../../../testing/scan/in-namespace.ts')
/** Only loopback is there; ports below 1 024 may be opened in it. */
const INSIDE = [
  ...['--unshare-user', '--unshare-net', '--uid', '0', '--gid', '0', '--cap-add', 'CAP_NET_BIND_SERVICE'],
  ...['--dev-bind', '/', '/'],
]
const run = promisify(execFile)

/** Debian's packages bubblewrap and openssl bring them; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const mayMiss = process.env['CAIRN_ALL_TOOLS'] !== '1'
const hasTools = inPath('bwrap') !== undefined && inPath('openssl') !== undefined
const hasNamespaces =
  hasTools &&
  (await run('bwrap', [...INSIDE, 'true']).then(
    () => true,
    () => false,
  ))

describe.skipIf(mayMiss && !hasNamespaces)('a scan in a network namespace', () => {
  it('finds what a shop shows, the same twice, and sends a stranger nothing but the question for its consent', async () => {
    const { stdout } = await run('bwrap', [...INSIDE, process.execPath, PROGRAM])
    const said = JSON.parse(stdout) as Readonly<Record<string, never>>
    expect(said).toMatchObject({
      interfaces: ['lo'],
      one: {
        lines: [
          ['127.0.0.41', 'ports', 22, 'port_open'],
          ['127.0.0.41', 'ports', 9, 'port_closed'],
          ['127.0.0.41', 'ssh', 22, 'ssh_weak_cipher', 'ssh_weak_exchange', 'ssh_weak_key', 'version_told'],
          ['127.0.0.41', 'redis', 6379, 'redis_open'],
          ['127.0.0.41', 'mqtt', 1883, 'mqtt_open'],
          expect.arrayContaining(['tls', 'certificate_other_name', 'weak_cipher']),
          expect.arrayContaining(['shop.lab', 'tls', 'certificate_self_signed']),
          expect.arrayContaining(['shop.lab', 80, 'csp_missing']),
          expect.arrayContaining(['shop.lab', 443, 'hsts_missing']),
          ['shop.lab', 'mail', 0, 'caa_missing', 'dmarc_missing'],
        ],
      },
      byName: { refused: 'consent_not_told' },
      byAddress: { refused: 'consent_not_told' },
      // Two machines, one question each at the two ports of sites.
      came: { secure: 2, plain: 2, ssh: 0, redis: 0, mqtt: 0, live: 0 },
      consented: { lines: [['127.0.0.66', 'ports', 22, 'port_open']] },
    })
    expect(said['other']).toEqual(said['one'])
  })
})
