/** What / of a site answers, looked at in four ways, and two files that nobody should be given. */
import type { FindingCode } from '../../../../../messages/scan/checks.ts'
import type { Found } from '../../../../../messages/scan/report.ts'
import { askSite } from '../ask-site.ts'
import type { Check } from './check.ts'

export const [FRONT_BYTES, FILE_BYTES] = [16_384, 512]

export const headersCheck: Check = async ({ front, probe: { isPlain } }) => {
  const { status, headers } = await front()
  const said = (name: string) => String(headers[name] ?? '')
  const found: Found[] = []
  const missing = (isSaid: boolean, code: FindingCode) => void (isSaid || found.push({ code }))
  if (!isPlain) missing(/max-age=[1-9]/.test(said('strict-transport-security')), 'hsts_missing')
  // What only leads on has no page that could be framed.
  if (status >= 300 && status < 400) return found
  const policy = said('content-security-policy')
  missing(policy !== '', 'csp_missing')
  missing(said('x-content-type-options').toLowerCase() === 'nosniff', 'sniffing_allowed')
  missing(said('x-frame-options') !== '' || policy.includes('frame-ancestors'), 'framing_allowed')
  missing(said('referrer-policy') !== '', 'referrer_told')
  return found
}

export const cookiesCheck: Check = async ({ front }) => {
  const { headers } = await front()
  const found: Found[] = []
  for (const cookie of headers['set-cookie'] ?? []) {
    const attributes = cookie
      .split(';')
      .slice(1)
      .map(part => part.trim().toLowerCase())
    const has = (name: string) => attributes.some(one => one === name || one.startsWith(`${name}=`))
    if (!has('httponly')) found.push({ code: 'cookie_readable' })
    if (!has('secure')) found.push({ code: 'cookie_plain' })
    if (!has('samesite')) found.push({ code: 'cookie_cross_site' })
  }
  return found
}

export const listingCheck: Check = async ({ front }) => {
  const { status, body } = await front()
  const isListed =
    status === 200 && /<title>\s*(index of \/|directory listing)/i.test(body.toString('latin1'))
  return isListed ? [{ code: 'files_listed' }] : []
}

export const versionCheck: Check = async ({ front }) => {
  const { headers } = await front()
  const told = ['server', 'x-powered-by']
    .map(name => String(headers[name] ?? ''))
    .filter(one => /\d/.test(one))
  return told.map(version => ({ code: 'version_told', facts: { version } }))
}

/** Existence only: what came is looked at once, and let go. */
export const exposedCheck: Check = async ({ line, probe: { port, isPlain }, signal }) => {
  const begins = async (path: string, form: RegExp) => {
    const { status, body } = await askSite(line, { port, isPlain, path, most: FILE_BYTES }, signal)
    return status === 200 && form.test(body.toString('latin1'))
  }
  const found: Found[] = []
  if (await begins('/.git/HEAD', /^(ref: refs\/|[0-9a-f]{40}\s*$)/)) found.push({ code: 'git_exposed' })
  if (await begins('/.env', /^(?!\s*<)(?:#.*\r?\n|\s)*(?:export )?[A-Za-z_]\w*=/))
    found.push({ code: 'env_exposed' })
  return found
}
