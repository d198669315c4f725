/** The guided quarter: what each thing is and why it matters, never what is wise. */
export const guide = {
  label: 'Guide for the first quarter',
  next: 'Next',
  leave: 'Leave the guide',
  seen: 'I see',
  behind: 'Press “{{tab}}” at the foot to see it.',
  'on.label': 'Something new',
  'on.act':
    'A new chapter has begun. What happens in the place moves the story on; a chapter can bring other cards, programmes and rules.',
  'on.own-notice':
    'You are under a notice for a while: it narrows what you may spend, and everyone at the table knows.',
  'on.notice':
    'One of the others is under a notice for a while: it narrows what that agency may spend. The word beside it says how.',
  'on.agreement':
    'Agreements can be drafted now. Unlike a deal, an agreement stands from quarter to quarter until somebody leaves it.',
  'on.due':
    'You gave your word on these, and they fall due in this budget. At the outturn, everyone promised sees each kept or broken.',
  news: 'This is the local paper. Everyone at the table reads the same news as the quarter begins.',
  purse:
    'Your own money for the quarter. The law takes its part first. Below it is your attention: leaders’ time, for a few acts each quarter.',
  judged:
    'What you are judged by: each is scored up to 1,000, and moves at the end of a quarter. The one with a lock only you know of.',
  card: 'A card that only you hold: a piece of what is known about the place. Open it, and see how sure and how old it is.',
  'to-board': 'Read as much as you like. This button always takes you on; here, to the others.',
  answer:
    'Somebody wants something of you: a question, an offer, a signature. You may answer, refuse with a reason, or leave it.',
  partner:
    'One of the others. The roads show how far you trust each other; “Talk\u00a0to\u00a0…” tells more. They act by themselves: while one is thinking, you can go on.',
  act: 'What you can do here: tell, ask, meet, promise, deal. Each says what it costs. Try one; most can be taken back for a moment.',
  'to-budget':
    'When you have done what you want, go on. If others still think, the game waits until each is done. Then all set budgets, and nobody sees another’s.',
  line: 'Your services stand at the approved plan. Move one, and you see what it acts on and who feels a cut.',
  programme:
    'Joint programmes run only when all their partners put in enough. What you put in alone is partly lost.',
  left: 'What you have, what this budget spends, and what is left. Where promises of yours fall due now, they stand beneath it.',
  seal: 'Once sealed, it stands. All budgets are opened together.',
  scenes: 'What happened, told on the map. You can hold it, go back, or skip it.',
  paid: 'Who paid for what, promises kept and broken, and how trust moved. Numbers with a dotted line say why when you press them.',
  'to-reflect': 'When you have seen enough, think about the others for a moment.',
  others: 'Say what you think they need, and how far they trust you. At the end you learn how near you came.',
  finish:
    'That is a whole quarter. The next brings new cards and news. The guide ends here; the menu calls it back.',
} as const
