export const coach = {
  label: 'Awgrym i newydd-ddyfodiaid',
  done: 'Iawn',
  off: 'Dim mwy o awgrymiadau',
  brief:
    'Dyma beth a wyddoch wrth i’r chwarter ddechrau: y newyddion y mae pawb yn eu darllen, eich arian eich hun, a chardiau sydd gennych chi’n unig. Mae gan eraill gardiau hefyd. Pan fyddwch wedi edrych o gwmpas, ewch at y bwrdd.',
  board:
    'Yma rydych chi’n siarad. Gall cerdyn a rannwch fod yr union beth sydd ei angen ar rywun arall; nid yw cwestiwn yn costio dim. Nid yw bargen yn rhwymo nes bod pawb ynddi’n cytuno. Nid oes rhaid defnyddio popeth.',
  budget:
    'Nawr rydych chi’n penderfynu ar eich pen eich hun, a hwythau hefyd, dan sêl. Mae eich gwasanaethau ar y cynllun a gymeradwywyd. Nid yw’r hyn a rowch mewn rhaglen ar y cyd yn cyfrif oni bai bod ei phartneriaid eraill yn gwneud yr un peth.',
  outturn:
    'Mae pob cyllideb yn agored. Edrychwch pwy dalodd am beth, a phwy enillodd. Mae ymddiriedaeth yn symud gyda’r hyn a wnaeth pobl, tua thair gwaith yn gyflymach i lawr nag i fyny.',
  reflect:
    'Rhowch eich hun yn eu hesgidiau nhw am funud. Cewch weld ar y diwedd pa mor dda roeddech chi’n eu hadnabod.',
} as const
