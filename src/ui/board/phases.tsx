import '../words/later.ts'

export { BudgetSheet } from './budget/sheet.tsx'
export { TableDesk } from './desk/table-desk.tsx'
export { Outturn } from './outturn/outturn.tsx'
export { Reflection } from './reflect/reflect.tsx'
