/** A key file that must not be used. The message says what would be right, and never holds key material. */

export type KeyFileCode = 'key_permissions' | 'key_malformed' | 'key_algorithm'

export class KeyFileError extends Error {
  override readonly name = 'KeyFileError'
  readonly code: KeyFileCode
  readonly path: string

  constructor(code: KeyFileCode, path: string, message: string) {
    super(message)
    this.code = code
    this.path = path
  }
}
