/** What a partner says of itself where its own sentence would tell more than it would say across a table. */
export const because = {
  'stance-wary': 'I trust {{seat}} too little to build on promises.',
  'stance-trusting': 'I trust {{seat}}.',
  'offer-worth-it': 'On what I believe, this is worth it to us.',
  'offer-fair-enough': 'It is less than I asked for, but still worth it to us.',
  'offer-not-worth-it': 'On what I believe, it would leave us worse off.',
  'propose-programme': 'The programme {{programme}} could be worth it to us if all of us fund it.',
  'draft-agreement': '{{kind}}: I think that it is worth it to us.',
  'sign-worth-it': '{{kind}}: I think that it is worth it to us.',
  'turn-down-too-dear': '{{kind}}: it would take £{{amount}}k a quarter, and that is more than we can bind.',
  'share-favourable': 'I gave our view of it.',
  'share-untrue': 'I gave our view of it.',
} as const
