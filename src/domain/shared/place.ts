/** Where an idea is carried out. */
export type Place = 'playroom' | 'outdoors' | 'staffRoom' | 'childminderHome' | 'classroom';
