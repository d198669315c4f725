export const start = {
  title: 'Wrong Pockets',
  lead: 'Pedair asiantaeth gyhoeddus, un lle, dim digon o arian. Mae’r hyn a wariwch yn aml yn talu’n ôl ym mhoced rhywun arall. Gwelwch pa mor bell yr ewch gyda’ch gilydd.',
  quick: 'Chwarae {{title}} fel {{seat}}',
  'quick.about':
    'Tua {{minutes}} munud gyda thri phartner a chwaraeir gan y cyfrifiadur. Dim i’w ddarllen yn gyntaf, a does dim yn gadael y porwr hwn.',
  'quick.card': 'Chwarae ar unwaith fel {{seat}}',
  'ways.places': 'Pob lle',
  'ways.receipts': 'Agor derbynebau',
  picture: 'Map wedi’i ddarlunio o {{place}}',
  places: 'Dewiswch le',
  'places.about':
    'Mae pob un yn lle dychmygol yn Lloegr gyda’i drafferth ei hun, ei gyfrinachau ei hun a’i bedair asiantaeth ei hun.',
  quarters_zero: '{{count}} chwarter',
  quarters_one: '{{count}} chwarter',
  quarters_two: '{{count}} chwarter',
  quarters_few: '{{count}} chwarter',
  quarters_many: '{{count}} chwarter',
  quarters_other: '{{count}} chwarter',
  minutes_zero: '{{count}} munud',
  minutes_one: '{{count}} munud',
  minutes_two: '{{count}} funud',
  minutes_few: '{{count}} munud',
  minutes_many: '{{count}} munud',
  minutes_other: '{{count}} munud',
  setup: 'Dewis sedd a phartneriaid',
  teaches: 'Beth mae’n ei ddangos',
  skills: 'Sgiliau y mae’n eu hymarfer',
  'skill.influencing': 'Dylanwadu',
  'skill.negotiating': 'Negodi',
  'skill.networking': 'Rhwydweithio',
  'skill.conflict-resolution': 'Datrys gwrthdaro',
  'skill.co-production': 'Cydgynhyrchu',
  'skill.stewardship-of-money': 'Stiwardiaeth ariannol',
  'skill.accountability': 'Atebolrwydd',
  field: 'Maes',
  best: 'Da ar gyfer',
  people: 'Pobl',
  'people.about_zero':
    'Un, heb yr un partner a chwaraeir gan y cyfrifiadur. Gall grŵp eistedd o flaen un sgrin a phenderfynu gyda’i gilydd, neu gall nifer o bobl basio un ddyfais ymlaen, pob un â’i asiantaeth ei hun.',
  'people.about_one':
    'Un, gyda {{count}} partner a chwaraeir gan y cyfrifiadur. Gall grŵp eistedd o flaen un sgrin a phenderfynu gyda’i gilydd, neu gall nifer o bobl basio un ddyfais ymlaen, pob un â’i asiantaeth ei hun.',
  'people.about_two':
    'Un, gyda {{count}} bartner a chwaraeir gan y cyfrifiadur. Gall grŵp eistedd o flaen un sgrin a phenderfynu gyda’i gilydd, neu gall nifer o bobl basio un ddyfais ymlaen, pob un â’i asiantaeth ei hun.',
  'people.about_few':
    'Un, gyda {{count}} phartner a chwaraeir gan y cyfrifiadur. Gall grŵp eistedd o flaen un sgrin a phenderfynu gyda’i gilydd, neu gall nifer o bobl basio un ddyfais ymlaen, pob un â’i asiantaeth ei hun.',
  'people.about_many':
    'Un, gyda {{count}} phartner a chwaraeir gan y cyfrifiadur. Gall grŵp eistedd o flaen un sgrin a phenderfynu gyda’i gilydd, neu gall nifer o bobl basio un ddyfais ymlaen, pob un â’i asiantaeth ei hun.',
  'people.about_other':
    'Un, gyda {{count}} partner a chwaraeir gan y cyfrifiadur. Gall grŵp eistedd o flaen un sgrin a phenderfynu gyda’i gilydd, neu gall nifer o bobl basio un ddyfais ymlaen, pob un â’i asiantaeth ei hun.',
  time: 'Amser',
  'time.about_zero':
    '{{count}} chwarter; tua {{solo}} munud ar eich pen eich hun, {{group}} pan fydd grŵp yn ei drafod.',
  'time.about_one':
    '{{count}} chwarter; tua {{solo}} munud ar eich pen eich hun, {{group}} pan fydd grŵp yn ei drafod.',
  'time.about_two':
    '{{count}} chwarter; tua {{solo}} munud ar eich pen eich hun, {{group}} pan fydd grŵp yn ei drafod.',
  'time.about_few':
    '{{count}} chwarter; tua {{solo}} munud ar eich pen eich hun, {{group}} pan fydd grŵp yn ei drafod.',
  'time.about_many':
    '{{count}} chwarter; tua {{solo}} munud ar eich pen eich hun, {{group}} pan fydd grŵp yn ei drafod.',
  'time.about_other':
    '{{count}} chwarter; tua {{solo}} munud ar eich pen eich hun, {{group}} pan fydd grŵp yn ei drafod.',
  difficulty: 'Pa mor anodd yw:',
  'difficulty.1': 'Cymedrol',
  'difficulty.2': 'Anodd',
  'difficulty.3': 'Anodd iawn',
  'difficulty.about':
    'Wedi’i fesur drwy efelychu: mae asiantaethau sy’n edrych ar eu hôl eu hunain yn gadael y lle ar {{silo}} o 100, y trywydd gorau ar y cyd a ganfuwyd ar {{joint}}. Mae partneriaid o bob math wrth un bwrdd yn ennill {{mixed}}% o’r hyn sydd rhyngddyn nhw.',
  'difficulty.tempted.all': 'Mae dal yn ôl yn talu i rywun ym mhob chwarter.',
  'difficulty.tempted': 'Mae dal yn ôl yn talu i rywun mewn {{tempted}} o {{rounds}} chwarter.',
  'choose.seat': 'Pwy sy’n eistedd ble',
  'choose.seed': 'Hedyn',
  'seed.about': 'Mae’r un hedyn yn dod â’r un tywydd, fel y gellir cymharu dau fwrdd.',
  'seed.new': 'Hedyn arall',
  'seat.mine': 'Yma rydych chi’n eistedd.',
  'partner.person': 'Person yma',
  'partner.person.about': 'Rydych yn pasio’r ddyfais i’ch gilydd.',
  'partner.as': 'Sut mae {{seat}} yn chwarae',
  'like.health':
    'I’w chwarae: y pwrs mwyaf a’r drafferth fwyaf cyhoeddus. Mae gan bawb ddefnydd i’ch arian, chi yn gyntaf.',
  'like.social-care':
    'I’w chwarae: y colfach. Mae’r hyn na allwch ei staffio i’w weld yn ffigurau pawb, felly atoch chi y dôn nhw gyntaf.',
  'like.public-health':
    'I’w chwarae: y pwrs lleiaf a’r olwg hiraf. Drwy berswadio, nid drwy dalu, yr ewch chi’n bell.',
  'like.local-government':
    'I’w chwarae: y cyrhaeddiad ehangaf, a chyllideb y mae’n rhaid iddi fantoli yn ôl y gyfraith. Mae llawer o’r hyn y talwch amdano’n helpu rhywun arall.',
  'like.ringfenced': 'Mae ei grant wedi’i glustnodi, ac mae archwilwyr yn gwylio.',
  'like.hardest': 'Y sedd anoddaf yma.',
  'like.kindest': 'Y sedd fwyaf caredig yma.',
  lineup: 'Sut mae’r lleill yn chwarae',
  'lineup.willing': 'Bwrdd parod',
  'lineup.willing.about': 'Mae dau’n mynd gyntaf ac yn cadw eu gair; mae un yn ateb yr un fath.',
  'lineup.mixed': 'Bwrdd cymysg',
  'lineup.mixed.about': 'Mae un yn arwain, un yn ateb yr un fath, un yn aros i weld.',
  'lineup.wary': 'Bwrdd gochelgar',
  'lineup.wary.about':
    'Mae dau’n cwrdd ag eraill hanner ffordd ac yna’n dal yn ôl; mae un yn ateb yr un fath.',
  'lineup.hard': 'Bwrdd caled',
  'lineup.hard.about': 'Mae dau’n gwarchod eu pethau eu hunain heb anghofio dim; mae un yn anwadalu.',
  'lineup.won': 'Mae byrddau o’r fath yn ennill {{won}}% o’r hyn y gellid ei ennill ar y cyd.',
  'lineup.own': 'Bwrdd o’ch dewis chi',
  'lineup.own.about': 'Fel y dewisoch isod, sedd wrth sedd.',
  'lineup.measured':
    'Wedi’i fesur yn y lle hwn drwy efelychu, gydag un sy’n ateb yr un fath lle byddech chi’n eistedd. Gallwch newid pob sedd isod.',
  'lineup.change': 'Gallwch newid pob sedd isod.',
  'lineup.won.nothing': 'Nid yw byrddau o’r fath yn ennill dim o’r hyn y gellid ei ennill ar y cyd.',
  play: 'Cymerwch eich sedd',
  'play.several': 'Cymerwch eich seddi',
  invited: 'Mae gwahoddiad i chi i {{place}}',
  'invited.seat_zero': 'Eich seddi',
  'invited.seat_one': 'Eich sedd',
  'invited.seat_two': 'Eich seddi',
  'invited.seat_few': 'Eich seddi',
  'invited.seat_many': 'Eich seddi',
  'invited.seat_other': 'Eich seddi',
  'invited.about': 'Beth yw gwaith pob sedd',
  'invited.partners': 'Wrth y bwrdd gyda chi',
  'invited.back': 'Beth i’w roi’n ôl',
  'invited.back.about':
    'Pan fydd y chwarae ar ben, cadwch y dderbynneb o’r sgrin olaf: ffeil fach gyda phopeth a wnaed wrth y bwrdd, a dim byd amdanoch chi. Rhowch hi i bwy bynnag a roddodd y ddolen hon i chi.',
  'invited.start': 'Gweld pob lle yn lle hynny',
  challenge: 'Dolen i eraill',
  'challenge.make': 'Gwneud dolen',
  'challenge.about':
    'Bydd pwy bynnag sy’n ei hagor yn dod i’r un lle gyda’r un tywydd, yr un sedd a’r un partneriaid. Wedyn gellir rhoi eu derbynebau ochr yn ochr.',
  'challenge.link': 'Y ddolen',
  'challenge.handout': 'Geiriau i’w rhannu',
  'challenge.words':
    'Wrong Pockets: {{title}}, yn {{place}}.\nEich sedd: {{seat}}. Partneriaid: {{partners}}. Hedyn: {{seed}}.\nAgorwch {{link}} a chymerwch eich sedd. Mae’n cymryd tua {{minutes}} munud; os gadewch y sesiwn, fe’i cedwir ar eich dyfais.\nAr y diwedd, cadwch y dderbynneb o’r sgrin olaf a’i rhoi’n ôl i mi.',
  'challenge.nobody': 'neb',
  'challenge.copy.link': 'Copïo’r ddolen',
  'challenge.copy.handout': 'Copïo’r geiriau',
  'challenge.done': 'Copïwyd.',
  'challenge.refused':
    'Nid yw’r porwr hwn yn gadael i’r dudalen gopïo. Mae’r testun wedi’i farcio: copïwch ef â llaw.',
  'resume.at': '{{seat}}, chwarter {{round}} o {{rounds}}, {{phase}}',
  'resume.when': 'cadwyd {{when}}',
  'resume.last': 'Ymlaen: {{title}}, {{seat}}',
  'resume.open': 'Ymlaen: {{title}}',
  'receipt.open': 'Agor derbynebau',
  'receipt.about':
    'Ffeil fach yw derbynneb, gyda phopeth a wnaed wrth fwrdd. Dewiswch ffeiliau, neu gollyngwch nhw yma.',
  'receipt.check': 'Caiff ei hailchwarae yma, weithred wrth weithred, a’i gwirio.',
  'receipt.open.again': 'Gellir edrych eto ar sesiwn sydd ar ben; gellir chwarae ymlaen un nad yw ar ben.',
  'receipt.class': 'Caiff derbynebau dosbarth cyfan eu gwirio ar unwaith, a gellir rhoi dwy ochr yn ochr.',
  'receipt.choose': 'Dewis ffeiliau',
  setaside_zero: 'Darllenwyd pob sesiwn a gadwyd.',
  setaside_one:
    'Nid oedd modd i’r fersiwn hwn ddarllen {{count}} sesiwn a gadwyd. Fe’i rhoddwyd o’r neilltu a does dim ohoni wedi’i golli.',
  setaside_two:
    'Nid oedd modd i’r fersiwn hwn ddarllen {{count}} sesiwn a gadwyd. Fe’u rhoddwyd o’r neilltu a does dim ohonyn nhw wedi’i golli.',
  setaside_few:
    'Nid oedd modd i’r fersiwn hwn ddarllen {{count}} sesiwn a gadwyd. Fe’u rhoddwyd o’r neilltu a does dim ohonyn nhw wedi’i golli.',
  setaside_many:
    'Nid oedd modd i’r fersiwn hwn ddarllen {{count}} sesiwn a gadwyd. Fe’u rhoddwyd o’r neilltu a does dim ohonyn nhw wedi’i golli.',
  setaside_other:
    'Nid oedd modd i’r fersiwn hwn ddarllen {{count}} sesiwn a gadwyd. Fe’u rhoddwyd o’r neilltu a does dim ohonyn nhw wedi’i golli.',
  elsewhere:
    'Chwaraewyd y sesiwn hon ymlaen mewn tab neu ffenestr arall. Nid yw’r hyn a wnewch yma’n cael ei gadw mwyach: ail-lwythwch y dudalen i fynd ymlaen o’r fan honno.',
  refused:
    'Nid yw’r porwr hwn yn gadael i’r dudalen gadw dim. Gallwch chwarae; cadwch dderbynneb cyn cau’r dudalen.',
  full: 'Nid oes lle ar ôl ar y ddyfais hon i gadw’r sesiwn. Cadwch dderbynneb cyn cau’r dudalen, neu tynnwch hen sesiynau ar y sgrin gyntaf.',
  'full.save': 'Cadw derbynneb nawr',
  'problem.scenario':
    'Nid oes senario “{{id}}” yma, felly ni ellir dilyn y ddolen. Gofynnwch am un newydd, neu dewiswch o’r rhain: {{known}}.',
  'problem.gone': 'Nid oes senario “{{id}}” yma.',
  'problem.seat': 'Nid oes sedd “{{seat}}” yn y lle hwn. Dyma ei seddi: {{known}}.',
  'problem.partner': 'Nid oes partner “{{persona}}”. Dyma’r rhai sydd: {{known}}.',
  'problem.people_zero':
    'Mae’r ddolen yn rhoi {{given}} o bobl ar un ddyfais, ond nid oes lle i neb arni. Gofynnwch am ddolen i bob un ohonyn nhw.',
  'problem.people_one':
    'Mae’r ddolen yn rhoi {{given}} o bobl ar un ddyfais, ond dim ond lle i {{count}} sydd arni. Gofynnwch am ddolen i bob un ohonyn nhw.',
  'problem.people_two':
    'Mae’r ddolen yn rhoi {{given}} o bobl ar un ddyfais, ond dim ond lle i {{count}} sydd arni. Gofynnwch am ddolen i bob un ohonyn nhw.',
  'problem.people_few':
    'Mae’r ddolen yn rhoi {{given}} o bobl ar un ddyfais, ond dim ond lle i {{count}} sydd arni. Gofynnwch am ddolen i bob un ohonyn nhw.',
  'problem.people_many':
    'Mae’r ddolen yn rhoi {{given}} o bobl ar un ddyfais, ond dim ond lle i {{count}} sydd arni. Gofynnwch am ddolen i bob un ohonyn nhw.',
  'problem.people_other':
    'Mae’r ddolen yn rhoi {{given}} o bobl ar un ddyfais, ond dim ond lle i {{count}} sydd arni. Gofynnwch am ddolen i bob un ohonyn nhw.',
  'problem.partners_zero': 'Mae’r ddolen yn enwi {{given}} o bartneriaid, ond nid oes sedd ar ôl iddyn nhw.',
  'problem.partners_one':
    'Mae’r ddolen yn enwi {{given}} o bartneriaid, ond dim ond {{count}} sedd sydd ar ôl iddyn nhw.',
  'problem.partners_two':
    'Mae’r ddolen yn enwi {{given}} o bartneriaid, ond dim ond {{count}} sedd sydd ar ôl iddyn nhw.',
  'problem.partners_few':
    'Mae’r ddolen yn enwi {{given}} o bartneriaid, ond dim ond {{count}} sedd sydd ar ôl iddyn nhw.',
  'problem.partners_many':
    'Mae’r ddolen yn enwi {{given}} o bartneriaid, ond dim ond {{count}} sedd sydd ar ôl iddyn nhw.',
  'problem.partners_other':
    'Mae’r ddolen yn enwi {{given}} o bartneriaid, ond dim ond {{count}} sedd sydd ar ôl iddyn nhw.',
  'problem.seed': 'Mae’r hedyn yn rhy hir: caiff fod yn {{most}} nod ar y mwyaf.',
  'problem.session': 'Nid yw’r sesiwn honno wedi’i chadw ar y ddyfais hon.',
  'problem.load':
    'Doedd dim modd llwytho’r rhan hon o’r gêm. Edrychwch ar y cysylltiad a rhowch gynnig arall arni.',
  commitments: 'Beth roeddech am ei wneud yn y gwaith',
  'commitments.done': 'Fe’i gwnes',
  'commitments.thanks': 'Da iawn. Mae oddi ar y rhestr.',
  'commitments.away': 'Ei roi heibio',
  'commitments.away.done': 'Fe’i rhoddwyd heibio.',
  footer: 'Dychmygol yw’r lleoedd a’r bobl. Nid oes dim a wnewch yn gadael y ddyfais hon.',
  update:
    'Mae fersiwn newydd o’r gêm. Gorffennwch yn gyntaf y sesiynau a ddechreuoch yn hon: efallai na fydd yr un newydd yn gallu mynd ymlaen â nhw.',
  'update.button': 'Newid i’r fersiwn newydd',
} as const
