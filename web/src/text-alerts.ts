/** The sentences about alerts. */
import { catalogueOf } from './languages/catalogue.ts'

export const ALERTS_EN = {
  title: 'Alerts',
  about:
    'This browser tells you what changes for the worse, and when it is well again, also while this page is closed. At most twelve messages an hour; this node and the browser’s push service carry them, and the push service can read none.',
  topics: {
    silent: 'A device of mine is silent',
    payout: 'A device of mine earns less or more than usual',
    node: 'This node is behind',
    signed: 'This node’s oracle did not sign an epoch',
  },
  on: 'Turn alerts on',
  change: 'Keep this choice',
  off: 'Turn alerts off',
  busy: 'One moment …',
  asks: 'Your browser asks whether this page may show messages.',
  stands: (until: string) => `Alerts are on in this browser until ${until}; opening this page renews them.`,
  ended: 'Alerts are off in this browser.',
  nothing: 'Choose what you want to be told.',
  denied:
    'Your browser does not let this page show messages. Allow notifications for it in the browser’s settings, then come back.',
  cannot:
    'This browser cannot be told while the page is closed: that takes HTTPS and, on an iPhone, this page on the home screen. From a terminal: cairn watch.',
  notYours: 'Only with the key of this account: it has to sign who is told. From a terminal: cairn watch.',
  noService: 'The browser’s push service does not answer. Try again later.',
} as const

export const ALERTS_TEXT = catalogueOf(ALERTS_EN, {
  de: async () => (await import('./languages/de.ts')).ALERTS,
  es: async () => (await import('./languages/es.ts')).ALERTS,
})
