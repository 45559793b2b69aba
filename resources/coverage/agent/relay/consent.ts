/** What the owner of a relay says before it begins, word for word; and what is told to who has not said it. */
export const CONSENT = 'what others do is done from my address, and I may'
export const CONSENT_NEEDED = `Other people’s traffic leaves by your address: whoever is harmed by it, and your provider, comes to you first, and in some places you answer for it. Ask your provider and your law whether you may. Then say: ${CONSENT}`
