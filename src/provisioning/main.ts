import { type Arguments, readArguments, usage } from './arguments';
import { exitCodes, runApply, runPlan, runVerify } from './commands';
import { runContent } from './content/runContent';
import { explain } from './explain';
import { openReport, type Report } from './report';
import { connectSite, type Site } from './site/connect';
import { openCaller } from './site/credentials';
import { type LocalTenant, readLocalTenant } from './site/localTenant';
import { SettingsError, signInFromEnvironment, signInToLocalTenant } from './site/settings';

function openSite(args: Arguments, tenant: LocalTenant | undefined): Site {
  const signIn = tenant
    ? signInToLocalTenant(args.site, tenant, process.env)
    : signInFromEnvironment(args.site, process.env);
  return connectSite({ siteUrl: args.site, ...openCaller(signIn) });
}

function run(args: Arguments, report: Report): Promise<number> {
  const tenant = args.endpoints ? readLocalTenant(args.endpoints) : undefined;
  const site = openSite(args, tenant);
  report.say(`${site.url}`);
  switch (args.command) {
    case 'plan': return runPlan(site, args.definitions, report);
    case 'apply': return runApply(site, args.definitions, tenant, report);
    case 'verify': return runVerify(site, args.definitions, report);
    case 'content': return runContent(site, args.definitions, tenant, report);
  }
}

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return exitCodes.fine;
  }
  const args = readArguments(process.argv.slice(2));
  return run(args, openReport(args.json, (text) => process.stdout.write(text)));
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  async (error: unknown) => {
    process.stderr.write(`${await explain(error)}\n`);
    if (error instanceof SettingsError) {
      process.stderr.write(`\n${usage}\n`);
    }
    process.exitCode = exitCodes.wrong;
  },
);
