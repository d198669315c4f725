/** Why a receipt cannot be opened. */
export const fault = {
  'fault.cut': 'The receipt is cut off: it ends in the middle. Save it again from where it came.',
  'fault.unreadable': 'This is not a receipt: it cannot be read as JSON.',
  'fault.malformed': 'This is not a whole receipt: {{at}} is missing or of the wrong kind.',
  'fault.unknown-seat': 'This is not a whole receipt: there is no seat “{{seat}}” in its scenario.',
  'fault.wrong-version': 'The receipt has format {{found}}; this version reads format {{wanted}}.',
  'fault.other-engine':
    'The receipt was made by engine {{found}}; this is engine {{wanted}}, whose rules may differ.',
  'fault.unknown-scenario': 'The receipt is of the scenario “{{id}}”, which is not here.',
  'fault.other-scenario':
    'The receipt is of another version of the scenario “{{id}}”: its text has changed since.',
  'fault.out-of-order':
    'The receipt’s log was changed after it was made: entry {{n}} is missing or out of order.',
  'fault.tampered': 'The receipt’s log was changed after it was made: its digest does not fit.',
  'fault.refused-action': 'Entry {{n}} of the log cannot be replayed: the rules refuse it.',
  'fault.other-result': 'The log replays to another end than the receipt says: its hash was changed.',
} as const
