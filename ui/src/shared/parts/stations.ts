/** The eight stations of the journey, in order; their names are the last part of message keys. */
export const STATIONS = [
  'referral',
  'family-says-yes',
  'who-belongs',
  'preparing',
  'conference',
  'plan-shared',
  'review',
  'closing',
] as const;
