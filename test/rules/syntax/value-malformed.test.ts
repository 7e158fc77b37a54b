import { example, machine } from '../../../server/src/rules/examples.ts';
import rule from '../../../server/src/rules/syntax/value-malformed.ts';
import { testRule } from '../../support/rule-tester.ts';

const drill = (date: string): string =>
  example('hyperv-to-azure', { failover: `\n  lastDrill: ${date}` });
const urls = (value: string): string =>
  example('hyperv-to-azure', { outbound: `\n  urls: ${value}` });
const ports = (list: string): string =>
  example('hyperv-to-azure', { outbound: `\n  ports: [${list}]` });

testRule(rule, {
  good: {
    'a date': drill('2016-11-15'),
    'the last days of months': example('hyperv-to-azure', {
      failover: '\n  lastDrill: 2016-02-29',
      capacity: '\n  plannerRun: 2016-12-31',
    }),
    'a date in quotes': drill('"2016-11-15"'),
    'the word': urls('required'),
    'ports and ranges of ports': ports('443, "443", 9443-9450, "1-65535", 80 - 81, 443-443'),
  },
  bad: {
    'the day first': {
      text: drill('⟦5.11.2016⟧'),
      requirement: 'ASR016',
      severity: 'error',
      message: 'lastDrill is "5.11.2016"; write it like \'2016-11-15\'.',
      fixed: drill('2016-11-05'),
    },
    slashes: { text: drill('⟦2016/11/5⟧'), requirement: 'ASR016', fixed: drill('2016-11-05') },
    'day or month': { text: drill('⟦11/5/2016⟧'), requirement: 'ASR016' },
    'a month that there is not': {
      text: drill('⟦2016-13-01⟧'),
      requirement: 'ASR016',
      message: 'lastDrill is "2016-13-01", which is not a valid date; correct it.',
      fixed: drill('2016-01-13'),
    },
    'a day that there is not': {
      text: drill('⟦2016-11-31⟧'),
      requirement: 'ASR016',
      message: 'lastDrill is "2016-11-31", which is not a valid date; correct it.',
    },
    'a day that there is not, between full stops': {
      text: drill('⟦30.02.2016⟧'),
      requirement: 'ASR016',
    },
    'a time as well': { text: drill('⟦2016-11-15T08:00:00Z⟧'), requirement: 'ASR016' },
    'nearly the word': {
      text: urls('⟦requird⟧'),
      requirement: 'ASR016',
      message: 'urls is "requird"; use a list, or the word "required".',
      fixed: urls('required'),
    },
    'another word': { text: urls('⟦all⟧'), requirement: 'ASR016' },
    'a range from the higher port to the lower': {
      text: ports('443, ⟦9450-9443⟧'),
      requirement: 'ASR016',
      message: 'An item of ports is "9450-9443"; write 9443-9450.',
      fixed: ports('443, 9443-9450'),
    },
    'a port as firewall-cmd writes it': {
      text: machine('openPorts: [⟦20004/tcp⟧]'),
      requirement: 'ASR016',
      fixed: machine('openPorts: [20004]'),
    },
    'a range as iptables writes it': {
      text: ports('443, ⟦80:9443⟧'),
      requirement: 'ASR016',
      fixed: ports('443, 80-9443'),
    },
    'a range with a typographic dash': {
      text: ports('⟦80–9443⟧'),
      requirement: 'ASR016',
      fixed: ports('80-9443'),
    },
    'all ports': {
      text: ports('⟦any⟧'),
      requirement: 'ASR016',
      fixed: ports('1-65535'),
    },
    'a port of another protocol': {
      text: ports('⟦443/udp⟧'),
      requirement: 'ASR016',
      message:
        'An item of ports is "443/udp"; write a port from 1 to 65535, or a range such as 9443-9450.',
      unfixable: true,
    },
    'a range beyond the last port': {
      text: ports('443, ⟦9443-70000⟧'),
      requirement: 'ASR016',
      unfixable: true,
    },
    'a range from no port': { text: ports('⟦0-443⟧'), requirement: 'ASR016', unfixable: true },
  },
});
