/** What name servers say of a name's mail and certificates. */
import type { Found } from '../../../../../messages/scan/report.ts'
import type { Check } from './check.ts'

export const mailCheck: Check = async ({ line: { host }, names }) => {
  const says = async (name: string, form: RegExp) => (await names.textsOf(name)).some(text => form.test(text))
  const found: Found[] = []
  if (!(await says(host, /^v=spf1( |$)/i))) found.push({ code: 'spf_missing' })
  if (!(await says(`_dmarc.${host}`, /^v=DMARC1\s*;/))) found.push({ code: 'dmarc_missing' })
  if (!(await names.hasCaa(host))) found.push({ code: 'caa_missing' })
  return found
}
