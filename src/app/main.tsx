import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '../ui/css/index.css'
import { render } from 'preact'
import { useSettings } from '../ui/settings.ts'
import { App } from './app.tsx'
import { keepOffline } from './offline/register.ts'

useSettings()
const place = document.getElementById('app')
if (place) render(<App />, place)
// Once the page stands: keeping the rest of the game must not hold up its first screen.
addEventListener('load', () => void keepOffline())
