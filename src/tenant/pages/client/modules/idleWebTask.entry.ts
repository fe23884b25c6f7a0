import { defineComponent } from './amd';

/** Order in which Microsoft's page prefetches components when idle; nothing is prefetched here. */
defineComponent('c49ba483-7614-4c5c-b9dd-11b45a5fa280', '0.1.2', [], () => ({
  PrefetchDependencyPriority: { high: 0, medium: 1, low: 2 },
}));
