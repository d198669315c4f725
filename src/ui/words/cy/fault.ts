/** Why a receipt cannot be opened. */
export const fault = {
  'fault.cut':
    'Mae’r dderbynneb wedi’i thorri: mae’n gorffen yn y canol. Cadwch hi eto o’r lle y daeth ohono.',
  'fault.unreadable': 'Nid derbynneb yw hon: ni ellir ei darllen fel JSON.',
  'fault.malformed': 'Nid yw hon yn dderbynneb gyfan: mae {{at}} ar goll neu o’r math anghywir.',
  'fault.unknown-seat': 'Nid yw hon yn dderbynneb gyfan: nid oes sedd “{{seat}}” yn ei senario.',
  'fault.wrong-version':
    'Fformat {{found}} sydd i’r dderbynneb; mae’r fersiwn hwn yn darllen fformat {{wanted}}.',
  'fault.other-engine':
    'Gwnaed y dderbynneb gan beiriant {{found}}; peiriant {{wanted}} yw hwn, a gall ei reolau fod yn wahanol.',
  'fault.unknown-scenario': 'Mae’r dderbynneb o’r senario “{{id}}”, nad yw yma.',
  'fault.other-scenario':
    'Mae’r dderbynneb o fersiwn arall o’r senario “{{id}}”: mae ei destun wedi newid ers hynny.',
  'fault.out-of-order':
    'Newidiwyd cofnod y dderbynneb ar ôl ei gwneud: mae cofnod {{n}} ar goll neu allan o drefn.',
  'fault.tampered': 'Newidiwyd cofnod y dderbynneb ar ôl ei gwneud: nid yw ei chrynodeb yn cyfateb.',
  'fault.refused-action': 'Ni ellir ailchwarae cofnod {{n}}: mae’r rheolau’n ei wrthod.',
  'fault.other-result':
    'Mae’r cofnod yn ailchwarae i ddiwedd gwahanol i’r un y mae’r dderbynneb yn ei nodi: newidiwyd ei hash.',
} as const
