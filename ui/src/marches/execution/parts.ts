/** The views of the drawer, in order. */
export const PARTS = [
  'shares',
  'bills',
  'sites',
  'pledges',
  'ladder',
  'penalties',
  'evidence',
  'documents',
] as const;
export type Part = (typeof PARTS)[number];
