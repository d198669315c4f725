/** The words of what working together was worth: turning points, and what if. */
export const worth = {
  'worth.title': 'Beth oedd gwerth gweithio gyda’ch gilydd',
  'worth.says':
    'Beth fyddai’r lle wedi dod iddo gyda phob asiantaeth drosti ei hun, a beth gyda phawb gyda’i gilydd? Chwaraeir y ddau yma, yn yr un tywydd.',
  'worth.says.part': 'Cafodd eich bwrdd {{percent}}% o’r hyn y gallai cydweithio ei sicrhau yma.',
  'worth.says.below':
    'Daeth eich bwrdd allan yn is nag asiantaethau sy’n gweithio bob un drosti ei hun: o {{by}} o 1,000. Costiodd peth o’r hyn a geisiwyd gyda’ch gilydd fwy nag a ddaeth ag ef.',
  'worth.says.beyond':
    'Gwnaeth eich bwrdd yn well na’r rhediad ar y cyd gorau a ganfuwyd: {{percent}}% o’r ffordd o seilos i’r rhediad hwnnw.',
  'worth.says.untold':
    'Ni ellir dweud unrhyw gyfran: dim ond {{joint}} o 1,000 oedd rhwng y rhediad ar y cyd gorau a ganfuwyd ac asiantaethau sy’n gweithio bob un drosti ei hun.',
  'worth.note':
    'Daeth pob un drosti ei hun i {{silo}}, eich bwrdd i {{session}}, pawb gyda’i gilydd i {{joint}}, o 1,000.',
  'worth.note.share':
    'Y gyfran: {{got}} i’ch bwrdd chi, o’r {{whole}} pwynt rhwng pob un drosti ei hun a phawb gyda’i gilydd, yw {{percent}}%.',
  'worth.note.best':
    'Pawb gyda’i gilydd yw’r gorau o {{count}} cynllun a roddwyd ar brawf, gyda phob cerdyn yn agored. Nid yw’n hysbys mai dyna’r gorau sydd.',
  'worth.runs': 'Y canlyniad a rennir, o’r dechrau i’r diwedd',
  'worth.run.silo': 'Pob un drosti ei hun',
  'worth.run.session': 'Eich bwrdd',
  'worth.run.joint': 'Pawb gyda’i gilydd',
  'worth.about':
    'Pob un drosti ei hun: ni ddywedir dim, ni thelir dim i eraill, nid addewir dim ac ni redir dim gyda’i gilydd; mae pob asiantaeth yn gosod ei gwasanaethau ei hun ar gyfer ei mandad ei hun. Pawb gyda’i gilydd: rhennir yr hyn sy’n hysbys, llofnodir cytundebau, mae arian yn symud i ble mae’n gwneud fwyaf, a thelir am waith ar y cyd. Mae’r ddau’n sesiynau go iawn dan yr un rheolau, gyda’r un byd.',
  'worth.working': 'Yn chwarae’r lle mewn seilos, a gyda’i gilydd…',
  'worth.differences': 'Beth a wnaed yn wahanol',
  'worth.ran': '{{what}}: chwarteri y rhedodd',
  'worth.paid': 'Talwyd mewn bargeinion',
  'worth.agreements': 'Cytundebau a ddaeth i rym',
  'worth.kept': 'Addewidion a gadwyd',
  'worth.table': 'Beth ddaeth o bob rhediad',

  'lab.progress': 'Cyfrifwyd hyd yma',
  'lab.waits': 'Mae’n aros ei dro…',
  'lab.failed': 'Ni ellid cyfrifo hyn: {{why}}',
  'lab.failed.unplayable': 'ni ellir chwarae cofnod y sesiwn eto.',
  'lab.failed.not-over': 'nid yw’r sesiwn ar ben.',
  'lab.failed.no-such-entry': 'nid oes cofnod o’r fath.',
  'lab.failed.no-choice': 'nid penderfyniad oedd hwnnw; ni ellir ei adael allan na’i newid.',
  'lab.failed.same-action': 'dyna a wnaed.',
  'lab.failed.refused': 'ni fyddai’r rheolau wedi’i ganiatáu bryd hynny.',
  'lab.failed.no-persona': 'nid yw un o’r partneriaid yn hysbys yma.',
  'lab.failed.cancelled': 'fe’i canslwyd.',
  'lab.failed.failed': 'ni ellid llwytho’r cyfrifo, neu fe dorrodd.',
  'lab.stop': 'Rhoi’r gorau iddi',
  'lab.stopped': 'Rhoddwyd y gorau i hyn.',
  'lab.again': 'Rhoi cynnig arall arni',

  'turning.title': 'Trobwyntiau',
  'turning.about':
    'Gadawyd pob gweithred allan yn ei thro, a gwnaed gweddill y cofnod eto fel yr oedd, hyd y gellid. Y rhain a symudodd y canlyniad a rennir fwyaf.',
  'turning.working': 'Yn gadael un weithred ar ôl y llall allan…',
  'turning.tried': 'Gadawyd {{tried}} gweithred allan yn eu tro.',
  'turning.tried.some':
    'O {{candidates}} gweithred a allai fod wedi cyfrif, gadawyd y {{tried}} mwyaf tebygol allan yn eu tro.',
  'turning.none':
    'Mae gadael allan unrhyw un o {{tried}} gweithred yn gadael y canlyniad a rennir lle’r oedd. Gwaith llawer o weithredoedd bach oedd yr hyn a ddigwyddodd yma.',
  'turning.without': 'Hebddi byddai’r canlyniad a rennir wedi dod i {{without}}, nid {{with}}.',
  'turning.mine': 'I’ch mandad eich hun roedd yn werth {{by}}.',
  'turning.mine.none': 'Ni symudodd eich mandad eich hun.',
  'turning.ask': 'Chwarae ymlaen hebddi',
  'turning.ask.label': 'Chwarae ymlaen hebddi: {{act}}',
  'turning.table': 'Y trobwyntiau, a beth arall a symudon nhw (gyda’r weithred, namyn hebddi)',

  'budget.joint': '{{seat}} a roddodd {{what}}.',
  'budget.more_zero': '{{amount}} i ddim arall',
  'budget.more_one': '{{amount}} i un arall',
  'budget.more_two': '{{amount}} i {{count}} arall',
  'budget.more_few': '{{amount}} i {{count}} arall',
  'budget.more_many': '{{amount}} i {{count}} arall',
  'budget.more_other': '{{amount}} i {{count}} arall',
  'budget.alone': '{{seat}} a osododd gyllideb heb arian at waith ar y cyd.',

  'whatif.title': 'Beth petai?',
  'whatif.about':
    'Gadewch allan un peth a wnaethoch, neu un trobwynt, neu rhowch yn ei le rywbeth arall y gellid fod wedi’i wneud bryd hynny, a gweld beth ddaw o’r lle. Rhoddir y cynllun yn lle cyllideb a adewir allan, heb ddim at waith ar y cyd. Un hedyn ac un trywydd gan eraill yw: ffordd o feddwl am benderfyniad, nid prawf.',
  'whatif.which': 'Beth i’w newid',
  'whatif.act': '{{when}}: {{act}}',
  'whatif.instead': 'Beth i’w wneud yn lle hynny',
  'whatif.instead.nothing': 'Dim: ei adael allan',
  'whatif.run': 'Gweld beth sy’n digwydd',
  'whatif.working': 'Yn chwarae’r sesiwn eto…',
  'whatif.without': 'Heb “{{act}}”',
  'whatif.in-place': 'Yn lle “{{act}}”: {{other}}',
  'whatif.recorded':
    'Petai pawb arall wedi mynd ymlaen fel y gwnaethon nhw, byddai’r canlyniad a rennir wedi dod i {{without}}, nid {{with}} ({{change}}).',
  'whatif.recorded.same':
    'Petai pawb arall wedi mynd ymlaen fel y gwnaethon nhw, byddai’r canlyniad a rennir wedi bod yr un fath: {{with}}.',
  'whatif.partners':
    'Gyda phartneriaid yn penderfynu ym mhob sedd o’r cam nesaf ymlaen, daw i {{changed}} felly ac i {{unchanged}} fel yr oedd ({{change}}).',
  'whatif.chance.clear':
    'Mae partneriaid yn penderfynu’n rhannol drwy siawns. Mewn {{count}} cynnig roedd y gwahaniaeth o {{low}} i {{high}}: bob amser yr un ffordd.',
  'whatif.chance.same':
    'Mae partneriaid yn penderfynu’n rhannol drwy siawns. Mewn {{count}} cynnig roedd y gwahaniaeth yn {{low}} bob tro.',
  'whatif.chance.none': 'Mewn {{count}} cynnig, bob un â siawns arall i’r partneriaid, ni wnaeth wahaniaeth.',
  'whatif.chance.mixed':
    'Mae partneriaid yn penderfynu’n rhannol drwy siawns. Mewn {{count}} cynnig roedd y gwahaniaeth o {{low}} i {{high}}: ni ellir ei wahaniaethu oddi wrth siawns.',
  'whatif.table': 'Beth ddaeth o bob trywydd',
  'whatif.table.what': 'Beth',
  'whatif.table.record': 'Fel y’i chwaraewyd',
  'whatif.table.recorded': 'Wedi’i newid, y gweddill fel yr oedd',
  'whatif.table.unchanged': 'Partneriaid yn chwarae ymlaen, fel yr oedd',
  'whatif.table.changed': 'Partneriaid yn chwarae ymlaen, wedi’i newid',

  'tally.shared': 'Canlyniad a rennir, o 1,000',
  'tally.gap': '{{title}}, {{unit}}',
  'tally.trust': 'Ymddiriedaeth wrth y bwrdd, o 1,000',
  'tally.kept': 'Addewidion a gadwyd',
  'tally.broken': 'Addewidion a dorrwyd',
  'tally.lies': 'Anwireddau a brofwyd',
  'tally.paid': 'Talwyd mewn bargeinion',
  'tally.agreements': 'Cytundebau mewn grym',
  'tally.ran': 'Chwarteri pan redodd rhaglenni ar y cyd',
  'tally.mandate': 'Mandad {{seat}}, o 1,000',
  'tally.balance': 'Arian {{seat}} ar y diwedd',
  'tally.trusted': 'Ymddiriedaeth yn {{seat}}, o 1,000',
} as const
