/** Random descriptors with nothing wrong, as data; `written` makes a text of one in a random style. */
import { catalogue, defaultProfile } from '../../server/src/requirements/catalogue.ts';
import type { ProfileId } from '../../server/src/requirements/ids.ts';
import type { Facts } from '../../server/src/requirements/facts.ts';
import { regions } from '../../server/src/requirements/regions.ts';
import { scenarios, type Scenario } from '../../server/src/requirements/scenarios.ts';
import type { Random } from './random.ts';
import { addFreeWords } from './valid-words.ts';
import { joined, sectionsOf, TextStyle, type Data } from './written-sections.ts';

const places = regions.filter(
  ({ name }) => !(name in catalogue('2016-12').facts.lists.premiumExcludedRegions),
);

/** A descriptor that breaks no requirement of a profile: no error, no warning. */
export function valid(
  random: Random,
  scenario: Scenario = random.pick(scenarios),
  profile: ProfileId = '2016-12',
): Data {
  return new Maker(random, scenario, profile).make();
}

class Maker {
  private readonly toAzure: boolean;
  private readonly region;
  private readonly hyperV: boolean;
  private readonly rows;
  private readonly facts;
  private readonly limits;
  private next = 0;

  constructor(
    private readonly random: Random,
    private readonly scenario: Scenario,
    private readonly profile: ProfileId,
  ) {
    this.rows = catalogue(profile);
    this.facts = this.rows.facts;
    this.limits = this.rows.limits(scenario.endsWith('to-azure') ? scenario : 'vmware-to-azure');
    this.toAzure = scenario.endsWith('to-azure');
    this.hyperV = scenario.startsWith('hyperv');
    this.region = random.pick(places);
  }

  make(): Data {
    const { scenario } = this;
    const inMage = scenario === 'vmware-to-secondary' || scenario === 'physical-to-secondary';
    const data: Data = { scenario };
    if (this.maybe() || this.profile !== defaultProfile) data['profile'] = this.profile;
    if (inMage) data['portal'] = 'classic';
    if (this.maybe()) data['subscription'] = 'Contoso DR';
    data['vault'] = {
      name: this.name('Vault'),
      location: this.place(),
      ...(inMage && { existing: true }),
    };
    if (this.toAzure) this.azure(data);
    if (scenario === 'vmware-to-azure' || scenario === 'physical-to-azure')
      this.configurationServer(data);
    if (inMage) this.inMage(data);
    if (this.hyperV) this.hosts(data);
    this.machines(data);
    if (!inMage) this.failover(data);
    addFreeWords(data, this.random);
    return data;
  }

  private azure(data: Data): void {
    const premium = !this.hyperV && this.maybe(0.3);
    data['storageAccounts'] = [
      {
        name: this.lower('replica'),
        ...(this.maybe() && { sku: 'Standard_GRS' }),
        ...(this.maybe(0.2) && { location: this.place() }),
      },
      ...(premium
        ? [
            { name: this.lower('premium'), sku: 'Premium_LRS' },
            { name: this.lower('logs'), sku: 'Standard_LRS', usage: 'log' },
          ]
        : []),
    ];
    data['virtualNetworks'] = this.some(1, 2, () => ({
      name: this.name('vnet'),
      ...(this.maybe(0.3) && { location: this.place() }),
    }));
    if (this.maybe(0.3))
      data['capacity'] = {
        bandwidthMbps: 1000,
        dailyChangeGB: 100,
        coresNeeded: 40,
        coreQuota: 40,
      };
  }

  private configurationServer(data: Data): void {
    const vmware = this.scenario === 'vmware-to-azure';
    data['configurationServer'] = {
      hostname: `CS-${this.id()}`.slice(0, this.limits.hostNameLength),
      machine: vmware ? 'vmware' : this.random.pick(['physical', 'vmware', 'virtual']),
      os: this.limits.configurationServerOs,
      ...(this.maybe() && { language: this.random.pick(['en-US', 'en-GB']) }),
      ...(this.maybe() && { ipAssignment: 'static', domainController: false }),
      ...(vmware &&
        this.maybe() && {
          nicType: this.limits.nicType,
          highlyAvailable: true,
          powerCLI: this.limits.powerCLI,
        }),
    };
    if (vmware || this.maybe(0.3)) {
      data['vSphereHosts'] = this.some(1, 3, () => ({
        name: this.name('esx'),
        version: this.random.pick(this.facts.lists.vSphereVersions),
        ...(this.maybe() && { latestUpdates: true }),
      }));
    }
    if (vmware && this.maybe())
      data['vCenterServers'] = [
        { name: this.name('vc'), version: this.random.pick(this.facts.lists.vCenterVersions) },
      ];
    if (this.maybe())
      data['outbound'] = {
        connection: this.random.pick(['direct', 'proxy']),
        ports: [80, 443, 9443],
        urls: 'required',
      };
  }

