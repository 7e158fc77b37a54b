import { azureFirewallTemplate, nsgTemplate } from '../../documents/firewall/azure-templates.ts';
import { firewallCsv } from '../../documents/firewall/firewall-csv.ts';
import { firewallDocument } from '../../documents/firewall/firewall-document.ts';
import { firewallRequest } from '../../documents/firewall/firewall-request.ts';
import { squidList } from '../../documents/firewall/squid-list.ts';
import { printed } from './printed.ts';
import type { ReportMaker } from './report-kind.ts';

/** The firewall request. */
export const firewallMaker: ReportMaker = (source, format) => {
  const { digest } = source;
  switch (format) {
    case 'csv':
      return [{ name: 'firewall.csv', text: firewallCsv(firewallRequest(source)) }];
    case 'azure-firewall':
      return [
        {
          name: 'azure-firewall.json',
          text: azureFirewallTemplate(firewallRequest(source), digest),
        },
      ];
    case 'nsg':
      return [{ name: 'nsg.json', text: nsgTemplate(firewallRequest(source), digest) }];
    case 'squid':
      return [{ name: 'squid.txt', text: squidList(firewallRequest(source), digest) }];
    default:
      return [printed(firewallDocument(source), 'firewall', format)];
  }
};
