import { defineComponent } from './amd';

interface CoreLibrary { ServiceKey: { createCustom: <T>(name: string, create: () => T) => unknown } }

/** Microsoft's own monitoring of failures while editing; here nobody is told, so the log is empty. */
defineComponent(
  '42647dee-1f75-4b9f-b521-5c844a6c35cc', '0.1.0', ['@microsoft/sp-core-library'],
  (core: CoreLibrary) => ({
    _logFailuresForEditCustomerPromise: () => undefined,
    _EditModeCustomerPromiseHandler: {
      serviceKey: core.ServiceKey.createCustom('sp-edit-customer-promise', () => ({ logFailure: () => undefined })),
    },
  }),
);
