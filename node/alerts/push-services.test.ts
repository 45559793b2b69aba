import { describe, expect, it } from 'vitest'
import { isPushService } from './push-services.ts'

describe('a node sends', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc:def',
    'https://updates.push.services.mozilla.com/wpush/v2/x',
    'https://db5p.notify.windows.com/w/?token=x',
    'https://web.push.apple.com/x',
    'https://push.example:8443/x',
  ])('to %s', endpoint => expect(isPushService(endpoint, ['push.example:8443'])).toBe(true))

  it.each([
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evil-fcm.googleapis.com/x',
    'https://notify.windows.com.evil.example/x',
    'https://evilnotify.windows.com/x',
    'https://user:word@fcm.googleapis.com/x',
    'https://fcm.googleapis.com@127.0.0.1/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1:8006/x',
    'https://localhost/x',
    'https://push.example/x',
    'https://push.example:8443.evil.example/x',
    'ftp://fcm.googleapis.com/x',
    'javascript:alert(1)',
    'fcm.googleapis.com',
    '',
    `https://fcm.googleapis.com/${'x'.repeat(1_100)}`,
  ])('never to %s', endpoint => expect(isPushService(endpoint, ['push.example:8443'])).toBe(false))
})
