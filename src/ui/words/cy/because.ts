/** What a partner says of itself where its own sentence would tell more than it would say across a table. */
export const because = {
  'stance-wary': '{{seat}} sydd heb ddigon o’m hymddiriedaeth i mi adeiladu ar addewidion.',
  'stance-trusting': '{{seat}} sydd â’m hymddiriedaeth.',
  'offer-worth-it': 'Ar yr hyn a gredaf, mae hyn yn werth chweil i ni.',
  'offer-fair-enough': 'Mae’n llai nag y gofynnais amdano, ond yn dal yn werth chweil i ni.',
  'offer-not-worth-it': 'Ar yr hyn a gredaf, byddai’n ein gadael yn waeth ein byd.',
  'propose-programme':
    'Gallai’r rhaglen {{programme}} fod yn werth chweil i ni os bydd pawb ohonom yn ei chyllido.',
  'draft-agreement': '{{kind}}: rwy’n meddwl ei fod yn werth chweil i ni.',
  'sign-worth-it': '{{kind}}: rwy’n meddwl ei fod yn werth chweil i ni.',
  'turn-down-too-dear':
    '{{kind}}: byddai’n mynd â £{{amount}}k y chwarter, a dyna fwy nag y gallwn ymrwymo iddo.',
  'share-favourable': 'Rhoddais ein golwg ni arno.',
  'share-untrue': 'Rhoddais ein golwg ni arno.',
} as const
