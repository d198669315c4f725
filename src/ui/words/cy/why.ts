/** Words that say what a number is made of. */
export const why = {
  name: '{{title}}: {{value}}. Pam?',
  total: 'Cyfanswm',
  rounding: 'Wedi’i dalgrynnu i bwyntiau cyfan',
  start: 'Pan ddechreuodd y chwarae',
  'money.before': 'Wedi’i gario ymlaen',
  'money.income': 'Incwm y chwarter hwn',
  'money.committed': 'Dyletswyddau statudol',
  'money.paid': 'Aeth i {{about}} drwy fargen',
  'money.received': 'Oddi wrth {{about}} drwy fargen',
  'money.overhead': 'Sicrwydd ar yr hyn a daloch i {{about}}',
  'money.assured': 'Sicrwydd ar yr hyn a dalodd {{about}} i chi',
  'money.verify': 'Gwirio honiad',
  'money.amends': 'Gwneud iawn i {{about}}',
  'money.amended': 'Iawn oddi wrth {{about}}',
  'money.regulator': 'Achos yn erbyn {{about}}',
  'money.case': 'Achos a ddygwyd gan {{about}}',
  'money.services': 'Eich gwasanaethau',
  'money.programme': '{{about}}: eich rhan chi',
  'money.returned': '{{about}}: rhoddwyd yn ôl, gan na redodd',
  'money.fund': 'I {{about}}',
  'money.risk': 'Eich cyfran o’r hyn a gollodd {{about}}',
  'money.gain-given': 'Enillion o {{about}} a rannoch',
  'money.gain': 'Eich cyfran o enillion o {{about}}',
  'money.fund-returned': 'Yn ôl o {{about}}',
  'money.grant': '{{about}}',
  'money.charge': '{{about}}',
  'money.clawback': 'Arian wedi’i glustnodi a adfachwyd',
  'money.fine': 'Dirwy am ddata a aeth ar led',
  'free.title': 'Yn rhydd i’w roi neu ei wario',
  'free.hand': 'Mewn llaw',
  'free.control': 'Uwchlaw’r hyn y mae cyfansymiau rheoli’n gadael i chi ei wario',
  'free.floors': 'Isafsymiau cyfreithiol eich gwasanaethau',
  'free.held': 'Yn eich cynigion sy’n dal ar agor',
  'free.law': 'Caiff yr hyn y mae’r gyfraith yn ei ofyn ei wario beth bynnag',
  'free.nothing': 'Ni all fod yn llai na sero',
  'free.notice': 'Mae hysbysiad yn atal popeth newydd',
  'attention.title': 'Sylw ar ôl',
  'attention.value': '{{left}} o {{most}}',
  'attention.began': 'Ar gyfer y chwarter hwn',
  'attention.share': 'Rhoi cerdyn heb enwau',
  'attention.request': 'Gofyn am gerdyn',
  'attention.verify': 'Cael gwirio honiad',
  'attention.meet': 'Cyfarfod wyneb yn wyneb',
  'attention.pledge': 'Gwneud addewid',
  'attention.deal': 'Cynnig bargen',
  'attention.warn': 'Rhybuddio am doriad',
  'attention.amend': 'Gwneud iawn',
  'attention.engage': 'Gweithio gyda phreswylwyr',
  'attention.frame': 'Adrodd stori a rennir',
  'attention.broker': 'Dod â dau arall ynghyd',
  'attention.agreement': 'Drafftio cytundeb',
  'attention.sign': 'Llofnodi cytundeb',
  'attention.escalate': 'Mynd at y rheoleiddiwr',
  'attention.note': 'Nid yw pwyntiau’n cario ymlaen i’r chwarter nesaf.',
  'trust.history': 'Yr hanes y daethoch gydag ef',
  'trust.earlier': 'Cyn {{quarter}}',
  'trust.weighs': '{{facet}} {{now}}, sy’n cyfrif am {{share}}%',
  'trust.overall': 'Eich ymddiriedaeth yn {{seat}}',
  'trust.facet': 'Eich ymddiriedaeth yn {{seat}}: {{facet}}',
  'trust.theirs':
    'Nhw sydd i wybod faint maen nhw’n ymddiried ynoch chi. Yr hyn a welwch yw band o 200 pwynt, fel yr oedd yn ymddangos pan gwrddoch ddiwethaf; gall fod wedi symud ers hynny.',
  'mandate.curve': 'Sut y darllenir y sgôr',
  'mandate.at': 'Ar {{figure}}',
  'mandate.figure':
    'Yn y sgorio diwethaf fe’i mesurwyd ar {{figure}}; rhwng dau ffigur mae’r sgôr yn codi neu’n gostwng yn wastad.',
  'mandate.unseen':
    'Nid chi yn unig sydd i wybod y ffigur a fesurir, neu nid yw allan eto; y sgôr yw’r cyfan a welwch ohono.',
  'mandate.weight': 'Mae’n cyfrif am {{weight}} o 100 yn eich mandad.',
  'model.written': 'Fel y mae’r model yn ei roi:',
  'model.causes': 'Beth sy’n effeithio arno fwyaf uniongyrchol',
  'model.line': '{{seat}}: {{line}}',
  'model.plan': 'cynllun {{plan}}',
  'model.spent': '{{spent}} y chwarter diwethaf, cynllun {{plan}}',
  'model.ran': 'rhedodd y chwarter diwethaf',
  'model.idle': 'ni redodd y chwarter diwethaf',
  'model.open': 'gellir ei chyllido',
  'pressure.about':
    'Mae chwarter yn costio cymaint â hyn y tu hwnt i’r cynllun, yn ôl cyflwr y lle ar ei ddiwedd. O dan sero, mae’n arbed. Ni wyddys beth fydd y nesaf cyn ei alldro.',
  'acts.on': 'Yn effeithio ar: {{figures}}.',
  'budget.services': 'Eich gwasanaethau',
  'budget.programmes': 'Rhaglenni ar y cyd',
  'budget.funds': 'Cronfeydd cyfun',
  'model.weather': 'Mae siawns yn effeithio arno hefyd: tywydd, salwch, digwyddiadau.',
  'model.note':
    'Ni ddywedir pa mor gryf y mae pob un yn effeithio: mae cardiau a chwarae’n dangos hynny. Mae’r ffigurau fel y’u cyhoeddwyd: yn hwyr, ac ychydig yn anghywir.',
  'stakes.title': 'Beth fydd y canlyniad, os bydd pawb yn cytuno',
  'stakes.alone': 'Beth fydd y canlyniad',
  'stakes.now': 'Nawr',
  'stakes.later': 'Addawyd',
  'stakes.gain': 'Enillion tybiedig y chwarter',
  'stakes.about': 'tua {{amount}}',
  'stakes.note':
    'Yr enillion yw’r hyn y mae papurau’r rhaglenni eu hunain yn ei ddweud, unwaith y byddan nhw’n rhedeg yn llawn; gall yr hyn a wna ymddiriedaeth a chwarae ohonyn nhw fod yn fwy neu’n llai.',
  'stakes.before':
    'O’r hyn y mae rhywun arall yn ei dalu, mae sicrwydd yn cymryd rhan ar y ffordd: y lleiaf y maen nhw’n ymddiried yn y sawl a delir, y mwyaf. Nid oes modd i chi weld faint ymlaen llaw.',
  'basis.title': 'Ei sail yn y gyfraith',
  'basis.nhs-pays':
    'Arian o’r GIG i gyngor neu ei bartneriaid: taliad dan adran 256 o Ddeddf y Gwasanaeth Iechyd Gwladol 2006.',
  'basis.council-pays':
    'Arian o gyngor i’r GIG: taliad dan adran 76 o Ddeddf y Gwasanaeth Iechyd Gwladol 2006.',
  'basis.councils':
    'Arian rhwng cyrff cyhoeddus eraill: cytundeb ysgrifenedig y mae gan y ddau’r pŵer i’w wneud.',
  'basis.data-agreement':
    'Gwybodaeth: mae eich cytundeb rhannu data’n dweud beth gaiff fynd i bwy, fel y gall fynd yn ffres ac yn eglur.',
  'basis.data':
    'Gwybodaeth: dim byd am bobl heb sail; heb gytundeb i rannu data, mae’r hyn sydd am bobl yn mynd heb enwau.',
  'basis.none':
    'Addewidion: eich gair. Ni fyddai unrhyw lys yn eich dal at eich gair; bydd y bwrdd yn gwneud hynny.',
  'programme.sunk':
    'Os na fydd yn rhedeg, collir {{share}}% o’r hyn a roddwyd i mewn; mae’r gweddill yn mynd yn ôl.',
  'programme.note':
    'Dyma ffigurau’r papurau ar gyfer chwarter pan fydd yn rhedeg yn llawn. Mae’r hyn y mae’n ei roi yma’n dibynnu ar yr ymddiriedaeth wannaf ymhlith ei phartneriaid, ar hyder y cyhoedd, ar yr hyn a wyddys, ac ar gryfder y mae chwarae’n unig yn ei ddangos.',
  'law.personal':
    'Yn y gyfraith: mae angen diben a sail gyfreithlon dan GDPR y DU i rannu; mae’r cytundeb yn cofnodi’r ddau. Mae mynd y tu hwnt iddo’n torri’r gyfraith o hyd.',
  'law.books':
    'Yn y gyfraith: caiff cyrff cyhoeddus ddangos eu cyfrifon i’w gilydd. Ni ellir anghofio’r hyn a welwyd pan ddaw i ben.',
  'law.fund':
    'Yn y gyfraith: adran 75 o Ddeddf y Gwasanaeth Iechyd Gwladol 2006. Mae’r hyn a lofnodwch yn ddyledus bob chwarter ac yn cael ei farnu fel addewid; rhennir colled fel y dywed y telerau.',
  'law.vote':
    'Yn y gyfraith: cyd-bwyllgor, y mae pob corff yn rhoi rhan o’i benderfyniadau ei hun iddo. Rydych yn rhannu yn yr hyn y mae’r rhan fwyaf o’r aelodau’n pleidleisio drosto.',
  'risk.title': 'Beth allai fynd o’i le',
  'risk.word':
    'Mae’n dibynnu ar air {{seat}}: o’r {{judged}} addewid a welsoch yn cael eu barnu, cadwyd {{kept}}. Eich ymddiriedaeth: {{trust}} o 1,000.',
  'risk.word.new':
    'Mae’n dibynnu ar air {{seat}}, ond ni welsoch yr un addewid yn cael ei farnu eto. Eich ymddiriedaeth: {{trust}} o 1,000.',
  'risk.unbound':
    'Dim ond os bydd pawb ynddi’n talu digon y bydd {{programme}} yn rhedeg, ac nid yw’r telerau hyn yn rhwymo {{seats}}.',
  'risk.unknown':
    'Ni all {{programme}} redeg nes bod pob partner yn gwybod “{{card}}”; hyd y gwyddoch, nid yw pob un yn gwybod.',
  'risk.short':
    'Mae eich ochr chi {{amount}} yn fwy nag sydd gennych yn rhydd nawr; byddai angen ei gael o rywle erbyn hynny.',
  'risk.ring-fence':
    'Mae eich arian wedi’i glustnodi: cymerir yn ôl, yn gyhoeddus ar ddiwedd y flwyddyn, yr hyn a dalwch am bethau heblaw iechyd y cyhoedd.',
  'risk.own-word':
    'Daw’r hyn a addawch i’w ddyddiad beth bynnag a ddigwydd yn y cyfamser, a bydd pawb y gwnaethoch addewid iddyn nhw’n ei weld yn cael ei farnu.',
  'figure.published': 'Fel y’i cyhoeddwyd',
  before: 'Cyn i chi ddod',
} as const
