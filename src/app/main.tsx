import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '../ui/css/index.css'
import { render } from 'preact'
import { useSettings } from '../ui/settings.ts'
import { App } from './app.tsx'

useSettings()
const place = document.getElementById('app')
if (place) render(<App />, place)
