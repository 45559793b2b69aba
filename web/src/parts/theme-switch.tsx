/** Light, dark, or as the system has it. */
import { changeSettings, type Theme, useSettings } from '../me/settings.ts'
import { TEXT } from '../text.ts'

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'dark', dark: 'light', light: 'auto' }

export function ThemeSwitch() {
  const { theme } = useSettings()
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={TEXT.theme[theme]}
      title={TEXT.theme[theme]}
      onClick={() => changeSettings({ theme: NEXT[theme] })}
    >
      <svg
        width="18"
        height="18"
        viewBox="0 0 18 18"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      >
        <circle cx="9" cy="9" r="6.2" />
        {theme === 'light' ? null : (
          <path
            d={
              theme === 'dark'
                ? 'M9 2.8a6.2 6.2 0 1 0 0 12.4 6.2 6.2 0 0 0 0-12.4z'
                : 'M9 2.8a6.2 6.2 0 0 1 0 12.4z'
            }
            fill="currentColor"
          />
        )}
      </svg>
    </button>
  )
}
