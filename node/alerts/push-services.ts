/**
 * To whom a node sends because somebody asked it to. Law: only to the push services of browsers that are known by name, and to
 * those that the operator named; so nobody makes a node send anything into its own network.
 */

/** Of Chromium, Firefox, Edge on Windows and Safari. Source: where their subscriptions point to. */
const KNOWN = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '.push.services.mozilla.com',
  '.notify.windows.com',
  '.push.apple.com',
] as const

const MOST_LENGTH = 1_024

/**
 * @param own of the operator: `push.example` or `push.example:8443`
 * @example isPushService('https://fcm.googleapis.com/fcm/send/x', []) // → true
 * @example isPushService('https://169.254.169.254/latest', []) // → false
 */
export function isPushService(endpoint: string, own: readonly string[]): boolean {
  if (endpoint.length > MOST_LENGTH || !URL.canParse(endpoint)) return false
  const { protocol, host, username, password } = new URL(endpoint)
  if (protocol !== 'https:' || username !== '' || password !== '') return false
  return (
    own.includes(host) || KNOWN.some(name => host === name || (name.startsWith('.') && host.endsWith(name)))
  )
}
