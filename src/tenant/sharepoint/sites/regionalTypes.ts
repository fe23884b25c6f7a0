import { entity } from '../kernel/nodes';
import { flag, int, text } from '../kernel/properties';
import type { Registry } from '../kernel/types';
import { saveWeb, type Web } from '../model/webs';
import { demandOnWeb } from '../security/permissions';
import { refused } from '../kernel/errors';

/** A time zone by SharePoint's number. */
interface Zone {
  id: number;
  name: string;
  windows: string;
  bias: number;
  daylightBias: number;
}

/** The zones of the languages that sites are made in; others can be added with their SharePoint number. */
const zones: readonly Zone[] = [
  {
    id: 3,
    name: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris',
    windows: 'Romance Standard Time',
    bias: -60,
    daylightBias: -60,
  },
  {
    id: 2,
    name: '(UTC) Dublin, Edinburgh, Lisbon, London',
    windows: 'GMT Standard Time',
    bias: 0,
    daylightBias: -60,
  },
  {
    id: 59,
    name: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius',
    windows: 'FLE Standard Time',
    bias: -120,
    daylightBias: -60,
  },
  { id: 93, name: '(UTC) Coordinated Universal Time', windows: 'UTC', bias: 0, daylightBias: 0 },
];

const zoneOf = (web: Web): Zone =>
  zones.find((zone) => zone.id === web.settings.timeZone) ?? {
    id: 93,
    name: '',
    windows: 'UTC',
    bias: 0,
    daylightBias: 0,
  };

const english = (web: Web): boolean => web.lcid === 1033;

/** Declares regional settings and time zones. */
export function declareRegionalSettings(registry: Registry): void {
  registry.type<Web>('SP.Web', {
    navigations: {
      RegionalSettings: { type: 'SP.RegionalSettings', get: (_, web) => entity('SP.RegionalSettings', web) },
    },
  });
  registry.type<Web>('SP.RegionalSettings', {
    properties: {
      AM: text((web) => (english(web) ? 'AM' : '')),
      PM: text((web) => (english(web) ? 'PM' : '')),
      DateFormat: int((web) => (english(web) ? 0 : 1)),
      DateSeparator: text((web) => (english(web) ? '/' : web.lcid === 1035 ? '.' : '-')),
      DecimalSeparator: text((web) => (english(web) ? '.' : ',')),
      FirstDayOfWeek: int((web) => (english(web) ? 0 : 1)),
      IsRightToLeft: flag(() => false),
      ListSeparator: text((web) => (english(web) ? ',' : ';')),
      LocaleId: int((web) => web.lcid),
      ShowWeeks: flag(() => false),
      ThousandSeparator: text((web) => (english(web) ? ',' : '.')),
      Time24: flag((web) => !english(web)),
      TimeSeparator: text((web) => (web.lcid === 1033 ? ':' : '.')),
    },
    navigations: {
      TimeZone: { type: 'SP.TimeZone', get: (_, web) => entity('SP.TimeZone', zoneOf(web)) },
      TimeZones: {
        type: 'Collection(SP.TimeZone)',
        get: () => ({
          kind: 'collection',
          type: 'SP.TimeZone',
          owner: undefined,
          read: () => ({ rows: [...zones], queried: false }),
        }),
      },
    },
    editLink: () => 'Web/RegionalSettings',
    update(ctx, web, changes) {
      demandOnWeb(ctx, 'manageWeb');
      const wanted =
        typeof changes.TimeZoneId === 'number'
          ? zones.find((zone) => zone.id === changes.TimeZoneId)
          : undefined;
      if (!wanted || Object.keys(changes).length !== 1)
        throw refused('Only the time zone can be changed here.');
      saveWeb(ctx, { ...web, settings: { ...web.settings, timeZone: wanted.id } });
    },
  });
  registry.type<Zone>('SP.TimeZone', {
    properties: {
      Description: text((zone) => zone.name),
      Id: int((zone) => zone.id),
      Information: {
        type: 'SP.TimeZoneInformation',
        get: (_, zone) => ({ Bias: zone.bias, DaylightBias: zone.daylightBias, StandardBias: 0 }),
      },
    },
    editLink: () => 'Web/RegionalSettings/TimeZone',
  });
  registry.collection<undefined>('SP.TimeZone', {
    functions: {
      GetById: {
        params: { id: 'Edm.Int32' },
        returns: 'SP.TimeZone',
        call: (_, __, args) => {
          const zone = zones.find((one) => one.id === args.number('id'));
          if (!zone) throw refused('The time zone is not served.', 404);
          return entity('SP.TimeZone', zone);
        },
      },
    },
  });
}
