/** The sessions that are kept on this device. */
export const sessions = {
  title: 'Your sessions',
  over: '{{seat}}, played to the end',
  seed: 'seed {{seed}}',
  look: 'Look again: {{title}}',
  'look.short': 'Look again',
  'resume.short': 'Go on',
  tool: '{{what}}: {{title}}',
  'tool.rename': 'Rename',
  'tool.save': 'Save as a file',
  'tool.remove': 'Remove',
  'tool.compare': 'Compare',
  'compare.with': 'Put beside which session?',
  name: 'A name for {{title}}',
  'name.keep': 'Keep',
  'name.leave': 'Leave it',
  removed: 'Removed: {{title}}.',
  undo: 'Put it back',
  aside_one: '{{count}} session that this version cannot read',
  aside_other: '{{count}} sessions that this version cannot read',
  'aside.about_one':
    'It was kept by another version of the game, or something went wrong with it. Nothing of it is lost: save it as a file to open it where it came from.',
  'aside.about_other':
    'They were kept by another version of the game, or something went wrong with them. Nothing of them is lost: save them as files to open them where they came from.',
  'aside.one': 'Session {{id}}',
  'aside.why': 'What is kept of it is not of a form that this version knows.',
  'problem.rename': 'The name could not be kept.',
} as const
