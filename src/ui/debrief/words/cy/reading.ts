/** The words of how well the seats read each other. */
export const reading = {
  'understanding.title': 'Pa mor dda y darllenoch eich gilydd',
  'understanding.says_zero': 'Ni ddywedoch ddim am yr hyn oedd ei angen fwyaf ar un arall ({{verdict}}).',
  'understanding.says_one': '{{count}} tro y dywedoch beth oedd ei angen fwyaf ar un arall: {{verdict}}.',
  'understanding.says_two': 'O {{count}} gynnig ar yr hyn oedd ei angen fwyaf ar un arall: {{verdict}}.',
  'understanding.says_few': 'O {{count}} chynnig ar yr hyn oedd ei angen fwyaf ar un arall: {{verdict}}.',
  'understanding.says_many': 'O {{count}} chynnig ar yr hyn oedd ei angen fwyaf ar un arall: {{verdict}}.',
  'understanding.says_other': 'O {{count}} cynnig ar yr hyn oedd ei angen fwyaf ar un arall: {{verdict}}.',
  'understanding.right.once.yes': 'yn gywir',
  'understanding.right.once.no': 'yn anghywir',
  'understanding.right.none': 'nid oedd yr un yn gywir',
  'understanding.right_zero': 'nid oedd yr un yn gywir',
  'understanding.right_one': 'roedd un yn gywir',
  'understanding.right_two': 'roedd {{count}} yn gywir',
  'understanding.right_few': 'roedd {{count}} yn gywir',
  'understanding.right_many': 'roedd {{count}} yn gywir',
  'understanding.right_other': 'roedd {{count}} yn gywir',
  'understanding.trust_zero': 'Ni ddywedoch pa mor bell yr ymddiriedid ynoch ({{error}}).',
  'understanding.trust_one':
    'Roedd eich {{count}} cynnig ar ba mor bell yr ymddiriedid ynoch {{error}} o 1,000 yn anghywir.',
  'understanding.trust_two':
    'Roedd eich {{count}} gynnig ar ba mor bell yr ymddiriedid ynoch {{error}} o 1,000 yn anghywir ar gyfartaledd.',
  'understanding.trust_few':
    'Roedd eich {{count}} chynnig ar ba mor bell yr ymddiriedid ynoch {{error}} o 1,000 yn anghywir ar gyfartaledd.',
  'understanding.trust_many':
    'Roedd eich {{count}} chynnig ar ba mor bell yr ymddiriedid ynoch {{error}} o 1,000 yn anghywir ar gyfartaledd.',
  'understanding.trust_other':
    'Roedd eich {{count}} cynnig ar ba mor bell yr ymddiriedid ynoch {{error}} o 1,000 yn anghywir ar gyfartaledd.',
  'understanding.trust.none': 'Ni ddywedoch pa mor bell roeddech yn meddwl yr ymddiriedid ynoch.',
  'understanding.says.none':
    'Gadawoch y cwestiynau ar ddiwedd y chwarteri heb eu hateb, felly nid oes dim i’w gymharu.',
  'understanding.bias.over': 'Roeddech yn meddwl bod mwy o ymddiriedaeth ynoch nag oedd, o {{by}}.',
  'understanding.bias.under': 'Roedd mwy o ymddiriedaeth ynoch nag roeddech yn ei feddwl, o {{by}}.',
  'understanding.bias.even': 'Roedd rhy uchel a rhy isel yn mantoli fwy neu lai.',
  'understanding.note':
    '{{seat}}: {{error}} yn anghywir ar ymddiriedaeth; {{right}} o {{count}} angen yn gywir.',
  'understanding.note.silent':
    '{{seat}}: dim wedi’i ddweud am ymddiriedaeth; {{right}} o {{count}} angen yn gywir.',
  'understanding.label':
    '{{seat}}: ar y diwedd roeddech yn meddwl bod ymddiriedaeth ynoch yn {{thought}}; {{actual}} ydoedd.',
  'understanding.label.silent':
    '{{seat}}: ni ddywedoch pa mor bell yr ymddiriedid ynoch; ar y diwedd {{actual}} ydoedd.',
  'understanding.needs':
    'Yr hyn oedd ei angen fwyaf arnyn nhw: {{right}}\u00a0o\u00a0{{count}} yn\u00a0gywir.',
  'understanding.missed': 'Y tro diwethaf dywedoch “{{need}}”; “{{truth}}” ydoedd.',
  'understanding.key.actual': 'faint roedden nhw’n ymddiried ynoch (eu siâp nhw)',
  'understanding.key.thought': 'faint roeddech chi’n meddwl',
  'understanding.table': 'Eich atebion ar ddiwedd pob chwarter, a beth oedd',
  'understanding.table.when': 'Chwarter',
  'understanding.table.about': 'Am',
  'understanding.table.need': 'Yr angen a ddywedoch',
  'understanding.table.truth': 'Yr angen oedd',
  'understanding.table.thought': 'Yr ymddiriedaeth a feddylioch',
  'understanding.table.actual': 'Yr ymddiriedaeth oedd',
} as const
