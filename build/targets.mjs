/** What is built from what. The gulp tasks build it; `npm start` and `npm test` ask whether they must. */

/** The SharePoint package: web parts and what they import, by Heft. */
export const spfxTarget = {
  name: 'spfx',
  title: 'Building the SharePoint package',
  sources: [
    'src/domain', 'src/gateways', 'src/ui', 'src/webparts',
    'config', 'tsconfig.json', 'package-lock.json', 'gulpfile.js'
  ],
  outputs: ['sharepoint/solution/ambassadorportal.sppkg', 'release/manifests'],
  stampFile: 'temp/fresh/spfx'
};

/** The programs: local tenant, its page host's scripts, provisioning; by esbuild. */
export const programsTarget = {
  name: 'programs',
  title: 'Building the local tenant and provisioning',
  // Provisioning shares with the portal how an idea becomes a page, and who may what in a folder.
  sources: [
    'src/tenant', 'src/provisioning', 'src/domain', 'src/gateways/sharepoint/canvas',
    'tsconfig.node.json', 'package-lock.json', 'gulpfile.js', 'build/programs.mjs'
  ],
  outputs: ['lib-node/tenant.mjs', 'lib-node/provision.mjs', 'lib-node/pages'],
  stampFile: 'temp/fresh/programs'
};

export const targets = [programsTarget, spfxTarget];
