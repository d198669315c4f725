/** Words that say what a deal is worth to each, on what basis it stands, and what could go wrong with it. */
export const whyDeal = {
  'acts.on': 'Yn effeithio ar: {{figures}}.',
  'budget.services': 'Eich gwasanaethau',
  'budget.programmes': 'Rhaglenni ar y cyd',
  'budget.funds': 'Cronfeydd cyfun',
  'stakes.title': 'Beth fydd y canlyniad, os bydd pawb yn cytuno',
  'stakes.alone': 'Beth fydd y canlyniad',
  'stakes.now': 'Nawr',
  'stakes.later': 'Addawyd',
  'stakes.gain': 'Enillion tybiedig y chwarter, tua',
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
} as const
