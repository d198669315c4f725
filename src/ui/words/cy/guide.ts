/** The guided quarter: what each thing is and why it matters, never what is wise. */
export const guide = {
  label: 'Tywysydd ar gyfer y chwarter cyntaf',
  next: 'Nesaf',
  leave: 'Gadael y tywysydd',
  seen: 'Iawn',
  behind: 'Pwyswch “{{tab}}” ar y gwaelod i’w weld.',
  'on.label': 'Rhywbeth newydd',
  'on.act':
    'Mae pennod newydd wedi dechrau. Yr hyn sy’n digwydd yn y lle sy’n symud y stori ymlaen; gall pennod ddod â chardiau, rhaglenni a rheolau eraill.',
  'on.own-notice':
    'Rydych dan hysbysiad am gyfnod: mae’n cyfyngu ar yr hyn y cewch ei wario, ac mae pawb wrth y bwrdd yn gwybod.',
  'on.notice':
    'Mae un o’r lleill dan hysbysiad am gyfnod: mae’n cyfyngu ar yr hyn y caiff yr asiantaeth honno ei wario. Mae’r gair wrth ei ymyl yn dweud sut.',
  'on.agreement':
    'Gellir drafftio cytundebau nawr. Yn wahanol i fargen, mae cytundeb yn sefyll o chwarter i chwarter nes i rywun ei adael.',
  'on.due':
    'Rhoesoch eich gair ar y rhain, ac maen nhw’n dod i’w dyddiad yn y gyllideb hon. Yn yr alldro, mae pawb a gafodd addewid yn gweld a gadwyd neu a dorrwyd pob un.',
  news: 'Dyma’r papur lleol. Mae pawb wrth y bwrdd yn darllen yr un newyddion wrth i’r chwarter ddechrau.',
  purse:
    'Eich arian eich hun am y chwarter. Mae’r gyfraith yn cymryd ei rhan yn gyntaf. Oddi tano mae eich sylw: amser arweinwyr, ar gyfer ychydig o weithredoedd bob chwarter.',
  judged:
    'Beth y’ch bernir wrtho: caiff pob un sgôr hyd at 1,000, sy’n symud ar ddiwedd chwarter. Chi’n unig sy’n gwybod am yr un â chlo.',
  card: 'Cerdyn sydd gennych chi’n unig: darn o’r hyn sy’n hysbys am y lle. Agorwch ef, a gweld pa mor sicr a pha mor hen yw.',
  'to-board': 'Darllenwch faint a fynnwch. Mae’r botwm hwn bob amser yn mynd â chi ymlaen; yma, at y lleill.',
  answer:
    'Mae ar rywun eisiau rhywbeth gennych: cwestiwn, cynnig, llofnod. Cewch ateb, gwrthod gyda rheswm, neu ei adael.',
  partner:
    'Un o’r lleill. Mae’r ffyrdd yn dangos faint rydych chi’n ymddiried yn eich gilydd; mae “Siarad â …” yn dweud mwy. Maen nhw’n gweithredu ar eu pennau eu hunain: tra bydd un yn meddwl, gallwch chi fynd ymlaen.',
  act: 'Beth allwch chi ei wneud yma: dweud, gofyn, cwrdd, addo, bargeinio. Mae pob un yn dweud beth mae’n ei gostio. Rhowch gynnig ar un; gellir tynnu’r rhan fwyaf yn ôl am ennyd.',
  'to-budget':
    'Pan fyddwch wedi gwneud yr hyn a fynnwch, ewch ymlaen. Os yw eraill yn dal i feddwl, mae’r gêm yn aros nes bod pob un wedi gorffen. Yna mae pawb yn gosod cyllideb, ac nid oes neb yn gweld un neb arall.',
  line: 'Mae eich gwasanaethau ar y cynllun a gymeradwywyd. Symudwch un, a gwelwch ar beth mae’n effeithio a phwy sy’n teimlo toriad.',
  programme:
    'Dim ond pan fydd eu holl bartneriaid yn rhoi digon i mewn y mae rhaglenni ar y cyd yn rhedeg. Collir rhan o’r hyn a rowch ar eich pen eich hun.',
  left: 'Beth sydd gennych, beth mae’r gyllideb hon yn ei wario, a beth sydd ar ôl. Os oes addewidion gennych sy’n dod i’w dyddiad nawr, maen nhw oddi tano.',
  seal: 'Unwaith y bydd wedi’i selio, mae’n sefyll. Agorir pob cyllideb gyda’i gilydd.',
  scenes: 'Beth ddigwyddodd, wedi’i adrodd ar y map. Gallwch ei oedi, mynd yn ôl, neu neidio heibio.',
  paid: 'Pwy dalodd am beth, addewidion a gadwyd ac a dorrwyd, a sut y symudodd ymddiriedaeth. Mae rhifau â llinell ddotiog yn dweud pam pan bwyswch nhw.',
  'to-reflect': 'Pan fyddwch wedi gweld digon, meddyliwch am y lleill am funud.',
  others:
    'Dywedwch beth rydych chi’n meddwl sydd ei angen arnyn nhw, a pha mor bell maen nhw’n ymddiried ynoch. Ar y diwedd cewch wybod pa mor agos oeddech.',
  finish:
    'Dyna chwarter cyfan. Daw’r nesaf â chardiau a newyddion newydd. Mae’r tywysydd yn gorffen yma; mae’r ddewislen yn ei alw’n ôl.',
} as const
