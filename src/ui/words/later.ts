import { later } from './en/later.ts'
import { addEnglish } from './index.ts'

// Whatever shows these words imports this, and so has them before it is drawn.
addEnglish(later)
