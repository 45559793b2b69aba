/** Which phone this is, as far as its browser says: the model's name, `iPhone`, or nothing. Source: User-Agent Client Hints. */

interface ClientHints {
  getHighEntropyValues(hints: readonly string[]): Promise<{ readonly model?: string }>
}

const MOST_LETTERS = 32

export async function readPhoneModel(): Promise<string> {
  const { userAgent, userAgentData } = navigator as Navigator & { readonly userAgentData?: ClientHints }
  const hinted = await userAgentData?.getHighEntropyValues(['model']).catch(() => undefined)
  if (hinted?.model !== undefined && hinted.model !== '') return hinted.model.slice(0, MOST_LETTERS)
  return /iPhone/.test(userAgent) ? 'iPhone' : ''
}
