/** A configuration that cannot work: which field, and what would be right. */

import { OperatingError } from '../../protocol/operating-error.ts'

export class ConfigError extends OperatingError<'config_invalid'> {
  override readonly name = 'ConfigError'
  readonly field: string

  constructor(field: string, right: string) {
    super('config_invalid', `${field}: ${right}`, { facts: { field } })
    this.field = field
  }
}
