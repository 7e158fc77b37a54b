import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogue } from '../../server/src/requirements/catalogue.ts';
import {
  suggestGuest,
  guestOsOf,
  isAmongSystems,
  nearestSupported,
  supportedGuests,
} from '../../server/src/domain/guest-os.ts';

const { facts } = catalogue('2016-12');
const { facts: today } = catalogue('2026-05');

const inWords = (text: string): string => {
  const guest = guestOsOf(text, facts);
  return guest === undefined ? 'unknown' : `${guest.type ?? 'any'} ${guest.support}: ${guest.name}`;
};

describe('guest systems', () => {
  for (const name of supportedGuests(facts)) {
    test(`${name} is supported and keeps its name`, () => {
      const guest = guestOsOf(name, facts);
      assert.equal(guest?.support, 'supported');
      assert.equal(guest.name, name);
    });
  }

  const spellings: Readonly<Record<string, string>> = {
    'Microsoft Windows Server 2012 R2 Datacenter (64-bit)':
      'Windows supported: Windows Server 2012 R2',
    'windows server 2012r2': 'Windows supported: Windows Server 2012 R2',
    'Windows 2012 R2': 'Windows supported: Windows Server 2012 R2',
    'Windows Server 2008 R2 Enterprise, Service Pack 1':
      'Windows supported: Windows Server 2008 R2 SP1',
    'Windows Server 2008 R2': 'Windows open: Windows Server 2008 R2',
    'Windows Server 2008 R2 RTM': 'Windows unsupported: Windows Server 2008 R2',
    'Microsoft Windows Server 2012 (64-bit)':
      'Windows supported: Windows Server 2012 or Windows Server 2012 R2',
    'Microsoft Windows NT 6.3.9600.0': 'Windows open: Windows Server 2012 R2 or Windows 8.1',
    'Windows Server, version 1709': 'Windows unsupported: Windows Server, version 1709',
    'Windows Server 2008 SP2': 'Windows unsupported: Windows Server 2008 SP2',
    'Windows Server 2003 R2': 'Windows unsupported: Windows Server 2003 R2',
    'Windows Server 2016': 'Windows unsupported: Windows Server 2016',
    'Windows Server': 'Windows open: Windows Server',
    'Windows Storage Server 2012 R2': 'Windows unsupported: Windows Storage Server 2012 R2',
    'Windows 7': 'Windows unsupported: Windows 7',
    'Windows XP': 'Windows unsupported: Windows XP',
    'Win2012 R2': 'Windows supported: Windows Server 2012 R2',
    W2K12R2: 'Windows supported: Windows Server 2012 R2',
    'Win 2K8 R2 SP1': 'Windows supported: Windows Server 2008 R2 SP1',
    'WinSrv 2012': 'Windows supported: Windows Server 2012',
    'Win Server 2012 R2': 'Windows supported: Windows Server 2012 R2',
    'Windows 2k3': 'Windows unsupported: Windows Server 2003',
    WS2012R2: 'Windows supported: Windows Server 2012 R2',
    Win10: 'Windows unsupported: Windows 10',
    Winux: 'unknown',
    Windows: 'Windows open: Windows',
    'Redhat 6.7': 'Linux supported: Red Hat Enterprise Linux 6.7',
    'RHEL 7.2': 'Linux supported: Red Hat Enterprise Linux 7.2',
    'Red Hat Enterprise Linux Server release 6.7 (Santiago)':
      'Linux supported: Red Hat Enterprise Linux 6.7',
    'Red Hat Enterprise Linux 7 (64-bit)': 'Linux open: Red Hat Enterprise Linux 7',
    'Red Hat Enterprise Linux 5 (64-bit)': 'Linux unsupported: Red Hat Enterprise Linux 5',
    'Red Hat Enterprise Linux 6.8': 'Linux unsupported: Red Hat Enterprise Linux 6.8',
    'Red Hat Enterprise Linux 7.20': 'Linux unsupported: Red Hat Enterprise Linux 7.20',
    'Red Hat Fedora 23': 'Linux unsupported: Fedora 23',
    'CentOS Linux 7.2.1511 (Core)': 'Linux supported: CentOS 7.2',
    'CentOS 4/5/6/7 (64-bit)': 'Linux open: CentOS 4 or CentOS 5 or CentOS 6 or CentOS 7',
    'CentOS 4/5 or later (64-bit)': 'Linux open: CentOS',
    'CentOS Stream 8': 'Linux unsupported: CentOS Stream 8',
    'Oracle Linux Server 6.5': 'Linux supported: Oracle Enterprise Linux 6.5',
    SLES11SP3: 'Linux supported: SUSE Linux Enterprise Server 11 SP3',
    'SLES 11 SP4': 'Linux unsupported: SUSE Linux Enterprise Server 11 SP4',
    'SLES 11.3': 'Linux supported: SUSE Linux Enterprise Server 11 SP3',
    'SLES 12': 'Linux unsupported: SUSE Linux Enterprise Server 12',
    'SUSE Linux Enterprise 11': 'Linux open: SUSE Linux Enterprise Server 11',
    'SUSE Linux Enterprise Desktop 11 SP3': 'Linux unsupported: SUSE Linux Enterprise Desktop 11',
    'Ubuntu 14.04': 'Linux unsupported: Ubuntu 14.04',
    Ubuntu: 'Linux unsupported: Ubuntu',
    'Amazon Linux 2': 'Linux unsupported: Amazon Linux 2',
    'Other 3.x or later Linux (64-bit)': 'Linux open: Linux',
    'Other (64-bit)': 'any open: Unknown',
    Linux: 'Linux open: Linux',
    'Solaris 11': 'unknown',
    Ubuntus: 'unknown',
    '': 'unknown',
  };
  for (const [text, meaning] of Object.entries(spellings)) {
    test(`${JSON.stringify(text)}: ${meaning}`, () => {
      assert.equal(inWords(text), meaning);
    });
  }

  test('the architecture is taken from the name', () => {
    assert.equal(guestOsOf('Windows Server 2008 R2 (32-bit)', facts)?.architecture, 'x86');
    assert.equal(guestOsOf('Windows Server 2012 R2', facts)?.architecture, undefined);
  });

  test('the nearest supported version is of the same product, and newer where there is one', () => {
    const nearest = (text: string, of = facts): string | undefined => {
      const guest = guestOsOf(text, of);
      return guest && nearestSupported(guest);
    };
    assert.equal(nearest('Windows Server 2003'), '2008 R2 SP1');
    assert.equal(nearest('Windows Server 2008 R2'), '2008 R2 SP1');
    assert.equal(nearest('Windows Server 2022'), '2012 R2');
    assert.equal(nearest('CentOS 6.4'), '6.5');
    assert.equal(nearest('CentOS 6.8'), '6.7');
    assert.equal(nearest('CentOS 7.3'), '7.2');
    assert.equal(nearest('SLES 12'), '11 SP3');
    assert.equal(nearest('Ubuntu 14.04'), undefined);
    assert.equal(nearest('CentOS Stream'), undefined);
    for (const text of [
      'Windows Small Business Server 2011 Standard',
      'Windows Storage Server 2012 R2',
      'Windows Server, version 1909',
      'CentOS Stream 9',
      'Windows XP',
      'Microsoft Windows Server 2016 or later (64-bit)',
    ])
      for (const of of [facts, today]) assert.equal(nearest(text, of), undefined, text);
  });

  test('a later profile knows more', () => {
    const support = (text: string): string | undefined => guestOsOf(text, today)?.support;
    for (const text of [
      'SLES 12.5',
      'Microsoft Windows Server Version 1607 (OS Build 14393.0)',
      'Linux (redhat 7.9)',
      'Microsoft Windows 8.x (64-bit)',
      'windows2019srv_64Guest',
      'Debian GNU/Linux 11 (bullseye)',
      'Ubuntu 20.04.6 LTS (Focal Fossa)',
      'Microsoft Windows Server 2016 or later (64-bit)',
    ])
      assert.equal(support(text), 'supported', text);
    for (const text of [
      'Microsoft Windows 7 (64-bit)',
      'SUSE Linux Enterprise 12 (64-bit)',
      'Debian GNU/Linux 9 (64-bit)',
      'Ubuntu Linux (64-bit)',
      'rhel8_64Guest',
    ])
      assert.equal(support(text), 'open', text);
    for (const text of [
      'CentOS Linux 7 (Core)',
      'Windows 11',
      'Windows Server, version 20H2',
      'Windows Server 2008 SP2',
      'Ubuntu 23.10',
    ])
      assert.equal(support(text), 'unsupported', text);
  });

  test('a system is compared with a list in any service pack', () => {
    const among = (text: string): boolean =>
      isAmongSystems(guestOsOf(text, today), ['Windows Server 2008 R2', 'Oracle Linux 6.10']);
    assert.ok(among('Windows Server 2008 R2') && among('Windows Server 2008 R2 SP1'));
    assert.ok(among('OL 6.10') && !among('OL 6.1') && !among('Windows Server 2008 SP2'));
    assert.ok(!among('Windows Server') && !among('Solaris 11'));
  });

  test('a slip of the pen is recognised, and another system is not', () => {
    assert.equal(suggestGuest('Windwos Server 2012 R2', facts), 'Windows Server 2012 R2');
    assert.equal(suggestGuest('CetnOS 7.2', facts), 'CentOS 7.2');
    assert.equal(suggestGuest('Solaris 11', facts), undefined);
    assert.equal(suggestGuest('Windwos Server 2016', facts), undefined);
    assert.equal(suggestGuest('', facts), undefined);
  });
});
