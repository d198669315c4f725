import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { useSettings } from '../settings.ts'
import { isLanguage, LANGUAGES, type Language, language, speak, t } from '../words/index.ts'

const EACH = Object.keys(LANGUAGES).filter(isLanguage)

/** The languages of the interface, each by its own name in its own language; the choice is kept on the device. */
export function Languages(): VNode {
  const { language: chosen } = useSettings()
  const [failed, setFailed] = useState(false)
  const choose = async (next: Language): Promise<void> => {
    try {
      await speak(next)
      setFailed(false)
      chosen.value = next
    } catch {
      setFailed(true)
    }
  }
  return (
    <nav class="languages" aria-label={t('app:language.choose')}>
      {EACH.map((one) => (
        <button
          key={one}
          type="button"
          class="line-button"
          lang={one}
          aria-pressed={language.value === one}
          onClick={() => void choose(one)}
        >
          {LANGUAGES[one]}
        </button>
      ))}
      <span role="status" class="small">
        {failed ? t('app:language.failed') : ''}
      </span>
    </nav>
  )
}