  private inMage(data: Data): void {
    data['processServers'] = [{ name: this.name('PS'), site: 'primary' }];
    data['configurationServer'] = { hostname: `CX-${this.id()}`, site: 'secondary' };
    data['masterTargetServers'] = [{ name: this.name('MT'), site: 'secondary' }];
    if (this.scenario === 'vmware-to-secondary')
      data['vSphereHosts'] = [{ name: this.name('esx'), version: '5.5' }];
  }

  private hosts(data: Data): void {
    const hosts = this.some(1, 3, () => ({
      name: this.name('hv'),
      os: 'Windows Server 2012 R2',
      ...(this.maybe() && { latestUpdates: true, patches: [this.limits.hostUpdate] }),
    }));
    data['hyperVHosts'] = hosts;
    const cluster = this.maybe(0.25) ? this.name('CLU') : undefined;
    if (cluster !== undefined) {
      for (const host of hosts) Object.assign(host, { cluster });
      data['hyperVClusters'] = [{ name: cluster }];
    }
    const isListed = cluster !== undefined && this.maybe();
    const names = isListed ? [cluster] : hosts.map(({ name }) => name);
    if (this.scenario === 'hyperv-to-azure')
      data['hyperVSites'] = [{ name: this.name('Site'), hosts: names }];
    else {
      data['vmmServers'] = [
        this.vmm(names, this.scenario === 'hyperv-to-secondary' ? 'primary' : undefined),
      ];
      if (this.scenario === 'hyperv-to-secondary') {
        const second = { name: this.name('hvb'), os: 'Windows Server 2012 R2', vmCount: 0 };
        hosts.push(second);
        (data['vmmServers'] as Data[]).push(this.vmm([second.name], 'secondary'));
      } else {
        data['networkMappings'] = [
          {
            source: 'Prod-VMNet',
            target: (data['virtualNetworks'] as Data[])[0]?.['name'] as string,
          },
        ];
      }
    }
    if (this.maybe(0.6)) {
      const region = this.region.name;
      data['outbound'] = {
        connection: 'direct',
        urls: 'required',
        ports: [this.maybe() ? 443 : '443-444'],
        azureDatacenterIpRanges: true,
        regions: [...new Set([region, this.limits.fallbackRegion])],
      };
      if (this.scenario !== 'hyperv-to-azure')
        (data['outbound'] as Data)['ipBasedRules'] = this.maybe();
    }
  }

  private vmm(hosts: readonly string[], site: string | undefined): Data {
    return {
      name: this.name('vmm'),
      version: 'System Center 2012 R2',
      ...(site !== undefined && { site }),
      clouds: [
        { name: this.name('Cloud'), hostGroups: [{ name: this.name('Group'), hosts: [...hosts] }] },
      ],
    };
  }

  private machines(data: Data): void {
    const hosts = ((data['hyperVHosts'] ?? []) as Data[]).filter((host) => host['vmCount'] !== 0);
    const count = Math.max(hosts.length, 1 + this.random.below(6));
    const cloud = (
      (data['vmmServers'] as Data[] | undefined)?.[0]?.['clouds'] as Data[] | undefined
    )?.[0]?.['name'] as string | undefined;
    data['protectedItems'] = Array.from({ length: count }, (_, i) => {
      const linux = this.maybe(0.3);
      const item: Data = { name: this.name('APP') };
      const host = hosts[i % Math.max(1, hosts.length)];
      if (host !== undefined)
        item['host'] = String((this.maybe(0.3) ? host['cluster'] : undefined) ?? host['name']);
      if (cloud !== undefined && this.maybe()) item['cloud'] = cloud;
      if (this.toAzure || this.maybe()) this.guest(item, linux);
      if (this.toAzure && this.maybe()) this.references(item, data);
      return item;
    });
    const names = (data['protectedItems'] as Data[]).map((item) => item['name'] as string);
    if (this.maybe())
      data['recoveryPlans'] = [
        { name: this.name('plan'), groups: names.map((name) => ({ machines: [name] })) },
      ];
  }

