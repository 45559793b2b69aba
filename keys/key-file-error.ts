/** A key file that must not be used. The message says what would be right, and never holds key material. */
import { OperatingError } from '../protocol/operating-error.ts'

export type KeyFileCode = 'key_permissions' | 'key_malformed' | 'key_algorithm'

export class KeyFileError extends OperatingError<KeyFileCode> {
  override readonly name = 'KeyFileError'
  readonly path: string

  constructor(code: KeyFileCode, path: string, message: string) {
    super(code, message, { facts: { path } })
    this.path = path
  }
}
