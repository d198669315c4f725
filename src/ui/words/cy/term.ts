/** The glossary: a word of the trade and what it means here. */
export const term = {
  attention: 'Sylw',
  'attention.about':
    'Amser arweinwyr. Mae gan bob asiantaeth ychydig bwyntiau bob chwarter; mae rhai gweithredoedd wrth y bwrdd yn eu defnyddio, ac nid ydynt yn cario ymlaen.',
  reserves: 'Cronfeydd wrth gefn',
  'reserves.about':
    'Yr hyn sydd ar ôl pan fydd popeth wedi’i dalu. Mae’n cario ymlaen i’r chwarter nesaf; o dan sero, rydych wedi gorwario, ac mae pawb yn ei weld.',
  confidence: 'Hyder y cyhoedd',
  'confidence.about':
    'Beth mae’r cyhoedd yn ei feddwl o’r rhai sy’n rhedeg y lle, o 0 i 1,000. Gyda mwy ohono, mae rhaglenni ar y cyd yn gwneud mwy; gyda llai, llai.',
  trust: 'Ymddiriedaeth',
  'trust.about':
    'Beth mae un asiantaeth yn ei feddwl o un arall, o 0 i 1,000: a yw’n cyflawni (gallu), a yw’n ewyllysio’n dda (ewyllys da) ac a yw’n cadw ei gair (uniondeb). Mae’n penderfynu beth mae symud arian yn ei gostio, beth mae rhaglen ar y cyd yn ei roi a pha gytundebau y gellir eu llofnodi.',
  'ring-fence': 'Arian wedi’i glustnodi',
  'ring-fence.about':
    'Arian a roddir at un diben yn unig. Os caiff ei wario ar rywbeth arall, mae’r archwilydd yn ei gymryd yn ôl ar ddiwedd y flwyddyn, yn gyhoeddus.',
  statutory: 'Dyletswydd statudol',
  'statutory.about':
    'Yr hyn y mae’r gyfraith yn dweud bod rhaid i asiantaeth ei ddarparu. Mae’r arian ato’n mynd cyn i chi ddewis dim.',
  floor: 'Isafswm cyfreithiol',
  'floor.about': 'Y lleiaf y mae’r gyfraith yn gadael i chi ei wario ar wasanaeth.',
  overhead: 'Sicrwydd',
  'overhead.about':
    'Cyfreithwyr, archwiliadau ac achosion busnes sy’n dod gydag arian gan rywun nad ydych yn ymddiried ynddo. Gorau yn y byd yw’r ffordd rhwng dwy asiantaeth, lleiaf yn y byd y mae’n ei gymryd.',
  shaded: 'Wedi’i liwio',
  'shaded.about':
    'Wedi’i ddweud â ffigur heblaw’r un a ddarllenoch eich hun. Os daw i’r golwg, bydd eich gair yn cyfrif llai, ac ni ddaw ymddiriedaeth yn eich uniondeb fyth yn ôl yn llwyr.',
  settled: 'Wedi’i ddatgelu',
  'settled.about': 'Mae’r chwarter wedi dod pan all pawb weld beth oedd yn wir.',
  published: 'Ffigur cyhoeddedig',
  'published.about':
    'Yr hyn y mae pawb yn ei weld. Daw allan rai chwarteri’n hwyr ac mae wedi’i dalgrynnu a’i samplu, felly gall fod ychydig yn anghywir.',
  bulletin: 'Bwletin',
  'bulletin.about': 'Newyddion cyhoeddus y chwarter: mae’n cyrraedd pob asiantaeth ar yr un pryd.',
  mandate: 'Mandad',
  'mandate.about':
    'Yr hyn y mae eich rheoleiddiwr, eich aelodau a’ch preswylwyr yn eich barnu wrtho, ac un peth na ŵyr neb ond chi.',
  outturn: 'Alldro',
  'outturn.about': 'Beth a wariwyd mewn gwirionedd a beth ddaeth ohono: agorir pob cyllideb ar unwaith.',
  pledge: 'Addewid',
  'pledge.about':
    'Mae gan addewid chwarter pan ddaw i’w ddyddiad. Yna caiff ei farnu: ei gadw neu ei dorri. Mae ymddiriedaeth yn symud gydag ef.',
  programme: 'Rhaglen ar y cyd',
  'programme.about':
    'Rhywbeth na all yr un asiantaeth ei wneud ar ei phen ei hun. Mae’n rhedeg mewn chwarter pan fydd ei holl bartneriaid wedi talu digon i mewn.',
  threshold: 'Cyllid lleiaf',
  'threshold.about':
    'Islaw’r gyfran hon o’i chost ni fydd rhaglen yn rhedeg, a chollir rhan o’r hyn a dalwyd i mewn.',
  claim: 'Honiad',
  'claim.about':
    'Yr hyn a ddywedodd asiantaeth arall wrthych. Gall fod yn wir, yn hen, neu wedi’i liwio. Gallwch dalu i’w wirio.',
  agreement: 'Cytundeb',
  'agreement.about':
    'Rhywbeth wedi’i lofnodi sy’n sefyll nes i rywun adael: rhannu data, llyfrau agored, un pwrs, un bwrdd. Am chwarter mae addewid; mae cytundeb yn para.',
  'pooled-fund': 'Cronfa gyfun',
  'pooled-fund.about':
    'Un pwrs i nifer o asiantaethau (adran 75 yw enw’r gyfraith arno). Mae un ohonyn nhw’n ei gadw; mae cyfran ysgrifenedig yn dweud pwy sy’n dwyn colled a phwy sy’n rhannu enillion.',
  'gain-share': 'Rhannu enillion',
  'gain-share.about':
    'Mae’r hyn a dâl un yn aml yn talu’n ôl ym mhoced rhywun arall. Mae rhannu enillion yn anfon rhan ohono’n ôl at y rhai a dalodd. Hebddo, y boced anghywir sy’n ei gadw.',
  'legal-basis': 'Sail gyfreithiol',
  'legal-basis.about':
    'Mae’r gyfraith yn gadael i asiantaethau rannu’r hyn sy’n angenrheidiol a chymesur, ac mae cytundeb yn dweud sut. Mae “diogelu data” yn gwahardd llai nag a ddywedir yn aml; mae rhannu heb unrhyw sail yn torri’r gyfraith.',
  'section-114': 'Hysbysiad (adran 114)',
  'section-114.about':
    'Yr hyn y mae’n rhaid i swyddog cyllid cyngor ei gyhoeddi pan na all gydbwyso ei lyfrau (adran 114 o Ddeddf Cyllid Llywodraeth Leol 1988). Mae gwario newydd yn stopio nes y gall; mae partneriaid yn ei deimlo hefyd.',
  'control-totals': 'Cyfansymiau rheoli',
  'control-totals.about':
    'Terfyn ar yr hyn y caiff corff iechyd mewn diffyg ei wario: yma, dim mwy nag a ddaw i mewn yn ystod y chwarter.',
  payments: 'Taliadau rhwng cyrff (adrannau 76 a 256)',
  'payments.about':
    'Y pwerau y mae cynghorau’n eu defnyddio i dalu’r GIG, a’r GIG i dalu cynghorau, am iechyd a gofal: adrannau 76 a 256 o Ddeddf y Gwasanaeth Iechyd Gwladol 2006.',
  'data-sharing': 'Cytundeb rhannu data',
  'data-sharing.about':
    'Cytundeb ysgrifenedig ar bwy gaiff basio beth am bobl i bwy, at ba ddiben ac ar ba sail gyfreithiol. Gydag ef, mae cardiau personol yn llifo’n ffres ac yn eglur.',
  'open-book': 'Llyfr agored',
  'open-book.about':
    'Mae asiantaethau’n dangos eu gwir sefyllfa i’w gilydd. Ni ellir wedyn liwio honiadau am arian rhyngddyn nhw, ac mae taliadau’n colli llai i sicrwydd.',
  'joint-board': 'Bwrdd ar y cyd',
  'joint-board.about':
    'Bwrdd sefydlog o dair asiantaeth neu fwy. Mae bargeinion rhyngddyn nhw’n costio llai o sylw, ac mae rhaglen y mae’r rhan fwyaf ohonyn nhw’n pleidleisio drosti’n haws ei rhedeg.',
  'co-production': 'Cydgynhyrchu',
  'co-production.about':
    'Gweithio gyda phreswylwyr ar yr hyn sydd ar eu cyfer, o’r dylunio ymlaen. Mae’n cymryd amser, yn gweddu’n well, ac mae pobl yn ei weld.',
  regulator: 'Rheoleiddiwr',
  'regulator.about':
    'Y corff sy’n dal asiantaethau at eu dyletswyddau o’r tu allan. Mae achos ger ei fron yn costio i’r ddwy ochr, ac mae pawb yn clywed amdano.',
  discharge: 'Barod i adael',
  'discharge.about':
    'Pobl yn yr ysbyty nad oes angen iddyn nhw fod yno mwyach ond sy’n aros am ofal gartref neu mewn cartref gofal.',
  'better-care': 'Cyllideb gyfun',
  'better-care.about':
    'Arian y mae asiantaethau’n ei roi ynghyd, yn ôl y gyfraith neu o ddewis, a’i wario fel un (adran 75, Better Care Fund).',
} as const
