/** Every code that uptime gives, and what it means. */
export const UPTIME_REASONS = {
  payload_malformed: 'The payload is not a SenML pack in CBOR as described. The facts name what is wrong.',
  no_uptime: 'The pack holds no record named uptime with a number of seconds from 0.',
  too_late:
    'The record was older than the network allows when its message arrived, or from before the device was registered, or after its message. It is not counted.',
  interval_counted: 'The device was already heard in this interval.',
  not_vouched:
    'Nobody who is listed vouches for the device, so what it earns waits. A voucher releases it; else it is paid when the network’s time for that is over.',
  restarted: 'The device restarted since it was last heard.',
} as const satisfies Record<string, string>

export type UptimeReason = keyof typeof UPTIME_REASONS
