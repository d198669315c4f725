import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '../ui/css/index.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { useSettings } from '../ui/settings.ts'
import { speak, language as spoken } from '../ui/words/index.ts'
import { App } from './app.tsx'
import { languageAsked } from './link.ts'
import { keepOffline } from './offline/register.ts'

/** Speaks the language that the address asks for, or the one that was chosen before; English when it cannot be had. */
async function begin(place: HTMLElement): Promise<void> {
  const { language } = useSettings()
  language.value = languageAsked(location.search) ?? language.peek()
  if (language.peek() !== 'en') await speak(language.peek()).catch(() => undefined)
  effect(() => {
    document.documentElement.lang = spoken.value === 'en' ? 'en-GB' : spoken.value
  })
  place.replaceChildren()
  render(<App />, place)
}

const place = document.getElementById('app')
if (place) void begin(place)
// Once the page stands: keeping the rest of the game must not hold up its first screen.
addEventListener('load', () => void keepOffline())