  private guest(item: Data, linux: boolean): void {
    const family = this.random.pick(
      this.facts.guestOs.filter(
        ({ type, versions }) => versions.length > 0 && (type === 'Linux') === linux,
      ),
    );
    item['os'] = `${family.family} ${this.random.pick(family.versions)}`;
    item['disks'] = this.some(1, 4, () => this.disk());
    if (this.toAzure && !this.hyperV && this.maybe()) {
      item['freeSpaceGB'] = this.limits.freeSpaceGB + this.random.below(20);
      if (this.scenario === 'vmware-to-azure') item['vmwareTools'] = 'running';
    }
    if (this.maybe(0.3)) item['firmware'] = 'BIOS';
    if (linux && this.toAzure && !this.hyperV && this.maybe()) item['hostsFile'] = 'complete';
  }

  private disk(): unknown {
    const size = 1 + this.random.below(Math.min(this.limits.diskGB, this.limits.osDiskGB));
    if (this.maybe()) return size;
    return {
      sizeGB: size,
      ...(this.maybe(0.3) && { encrypted: false }),
      ...(this.maybe(0.2) && { shared: false }),
    };
  }

  private references(item: Data, data: Data): void {
    const accounts = (data['storageAccounts'] as Data[]).filter(
      (account) => account['usage'] !== 'log',
    );
    item['storageAccount'] = this.random.pick(accounts)['name'] as string;
    item['virtualNetwork'] = this.random.pick(data['virtualNetworks'] as Data[])['name'] as string;
  }

  private failover(data: Data): void {
    const supported = (matrix: Facts['failover']): string[] => {
      const cells = matrix[codes[this.scenario] ?? 'V'];
      return Object.entries(cells ?? {})
        .filter(([, id]) => this.rows.find(id)?.supported === true)
        .map(([type]) => type);
    };
    if (this.maybe())
      data['failover'] = { types: supported(this.facts.failover), lastDrill: '2016-11-15' };
    if (!this.maybe(0.4)) return;
    data['failback'] = { types: supported(this.facts.failback) };
    if (this.hyperV) return;
    Object.assign(data['failback'] as Data, {
      target: 'vmware',
      connectivity: this.random.pick(['vpn', 'expressRoute']),
    });
    data['processServers'] = [{ name: this.name('PS'), location: 'azure' }];
    if (this.scenario === 'physical-to-azure') {
      (data['failback'] as Data)['vm'] = this.name('back');
      data['masterTargetServers'] = [{ name: this.name('MT'), machine: 'vmware' }];
    }
  }

  private place(): string {
    return this.maybe() ? this.region.name : this.region.displayName;
  }

  private maybe(probability = 0.5): boolean {
    return this.random.chance(probability);
  }

  private some<T>(from: number, to: number, make: () => T): T[] {
    return Array.from({ length: from + this.random.below(to - from + 1) }, make);
  }

  private id(): string {
    return String(++this.next);
  }

  private name(stem: string): string {
    return `${stem}-${this.id()}`;
  }

  private lower(stem: string): string {
    return `${stem}${this.id()}`;
  }
}

const codes: Readonly<Record<Scenario, 'V' | 'P' | 'M' | 'H' | 'HS' | undefined>> = {
  'vmware-to-azure': 'V',
  'physical-to-azure': 'P',
  'hyperv-vmm-to-azure': 'M',
  'hyperv-to-azure': 'H',
  'hyperv-to-secondary': 'HS',
  'vmware-to-secondary': undefined,
  'physical-to-secondary': undefined,
};

/** The text of a descriptor, written by the `yaml` library in a random style. */
export function written(data: Data, random: Random): string {
  const style = new TextStyle(random);
  return joined(sectionsOf(data, style), style);
}
