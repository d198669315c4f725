/** Why a partner does what it does, by the code of its reason; said by the partner. A round is named by its months. */
export const reason = {
  'read-the-brief': 'Rwyf wedi darllen fy mriff.',
  'saw-the-outturn': 'Rwyf wedi gweld sut y daeth y chwarter i ben.',
  'nothing-more': 'Nid oes gen i ddim mwy i’w ennill nac i’w roi y chwarter hwn.',

  'offer-worth-it': 'Ar yr hyn a gredaf, mae hyn yn werth tua £{{value}}k i ni.',
  'offer-fair-enough': 'Mae’n llai nag y gofynnais amdano, ond yn dal yn werth tua £{{value}}k i ni.',
  'offer-for-the-place': 'Mae’n costio tua £{{cost}}k i ni, ac mae’r lle’n werth hynny.',
  'offer-not-worth-it': 'Ar yr hyn a gredaf, byddai’n ein gadael tua £{{cost}}k yn waeth ein byd.',
  'offer-too-much': 'Mae’n gofyn gormod gennym am yr hyn a gaem.',
  'offer-too-dear': 'Byddai’n mynd â £{{amount}}k ac mae gen i £{{purse}}k.',
  'offer-low-trust': '{{seat}} sydd heb ennill digon o’m hymddiriedaeth eto i mi adeiladu ar addewid.',
  'offer-after-breach': '{{seat}} a dorrodd addewid i ni ym misoedd {{round}}.',
  'offer-after-lie': '{{seat}} a ddywedodd anwiredd wrthym a brofwyd ym misoedd {{round}}.',
  'offer-nothing-held': 'Mae’n gofyn am gerdyn ar ‘{{topic}}’ ac nid oes gen i un i’w roi.',
  'offer-ring-fence': 'Ar gyfer iechyd y cyhoedd y mae’r grant; ni allaf dalu £{{amount}}k am rywbeth arall.',
  'counter-better-split':
    'Byddai’r rhaglen {{programme}} yn gweithio, ond mae ein cyfran o’r hyn y mae’n ei ennill yn rhy fach.',
  'counter-drop-term': 'Gallaf wneud y fargen hon heb un o’i thelerau.',
  'propose-programme':
    'Gallai’r rhaglen {{programme}} fod yn werth tua £{{value}}k i ni os bydd pawb ohonom yn ei chyllido.',
  'propose-swap': 'Dangosaf gerdyn i {{seat}} os caf weld un ar ‘{{topic}}’ yn ôl.',

  'share-needed': 'Ni all y rhaglen {{programme}} redeg nes bod ei phartneriaid yn gwybod y cerdyn hwn.',
  'share-promised': 'Addewais gerdyn ar ‘{{topic}}’ i {{seat}}.',
  'share-returned': '{{seat}} a rannodd gyda ni, felly rwy’n rhannu’n ôl.',
  'share-trusted': '{{seat}} sydd â’m hymddiriedaeth gyda hyn, a gall helpu.',
  'share-asked': '{{seat}} a ofynnodd, ac nid oedd gen i reswm i wrthod.',
  'refuse-nothing': 'Nid oes gen i ddim newydd ar ‘{{topic}}’.',
  'refuse-trust': '{{seat}} sydd heb ennill digon o’m hymddiriedaeth i gael cerdyn ar ‘{{topic}}’.',
  'refuse-personal': 'Mae’r cerdyn ar ‘{{topic}}’ am bobl, ac nid oedd gen i sail i’w basio ymlaen.',
  'refuse-after-breach':
    '{{seat}} a dorrodd addewid i ni ym misoedd {{round}}, felly cedwais y cerdyn ar ‘{{topic}}’.',
  'refuse-after-lie':
    '{{seat}} a ddywedodd anwiredd a brofwyd ym misoedd {{round}}, felly cedwais y cerdyn ar ‘{{topic}}’.',
  'ask-topic': 'Rhy ychydig a wn am ‘{{topic}}’, a gall fod cerdyn gyda {{seat}}.',
  'verify-doubt':
    '{{seat}} a wnaeth honiad y byddwn yn adeiladu arno, ond rhy ychydig yw fy ymddiriedaeth i wneud hynny heb wirio.',
  'meet-grievance': 'Mae rhywbeth hen heb ei drafod yn sefyll rhwng {{seat}} a ni.',
  'meet-breach': 'Mae addewid a dorrwyd y dylid ei drafod rhwng {{seat}} a ni.',
  'meet-returned': '{{seat}} a ofynnodd am gwrdd, felly rwy’n dod.',
  'meet-to-mend': 'Mae angen {{seat}} arnaf ac mae rhy ychydig o ymddiriedaeth rhyngom.',
  'meet-to-keep': 'Dylid cadw partner fel {{seat}} yn agos.',
  'draft-agreement': '{{kind}}: ar yr hyn a gredaf, mae’n werth tua £{{value}}k i ni.',
  'sign-worth-it': '{{kind}}: ar yr hyn a gredaf, mae’n werth tua £{{value}}k i ni.',
  'turn-down-not-worth-it': '{{kind}}: byddai’n cymryd mwy gennym nag y mae’n ei roi.',
  'turn-down-low-trust': '{{seat}} sydd heb ennill digon o’m hymddiriedaeth ar gyfer hyn: {{kind}}.',
  'turn-down-too-dear': '{{kind}}: byddai’n mynd â £{{amount}}k y chwarter ac mae gen i £{{purse}}k.',
  'turn-down-after-breach': '{{seat}} a dorrodd addewid i ni ym misoedd {{round}}.',
  'turn-down-after-lie': '{{seat}} a ddywedodd anwiredd a brofwyd ym misoedd {{round}}.',
  'leave-after-breach':
    '{{seat}} a dorrodd addewid i ni ym misoedd {{round}}, ac nid wyf yn rhannu {{kind}} â’r sawl sy’n gwneud hynny.',
  'leave-after-lie':
    '{{seat}} a ddywedodd anwiredd a brofwyd ym misoedd {{round}}, ac nid wyf yn rhannu {{kind}} â’r sawl sy’n gwneud hynny.',
  'leave-idle-fund': '{{kind}}: nid oes dim ar ôl y gallai dalu amdano.',
  'leave-unspent-fund': '{{seat}} a ddaliodd yr hyn a roesom i mewn ({{kind}}) heb dalu am ddim ag ef.',
  'vote-for': 'Y rhaglen {{programme}} fyddai’n gwneud fwyaf dros yr hyn yr ydym yma i’w wneud.',
  'vote-with': 'Gall y rhaglen {{programme}} gael mwyafrif, ac mae’n ddigon da i ni.',
  'warn-cut':
    'Efallai y bydd rhaid i mi dorri {{line}}, a chennyf i yn gyntaf y dylai’r rhai y mae’n eu taro glywed hynny.',
  'amend-breach': '{{seat}} na chafodd yr hyn a addewais ym misoedd {{round}}, ac rwyf am ei wneud yn iawn.',
  'amend-lie': '{{seat}} a glywodd anwiredd gennyf, ac rwyf am ei wneud yn iawn.',
  'amend-history':
    '{{seat}} a ddioddefodd o’n hachos ni cyn i’r bwrdd hwn gwrdd ({{grievance}}), ac rwyf am ei wneud yn iawn.',
  'engage-fit': 'Byddai’r rhaglen {{programme}} yn gweddu’n well petai gan breswylwyr law ynddi.',
  'frame-word': 'Cadwyd {{count}} addewid gennym: mae’n bryd dweud ar goedd dros beth rydym yn eu cadw.',
  'broker-work':
    '{{seat}} a {{other}} allai wneud i {{programme}} weithio, ac roedd rhywbeth rhyngddyn nhw y gall trydydd ei leddfu.',
  'pledge-lead': 'Rhaid i rywun ddechrau: rwy’n addo ein rhan ni o {{programme}} ar goedd.',
  'pledge-follow': '{{seat}} a addawodd ran o {{programme}}, felly rwy’n addo ein rhan ni.',
  'pledge-again': 'Rhedodd y rhaglen {{programme}} y chwarter diwethaf, felly rwy’n addo ein rhan eto.',
  'pledge-line': 'Mae eraill yn dibynnu ar {{line}}, felly rwy’n addo ei gynnal.',
  'escalate-less': '{{seat}} a roddodd lai nag a wnaethom ni y chwarter diwethaf, a rhaid i hynny gael pris.',
  'escalate-more':
    '{{seat}} a roddodd o leiaf gymaint â ni y chwarter diwethaf, a gwneud i ni edrych yn fach.',

  'budget-gave':
    'Disgwyliais i’r lleill roi {{belief}} o 1,000, ac yn ôl fy rheol rhoddais {{share}} o’r hyn a ofynnwyd.',
  'budget-kept': 'Rhoddais yr hyn a addewais.',
  'budget-broke':
    'Byddai cadw fy addewid ar {{programme}} wedi costio tua £{{cost}}k yn fwy i ni nag a ddaeth ag ef.',
  'budget-broke-line':
    'Byddai cadw fy addewid ar {{line}} wedi costio £{{cost}}k i ni yr oedd ei angen arnaf yn rhywle arall.',
  'budget-broke-fund':
    'Byddai rhoi ein rhan i mewn ({{kind}}) wedi costio tua £{{cost}}k yn fwy i ni nag a ddaeth ag ef.',
  'budget-hosted':
    'Rwy’n cadw’r gronfa i bawb sy’n ei llenwi, a {{programme}} oedd fwyaf gwerthfawr iddyn nhw.',
  'budget-short': 'Nid oedd digon o arian ar gyfer yr hyn a addewais.',
  'budget-alone': 'Ni roddais ddim at waith ar y cyd y chwarter hwn.',
  reflected: 'Atebais o’r hyn a welais ac a glywais.',

  'record-broke': '{{seat}} a dorrodd addewid ym misoedd {{round}}: £{{did}}k o £{{amount}}k ar {{about}}.',
  'record-broke-share':
    '{{seat}} a addawodd ym misoedd {{round}} rannu cerdyn ar {{about}}, ac ni wnaed hynny.',
  'record-broke-sign':
    '{{seat}} a addawodd ym misoedd {{round}} lofnodi cytundeb ({{about}}), ac ni wnaed hynny.',
  'record-kept-one': '{{seat}} a gadwodd addewid i ni.',
  'record-kept': '{{seat}} a gadwodd {{count}} addewid i ni.',
  'record-mended-one': '{{seat}} a wnaeth iawn am addewid a dorrwyd i ni.',
  'record-mended': '{{seat}} a wnaeth iawn am {{count}} addewid a dorrwyd i ni.',
  'record-lied': '{{seat}} a ddywedodd anwiredd a brofwyd ym misoedd {{round}}.',
  'record-shared-one': '{{seat}} a roddodd gerdyn i ni.',
  'record-shared': '{{seat}} a roddodd {{count}} o gardiau i ni.',
  'record-refused-one': '{{seat}} a wrthododd gais gennym, neu a’i gadawodd heb ei ateb.',
  'record-refused': '{{seat}} a wrthododd {{count}} o’n ceisiadau, neu a’u gadawodd heb eu hateb.',
  'record-grievance': 'Mae hen gŵyn rhwng {{seat}} a ni na thrafodwyd erioed: {{grievance}}.',
  'record-gave':
    '{{seat}} a roddodd tua £{{belief}} o bob £1,000 a ofynnodd rhaglenni ar y cyd, fel y deuthum i ddisgwyl.',
  'record-dumped': '{{seat}} a dorrodd wasanaeth ym misoedd {{round}} a’n gadael ni gyda’r galw.',
  'stance-never-again': 'Ni wnaf fwy o fargeinion gyda {{seat}}.',
  'stance-not-now': 'Rwy’n dal yn ôl gyda {{seat}} y chwarter hwn, ac yna rydym yn dechrau eto.',
  'stance-next': 'Byddaf yn dal yn ôl gyda {{seat}} y chwarter nesaf, ac yna rydym yn dechrau eto.',
  'stance-for-longer':
    'Rwy’n dal yn ôl gyda {{seat}} am ddau chwarter ar ôl cam, oni bai bod addewid i ni’n cael ei gadw yn gyntaf.',
  'stance-amends': 'Rwy’n dal yn ôl gyda {{seat}} nes bod addewidion i ni’n cael eu cadw eto.',
  'stance-forgiven': '{{seat}} a wnaeth gam, ond rwyf wedi gadael i hynny fynd heibio.',
  'stance-open': 'Rwy’n delio â {{seat}} yn ôl yr hyn a welaf.',
  'stance-wary':
    '{{seat}} sydd heb ddigon o’m hymddiriedaeth i mi adeiladu ar addewidion ({{trust}} o 1,000).',
  'stance-trusting': '{{seat}} sydd â’m hymddiriedaeth ({{trust}} o 1,000).',
} as const
