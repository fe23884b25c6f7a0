/** Where an idea is carried out, the most usual first. */
export const places = ['playroom', 'outdoors', 'staffRoom', 'childminderHome', 'classroom'] as const;

export type Place = (typeof places)[number];
