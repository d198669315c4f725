export const coach = {
  label: 'A hint for newcomers',
  done: 'Got it',
  off: 'No more hints',
  brief:
    'This is what you know as the quarter begins: the news that everyone reads, your own money, and cards that only you hold. Others hold cards too. When you have looked round, go to the board.',
  board:
    'Here you talk. A card that you share may be just what somebody else is missing; a question costs nothing. A deal binds only when everyone in it agrees. You need not use everything.',
  budget:
    'Now you decide alone, and so do they, sealed. Your services stand at the approved plan. What you put into a joint programme counts only if its other partners do the same.',
  outturn:
    'All budgets are open. Look at who paid for what, and at who gained. Trust moves with what people did, about three times as fast down as up.',
  reflect: 'Put yourself in their shoes for a moment. You will see at the end how well you knew them.',
} as const
