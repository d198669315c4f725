/** The sessions that are kept on this device. */
export const sessions = {
  title: 'Eich sesiynau',
  over: '{{seat}}, wedi’i chwarae i’r pen',
  seed: 'hedyn {{seed}}',
  look: 'Edrych eto: {{title}}',
  'look.short': 'Edrych eto',
  'resume.short': 'Ymlaen',
  tool: '{{what}}: {{title}}',
  'tool.rename': 'Ailenwi',
  'tool.save': 'Cadw fel ffeil',
  'tool.remove': 'Tynnu',
  'tool.compare': 'Cymharu',
  'compare.with': 'Ochr yn ochr â pha sesiwn?',
  name: 'Enw i {{title}}',
  'name.keep': 'Cadw',
  'name.leave': 'Gadael fel y mae',
  removed: 'Wedi’i thynnu: {{title}}.',
  all: 'Dangos pob un o’r {{of}} sesiwn',
  undo: 'Rhoi yn ôl',
  aside_zero: '{{count}} sesiwn na all y fersiwn hwn eu darllen',
  aside_one: '{{count}} sesiwn na all y fersiwn hwn ei darllen',
  aside_two: '{{count}} sesiwn na all y fersiwn hwn eu darllen',
  aside_few: '{{count}} sesiwn na all y fersiwn hwn eu darllen',
  aside_many: '{{count}} sesiwn na all y fersiwn hwn eu darllen',
  aside_other: '{{count}} sesiwn na all y fersiwn hwn eu darllen',
  'aside.about_zero':
    'Cafodd y rhain eu cadw gan fersiwn arall o’r gêm, neu aeth rhywbeth o’i le. Does dim ohonyn nhw wedi’i golli: cadwch nhw fel ffeiliau i’w hagor yn y lle y daethon nhw ohono.',
  'aside.about_one':
    'Cafodd hon ei chadw gan fersiwn arall o’r gêm, neu aeth rhywbeth o’i le. Does dim ohoni wedi’i golli: cadwch hi fel ffeil i’w hagor yn y lle y daeth ohono.',
  'aside.about_two':
    'Cafodd y rhain eu cadw gan fersiwn arall o’r gêm, neu aeth rhywbeth o’i le. Does dim ohonyn nhw wedi’i golli: cadwch nhw fel ffeiliau i’w hagor yn y lle y daethon nhw ohono.',
  'aside.about_few':
    'Cafodd y rhain eu cadw gan fersiwn arall o’r gêm, neu aeth rhywbeth o’i le. Does dim ohonyn nhw wedi’i golli: cadwch nhw fel ffeiliau i’w hagor yn y lle y daethon nhw ohono.',
  'aside.about_many':
    'Cafodd y rhain eu cadw gan fersiwn arall o’r gêm, neu aeth rhywbeth o’i le. Does dim ohonyn nhw wedi’i golli: cadwch nhw fel ffeiliau i’w hagor yn y lle y daethon nhw ohono.',
  'aside.about_other':
    'Cafodd y rhain eu cadw gan fersiwn arall o’r gêm, neu aeth rhywbeth o’i le. Does dim ohonyn nhw wedi’i golli: cadwch nhw fel ffeiliau i’w hagor yn y lle y daethon nhw ohono.',
  'aside.one': 'Sesiwn {{id}}',
  'aside.why': 'Nid yw’r hyn a gadwyd ohoni mewn ffurf y mae’r fersiwn hwn yn ei hadnabod.',
  'problem.rename': 'Doedd dim modd cadw’r enw.',
} as const
