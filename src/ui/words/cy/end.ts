export const end = {
  title: 'Cofnod {{place}}',
  lead: 'Mae’r chwarae ar ben. Dyma beth a wnaed, beth a gredwyd, a beth oedd yn wir.',
  receipt: 'Cadw’r dderbynneb',
  again: 'Yr un tywydd, sedd arall',
  'again.seat': 'Chwarae fel {{seat}}',
  other: 'Edrych arno fel {{seat}}',
  'look-back': 'Edrych yn ôl, chwarter wrth chwarter',
  start: 'Yn ôl i’r dechrau',
  loading: 'Darllen y cofnod…',
  failed:
    'Doedd dim modd llwytho’r lluniau. Mae’r hyn y cawsoch eich barnu wrtho isod; mae’r dderbynneb yn dal y cyfan.',
  mandate: 'Wrth beth y cawsoch eich barnu',
  seed: 'Hedyn {{seed}}',
} as const
