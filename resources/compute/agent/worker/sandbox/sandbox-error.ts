/** Why a tool was not run, or not to its end: a code, what would be right, and the facts. */
import { type ErrorFacts, OperatingError } from '../../../../../protocol/operating-error.ts'

export const SANDBOX_ERRORS = {
  tool_missing: 'The program is not installed. Install it, or do not allow that kind of work.',
  sandbox_missing:
    'Native tools run only in a sandbox, and bubblewrap (bwrap) and prlimit are not both installed. Install bubblewrap and util-linux, or do not allow that kind of work.',
  sandbox_refused:
    'The system does not let this account make namespaces, so nothing keeps a tool inside. Allow user namespaces (sysctl user.max_user_namespaces, kernel.unprivileged_userns_clone, or an AppArmor profile for bwrap), or do not allow that kind of work.',
  tool_failed: 'The tool ended with an error. The facts have its last words.',
  tool_too_long: 'The tool took longer than it may, and was ended.',
  tool_too_much: 'The tool gave more than it may, and was ended.',
  tool_unwanted: 'The tool was ended, since nobody wants what it does any more.',
} as const satisfies Record<string, string>

export type SandboxErrorCode = keyof typeof SANDBOX_ERRORS

export class SandboxError extends OperatingError<SandboxErrorCode> {
  override readonly name = 'SandboxError'

  constructor(code: SandboxErrorCode, facts: ErrorFacts = {}, cause?: unknown) {
    super(code, SANDBOX_ERRORS[code], { facts, retryable: false, cause })
  }
}
