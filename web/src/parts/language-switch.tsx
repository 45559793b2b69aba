/** The language of the pages: as the browser asks for it, or the one that is chosen here. */
import { LANGUAGES, type Language, languageNow, speak, wantedLanguage } from '../languages/language.ts'
import { changeSettings, useSettings } from '../me/settings.ts'
import { TEXT } from '../text.ts'

const ALL = Object.keys(LANGUAGES) as readonly Language[]

export function LanguageSwitch() {
  const { language } = useSettings()
  const choose = (chosen: Language | 'auto') => {
    changeSettings({ language: chosen })
    // What does not come is not spoken: the page stays as it is, and has it at the next visit.
    void speak(wantedLanguage(chosen, navigator.languages), navigator.languages).catch(() => undefined)
  }
  return (
    <label className="icon-button language" title={TEXT.language.label}>
      <span aria-hidden="true">{languageNow().toUpperCase()}</span>
      <select
        value={language}
        aria-label={TEXT.language.label}
        onChange={({ target }) => choose(target.value as Language | 'auto')}
      >
        <option value="auto">{TEXT.language.system}</option>
        {ALL.map(each => (
          <option key={each} value={each} lang={each}>
            {LANGUAGES[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
