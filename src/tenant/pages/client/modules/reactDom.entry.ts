import { pageBridge } from '../bridge';
import { defineComponent } from './amd';

/** ReactDOM as web parts get it: the page's copy, the very version SPFx promises. */
defineComponent('aa0a46ec-1505-43cd-a44a-93f3a5aa460a', '17.0.1', [], () => pageBridge().ReactDom);
