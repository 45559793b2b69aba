/**
 * The checks that there are, and what each may find. All are passive: they connect, read what is said to anybody, and go. None tries a
 * password, an exploit or more than its few requests, and nothing that is found is kept but the fact.
 *
 * A finding is a code and facts that every machine would see alike. What may differ by place or time is left out of it (`leavesOut`), so
 * that what independent machines say can be held against each other.
 */

/** What a check is about: a name and who answers for it, an address and what listens there, or either. */
type Scope = 'name' | 'address' | 'either'

export interface CheckWords {
  readonly scope: Scope
  /** Once for each port that is named; a check without ports asks name servers alone. */
  readonly ports: boolean
  readonly words: string
  readonly leavesOut: string
}

export const CHECKS = {
  ports: {
    scope: 'address',
    ports: true,
    words: 'whether anything listens there: a connection is opened and closed',
    leavesOut: 'whether a closed port refuses or is silent',
  },
  tls: {
    scope: 'either',
    ports: true,
    words: 'versions and ciphers that are taken, and whose certificate it is until when',
    leavesOut: 'how long a certificate is good for from now: its end is told',
  },
  headers: {
    scope: 'either',
    ports: true,
    words: 'what a site tells browsers to refuse',
    leavesOut: 'the values of headers',
  },
  cookies: {
    scope: 'either',
    ports: true,
    words:
      'whether cookies that are set without asking are kept from scripts, other sites and plain connections',
    leavesOut: 'names and values of cookies, and how many there are',
  },
  listing: { scope: 'either', ports: true, words: 'whether / lists its files', leavesOut: 'the files' },
  exposed: {
    scope: 'either',
    ports: true,
    words: 'whether /.git/HEAD and /.env are given to anybody; what is in them is not kept',
    leavesOut: 'what is in them',
  },
  version: {
    scope: 'either',
    ports: true,
    words: 'whether a server tells its version',
    leavesOut: 'nothing: the version is told',
  },
  ssh: {
    scope: 'address',
    ports: true,
    words: 'what an SSH server says before anybody logs in: its version, keys and algorithms',
    leavesOut: 'its random cookie',
  },
  redis: {
    scope: 'address',
    ports: true,
    words: 'whether Redis answers PING without a password',
    leavesOut: 'nothing else is asked',
  },
  mqtt: {
    scope: 'address',
    ports: true,
    words: 'whether an MQTT broker takes a session without a password',
    leavesOut: 'nothing else is asked, and nothing subscribed',
  },
  mail: {
    scope: 'name',
    ports: false,
    words: 'SPF, DMARC and CAA of a name, by name servers',
    leavesOut: 'the records',
  },
} as const satisfies Record<string, CheckWords>

export type CheckId = keyof typeof CHECKS
export const CHECK_IDS = Object.keys(CHECKS) as readonly string[] as readonly [CheckId, ...CheckId[]]

export const SEVERITIES = ['high', 'medium', 'low', 'none'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Code → how bad that is, and what it means. */
export const FINDINGS = {
  no_answer: ['none', 'nothing answers there that could be checked'],
  port_open: ['low', 'something listens there for anybody'],
  port_closed: ['none', 'nothing listens there'],
  tls_1_0: ['high', 'it takes TLS 1.0, which was withdrawn (RFC 8996)'],
  tls_1_1: ['high', 'it takes TLS 1.1, which was withdrawn (RFC 8996)'],
  tls_1_3_missing: ['low', 'it does not speak TLS 1.3'],
  weak_cipher: ['medium', 'it takes a cipher without forward secrecy or of less than 128 bits'],
  certificate: ['none', 'its certificate, and until when it is good'],
  certificate_self_signed: ['medium', 'its certificate is signed by itself'],
  certificate_other_name: ['high', 'its certificate is for another name'],
  certificate_weak_key: ['high', 'its certificate has a key that is too short'],
  hsts_missing: ['medium', 'browsers are not told to come by TLS alone (Strict-Transport-Security)'],
  csp_missing: ['medium', 'browsers are not told what a page may load (Content-Security-Policy)'],
  sniffing_allowed: ['low', 'browsers may guess what a file is (X-Content-Type-Options)'],
  framing_allowed: ['low', 'other sites may put it into a frame (X-Frame-Options, frame-ancestors)'],
  referrer_told: ['low', 'other sites may be told where a visitor came from (Referrer-Policy)'],
  cookie_readable: ['medium', 'a cookie is given to scripts (HttpOnly)'],
  cookie_plain: ['medium', 'a cookie is sent over plain connections (Secure)'],
  cookie_cross_site: ['low', 'a cookie does not say which sites it goes with (SameSite)'],
  files_listed: ['medium', 'anybody is shown the list of files at /'],
  git_exposed: ['high', 'anybody may read /.git/HEAD, and so most likely all sources'],
  env_exposed: ['high', 'anybody may read /.env'],
  version_told: ['low', 'it tells its version to anybody'],
  ssh_version_1: ['high', 'it speaks SSH 1'],
  ssh_weak_key: ['medium', 'it proves itself by DSA or by RSA with SHA-1'],
  ssh_weak_exchange: ['medium', 'it takes a key exchange that is withdrawn'],
  ssh_weak_cipher: ['medium', 'it takes a cipher that is withdrawn'],
  redis_open: ['high', 'Redis takes orders without a password'],
  mqtt_open: ['high', 'the broker lets in anybody'],
  spf_missing: ['medium', 'it is not said who may send mail of that name (SPF)'],
  dmarc_missing: ['medium', 'it is not said what becomes of forged mail of that name (DMARC)'],
  caa_missing: ['low', 'it is not said who may issue certificates for that name (CAA)'],
} as const satisfies Record<string, readonly [Severity, string]>

export type FindingCode = keyof typeof FINDINGS
export const FINDING_CODES = Object.keys(FINDINGS) as readonly string[] as readonly [
  FindingCode,
  ...FindingCode[],
]
