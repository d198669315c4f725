/** Who the partners are, by their persona. */
export const persona = {
  'fortress.name': 'Y gaer',
  'fortress.manner':
    'Yn gwarchod ei eiddo ei hun; yn bargeinio er elw, yn cadw ei air tra bo’n talu, heb anghofio dim.',
  'fortress.about':
    'Mae’n manteisio heb gyfrannu: mae’n rhoi un rhan o bump o’r hyn a ofynnir ar y dechrau a chyn hir un rhan o ugain, fel y gwna tua thraean o bobl mewn arbrofion nwyddau cyhoeddus. Wrth ddelio nid yw’n maddau: un cam wedi’i brofi, ac nid yw’n delio â chi mwyach.',
  'hedger.name': 'Yr anwadalwr',
  'hedger.manner':
    'Yn cwrdd â chi hanner ffordd, yn llacio pan fydd eraill yn cario’r baich, yn mynd i ble’r aeth y chwarter diwethaf yn dda.',
  'hedger.about':
    'Cyfrannwr siâp twmpath: mae’n cyfateb i eraill hyd at hanner yr hyn a ofynnir, ac yn rhoi llai po fwyaf y rhoddan nhw y tu hwnt i hynny, fel y gwna tua un o bob saith. Wrth ddelio mae’n aros gyda’r rhai a gadwodd eu gair ddiwethaf ac yn symud oddi wrth y rhai na wnaethant, am ddau chwarter neu nes iddyn nhw ei gadw eto.',
  'reciprocator.name': 'Y cilyddwr',
  'reciprocator.manner': 'Yn rhoi fel y mae’n disgwyl ei gael, yn ateb cam unwaith, yna’n dechrau eto.',
  'reciprocator.about':
    'Cydweithiwr amodol: mae’n rhoi naw rhan o ddeg o’r hyn y mae’n credu y bydd eraill yn ei roi, y math mwyaf cyffredin mewn arbrofion nwyddau cyhoeddus. Wrth ddelio mae’n talu’r pwyth yn ôl, er da a drwg.',
  'steady.name': 'Y llaw gadarn',
  'steady.manner':
    'Yn mynd gyntaf, yn dweud yn agored beth a wna ac yn ei wneud; yn maddau unwaith, nid am byth.',
  'steady.about':
    'Rhoddwr cyson: tua phedair rhan o bump o’r hyn a ofynnir beth bynnag a wna eraill, fel y cyfranwyr mwyaf hael mewn arbrofion nwyddau cyhoeddus. Wrth ddelio mae’n drugarog, sy’n ennill lle mae negeseuon yn aneglur.',
} as const
