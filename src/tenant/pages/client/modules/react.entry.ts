import { pageBridge } from '../bridge';
import { defineComponent } from './amd';

/** React as web parts get it: the page's copy, the very version SPFx promises. */
defineComponent('0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', '17.0.1', [], () => pageBridge().React);
